import type { LiquidationClauseAst, PlanActionAst, PlanStepAst, PriceAst, RankAst, ReduceByAst, SelectAst, StageAst } from "../ast.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { cancelOrders, column, move, part } from "./clauses.ts";
import { group, join, line, nest } from "./doc.ts";
import type { Doc } from "./doc.ts";
import { clause } from "./entry.ts";
import type { Clause } from "./entry.ts";
import { expression, where } from "./expressions.ts";
import { literal } from "./words.ts";

/** Any clause of a liquidation. */
export function liquidationClause(ast: LiquidationClauseAst): Clause {
  const { span, tail } = ast;
  switch (ast.kind) {
    case "stage":
      return stage(ast);
    case "stop":
      return clause(span, { head: [column("stop"), ...part("when", ast.when)], tail });
    case "step":
      return step(ast);
    case "fee":
      return clause(span, { head: [column("fee"), expression(ast.amount)], parts: part("when", ast.when), tail });
    case "surplus":
      return clause(span, { head: `${column("surplus")}to ${ast.to.text}`, tail });
    default:
      return unreachable(ast);
  }
}

function stage({ keyword, name, when, until, span, tail }: StageAst): Clause {
  const word = keyword === "stage" ? `${column("stage")}${name.text} ` : column(keyword);
  return clause(span, { head: [word, ...part("when", when)], parts: part("until", until), tail });
}

function step({ role, action, when, repeat, span, tail }: PlanStepAst): Clause {
  const again = repeat ? ", repeat" : "";
  const what: Doc = [column(role), action ? actionDoc(action) : ""];
  const parts = part("when", when);
  if (parts.length === 0) return clause(span, { head: [what, again], tail });
  return clause(span, { head: what, parts: [[...parts, again]], tail });
}

function actionDoc(ast: PlanActionAst): Doc {
  switch (ast.kind) {
    case "cancel_orders":
      return cancelOrders(ast);
    case "move":
      return move(ast);
    case "reduce":
      return group("reduce ", selection(ast.select), nest(4, [line, ast.by ? reduceBy(ast.by) : "", atPrice(ast.at)]));
    case "close":
      return group("close ", selection(ast.select), nest(4, atPrice(ast.at)));
    case "net":
      return group(`net positions with same ${ast.key.text}`, nest(4, atPrice(ast.at)));
    case "wait":
      return `wait ${ast.duration ? literal(ast.duration) : ""}`;
    default:
      return unreachable(ast);
  }
}

function reduceBy(ast: ReduceByAst): Doc {
  switch (ast.kind) {
    case "tiers":
      return `by ${ast.count.text} ${ast.count.text === "1" ? "tier" : "tiers"}`;
    case "to_tier":
      return `to tier ${ast.tier.text}`;
    case "shortage":
      return "by shortage";
    case "amount":
      return ["by ", expression(ast.value)];
    default:
      return unreachable(ast);
  }
}

function selection({ kind, ranks, where: filter }: SelectAst): Doc {
  switch (kind) {
    case "all":
      return ["all positions", where(filter)];
    case "any":
      return ["any position", where(filter)];
    case "only":
      return ["position", where(filter)];
    case "ranked":
      return ["position with ", nest(4, join([",", line, "ties by "], ranks.map(rank))), where(filter)];
    default:
      return unreachable(kind);
  }
}

function rank({ direction, by }: RankAst): Doc {
  return [`${direction} `, typeof by === "string" ? by : expression(by)];
}

function atPrice(ast: PriceAst | undefined): Doc {
  if (ast === undefined) return "";
  if (ast.kind === "price") return [line, "at ", expression(ast.value)];
  return [line, "at bankruptcy price", ast.sharedBy ? [" shared by ", expression(ast.sharedBy)] : ""];
}
