import type { Batch } from "../columns.ts";
import { boundOf, isProven, mostMembers } from "../plan/bounds.ts";
import { reachable } from "../plan/frames.ts";
import { isNumber, undecidedStatus, type ModePlan, type Plan, type PlannedStage } from "../plan/nodes.ts";
import type { Arithmetic } from "./arithmetic.ts";
import { Evaluation, rowsAt, type Rows } from "./evaluate.ts";

/** How one account of a batch stands; codes of statuses, `undecidedStatus` where that is not sure. */
export interface RowDecision {
  readonly account: number;
  readonly pools: readonly number[];
}

/** Decides accounts of a batch by interpreting the plan. `isExact`: the arithmetic errs nowhere, so no bound has to hold of it. */
export function interpreter<V>(plan: Plan, batch: Batch, arithmetic: Arithmetic<V>, isExact: boolean): (account: number) => RowDecision {
  const evaluations = plan.modes.map((mode) => new Evaluation(plan, batch, arithmetic, mode.single));
  const ofAccount = new Evaluation(plan, batch, arithmetic, false);
  const usable = plan.modes.map((mode) => mode.beyond === undefined && (isExact || [...mode.stages, ...(mode.empty ?? [])].every(isSound)));
  const most = mostMembers(plan);
  const accountUsable = isExact || plan.account.every(isSound);
  return (account) => {
    const [first, next] = [batch.poolStart[account] ?? 0, batch.poolStart[account + 1] ?? 0];
    const members = lengthOf(batch.positionStart, first, next) + lengthOf(batch.orderStart, first, next) + lengthOf(batch.balanceStart, account, account + 1);
    const rows = Array.from({ length: next - first }, (_, index) => first + index);
    if (batch.beyond[account] !== 0 || members > most) return { account: undecidedStatus, pools: rows.map(() => undecidedStatus) };
    const around = rowsAt("account", account);
    const pools = rows.map((pool) => {
      const at = batch.poolMode[pool] ?? 0;
      const [mode, evaluation] = [plan.modes[at], evaluations[at]];
      return mode === undefined || evaluation === undefined || usable[at] !== true ? undecidedStatus : poolStatus(mode, evaluation, batch, rowsAt("pool", pool, around));
    });
    let [worst, severity] = [0, 0];
    let isSure = true;
    const note = (status: number, stages: readonly PlannedStage[]): void => {
      // A silence does not outweigh a last stage; of pools that come before one nothing is said.
      if (status === undecidedStatus) isSure &&= stages === plan.account && severity === 1;
      const share = (stages.findIndex((stage) => stage.status === status) + 1) / Math.max(stages.length, 1);
      if (share <= severity) return;
      severity = share;
      worst = status;
    };
    for (const [index, status] of pools.entries()) note(status, plan.modes[batch.poolMode[rows[index] ?? 0] ?? 0]?.stages ?? []);
    if (plan.account.length > 0) note(accountUsable ? mostSevere(plan.account, ofAccount, around) : undecidedStatus, plan.account);
    return { account: isSure ? worst : undecidedStatus, pools };
  };
}

function poolStatus<V>(mode: ModePlan, evaluation: Evaluation<V>, { positionStart }: Batch, rows: Rows): number {
  const [first, next] = [positionStart[rows.row] ?? 0, positionStart[rows.row + 1] ?? 0];
  if (mode.single && first === next) return 0;
  if (mode.of === "pool" || mode.single) return mostSevere(mode.stages, evaluation, rows);
  if (first === next) return mostSevere(mode.empty ?? [], evaluation, rows);
  let [worst, severity] = [0, -1];
  for (let position = first; position < next; position += 1) {
    const status = mostSevere(mode.stages, evaluation, rowsAt("position", position, rows));
    if (status === undecidedStatus) return status;
    const at = mode.stages.findIndex((stage) => stage.status === status);
    if (at > severity) [worst, severity] = [status, at];
  }
  return worst;
}

/** The most severe stage that holds; undecided as soon as one that is more severe is. */
export function mostSevere<V>(stages: readonly PlannedStage[], evaluation: Evaluation<V>, rows: Rows): number {
  for (const { status, holds } of stages.toReversed()) {
    const truth = evaluation.truth(holds, rows);
    if (truth !== 0) return truth === 1 ? status : undecidedStatus;
  }
  return 0;
}

function lengthOf(start: Uint32Array, from: number, to: number): number {
  return (start[to] ?? 0) - (start[from] ?? 0);
}

/** Whether the proof holds of all numbers of a stage. */
function isSound({ holds }: PlannedStage): boolean {
  return [...reachable([holds])].every((node) => !isNumber(node) || isProven(boundOf(node)));
}
