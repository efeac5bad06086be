import type { CompiledPolicy, Meaning, Mode, PayStep, Permission } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { literalValue } from "../../engine/program.ts";
import type { Mutant } from "../mutate/index.ts";

/**
 * Whether a mutant says the same as its policy by the form of the rules alone. What is known so far:
 *
 * - Equity for one purpose and for another are the same where the mode (every mode, outside of one) counts the same for both.
 * - Whom a `forbid` speaks of does not matter where nothing allows the action: what nobody allows is refused.
 * - `down to 0` of a bucket that cannot go below 0 is no limit, and a lower one is none either: only the wallet may be below 0.
 *
 * Whatever else says the same is not known to.
 */
export function isEqualByForm({ meaning }: CompiledPolicy, mutant: Mutant): boolean {
  return isSameEquity(meaning, mutant) || isForbiddenAnyway(meaning, mutant) || isFloorAnyway(meaning, mutant);
}

function isSameEquity(meaning: Meaning, { kind, clause, before, after, policy }: Mutant): boolean {
  if (kind !== "purpose" || !before.includes("pool.equity")) return false;
  const own = meaning.modes.filter(({ name }) => clause.startsWith(`${name}/`));
  const modes = own.length > 0 ? own : meaning.modes;
  const isEquity = policy.meaning.modes.every((mode, index) => canonicalJson(mode.sharing ?? null) === canonicalJson(meaning.modes[index]?.sharing ?? null));
  return isEquity && modes.every((mode) => countsFor(mode, purposeIn(before)) === countsFor(mode, purposeIn(after)));
}

function purposeIn(text: string): string {
  return / for (opening|withdrawing)$/.exec(text)?.[1] ?? "maintaining";
}

function countsFor({ sharing }: Mode, purpose: string): string {
  return canonicalJson((sharing?.counts ?? []).filter(({ purposes }) => purposes.some((each) => each === purpose)).map(({ id }) => id));
}

function isForbiddenAnyway(meaning: Meaning, { kind, clause }: Mutant): boolean {
  const lists: readonly (readonly Permission[])[] = [meaning.account.permissions, ...meaning.modes.map(({ adjustment }) => adjustment)];
  const home = lists.find((list) => list.some(({ id }) => id === clause)) ?? [];
  const own = home.find(({ id }) => id === clause);
  if (kind !== "actor" || own === undefined || own.verdict !== "forbid" || own.when !== undefined) return false;
  return [...home, ...meaning.account.permissions].every(({ id, action }) => id === clause || action !== own.action);
}

function isFloorAnyway(meaning: Meaning, { clause, policy }: Mutant): boolean {
  const [own, other] = [stepOf(meaning, clause), stepOf(policy.meaning, clause)];
  if (own?.downTo?.kind !== "number" || other === undefined || literalValue(own.downTo).n !== 0n) return false;
  if (own.buckets.some(({ bucket }) => bucket === "balance.wallet_balance")) return false;
  const sameElsewhere = canonicalJson({ ...own, downTo: null }) === canonicalJson({ ...other, downTo: null });
  return sameElsewhere && (other.downTo === undefined || (other.downTo.kind === "number" && literalValue(other.downTo).n < 0n));
}

function stepOf(meaning: Meaning, clause: string): PayStep | undefined {
  return meaning.modes.flatMap(({ payment }) => payment.flatMap((rule) => (rule.kind === "pay" ? rule.steps : []))).find(({ id }) => id === clause);
}
