import type { Batch } from "../columns.ts";
import { interpreter, mostSevere } from "../interpret/decide.ts";
import { Evaluation, rowsAt } from "../interpret/evaluate.ts";
import { undecidedStatus, type Plan } from "../plan/nodes.ts";
import { intervals, type Interval, type Moving } from "./interval.ts";

/**
 * How accounts of a batch stand whatever numbers that move are within their intervals: codes of the account, of its pools, and of positions where each has stages of
 * its own, in the order of the batch. Nothing where any of them is not sure. `moving` is asked anew each time.
 */
export function sureStatuses(plan: Plan, batch: Batch, moving: Moving): (account: number) => readonly number[] | undefined {
  const arithmetic = intervals(moving);
  // Intervals hold what they must by themselves, as exact numbers do: no count of roundings has to.
  const decide = interpreter(plan, batch, arithmetic, true);
  const ofPosition = plan.modes.map((mode) => (mode.of === "position" && !mode.single ? { mode, evaluation: new Evaluation<Interval>(plan, batch, arithmetic, false) } : undefined));
  return (account) => {
    const { account: status, pools } = decide(account);
    if (status === undecidedStatus || pools.includes(undecidedStatus)) return undefined;
    const codes = [status, ...pools];
    const first = batch.poolStart[account] ?? 0;
    for (let pool = first; pool < first + pools.length; pool += 1) {
      const own = ofPosition[batch.poolMode[pool] ?? 0];
      if (own === undefined) continue;
      const rows = rowsAt("pool", pool, rowsAt("account", account));
      for (let position = batch.positionStart[pool] ?? 0; position < (batch.positionStart[pool + 1] ?? 0); position += 1) {
        const code = mostSevere(own.mode.stages, own.evaluation, rowsAt("position", position, rows));
        if (code === undecidedStatus) return undefined;
        codes.push(code);
      }
    }
    return codes;
  };
}
