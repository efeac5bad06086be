import { basesOf } from "../../conformance/accounts/index.ts";
import { decisionsOf } from "../../conformance/diff/decisions.ts";
import type { Decision } from "../../conformance/diff/types.ts";
import { mutantsOf } from "../../conformance/mutate/index.ts";
import { shapesOf } from "../../conformance/prove/shapes.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { compile } from "../../index.ts";

/** A small policy, what it becomes with one thing otherwise, and what all pairs of these have in common. */
export interface Family {
  readonly policies: readonly { readonly policy: CompiledPolicy; readonly what: string }[];
  readonly decisions: readonly Decision[];
  readonly shapes: readonly Snapshot[];
  readonly accounts: readonly Snapshot[];
}

/** Only what statuses turn on is otherwise, and pools stay what they are, so that the same accounts fit. */
export function familyOf(text: string): Family {
  const policy = compile(text);
  const mutants = mutantsOf(policy).filter(({ clause, kind }) => kind !== "partition" && /^(definitions|tables|tiers)\/|\/sharing\/count|\/stage\//.test(clause));
  return {
    policies: [{ policy, what: "as it is" }, ...mutants.map(({ policy: other, clause, before, after }) => ({ policy: other, what: `${clause}: ${before} to ${after}` }))],
    decisions: decisionsOf(policy, policy).filter(({ kind }) => kind === "stage"),
    shapes: shapesOf([policy], 6),
    accounts: basesOf([policy], { positions: 3, seed: 1 }),
  };
}

/** Two of them, by number: each step pairs places that are as far apart as none before. */
export function pairAt({ policies }: Family, index: number): readonly [Family["policies"][number], Family["policies"][number]] {
  const count = policies.length;
  const first = index % count;
  const apart = 1 + (Math.floor(index / count) % (count - 1));
  return [policies[first]!, policies[(first + apart) % count]!]; // both are below the count
}
