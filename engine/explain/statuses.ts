import type { Liquidation, Stage } from "../../dsl/ir.ts";
import type { TracedTruth } from "../algebras/trace.ts";
import type { Pool } from "../pools.ts";
import type { Scope } from "../scope.ts";
import type { Explanation } from "../snapshot/index.ts";
import { wordOf, type Entity } from "../state/entity.ts";
import { awaitsItsPosition, cannotDecide, stageHolds, stagesOf } from "../statuses.ts";
import { attempt, within } from "../undecided.ts";
import type { Explaining } from "./explain.ts";
import { silence, told, withClause } from "./nodes.ts";

/** A pool's status: the answer, and each stage with what made it hold or by how much it does not; by position where positions are judged by themselves. */
export function statusAnswers(context: Explaining, pool: Pool): readonly Explanation[] {
  if (pool.mode.liquidation?.of === "position" && pool.positions.length > 0) return pool.positions.map((position) => positionStatus(context, pool, position));
  const status = context.assessed.pools.find((candidate) => candidate.id === pool.id)?.status ?? cannotDecide;
  if (awaitsItsPosition(pool)) return [{ label: `status of pool ${pool.id}`, kind: "answer", value: status, note: "Its position is still to come: an order alone is in no stage.", children: silencesAbout(context, `pools.${pool.id}.status`) }];
  return [{ label: `status of pool ${pool.id}`, kind: "answer", value: status, children: [...silencesAbout(context, `pools.${pool.id}.status`), ...stageAnswers(context, pool, { state: context.state, pool })] }];
}

/** The status of one position: its pool's, unless its mode judges each by itself. */
export function positionStatuses(context: Explaining, pool: Pool, position: Entity): readonly Explanation[] {
  return pool.mode.liquidation?.of === "position" ? [positionStatus(context, pool, position)] : statusAnswers(context, pool);
}

function positionStatus(context: Explaining, pool: Pool, position: Entity): Explanation {
  const status = context.assessed.positions.find((candidate) => candidate.id === position.id)?.status ?? cannotDecide;
  return { label: `status of position ${position.id}`, kind: "answer", value: status, children: stageAnswers(context, pool, { state: context.state, pool, position }) };
}

/** What the account's own `liquidation of account` says, where there is one. */
export function accountStatuses(context: Explaining): readonly Explanation[] {
  const { liquidation } = context.program.meaning.account;
  if (liquidation === undefined) return [];
  const stages = liquidation.stages.map((stage, index) => stageAnswer(context, stage, () => accountStageHolds(context, liquidation, stage, index)));
  return [{ label: `status of account ${context.state.account.id}`, kind: "answer", value: context.assessed.account.status, note: "The most severe of its pools' and of its own stages.", children: [...silencesAbout(context, "account.status"), ...stages.reverse()] }];
}

function accountStageHolds({ reading, state }: Explaining, { stages }: Liquidation, stage: Stage, index: number): TracedTruth {
  return within(stage.id, () => {
    const begins = reading.condition(stage.when, { state });
    const { until } = stage;
    const was = stages.findIndex((each) => each.name === wordOf(state.account, "status"));
    return until === undefined || was < index ? begins : reading.algebra.or([() => begins, () => reading.algebra.not(reading.condition(until, { state }))]);
  });
}

function stageAnswers(context: Explaining, pool: Pool, scope: Scope): readonly Explanation[] {
  const stages = attempt(() => stagesOf(pool));
  if ("undecided" in stages) return [silence(context.program, `pools.${pool.id}.status`, stages.undecided)];
  return [...stages.value].reverse().map((stage) => stageAnswer(context, stage, () => stageHolds(context.reading, stage, scope)));
}

function stageAnswer({ program }: Explaining, stage: Stage, holds: () => TracedTruth): Explanation {
  const found = attempt(holds);
  if ("undecided" in found) return silence(program, stage.name, found.undecided);
  const { value, why } = found.value;
  return withClause(program, stage.id, { label: stage.name, kind: value ? "clause" : "not_applied", value: value ? "yes" : "no", ...(why.distance === undefined ? {} : { distance: why.distance }), ...(why.unit === undefined ? {} : { unit: why.unit }), children: [why] });
}

/** Of a silence that no stage has by itself: that the policy does not apply here. */
function silencesAbout({ assessed }: Explaining, answer: string): readonly Explanation[] {
  return assessed.cannotDecide.filter((each) => each.answer === answer && each.clause === undefined).map((each) => told(each));
}
