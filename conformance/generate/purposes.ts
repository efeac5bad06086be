import type { Count, Meaning } from "../../dsl/ir.ts";
import { isZero, parseDecimal, zero } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Mutant } from "../mutate/index.ts";

/**
 * Whether what counts for one purpose and what counts for another can differ at all in an account, for edits of purposes: where they differ by bonuses alone, not where there is no
 * bonus and no rule that could make one. Most accounts have none, and most edits of purposes are of this make.
 */
export function mayDiffer(meaning: Meaning, { kind, clause, before, after }: Mutant): (snapshot: Snapshot) => boolean {
  if (kind !== "purpose") return () => true;
  const all = meaning.modes.flatMap(({ sharing }) => sharing?.counts ?? []);
  const own = all.filter(({ id }) => id === clause);
  if (own.length === 0 && !before.startsWith("pool.equity")) return () => true;
  const apart = own.length > 0 ? own : all.filter((count) => countsFor(count, before) !== countsFor(count, after));
  const isOfBonuses = apart.every(({ amount }) => amount.kind === "fact" && amount.path === bonus) && !canGrow(meaning);
  return isOfBonuses ? ({ account }) => (account.balances ?? []).some((balance) => balance.bonus === undefined || !isZero(parseDecimal(balance.bonus) ?? zero)) : () => true;
}

const bonus = "balance.bonus";

function countsFor({ purposes }: Count, text: string): boolean {
  const purpose = / for (opening|withdrawing)$/.exec(text)?.[1] ?? "maintaining";
  return purposes.some((each) => each === purpose);
}

/** Whether a rule other than what is paid could put something there. */
function canGrow({ account, modes }: Meaning): boolean {
  const received = modes.flatMap(({ payment }) => payment.filter(({ direction }) => direction !== "pay"));
  return JSON.stringify([received, account, modes.map(({ adjustment, liquidation }) => [adjustment, liquidation])]).includes(bonus);
}
