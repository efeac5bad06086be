import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath } from "../../engine/state/load.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";
import { objectsAt, valueIn } from "../line/place.ts";

/** Which numbers of an account are below 0 that hardly ever are. */
export type BelowZero = (snapshot: Snapshot) => readonly string[];

/** Money is gained and lost, so that its sign says nothing; shares, prices, counts and times seldom are below 0. */
const seldom: ReadonlySet<string> = new Set(["ratio", "price", "quantity", "leverage", "duration", "number"]);
/** Fees that the schema lets be rebates. */
const rebates: readonly string[] = ["instrument.taker_fee_rate", "instrument.maker_fee_rate"];

/**
 * Numbers that may be below 0 by the language and that nothing in the policies shows so: no default and no example of either. A requirement that rises with a
 * rate falls with a rate below 0, and what such an account shows is not what a change of the rules means for others.
 */
export function belowZeroIn(policies: readonly CompiledPolicy[]): BelowZero {
  const declared = new Set(policies.flatMap(({ meaning }) => meaning.facts.filter(({ dimension }) => seldom.has(dimension.kind)).map(({ path }) => path)));
  const shown = new Set(policies.flatMap((policy) => [...shownBelow(policy)]));
  const paths = [...declared, ...rebates].filter((path) => !shown.has(nameOf(path)));
  return (snapshot) => paths.filter((path) => {
    const [level, name] = splitPath(path);
    const isDeclared = catalogue.every((fact) => fact.path !== path);
    return objectsAt(snapshot, level).some(({ object }) => isBelow(valueIn(object, name, isDeclared)));
  });
}

const nameOf = (path: string): string => splitPath(path)[1];
const isBelow = (value: unknown): boolean => typeof value === "string" && /^-.*[1-9]/.test(value);

/** Names of numbers that a policy itself has below 0, by default or in an example. */
function shownBelow({ meaning, notes }: CompiledPolicy): ReadonlySet<string> {
  const fields = [...notes.examples, ...notes.accounts].flatMap(({ lines }) => lines).flatMap((line) => line.fields);
  const given = fields.filter(({ value }) => value.kind === "number" && isBelow(value.text)).map(({ name }) => name);
  return new Set([...given, ...meaning.facts.filter((fact) => isBelow(fact.default)).map(({ path }) => nameOf(path))]);
}
