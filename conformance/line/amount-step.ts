import type { CompiledPolicy } from "../../dsl/ir.ts";
import { compare, parseDecimal } from "../../engine/number/index.ts";

const finest = "0.00000001";

/** The grid on which amounts of accounts stand where an asset has no step: the coarsest that a policy rounds amounts to, since a platform under it keeps no more places; 0.00000001 where none is coarser. */
export function amountStep(policies: readonly CompiledPolicy[]): string {
  return policies.flatMap(({ meaning }) => meaning.rounding.amounts?.to ?? []).reduce((coarsest, to) => (isCoarser(to, coarsest) ? to : coarsest), finest);
}

function isCoarser(a: string, b: string): boolean {
  const [x, y] = [parseDecimal(a), parseDecimal(b)];
  return x !== undefined && y !== undefined && compare(x, y) > 0;
}
