import type { Expression } from "../dsl/ir.ts";
import { childrenOf } from "./children.ts";
import type { Program } from "./program.ts";
import { splitPath } from "./state/load.ts";

const known = new WeakMap<Program, Map<Expression, boolean>>();

/** Whether a position's term reads nothing but its position, the instrument, and what never changes while an account is asked. */
export function isLocal(expression: Expression, program: Program): boolean {
  const ofProgram = known.get(program) ?? new Map<Expression, boolean>();
  known.set(program, ofProgram);
  const found = ofProgram.get(expression) ?? readsOwnOnly(expression, program);
  ofProgram.set(expression, found);
  return found;
}

function readsOwnOnly(expression: Expression, program: Program): boolean {
  switch (expression.kind) {
    case "equity":
    case "available":
    case "aggregate":
    case "grouped":
    case "scenario":
    case "before":
      return false;
    case "fact": {
      const [level, name] = splitPath(expression.path);
      return (level === "position" && name !== "status") || level === "instrument" || level === "asset";
    }
    case "figure": {
      const definition = program.definitions.get(expression.path)!; // the checker resolved the path
      if (definition.level !== "position" && definition.level !== "instrument") return false;
      return isLocal(definition.body, program) && definition.exceptions.every((each) => isLocal(each.condition, program) && isLocal(each.body, program));
    }
    default:
      return childrenOf(expression).every((child) => isLocal(child, program));
  }
}
