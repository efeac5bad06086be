import type { Expr, Name, Path, RoundingModeAst } from "../ast.ts";
import type { Expression, RoundingMode, TableReference } from "../ir.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { aggregate, grouped } from "./aggregates.ts";
import { instant, name, nowhere, number } from "./nodes.ts";
import { isCost } from "../builtins.ts";

/** What the text around an expression says about what stands in it. */
export interface Place {
  /** The words that stand for a request's or a charge's amount here. */
  readonly words: ReadonlyMap<string, "amount" | "charge">;
  /** Aggregates range over the pool unless they say otherwise. */
  readonly pool: boolean;
  /** There is a request, whose cost has a word of its own. */
  readonly request?: true;
}

/** How tightly an expression binds; the grammar's levels, loosest first. */
const levels = ["expression", "or", "and", "not", "comparison", "sum", "product", "form", "operand"] as const;
export type Level = (typeof levels)[number];

/** An expression as a tree, in parentheses if it binds less tightly than its place asks for. */
export function toExpr(expression: Expression, place: Place, least: Level = "expression"): Expr {
  const expr = written(expression, place);
  return levels.indexOf(levelOf(expr)) < levels.indexOf(least) ? { kind: "group", operand: expr, span: nowhere } : expr;
}

/** A condition is no `if`. */
export function toCondition(expression: Expression, place: Place): Expr {
  return toExpr(expression, place, "or");
}

function levelOf(expr: Expr): Level {
  switch (expr.kind) {
    case "if":
      return "expression";
    case "or":
    case "and":
    case "not":
      return expr.kind;
    // A look-up may end a product, but is read wrongly there.
    case "compare":
    case "is":
    case "lookup":
      return "comparison";
    case "binary":
      return expr.operator === "+" || expr.operator === "-" ? "sum" : "product";
    case "literal":
    case "word":
    case "path":
    case "option":
    case "group":
    case "extreme":
    case "abs":
      return "operand";
    // These are operands too, but a reader sees where they end only with parentheses.
    default:
      return "form";
  }
}

function written(expression: Expression, place: Place): Expr {
  const operand = (inner: Expression): Expr => toExpr(inner, place, "operand");
  const span = nowhere;
  switch (expression.kind) {
    case "number":
      return number(expression);
    case "instant":
      return instant(expression);
    case "fact": {
      const word = place.words.get(expression.path);
      return word === undefined ? path(expression.path) : { kind: "word", text: word, span };
    }
    case "figure":
      return path(expression.path);
    case "equity":
      return expression.purpose === "maintaining" ? path("pool.equity") : { ...path("pool.equity"), purpose: name(expression.purpose) };
    case "available":
      return path(`${expression.of}.available`);
    case "option":
      return { kind: "option", name: name(expression.name), span };
    case "binary":
      return place.request === true && isCost(expression) ? path("request.cost") : binary(expression, place);
    case "compare":
      return { kind: "compare", operator: expression.operator, left: toExpr(expression.left, place, "sum"), right: toExpr(expression.right, place, "sum"), span };
    case "is":
      return { kind: "is", operand: toExpr(expression.operand, place, "sum"), not: expression.not, word: name(expression.word), span };
    case "logic": {
      const inner = expression.operator === "or" ? "and" : "not";
      return { kind: expression.operator, operands: expression.operands.map((one) => toExpr(one, place, inner)), span };
    }
    case "not":
      return { kind: "not", operand: toExpr(expression.operand, place, "not"), span };
    case "choose":
      return {
        kind: "if",
        condition: toCondition(expression.condition, place),
        then: toExpr(expression.then, place, "or"),
        else: toExpr(expression.else, place),
        span,
      };
    case "extreme":
      return { kind: "extreme", which: expression.which, operands: expression.operands.map((one) => toExpr(one, place, "or")), span };
    case "absolute":
      return { kind: "abs", operand: toExpr(expression.operand, place), span };
    case "aggregate":
      return aggregate(expression, place);
    case "grouped":
      return grouped(expression, place);
    case "value":
      return { kind: "value", of: name(expression.of), at: operand(expression.at), span };
    case "profit":
      return { kind: "profit", of: name(expression.of), from: operand(expression.from), to: operand(expression.to), span };
    case "valued":
      return { kind: "valued", operand: operand(expression.operand), asset: name(expression.to), afterHaircut: expression.haircut, span };
    case "before":
      return { kind: "before", operand: operand(expression.operand), span };
    case "pinned":
      return pinned(operand(expression.operand));
    case "round":
      return { kind: "round", operand: operand(expression.operand), step: step(expression.step, place), mode: mode(expression.mode), span };
    case "root":
      return { kind: "root", degree: expression.degree, operand: operand(expression.operand), digits: count(expression.digits), mode: mode(expression.mode), span };
    case "power":
      return {
        kind: "power",
        operand: operand(expression.operand),
        numerator: count(expression.numerator),
        denominator: count(expression.denominator),
        digits: count(expression.digits),
        mode: mode(expression.mode),
        span,
      };
    case "scenario":
      return { kind: "scenario", which: expression.which, moves: expression.moves.map(number), operand: operand(expression.operand), span };
    case "lookup":
      return { kind: "lookup", table: table(expression.table), by: toExpr(expression.by, place, "sum"), boundary: expression.boundary, span };
    case "tier_field":
      return tierField(expression.tier, expression.field, place);
    case "slices":
      return { kind: "slices", operand: operand(expression.operand), table: table(expression.table), field: name(expression.field), span };
    default:
      return unreachable(expression);
  }
}

const operators = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;

function binary({ operator, left, right }: Extract<Expression, { kind: "binary" }>, place: Place): Expr {
  const isShare = operator === "multiply" && left.kind === "number" && (left.unit === "percent" || left.unit === "bps") && !left.value.startsWith("-");
  const ofWhat = toExpr(right, place, "operand");
  if (isShare && ofWhat.kind === "word") return { kind: "portion", share: number(left), operand: ofWhat, span: nowhere };
  const sum = operator === "add" || operator === "subtract";
  return {
    kind: "binary",
    operator: operators[operator],
    left: toExpr(left, place, sum ? "sum" : "product"),
    right: toExpr(right, place, sum ? "product" : "form"),
    span: nowhere,
  };
}

/** `at current mark` follows a path or parentheses. */
function pinned(operand: Expr): Expr {
  const held: Expr = operand.kind === "path" || operand.kind === "group" ? operand : { kind: "group", operand, span: nowhere };
  return { kind: "at_current_mark", operand: held, span: nowhere };
}

function step(expression: Expression, place: Place): Expr {
  const isTick = expression.kind === "fact" && expression.path === "instrument.tick_size";
  return isTick ? { kind: "word", text: "tick", span: nowhere } : toExpr(expression, place, "operand");
}

export function mode(text: RoundingMode): RoundingModeAst {
  return { words: text.replaceAll("_", " "), span: nowhere };
}

function count(whole: number): Name {
  return name(String(whole));
}

function table({ kind, name: text }: TableReference): Expr {
  return kind === "instrument" ? path(text) : { kind: "word", text, span: nowhere };
}

/** A field is written behind the path of the figure that looked the tier up; of nothing else can the language say it. */
function tierField(tier: Expression, field: string, place: Place): Expr {
  const owner = toExpr(tier, place, "operand");
  return path(`${owner.kind === "path" ? owner.text : "tier"}.${field}`);
}

export function path(text: string): Path {
  return { kind: "path", text, span: nowhere };
}
