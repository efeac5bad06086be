import type { MappingCondition, MappingExpression } from "../../schemas/generated/import-mapping.ts";
import { unreachable } from "../number/index.ts";

/** The paths that an expression reads from its row. */
export function pathsIn(expression: MappingExpression): readonly string[] {
  if (typeof expression === "string") return [expression];
  if ("text" in expression) return [];
  if ("first" in expression) return expression.first.flatMap(pathsIn);
  if ("add" in expression) return expression.add.flatMap(pathsIn);
  if ("subtract" in expression) return expression.subtract.flatMap(pathsIn);
  if ("multiply" in expression) return expression.multiply.flatMap(pathsIn);
  if ("divide" in expression) return expression.divide.flatMap(pathsIn);
  if ("absolute" in expression) return pathsIn(expression.absolute);
  if ("negate" in expression) return pathsIn(expression.negate);
  if ("percent" in expression) return pathsIn(expression.percent);
  if ("nonzero" in expression) return pathsIn(expression.nonzero);
  if ("words" in expression) return pathsIn(expression.words.of);
  if ("sign" in expression) return pathsIn(expression.sign.of);
  if ("instant" in expression) return pathsIn(expression.instant);
  if ("day" in expression) return pathsIn(expression.day);
  if ("join" in expression) return expression.join.flatMap(pathsIn);
  if ("part" in expression) return pathsIn(expression.part.of);
  if ("ending" in expression) return pathsIn(expression.ending.of);
  if ("before" in expression) return [...pathsIn(expression.before.of), ...pathsIn(expression.before.ending)];
  if ("when" in expression) return [...pathsInCondition(expression.when), ...pathsIn(expression.then), ...(expression.else === undefined ? [] : pathsIn(expression.else))];
  if ("of" in expression) return expression.key === undefined ? [] : pathsIn(expression.key);
  if ("assume" in expression) return pathsIn(expression.assume);
  return unreachable(expression);
}

/** The paths that a condition reads from its row. */
export function pathsInCondition(condition: MappingCondition): readonly string[] {
  if ("zero" in condition) return pathsIn(condition.zero);
  if ("present" in condition) return pathsIn(condition.present);
  if ("is" in condition) return pathsIn(condition.is);
  if ("same" in condition) return condition.same.flatMap(pathsIn);
  if ("all" in condition) return condition.all.flatMap(pathsInCondition);
  if ("any" in condition) return condition.any.flatMap(pathsInCondition);
  if ("not" in condition) return pathsInCondition(condition.not);
  return unreachable(condition);
}
