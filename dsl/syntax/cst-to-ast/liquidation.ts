import type { CstNode } from "../chevrotain.ts";
import type {
  Expr, FeeAst, LiquidationClauseAst, PlanActionAst, PlanStepAst, PriceAst, RankAst, RateAst, ReduceByAst, SelectAst, StageAst, StopAst, SurplusAst,
} from "../../ast.ts";
import { K, NumberToken } from "../tokens.ts";
import { bucketFrom, cancelFrom, moveFrom, setFrom, tailFrom, whenFrom } from "./clauses.ts";
import { child, children, nameFrom, only, present, token } from "./cst.ts";
import type { Places } from "./cst.ts";
import { damaged, exprFrom, numberFrom, operandFrom } from "./expressions.ts";
import { whereFrom } from "./forms.ts";
import { once } from "./once.ts";

/** `liquidationClause`: a stage, a stop, a step of the plan, a fee, or who keeps the surplus. */
export const liquidationClauseFrom = once((node, places): LiquidationClauseAst | undefined => {
  const clause = only(node);
  switch (clause?.name) {
    case "stage":
      return stageFrom(clause, places);
    case "stop":
      return stopFrom(clause, places);
    case "step":
      return stepFrom(clause, places);
    case "fee":
      return feeFrom(clause, places);
    case "surplus":
      return surplusFrom(clause, places);
    default:
      return undefined;
  }
});

const statusOf = { warn: "warning", start: "liquidatable" } as const;

function stageFrom(node: CstNode, places: Places): StageAst | undefined {
  const keyword = token(node, "keyword");
  if (keyword === undefined) return undefined;
  const verb = keyword.image as StageAst["keyword"]; // three words by the grammar
  const name = verb === "stage" ? nameFrom(token(node, "name"), places) : { text: statusOf[verb], span: places.of(keyword) };
  if (name === undefined) return undefined;
  const when = whenFrom(node, places);
  const until = exprFrom(child(node, "until"), places);
  return { kind: "stage", keyword: verb, name, ...(when && { when }), ...(until && { until }), tail: tailFrom(node, places), span: places.of(node) };
}

function stopFrom(node: CstNode, places: Places): StopAst {
  const when = whenFrom(node, places);
  return { kind: "stop", ...(when && { when }), tail: tailFrom(node, places), span: places.of(node) };
}

function stepFrom(node: CstNode, places: Places): PlanStepAst | undefined {
  const role = token(node, "role")?.image as PlanStepAst["role"] | undefined; // three words by the grammar
  if (role === undefined) return undefined;
  const action = planActionFrom(child(node, "planAction"), places);
  const when = whenFrom(node, places);
  return {
    kind: "step",
    role,
    ...(action && { action }),
    ...(when && { when }),
    repeat: token(node, K.repeat) !== undefined,
    tail: tailFrom(node, places),
    span: places.of(node),
  };
}

function feeFrom(node: CstNode, places: Places): FeeAst {
  const amount = exprFrom(child(node, "expr"), places);
  const when = whenFrom(node, places);
  return { kind: "fee", ...(amount && { amount }), ...(when && { when }), tail: tailFrom(node, places), span: places.of(node) };
}

function surplusFrom(node: CstNode, places: Places): SurplusAst | undefined {
  const to = bucketFrom(child(node, "bucket"), places);
  return to && { kind: "surplus", to, tail: tailFrom(node, places), span: places.of(node) };
}

