import { canonicalJson } from "../../../dsl/canonical.ts";
import type { CompiledPolicy, Mode } from "../../../dsl/ir.ts";
import { reached } from "../../accounts/index.ts";
import type { Impossible } from "./directions.ts";

/**
 * What stages say of prices: where every account that is liquidatable under one policy is so under the other, so is it at every price, and the
 * nearest such price is no farther. Only where both round prices alike, put positions into the same pools, and round nothing on the way, since a
 * price is solved without the roundings in between; where no stage is more severe, since a price is solved of the start alone; and, of one
 * direction, where the mark is the only price that is read: a start that holds once all prices are at the mark, and not as they stand, has no price.
 */
export function pricesOf(before: CompiledPolicy, after: CompiledPolicy, impossible: readonly Impossible[]): readonly Impossible[] {
  const rounds = [before, after].some(({ meaning }) => canonicalJson([meaning.definitions, meaning.modes.map(({ sharing, liquidation }) => [sharing ?? null, liquidation?.stages ?? []])]).includes('"kind":"round"'));
  if (rounds || canonicalJson(before.meaning.rounding) !== canonicalJson(after.meaning.rounding)) return [];
  return impossible.flatMap((proof): readonly Impossible[] => {
    const mode = /^(.+)\.stage\.liquidatable$/.exec(proof.decision)?.[1];
    const [old, now] = [before, after].map(({ meaning }) => meaning.modes.find(({ name }) => name === mode));
    if (mode === undefined || old?.liquidation?.of !== now?.liquidation?.of || canonicalJson(old?.sharing?.partition.by ?? null) !== canonicalJson(now?.sharing?.partition.by ?? null) || canonicalJson(old?.sharing?.partition.keys ?? null) !== canonicalJson(now?.sharing?.partition.keys ?? null)) return [];
    const both = [before, after].map((policy, index) => ({ policy, mode: [old, now][index]! })); // it is a stage of both
    if (both.some(({ mode: { liquidation } }) => liquidation?.stages.at(-1)?.name !== "liquidatable")) return [];
    const isBothWays = impossible.some(({ decision, direction }) => decision === proof.decision && direction !== proof.direction);
    if (!isBothWays && both.some(({ policy, mode: each }) => readsOtherPrices(policy, each))) return [];
    return [{ ...proof, decision: `${mode}.liquidation_price`, method: `it follows from ${proof.decision}: ${proof.method}` }];
  });
}

/** Whether the start of a mode reads a price that moves with the mark and may stand elsewhere. */
function readsOtherPrices({ meaning }: CompiledPolicy, { liquidation, sharing }: Mode): boolean {
  return /"path":"instrument\.(last|index)_price"/.test(reached(meaning, JSON.stringify(liquidation?.stages ?? []), JSON.stringify(sharing ?? null)));
}
