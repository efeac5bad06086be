/** Steps of a liquidation plan: what each does, and that the plan ends. */

import { unreachable } from "../../engine/number/index.ts";
import type { LiquidationAst, PlanActionAst, PlanStepAst, PriceAst, RankAst, ReduceByAst, SelectAst } from "../ast.ts";
import type { FillPrice, PlanAction, PlanStep, Rank, ReduceBy, Selection } from "../ir.ts";
import { condition, fittingQuantity, quantityOf } from "./arithmetic.ts";
import { inWords, labelled, note, unknownIn, type Context } from "./context.ts";
import { cancelOrders, moveMoney } from "./effects.ts";
import { convert } from "./convert.ts";
import { openPosition, setInPlan } from "./plan-changes.ts";
import { wholeNumber } from "./forms.ts";
import { literalMeasure, numberData } from "./literals.ts";
import { duration, fitting, price } from "./measure.ts";
import { factMeasure } from "./paths.ts";
import { extended, holdingStanding, type Standing } from "./standing.ts";

export function readStep(context: Context, standing: Standing, id: string, clause: PlanStepAst, alone: boolean): PlanStep | undefined {
  note(context, id, clause.span, clause.tail);
  const action = clause.action === undefined ? undefined : readAction(context, standing, clause.action, alone);
  const when = clause.when === undefined ? undefined : condition(context, standing, clause.when);
  if (action === undefined || (clause.when !== undefined && when === undefined)) return undefined;
  return { id, ...labelled(clause.tail), role: clause.role, action, ...(when === undefined ? {} : { when: when.expression }), repeat: clause.repeat };
}

/** The plan starts somewhere, runs top to bottom and cannot go on for ever. */
export function checkPlan(context: Context, section: LiquidationAst): void {
  const steps = section.clauses.filter((clause): clause is PlanStepAst => clause.kind === "step");
  const starts = section.clauses.some((clause) => clause.kind === "stage" && (clause.keyword === "start" || clause.name?.text === "liquidatable"));
  const [first] = steps;
  if (first !== undefined && !starts) {
    context.findings.report("plan-order", first.span, "Nothing starts this plan.", { help: "Say when: `start when pool.equity < pool.maintenance_margin`." });
  }
  for (const [index, step] of steps.entries()) {
    const expected = index === 0 ? "`first` or `finally`" : "`then` or `finally`";
    const last = index === steps.length - 1;
    if (step.role === "finally" && !last) {
      context.findings.report("plan-order", steps[index + 1]!.span, "This step comes after `finally`, so it is never reached.", { // index is not the last
        also: [{ span: step.span, caption: "the last step" }],
        help: "Move it above `finally`, or make this one the last.",
      });
    } else if ((index === 0) !== (step.role === "first") && step.role !== "finally") {
      context.findings.report("plan-order", step.span, `Expected ${expected} at step ${index + 1} of the plan, but found \`${step.role}\`.`, { help: "A plan reads `first`, then `then` for each further step, then `finally`." });
    }
    checkRepeat(context, step);
  }
}

const shrinking: ReadonlySet<string> = new Set(["reduce", "close", "net", "convert", "cancel_orders"]);

function checkRepeat(context: Context, step: PlanStepAst): void {
  if (!step.repeat || step.action === undefined) return;
  if (!shrinking.has(step.action.kind)) {
    context.findings.report("repeat-endless", step.span, "This step leaves every position, order and balance as large as it was, so repeating it need not end.", { help: "Delete `, repeat`. It may follow steps that reduce, close, net, convert or cancel." });
  } else if (step.role === "finally") {
    context.findings.report("repeat-endless", step.span, "`finally` ends the plan, so it cannot repeat.", { help: "Write the step as `then …, repeat`, and close what is left by `finally close all positions`." });
  }
}

function readAction(context: Context, standing: Standing, action: PlanActionAst, alone: boolean): PlanAction | undefined {
  const each = extended(holdingStanding("position", standing.modes), []);
  switch (action.kind) {
    case "cancel_orders":
      return cancelOrders(context, standing, action);
    case "move":
      return moveMoney(context, standing, action);
    case "reduce": {
      const select = readSelect(context, each, action.select, alone);
      const by = action.by === undefined ? undefined : readBy(context, each, action.by);
      const at = readPrice(context, each, action.at);
      return select === undefined || by === undefined || at === undefined ? undefined : { kind: "reduce", select, by, at };
    }
    case "close": {
      const select = readSelect(context, each, action.select, alone);
      const at = readPrice(context, each, action.at);
      return select === undefined || at === undefined ? undefined : { kind: "close", select, at };
    }
    case "net": {
      const at = readPrice(context, each, action.at);
      if (action.key === undefined || at === undefined) return undefined;
      if (/^(instrument|position)\./.test(action.key.text) && factMeasure(context, undefined, action.key.text) !== undefined) return { kind: "net", key: action.key.text, at };
      unknownIn(context, "unknown-name", action.key, "fact to net by", ["instrument.symbol", "instrument.base", "instrument.settle"]);
      return undefined;
    }
    case "convert":
      return convert(context, standing, action);
    case "set":
      return setInPlan(context, standing, each, action);
    case "open":
      return openPosition(context, standing, action, alone);
    case "wait": {
      if (action.duration === undefined) return undefined;
      const measure = literalMeasure(context, action.duration);
      if (fitting(measure, duration) !== undefined) return { kind: "wait", duration: numberData(action.duration) };
      context.findings.report("unit-mismatch", action.duration.span, `A plan waits for a duration, but this is ${inWords(context, measure)}.`, { help: `Write \`${action.duration.value}s\`, \`${action.duration.value}min\` or \`${action.duration.value}h\`.` });
      return undefined;
    }
    default:
      return unreachable(action);
  }
}

