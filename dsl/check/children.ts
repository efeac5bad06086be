/** The parts of an expression as data. */

import { unreachable } from "../../engine/number/index.ts";
import type { Expression } from "../ir.ts";

/** The direct parts of an expression, in the order of the text. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "instant":
    case "fact":
    case "figure":
    case "equity":
    case "available":
    case "option":
      return [];
    case "binary":
    case "compare":
      return [expression.left, expression.right];
    case "logic":
    case "extreme":
      return expression.operands;
    case "choose":
      return [expression.condition, expression.then, expression.else];
    case "aggregate":
      return [expression.operand, expression.where].flatMap((part) => (part === undefined ? [] : [part]));
    case "value":
      return [expression.at];
    case "profit":
      return [expression.from, expression.to];
    case "round":
      return [expression.operand, expression.step];
    case "lookup":
      return [expression.by];
    case "tier_field":
      return [expression.tier];
    case "is":
    case "not":
    case "absolute":
    case "valued":
    case "before":
    case "pinned":
    case "root":
    case "power":
    case "scenario":
    case "slices":
    case "grouped":
      return [expression.operand];
    default:
      return unreachable(expression);
  }
}

/** Whether its parts are read in another state or at another price, where nothing that was shown here need hold. */
export function readsElsewhere(expression: Expression): boolean {
  return expression.kind === "before" || expression.kind === "pinned" || expression.kind === "scenario";
}
