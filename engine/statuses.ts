import type { Expression, Liquidation, Stage } from "../dsl/ir.ts";
import type { Pool } from "./pools.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { unspecified } from "./equity.ts";
import { wordOf } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { attempt, within, type Attempt } from "./undecided.ts";
import { rememberedStatus } from "./words.ts";

/** The stages of a pool's mode, in rising severity. Throws `Undecided` if the policy leaves liquidation unspecified. */
export function stagesOf(pool: Pool): readonly Stage[] {
  return liquidationOf(pool).stages;
}

export function liquidationOf(pool: Pool): Liquidation {
  if (pool.mode.liquidation === undefined) throw unspecified(pool.mode, "liquidation");
  return pool.mode.liquidation;
}

/**
 * Whether a stage holds: its condition does, or — where it has `until` — the pool was in it (or in a more severe one) and has not
 * yet met the condition for leaving.
 */
export function stageHolds<V, T>(reading: Reading<V, T>, stage: Stage, scope: Scope): T {
  const { algebra } = reading;
  const outer = reading.clause;
  reading.clause = stage.id;
  try {
    return within(stage.id, () => {
      const begins = reading.condition(stage.when, scope);
      if (stage.until === undefined || !wasIn(stage, scope)) return begins;
      const until = stage.until;
      return algebra.or([() => begins, () => algebra.not(reading.condition(until, scope))]);
    });
  } finally {
    reading.clause = outer;
  }
}

function wasIn(stage: Stage, scope: Scope): boolean {
  const names = stagesOf(scope.pool!).map((each) => each.name); // stages belong to a pool
  const was = names.indexOf(rememberedStatus(scope.pool!, scope.state.poolStatuses));
  return was >= names.indexOf(stage.name);
}

/** The most severe stage that holds, or `healthy`; a silence about a stage that could be more severe is a silence about the status. */
export function statusOf(reading: Reading<unknown, boolean>, scope: Scope): Attempt<string> {
  return attempt(() => {
    const stages = stagesOf(scope.pool!); // the caller gives a pool
    if (awaitsItsPosition(scope.pool!)) return "healthy"; // as above
    for (let index = stages.length - 1; index >= 0; index -= 1) {
      const stage = stages[index]!; // index < length
      if (stageHolds(reading, stage, scope)) {
        reading.observeClause?.(stage.id);
        return stage.name;
      }
    }
    return "healthy";
  });
}

/** An isolated order whose position is still to come: no margin and no requirement, which `<=` would take for a shortfall. */
export function awaitsItsPosition({ mode, positions }: Pool): boolean {
  return mode.sharing?.partition.by === "position" && positions.length === 0;
}

export const cannotDecide = "cannot_decide";

/** A status with the stages that it is one of, in rising severity. */
export interface RankedStatus {
  readonly stages: readonly Stage[];
  readonly status: string;
}

/** A pool's status among the stages of its mode. */
export function ranked(pool: Pool, status: string): RankedStatus {
  return { stages: pool.mode.liquidation?.stages ?? [], status };
}

/** What positions in modes that the policy does not have say of their account: nothing for sure. */
export function ofNoMode(state: State, modes: ReadonlyMap<string, unknown>): readonly RankedStatus[] {
  return state.positions.every((position) => modes.has(wordOf(position, "margin_mode") ?? "")) ? [] : [{ stages: [], status: cannotDecide }];
}

/** The most severe of several statuses, each by its own order of stages; a silence outweighs all but a last stage. */
export function mostSevere(statuses: readonly RankedStatus[]): string {
  let worst = "healthy";
  let severity = 0;
  for (const { stages, status } of statuses) {
    const share = (stages.findIndex((stage) => stage.name === status) + 1) / Math.max(stages.length, 1);
    if (share > severity) {
      severity = share;
      worst = status;
    }
  }
  return severity < 1 && statuses.some(({ status }) => status === cannotDecide) ? cannotDecide : worst;
}

/** The status that an account's own `liquidation of account` gives it, remembering where it was. Throws `Undecided`. */
export function accountStatusOf(reading: Reading<unknown, boolean>, state: State, { stages }: Liquidation): string {
  const was = stages.findIndex((stage) => stage.name === wordOf(state.account, "status"));
  const holds = (stage: Stage, condition: Expression): boolean => within(stage.id, () => reading.condition(condition, { state }));
  for (let index = stages.length - 1; index >= 0; index -= 1) {
    const stage = stages[index]!; // index < length
    if (holds(stage, stage.when) || (stage.until !== undefined && was >= index && !holds(stage, stage.until))) return stage.name;
  }
  return "healthy";
}