function readSelect(context: Context, each: Standing, select: SelectAst | undefined, alone: boolean): Selection | undefined {
  if (select === undefined) return undefined;
  if (select.kind === "only" && !alone) {
    context.findings.report("close-which", select.span, "A pool of this mode may hold several positions, so `position` does not say which.", {
      help: "Write `all positions`, `any position`, or `position with largest loss`.",
    });
    return undefined;
  }
  return readSelection(context, each, select);
}

/** Which of several, each read by `each`. */
export function readSelection(context: Context, each: Standing, select: SelectAst): Selection | undefined {
  const where = select.where === undefined ? undefined : condition(context, each, select.where);
  const ranks = select.ranks.map((rank) => readRank(context, each, rank));
  const read = ranks.flatMap((rank) => (rank === undefined ? [] : [rank]));
  if (read.length < ranks.length || (select.where !== undefined && where === undefined)) return undefined;
  return { kind: select.kind, ranks: read, ...(where === undefined ? {} : { where: where.expression }) };
}

/** The largest loss is the smallest unrealized profit. */
function readRank(context: Context, each: Standing, rank: RankAst): Rank | undefined {
  if (typeof rank.by !== "string") {
    const by = quantityOf(context, each, rank.by);
    return by === undefined ? undefined : { direction: rank.direction, by: by.expression };
  }
  if (context.figure("position.unrealized_pnl") === undefined) {
    if (!context.names.definitions.has("position.unrealized_pnl")) {
      context.findings.report("figure-missing", rank.span, `The ${rank.by} of a position is read from \`position.unrealized_pnl\`, which this policy does not define.`, { help: "Define it: `position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price`." });
    }
    return undefined;
  }
  const opposite = rank.direction === "largest" ? "smallest" : "largest";
  const by = { kind: "figure", path: "position.unrealized_pnl" } as const;
  context.origins.set(by, rank.span);
  return { direction: rank.by === "loss" ? opposite : rank.direction, by };
}

function readBy(context: Context, each: Standing, by: ReduceByAst): ReduceBy | undefined {
  switch (by.kind) {
    case "tiers": {
      const count = wholeNumber(context, by.count, 1, 1000);
      return count === undefined ? undefined : { kind: "tiers", count };
    }
    case "to_tier": {
      const tier = wholeNumber(context, by.tier, 1, 1000);
      return tier === undefined ? undefined : { kind: "to_tier", tier };
    }
    case "shortage":
      return { kind: "shortage" };
    case "amount": {
      const value = by.value === undefined ? undefined : quantityOf(context, each, by.value);
      if (value === undefined) return undefined;
      const words = inWords(context, value.measure);
      if (words === "a ratio") return { kind: "fraction", value: value.expression };
      if (words === "a quantity") return { kind: "contracts", value: value.expression };
      context.findings.report("unit-mismatch", by.value.span, `A position is reduced by a share or by a quantity of contracts, but this is ${words}.`, { caption: words, help: "Write a share such as `50%`, or a quantity such as `50% * position.contracts`." });
      return undefined;
    }
    default:
      return unreachable(by);
  }
}

export function readPrice(context: Context, each: Standing, at: PriceAst | undefined): FillPrice | undefined {
  if (at === undefined) return { kind: "mark" };
  if (at.kind === "price") {
    const value = at.value === undefined ? undefined : fittingQuantity(context, each, at.value, price, "What a position is closed at");
    return value === undefined ? undefined : { kind: "stated", value: value.expression };
  }
  const sharedBy = at.sharedBy === undefined ? undefined : quantityOf(context, each, at.sharedBy);
  if (at.sharedBy !== undefined && sharedBy === undefined) return undefined;
  return { kind: "bankruptcy", ...(sharedBy === undefined ? {} : { sharedBy: sharedBy.expression }) };
}
