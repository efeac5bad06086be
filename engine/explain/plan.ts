import type { CompiledPolicy } from "../../dsl/ir.ts";
import { liquidate } from "../liquidate.ts";
import { showNumber } from "../report/numbers.ts";
import type { AssessedPool, ExplainAnswer, Explanation, LiquidationStep, Snapshot } from "../snapshot/index.ts";
import { sentencesOf } from "./clause-words.ts";
import { explaining, headOf, type Explaining } from "./explain.ts";
import { stepFigures } from "./fills.ts";
import { told, withClause } from "./nodes.ts";
import { paid } from "./payments.ts";
import { accountStatuses, statusAnswers } from "./statuses.ts";

/** What the liquidation does and why: the stages that begin it, then each step with its clause, its payments and the pool after it. */
export function explainLiquidation(policy: CompiledPolicy, snapshot: Snapshot): ExplainAnswer {
  const context = explaining(policy, snapshot);
  const { steps, outcomes = [], cannotDecide = [], after } = liquidate(policy, snapshot);
  const says = sentencesOf(policy);
  const children = [...beginnings(context, steps), ...steps.map((step, index) => stepNode(context, says, step, index)), ...cannotDecide.map((each) => told(each))];
  const ways = outcomes.length === 0 ? {} : { note: `The policy leaves a choice open: this is the first of ${outcomes.length} ways.` };
  const value = steps.length === 0 ? (after === undefined ? "cannot_decide" : "nothing to do") : `${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
  return { ...headOf(context, snapshot), question: "liquidation", answers: [{ label: "liquidation", kind: "answer", value, ...ways, children }] };
}

/** Why the plans that ran had their turn; without any, why none had. */
function beginnings(context: Explaining, steps: readonly LiquidationStep[]): readonly Explanation[] {
  const ran = new Set(steps.map((step) => step.pool));
  const pools = steps.length === 0 ? context.pools : context.pools.filter(({ id }) => ran.has(id));
  return [...pools.flatMap((pool) => statusAnswers(context, pool)), ...(steps.length === 0 || ran.has(undefined) ? accountStatuses(context) : [])];
}

function stepNode(context: Explaining, says: ReadonlyMap<string, string>, step: LiquidationStep, index: number): Explanation {
  const { program } = context;
  const { clause, effect, position, orders, contracts, price, realizedPnl, payments, adl, poolAfter } = step;
  const deed = `step ${index + 1}: ${[effect.replaceAll("_", " "), position ?? orders?.join(", ")].filter((each) => each !== undefined).join(" ")}`;
  const sentence = says.get(clause);
  const size = contracts === undefined ? "" : `${showNumber(contracts)} contracts${price === undefined ? "" : ` at ${showNumber(price)}`}`;
  const filled = [size, realizedPnl === undefined ? "" : `realizing ${showNumber(realizedPnl)}`].filter((each) => each !== "").join(", ");
  return withClause(program, clause, {
    label: deed,
    kind: "clause",
    note: [filled, sentence ?? ""].filter((each) => each !== "").join(". "),
    children: [
      ...stepFigures(context, step),
      ...paid(program, payments),
      ...adl.map((each): Explanation => ({ label: `taken by ${each.account}`, kind: "figure", value: each.contracts, unit: "contracts", note: `at ${showNumber(each.price)}`, children: [] })),
      ...(poolAfter === undefined ? [] : [standing(poolAfter)]),
    ],
  });
}

/** A pool after a step: what the next clause looks at. */
function standing({ id, status, asset, equity, maintenanceMargin }: AssessedPool): Explanation {
  const unit = asset === undefined ? {} : { unit: asset };
  const amount = (label: string, value: string | undefined): readonly Explanation[] => (value === undefined ? [] : [{ label, kind: "figure", value, ...unit, children: [] }]);
  return { label: `${id} afterwards`, kind: "condition", value: status, children: [...amount(`equity of ${id} afterwards`, equity), ...amount(`maintenanceMargin of ${id} afterwards`, maintenanceMargin)] };
}
