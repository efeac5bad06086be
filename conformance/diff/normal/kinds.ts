import type { Definition, Expression } from "../../../dsl/ir.ts";
import { isFlag, isTier } from "./forms.ts";

type Definitions = ReadonlyMap<string, Definition>;

export function isCondition(expression: Expression, definitions: Definitions): boolean {
  switch (expression.kind) {
    case "compare":
    case "not":
    case "logic":
    case "is":
    case "option":
      return true;
    case "figure": {
      const definition = definitions.get(expression.path);
      return definition !== undefined && isFlag(definition);
    }
    case "choose":
      return isCondition(expression.then, definitions);
    case "aggregate":
      return expression.which === "any" || expression.which === "all";
    default:
      return false;
  }
}

/** Anything else but a row of a table. */
export function isQuantity(expression: Expression, definitions: Definitions): boolean {
  if (expression.kind === "lookup") return false;
  if (expression.kind === "figure") {
    const definition = definitions.get(expression.path);
    return definition === undefined || !isTier(definition);
  }
  return expression.kind !== "choose" || isQuantity(expression.then, definitions);
}
