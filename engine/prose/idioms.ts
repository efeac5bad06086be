import type { Expression } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { literalText } from "./literals.ts";
import { binding, grouped, quantityText, type Binding } from "./quantity.ts";
import type { Speaker } from "./speaker.ts";

/** What people say in a way of its own, though it is put together of smaller things; nothing where there is no such way. */
export function idiom(expression: Expression, speaker: Speaker, within: Binding): string | undefined {
  return change(expression, speaker) ?? negative(expression, speaker) ?? bounded(expression, speaker, within);
}

/** `before X − X` is by how much the action lowers X. */
function change(expression: Expression, speaker: Speaker): string | undefined {
  const lowered = loweredBy(expression);
  if (lowered !== undefined) return `the amount by which the action lowers ${quantityText(lowered, speaker, binding.name)}`;
  if (expression.kind !== "binary" || expression.operator !== "subtract") return undefined;
  const { left, right } = expression;
  if (right.kind === "before" && same(right.operand, left)) return `the amount by which the action raises ${quantityText(left, speaker, binding.name)}`;
  return undefined;
}

/** X of `before X − X`. */
export function loweredBy(expression: Expression): Expression | undefined {
  if (expression.kind !== "binary" || expression.operator !== "subtract") return undefined;
  const { left, right } = expression;
  return left.kind === "before" && same(left.operand, right) ? right : undefined;
}

function negative(expression: Expression, speaker: Speaker): string | undefined {
  if (expression.kind !== "binary" || expression.operator !== "subtract" || !isZero(expression.left)) return undefined;
  return `the negative of ${quantityText(expression.right, speaker, binding.name)}`;
}

/** `max(0, X)` is X, but at least 0. */
function bounded(expression: Expression, speaker: Speaker, within: Binding): string | undefined {
  const bounds: string[] = [];
  let inner = expression;
  for (let found = boundOf(inner); found !== undefined && bounds.length < 2; found = boundOf(inner)) {
    bounds.unshift(`at ${found.which === "max" ? "least" : "most"} ${literalText(found.bound)}`);
    inner = found.inner;
  }
  if (bounds.length === 0) return undefined;
  return grouped(`${quantityText(inner, speaker, binding.sum)}, but ${bounds.join(" and ")}`, within);
}

function boundOf(expression: Expression) {
  if (expression.kind !== "extreme" || expression.operands.length !== 2) return undefined;
  const [first, second] = expression.operands;
  if (first === undefined || second === undefined) return undefined;
  if (first.kind === "number" && second.kind !== "number") return { which: expression.which, bound: first, inner: second };
  if (second.kind === "number" && first.kind !== "number") return { which: expression.which, bound: second, inner: first };
  return undefined;
}

function isZero(expression: Expression): boolean {
  return expression.kind === "number" && /^0(\.0+)?$/.test(expression.value);
}

function same(a: Expression, b: Expression): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
