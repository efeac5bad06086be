/** Step 2: gives an expression its meaning where it stands, or reports what is wrong in it. One line for each form. */

import { unreachable } from "../../engine/number/index.ts";
import type { Expr, Word } from "../ast.ts";
import { aggregate } from "./aggregates.ts";
import { binary, choose, compare, condition, extreme, quantityOf } from "./arithmetic.ts";
import { made, moneyIn, unknownIn, type Context, type Typed } from "./context.ts";
import { before, is, logic, option, portion, rootOrPower, rounded, scenario, valueAt, valued } from "./forms.ts";
import { grouped } from "./grouped.ts";
import { literal } from "./literals.ts";
import { flag } from "./measure.ts";
import { allPaths, readPath } from "./paths.ts";
import type { Standing } from "./standing.ts";
import { lookUp, slices } from "./tables.ts";

export function readExpression(context: Context, standing: Standing, expression: Expr): Typed | undefined {
  switch (expression.kind) {
    case "literal":
      return literal(context, expression);
    case "word":
      return word(context, standing, expression);
    case "path":
      return readPath(context, standing, expression);
    case "group":
      return context.read(standing, expression.operand);
    case "binary":
      return binary(context, standing, expression);
    case "compare":
      return compare(context, standing, expression);
    case "is":
      return is(context, standing, expression);
    case "and":
    case "or":
      return logic(context, standing, expression);
    case "not": {
      const operand = condition(context, standing, expression.operand);
      return operand === undefined ? undefined : made(context, expression.span, { kind: "not", operand: operand.expression }, flag);
    }
    case "if":
      return choose(context, standing, expression);
    case "extreme":
      return extreme(context, standing, expression);
    case "abs": {
      const operand = quantityOf(context, standing, expression.operand);
      return operand === undefined ? undefined : made(context, expression.span, { kind: "absolute", operand: operand.expression }, operand.measure);
    }
    case "aggregate":
      if (expression.each !== undefined) return grouped(context, standing, expression, expression.each);
      return aggregate(context, standing, expression);
    case "value":
    case "profit":
      return valueAt(context, standing, expression);
    case "valued":
      return valued(context, standing, expression);
    case "portion":
      return portion(context, standing, expression);
    case "before":
      return before(context, standing, expression);
    case "at_current_mark": {
      const operand = context.read(standing, expression.operand);
      return operand === undefined ? undefined : made(context, expression.span, { kind: "pinned", operand: operand.expression }, operand.measure);
    }
    case "option":
      return option(context, expression);
    case "round":
      return rounded(context, standing, expression);
    case "root":
    case "power":
      return rootOrPower(context, standing, expression);
    case "scenario":
      return scenario(context, standing, expression);
    case "lookup":
      return lookUp(context, standing, expression);
    case "slices":
      return slices(context, standing, expression);
    default:
      return unreachable(expression);
  }
}

/** A bare word is `amount` or `charge`; any other is a mistake that says what the word is elsewhere. */
function word(context: Context, standing: Standing, expression: Word): Typed | undefined {
  const { text, span } = expression;
  if (text === "amount" || text === "charge") {
    const allowed = text === "amount" ? standing.amount : standing.charge;
    if (allowed === true) return made(context, span, { kind: "fact", path: text === "amount" ? "request.amount" : "charge.amount" }, moneyIn(context, "own", standing));
    const place = text === "amount" ? "`amount` is what a request moves" : "`charge` is what is to be paid";
    context.findings.report("not-here", span, `${place}, but there is none here.`, { caption: "nothing of that kind at hand", help: text === "amount" ? "It stands in permissions that move money." : "It stands in `payment`." });
    return undefined;
  }
  if (context.names.options.has(text)) {
    context.findings.report("unknown-name", span, `\`${text}\` is an option, and is read as one.`, { caption: `expected \`option ${text}\``, help: `Write \`option ${text}\`.` });
    return undefined;
  }
  const owners = context.findings.all.length > 50 ? [] : allPaths(context).filter((path) => path.endsWith(`.${text}`));
  const help = owners.length === 0 ? undefined : `Write the whole path: ${owners.slice(0, 4).map((path) => `\`${path}\``).join(", ")}.`;
  if (help === undefined) unknownIn(context, "unknown-name", expression, "fact or definition", allPaths(context), "Every fact is a dotted path, such as `position.contracts`.");
  else context.findings.report("unknown-name", span, `\`${text}\` alone does not say of which object.`, { caption: "expected a dotted path", help });
  return undefined;
}
