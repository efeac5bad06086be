import type { LiquidationAst, PlanActionAst, PlanStepAst, PriceAst, RankAst, RateAst, ReduceByAst, SelectAst, StageAst } from "../ast.ts";
import type { ConversionRate, ConvertAction, FillPrice, Liquidation, Notes, PlanAction, PlanStep, Rank, ReduceBy, Selection, Stage } from "../ir.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { toCondition, toExpr } from "./expressions.ts";
import type { Place } from "./expressions.ts";
import { name, nowhere, number, tailOf } from "./nodes.ts";
import { cancelOrders, move } from "./permissions.ts";

/** Positions that a step chooses among, and fills that are charged, are in a pool; the account as a whole is not. */
const inPool: Place = { words: new Map(), pool: true };

/** Stages, stops, steps, fees and the surplus, each in their order; how they were mixed means nothing. */
export function liquidation(data: Liquidation, notes: Notes): LiquidationAst {
  const place: Place = { words: new Map(), pool: data.of !== "account" };
  return {
    kind: "liquidation",
    of: name(data.of),
    cites: tailOf(notes, data.id).cites,
    clauses: [
      ...data.stages.map((one) => stage(one, place, notes)),
      ...data.stops.map(({ id, when }) => ({ kind: "stop", when: toCondition(when, place), tail: tailOf(notes, id), span: nowhere }) as const),
      ...data.steps.map((one) => step(one, place, notes)),
      ...data.fees.map(
        ({ id, amount, when }) =>
          ({
            kind: "fee",
            amount: toExpr(amount, inPool),
            ...(when !== undefined && { when: toCondition(when, inPool) }),
            tail: tailOf(notes, id),
            span: nowhere,
          }) as const,
      ),
      ...(data.surplus === undefined
        ? []
        : [{ kind: "surplus", to: name(data.surplus.to), tail: tailOf(notes, data.surplus.id), span: nowhere } as const]),
    ],
    span: nowhere,
  };
}

const keywords: Readonly<Record<string, StageAst["keyword"]>> = { warning: "warn", liquidatable: "start" };

function stage({ id, name: text, when, until }: Stage, place: Place, notes: Notes): StageAst {
  return {
    kind: "stage",
    keyword: keywords[text] ?? "stage",
    name: name(text),
    when: toCondition(when, place),
    ...(until !== undefined && { until: toCondition(until, place) }),
    tail: tailOf(notes, id),
    span: nowhere,
  };
}

function step({ id, role, action, when, repeat }: PlanStep, place: Place, notes: Notes): PlanStepAst {
  return {
    kind: "step",
    role,
    action: planAction(action, place),
    ...(when !== undefined && { when: toCondition(when, place) }),
    repeat,
    tail: tailOf(notes, id),
    span: nowhere,
  };
}

function planAction(data: PlanAction, place: Place): PlanActionAst {
  switch (data.kind) {
    case "cancel_orders":
      return cancelOrders(data, place);
    case "move":
      return move(data, place);
    case "reduce":
      return { kind: "reduce", select: selection(data.select), by: reduceBy(data.by), ...at(data.at), span: nowhere };
    case "close":
      return { kind: "close", select: selection(data.select), ...at(data.at), span: nowhere };
    case "net":
      return { kind: "net", key: name(data.key), ...at(data.at), span: nowhere };
    case "convert":
      return convert(data);
    case "set":
      return { kind: "set", path: name(data.path), value: toExpr(data.value, inPool), span: nowhere };
    case "open":
      return { kind: "open", side: name(data.side), where: toCondition(data.where, inPool), by: toExpr(data.by, inPool), ...at(data.at), span: nowhere };
    case "wait":
      return { kind: "wait", duration: number(data.duration), span: nowhere };
    default:
      return unreachable(data);
  }
}

function convert({ select, by, to, at: price, fee }: ConvertAction): PlanActionAst {
  const much = by.kind === "all" ? {} : { by: by.kind === "shortage" ? by : { kind: "amount" as const, value: toExpr(by.value, inPool) } };
  return {
    kind: "convert",
    select: selection(select),
    ...much,
    to: name(to),
    ...(price !== undefined && { at: rate(price) }),
    ...(fee !== undefined && { fee: rate(fee.rate), ...(fee.to !== "venue" && { feeTo: name(fee.to) }) }),
    span: nowhere,
  };
}

function rate(data: ConversionRate): RateAst {
  return data.kind === "unspecified" ? { kind: "unspecified", span: nowhere } : { kind: "stated", value: toExpr(data.value, inPool, "operand"), span: nowhere };
}

function selection({ kind, ranks, where }: Selection): SelectAst {
  return { kind, ranks: ranks.map(rank), ...(where !== undefined && { where: toCondition(where, inPool) }), span: nowhere };
}

/** The smallest unrealized profit is what people call the largest loss. */
function rank({ direction, by }: Rank): RankAst {
  const isProfit = by.kind === "figure" && by.path === "position.unrealized_pnl";
  if (!isProfit) return { direction, by: toExpr(by, inPool, "operand"), span: nowhere };
  return { direction: "largest", by: direction === "smallest" ? "loss" : "profit", span: nowhere };
}

function reduceBy(data: ReduceBy): ReduceByAst {
  switch (data.kind) {
    case "tiers":
      return { kind: "tiers", count: name(String(data.count)) };
    case "to_tier":
      return { kind: "to_tier", tier: name(String(data.tier)) };
    case "shortage":
      return { kind: "shortage" };
    case "fraction":
    case "contracts":
      return { kind: "amount", value: toExpr(data.value, inPool) };
    default:
      return unreachable(data);
  }
}

/** Fills are at the mark where nothing is said. */
function at(data: FillPrice): { readonly at?: PriceAst } {
  switch (data.kind) {
    case "mark":
      return {};
    case "bankruptcy":
      return {
        at: {
          kind: "bankruptcy",
          ...(data.sharedBy !== undefined && { sharedBy: toExpr(data.sharedBy, inPool, "operand") }),
          span: nowhere,
        },
      };
    case "stated":
      return { at: { kind: "price", value: toExpr(data.value, inPool, "operand"), span: nowhere } };
    default:
      return unreachable(data);
  }
}
