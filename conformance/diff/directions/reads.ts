import type { CompiledPolicy, Mode } from "../../../dsl/ir.ts";
import { comparedWithCounts, countingFigures, type Counted } from "../../accounts/counts.ts";
import { reached } from "../../accounts/index.ts";
import { onlyAdds } from "../../prove/claim.ts";
import type { Decision } from "../types.ts";

/**
 * Whether a decision of a mode reads what other pools hold: what is available of the whole balance, or sums over the account where pools are not the account.
 * Of as many positions as a pool has nothing is shown of it then.
 */
export function readsOtherPools(policy: CompiledPolicy, decision: Decision): boolean {
  const own = modeOf(policy, decision);
  return own !== undefined && own.sharing?.partition.by !== "account" && (readFor(policy, decision, own).includes('"of":"balance"') || looksBeside(policy, decision));
}

/** Whether it looks at positions or orders of the account that are in other pools, one by one. */
export function looksBeside(policy: CompiledPolicy, decision: Decision): boolean {
  const own = modeOf(policy, decision);
  if (own === undefined || own.sharing?.partition.by === "account") return false;
  const read = readFor(policy, decision, own);
  // Credits are in no pool. Where members stand in another order than here they are taken for what is.
  const count = (pattern: RegExp): number => read.match(pattern)?.length ?? 0;
  return count(/"scope":"account"/g) > count(/"over":"credit",(?:"same":\[[^\]]*\],)?"scope":"account"/g);
}

/** Whether a decision of a mode, or of the account, looks through balances or credits, of which accounts at hand have few. */
export function looksThrough(policy: CompiledPolicy, decision: Decision): ReadonlySet<"balance" | "credit"> {
  const own = modeOf(policy, decision);
  const read = own === undefined ? JSON.stringify(policy.meaning) : readFor(policy, decision, own);
  return new Set((["balance", "credit"] as const).filter((each) => read.includes(`"over":"${each}"`) || (each === "balance" && read.includes('"over":"asset"'))));
}

/** The largest number that what a decision reads compares a count of positions, or of orders, with; -1 where it counts none. */
export function countedTo(policy: CompiledPolicy, decision: Decision, over: Counted): number {
  const own = modeOf(policy, decision);
  // A pool of one position has one, whatever the count is compared with.
  if (over === "position" && own?.sharing?.partition.by === "position" && decision.kind !== "plan" && !looksBeside(policy, decision)) return -1;
  const sharing = JSON.stringify(own?.sharing ?? null);
  const read = own === undefined || decision.kind === "plan" ? JSON.stringify(policy.meaning) : decision.kind === "payer" ? reached(policy.meaning, JSON.stringify(own.payment), sharing) : readFor(policy, decision, own);
  return Math.max(-1, ...comparedWithCounts(JSON.parse(read), over, countingFigures(policy.meaning)));
}

/** Whether all that a decision of a mode reads does nothing with members but add them up. Of the account as a whole that is asked of the whole policy. */
export function addsUpOnly(policy: CompiledPolicy, decision: Decision): boolean {
  const own = modeOf(policy, decision);
  return own !== undefined && onlyAdds(JSON.parse(readFor(policy, decision, own)) as object);
}

const modeOf = ({ meaning }: CompiledPolicy, { mode }: Decision): Mode | undefined => meaning.modes.find(({ name }) => name === mode);

/** What a decision of a mode reads, with all figures. */
function readFor({ meaning }: CompiledPolicy, { key, mode }: Decision, own: Mode): string {
  const last = key.slice(mode.length + 1).split(".");
  const action = last[0] === "permit" ? last[1] : undefined;
  const clauses = action === undefined ? [] : [...meaning.account.permissions, ...own.adjustment].filter((each) => each.action === action);
  const figures = ["pool.maintenance_margin", "pool.initial_margin"].map((path) => ({ kind: "figure", path }));
  const parts = action === undefined ? [own.liquidation?.stages ?? [], own.sharing ?? null, ...figures] : clauses;
  return reached(meaning, JSON.stringify(parts), JSON.stringify(own.sharing ?? null));
}