function planActionFrom(node: CstNode | undefined, places: Places): PlanActionAst | undefined {
  const action = only(node);
  if (action === undefined || damaged(action)) return undefined;
  const span = places.of(action);
  switch (action.name) {
    case "cancelOrders":
      return cancelFrom(action, places);
    case "moveMoney":
      return moveFrom(action, places);
    case "setFact":
      return setFrom(action, places);
    case "openPosition": {
      const side = nameFrom(token(action, "side"), places);
      const where = whereFrom(child(action, "where"), places);
      const by = exprFrom(child(action, "expr"), places);
      const at = priceFrom(child(action, "atPrice"), places);
      return side && where && { kind: "open", side, where, ...(by && { by }), ...(at && { at }), span };
    }
    case "wait": {
      const number = token(action, NumberToken);
      return { kind: "wait", ...(number && { duration: numberFrom(number, places) }), span };
    }
    case "net": {
      const key = nameFrom(token(action, "key"), places);
      const at = priceFrom(child(action, "atPrice"), places);
      return key && { kind: "net", key, ...(at && { at }), span };
    }
    case "convert":
      return convertFrom(action, places);
    case "close": {
      const select = selectionFrom(child(action, "selection"), places);
      const at = priceFrom(child(action, "atPrice"), places);
      return select && { kind: "close", select, ...(at && { at }), span };
    }
    case "reduce": {
      const select = selectionFrom(child(action, "selection"), places);
      const by = reduceByFrom(action, places);
      const at = priceFrom(child(action, "atPrice"), places);
      return select && { kind: "reduce", select, ...(by && { by }), ...(at && { at }), span };
    }
    default:
      return undefined;
  }
}

function reduceByFrom(node: CstNode, places: Places): ReduceByAst | undefined {
  const count = nameFrom(token(node, "tiers"), places);
  if (count !== undefined) return { kind: "tiers", count };
  const tier = nameFrom(token(node, "toTier"), places);
  if (tier !== undefined) return { kind: "to_tier", tier };
  if (token(node, K.shortage) !== undefined) return { kind: "shortage" };
  const value = exprFrom(child(node, "expr"), places);
  return value && { kind: "amount", value };
}

function selectionFrom(node: CstNode | undefined, places: Places): SelectAst | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const ranks = children(child(node, "ranks"), "rank").map((one) => rankFrom(one, places));
  const whole = present(ranks);
  const filter = child(node, "where");
  const where = whereFrom(filter, places);
  if (whole.length < ranks.length || (filter !== undefined && where === undefined)) return undefined;
  const kind =
    token(node, K.all) !== undefined ? "all"
    : token(node, K.any) !== undefined ? "any"
    : ranks.length > 0 ? "ranked"
    : "only";
  return { kind, ranks: whole, ...(where && { where }), span: places.of(node) };
}

function convertFrom(action: CstNode, places: Places): PlanActionAst | undefined {
  const select = selectionFrom(child(action, "balances"), places);
  const to = nameFrom(token(action, "asset"), places);
  const value = exprFrom(child(action, "expr"), places);
  const at = rateFrom(child(action, "price"), places);
  const fee = rateFrom(child(action, "fee"), places);
  const feeTo = bucketFrom(child(action, "bucket"), places);
  if (select === undefined || to === undefined) return undefined;
  const by = token(action, K.shortage) !== undefined ? { kind: "shortage" as const } : value && { kind: "amount" as const, value };
  return { kind: "convert", select, ...(by && { by }), to, ...(at && { at }), ...(fee && { fee }), ...(feeTo && { feeTo }), span: places.of(action) };
}

function rateFrom(node: CstNode | undefined, places: Places): RateAst | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const value = operandFrom(child(node, "operand"), places);
  return value === undefined ? { kind: "unspecified", span: places.of(node) } : { kind: "stated", value, span: places.of(node) };
}

function rankFrom(node: CstNode, places: Places): RankAst | undefined {
  const direction = token(node, "direction")?.image;
  const named = token(node, "by")?.image as "loss" | "profit" | undefined; // two words by the grammar
  const by: "loss" | "profit" | Expr | undefined = named ?? exprFrom(child(node, "expr"), places);
  if (by === undefined || direction === undefined) return undefined;
  return { direction: direction === "smallest" ? "smallest" : "largest", by, span: places.of(node) };
}

function priceFrom(node: CstNode | undefined, places: Places): PriceAst | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const span = places.of(node);
  if (token(node, K.bankruptcy) !== undefined) {
    const sharedBy = operandFrom(child(node, "sharedBy"), places);
    return { kind: "bankruptcy", ...(sharedBy && { sharedBy }), span };
  }
  const value = operandFrom(child(node, "price"), places);
  return value && { kind: "price", value, span };
}
