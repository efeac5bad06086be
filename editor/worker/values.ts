import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Values, type ShownValue } from "../../engine/explain/values.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { facts } from "../../schemas/generated/facts.ts";

/** What a path is on each object of its level, as people read it. */
export type ValuesByPath = Readonly<Record<string, readonly ShownValue[]>>;

/** All facts and figures of an account; of each, its first few objects. */
export function valuesOf(policy: CompiledPolicy, snapshot: Snapshot): ValuesByPath {
  const values = new Values(policy, snapshot);
  const { definitions, facts: declared } = policy.meaning;
  const equities = ["pool.equity", "pool.equity for opening", "pool.equity for withdrawing", "pool.available", "balance.available"];
  const paths = new Set([...equities, ...definitions.map(({ path }) => path), ...declared.map(({ path }) => path), ...facts.map(({ path }) => path)]);
  return Object.fromEntries([...paths].flatMap((path) => {
    const found = values.of(path, shownObjects);
    return found === undefined ? [] : [[path, found]];
  }));
}

const shownObjects = 8;
