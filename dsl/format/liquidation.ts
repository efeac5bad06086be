import type { ConvertAst, LiquidationClauseAst, PlanActionAst, PlanStepAst, PriceAst, RankAst, RateAst, ReduceByAst, SelectAst, StageAst } from "../ast.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { cancelOrders, column, move, part, setFact } from "./clauses.ts";
import { fill, nest } from "./doc.ts";
import type { Doc } from "./doc.ts";
import { clause } from "./entry.ts";
import type { Clause } from "./entry.ts";
import { expression, where } from "./expressions.ts";
import { literal, nameOrText } from "./words.ts";

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
      return parted("reduce", [...selection(ast.select), ...(ast.by ? [reduceBy(ast.by)] : []), ...atPrice(ast.at)]);
    case "close":
      return parted("close", [...selection(ast.select), ...atPrice(ast.at)]);
    case "net":
      return parted(`net positions with same ${ast.key.text}`, atPrice(ast.at));
    case "convert":
      return convert(ast);
    case "set":
      return setFact(ast);
    case "open":
      return parted(`open ${ast.side.text} in instrument`, [...where(ast.where), ["by ", expression(ast.by)], ...atPrice(ast.at)]);
    case "wait":
      return `wait ${ast.duration ? literal(ast.duration) : ""}`;
    default:
      return unreachable(ast);
  }
}

function convert({ select, by, to, at, fee, feeTo }: ConvertAst): Doc {
  const price = at === undefined ? [] : [["at ", rate(at)]];
  const cost = fee === undefined ? [] : [["paying ", rate(fee), feeTo === undefined ? "" : ` to ${feeTo.text}`]];
  const much = by === undefined ? [] : [reduceBy(by)];
  return parted("convert", [...selection(select, "balance"), ...much, `to ${nameOrText(to)}`, ...price, ...cost]);
}

function rate(ast: RateAst): Doc {
  return ast.kind === "unspecified" ? "unspecified" : expression(ast.value);
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

function parted(head: Doc, parts: readonly Doc[]): Doc {
  return nest(4, fill(head, parts));
}

function selection({ kind, ranks, where: filter }: SelectAst, of: "position" | "balance" = "position"): Doc[] {
  switch (kind) {
    case "all":
      return [`all ${of}s`, ...where(filter)];
    case "any":
      return [`any ${of}`, ...where(filter)];
    case "only":
      return [of, ...where(filter)];
    case "ranked":
      return [...ranks.map((one, index) => ranked(one, index, ranks.length, of)), ...where(filter)];
    default:
      return unreachable(kind);
  }
}

function ranked(ast: RankAst, index: number, count: number, of: string): Doc {
  return [index === 0 ? `${of} with ` : "ties by ", rank(ast), index < count - 1 ? "," : ""];
}

function rank({ direction, by }: RankAst): Doc {
  return [`${direction} `, typeof by === "string" ? by : expression(by)];
}

function atPrice(ast: PriceAst | undefined): Doc[] {
  if (ast === undefined) return [];
  if (ast.kind === "price") return [["at ", expression(ast.value)]];
  return [["at bankruptcy price", ast.sharedBy ? [" shared by ", expression(ast.sharedBy)] : ""]];
}
