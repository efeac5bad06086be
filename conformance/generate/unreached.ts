import type { Meaning, PayStep } from "../../dsl/ir.ts";

/**
 * Steps of payments that no charge comes to: a wallet without a floor gives whatever is left, and below 0, where its list keeps nothing. What is not reached is not read either.
 */
export function unreachedSteps({ modes }: Meaning): ReadonlySet<string> {
  return new Set(modes.flatMap(({ payment }) => payment.flatMap((rule) => {
    if (rule.kind !== "pay" || rule.direction !== "pay" || rule.keeping !== undefined) return [];
    const last = rule.steps.findIndex(givesAll);
    return last < 0 ? [] : rule.steps.slice(last + 1).map(({ id }) => id);
  })));
}

function givesAll({ buckets, downTo, upTo, when }: PayStep): boolean {
  const [only, ...others] = buckets;
  return only?.bucket === "balance.wallet_balance" && others.length === 0 && downTo === undefined && upTo === undefined && when === undefined;
}
