import type { Expr, Literal } from "../ast.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { fill, group, join, line, nest, softLine } from "./doc.ts";
import type { Doc } from "./doc.ts";
import { literal, nameOrText } from "./words.ts";

/** How a continuation line is indented under what it continues. */
const continued = 2;

/**
 * An expression as written, with its own parentheses. A chain that does not fit breaks before its operators,
 * loosest first; a call breaks inside its parentheses.
 */
export function expression(expr: Expr | undefined): Doc {
  if (expr === undefined) return "";
  switch (expr.kind) {
    case "literal":
      return literal(expr);
    case "word":
      return expr.text;
    case "path":
      return expr.purpose === undefined ? expr.text : `${expr.text} for ${expr.purpose.text}`;
    case "option":
      return `option ${expr.name.text}`;
    case "group":
      return ["(", nest(1, expression(expr.operand)), ")"];
    case "binary":
      return chain(expr);
    case "and":
    case "or":
      return group(join([line, `${expr.kind} `], expr.operands.map(expression)));
    case "not":
      return ["not ", expression(expr.operand)];
    case "compare":
      return group(expression(expr.left), nest(continued, [line, `${expr.operator} `, expression(expr.right)]));
    case "is":
      return [expression(expr.operand), expr.not ? " is not " : " is ", expr.word.text];
    case "if":
      return group(
        ["if ", nest(3, expression(expr.condition))],
        nest(continued, [line, "then ", expression(expr.then), line, "else ", expression(expr.else)]),
      );
    case "extreme":
      return call(expr.which, expr.operands);
    case "abs":
      return call("abs", [expr.operand]);
    case "aggregate":
      return aggregate(expr);
    case "value":
      return group(`value of ${expr.of.text}`, then("at", expression(expr.at)));
    case "profit":
      return group(`profit of ${expr.of.text}`, nest(continued, [line, group("from ", expression(expr.from), then("to", expression(expr.to)))]));
    case "valued":
      return group("value of ", expression(expr.operand), then("in", `${nameOrText(expr.asset)}${expr.afterHaircut ? " after haircut" : ""}`));
    case "portion":
      return [`${literal(expr.share)} of `, expression(expr.operand)];
    case "before":
      return ["before ", expression(expr.operand)];
    case "at_current_mark":
      return [expression(expr.operand), " at current mark"];
    case "round":
      return group("rounded ", expression(expr.operand), then("to", [expression(expr.step), ` ${expr.mode.words}`]));
    case "root":
      return group(
        `rounded ${expr.degree === 2 ? "square" : "cube"} root of `,
        expression(expr.operand),
        then("to", `${expr.digits.text} digits ${expr.mode.words}`),
      );
    case "power":
      return group(
        "rounded ",
        expression(expr.operand),
        then("to the power", `${expr.numerator.text}/${expr.denominator.text}`),
        then("to", `${expr.digits.text} digits ${expr.mode.words}`),
      );
    case "scenario":
      return group(`${expr.which} of price moves (${expr.moves.map(move).join(", ")})`, then("of", expression(expr.operand)));
    case "lookup":
      return group(expression(expr.table), then("by", [expression(expr.by), `, ${expr.boundary} bound included`]));
    case "slices":
      return group(
        "slices of ",
        expression(expr.operand),
        then("in", expression(expr.table)),
        then("at", expr.field.text),
      );
    default:
      return unreachable(expr);
  }
}

/** `where (…)`, or nothing. */
export function where(condition: Expr | undefined): Doc[] {
  return condition === undefined ? [] : [["where (", nest("where (".length, expression(condition)), ")"]];
}

function then(word: string, operand: Doc): Doc {
  return nest(continued, [line, `${word} `, operand]);
}

/** `+ -` and `* /` chains of one level, in their order: a + b - c is one chain, a + b * c holds another. */
function chain(expr: Extract<Expr, { kind: "binary" }>): Doc {
  const sum = isSum(expr.operator);
  const links: Doc[] = [];
  let first: Expr = expr;
  while (first.kind === "binary" && isSum(first.operator) === sum) {
    links.unshift([line, `${first.operator} `, expression(first.right)]);
    first = first.left;
  }
  return group(expression(first), links);
}

function isSum(operator: "+" | "-" | "*" | "/"): boolean {
  return operator === "+" || operator === "-";
}

function call(name: string, operands: readonly Expr[]): Doc {
  return group(`${name}(`, nest(continued, [softLine, join([",", line], operands.map(expression))]), softLine, ")");
}

function aggregate({ which, operand, same, each, scope, where: filter }: Extract<Expr, { kind: "aggregate" }>): Doc {
  const parts = [...(each ? [`for each ${each.text}`] : []), ...(same ? [`with same ${same.text}`] : []), ...(scope ? [`in ${scope.text}`] : []), ...where(filter)];
  return nest(continued, fill([`${which} of `, expression(operand)], parts));
}

/** A price move shows its sign; an author's that has none is left as it is, for the lint that asks whether it was lost. */
function move(share: Literal): string {
  const text = literal(share);
  const unsigned = share.span.end > share.span.start && share.span.end - share.span.start <= text.replaceAll("_", "").length;
  return unsigned || share.value.startsWith("-") || /^[0.]*$/.test(share.value) ? text : `+${text}`;
}
