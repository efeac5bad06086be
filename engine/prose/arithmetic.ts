import type { BinaryExpression, Expression } from "../../dsl/ir.ts";
import { binding, quantityText, type Binding } from "./quantity.ts";
import { literalText } from "./literals.ts";
import type { Speaker } from "./speaker.ts";

/** Sums and differences: `A plus B`, and with commas where a product would run into them: `A times B, minus C`. */
export function chainOf(expression: BinaryExpression, speaker: Speaker, within: Binding): string {
  const terms = termsOf(expression);
  const mixed = terms.some((term) => isProduct(term.expression));
  const commas = mixed && within === binding.loose;
  const text = terms
    .map(({ sign, expression: term }, index) => {
      const said = quantityText(term, speaker, isProduct(term) && !commas ? binding.name : binding.product);
      return index === 0 ? said : `${commas ? "," : ""} ${sign} ${said}`;
    })
    .join("");
  return within > binding.sum ? `(${text})` : text;
}

interface Term {
  readonly sign: "plus" | "minus";
  readonly expression: Expression;
}

/** `(a + b) − c` as its three terms; what stands at the right of a sign stays whole. */
function termsOf(expression: Expression): readonly Term[] {
  if (expression.kind !== "binary" || (expression.operator !== "add" && expression.operator !== "subtract")) return [{ sign: "plus", expression }];
  const right: Term = { sign: expression.operator === "add" ? "plus" : "minus", expression: expression.right };
  return [...termsOf(expression.left), right];
}

/** Products that are said with a verb; `80% of X` is a name. */
function isProduct(expression: Expression): boolean {
  return expression.kind === "binary" && (expression.operator === "multiply" || expression.operator === "divide") && shareOf(expression) === undefined;
}

/** `A times B`, `A divided by B`, `80% of A`, `twice A`. */
export function productOf(expression: BinaryExpression, speaker: Speaker, within: Binding): string {
  const share = shareOf(expression);
  if (share !== undefined) {
    const text = `${share} ${quantityText(expression.right, speaker, binding.name)}`;
    return within > binding.product ? `(${text})` : text;
  }
  const left = quantityText(expression.left, speaker, binding.product);
  const right = quantityText(expression.right, speaker, binding.name);
  const text = `${left} ${expression.operator === "multiply" ? "times" : "divided by"} ${right}`;
  return within > binding.product ? `(${text})` : text;
}

/** A share that is said before what it is of. */
function shareOf({ operator, left }: BinaryExpression): string | undefined {
  if (operator !== "multiply") return undefined;
  if (left.kind === "number" && left.unit === "percent") return `${literalText(left)} of`;
  if (left.kind === "number" && left.unit === undefined && left.asset === undefined && left.value === "2") return "twice";
  const fraction = left.kind === "binary" && left.operator === "divide" && isWhole(left.left) && isWhole(left.right) ? left : undefined;
  return fraction === undefined ? undefined : `${wholeOf(fraction.left)}/${wholeOf(fraction.right)} of`;
}

function isWhole(expression: Expression): boolean {
  return wholeOf(expression) !== undefined;
}

function wholeOf(expression: Expression): string | undefined {
  return expression.kind === "number" && expression.unit === undefined && expression.asset === undefined && /^\d+$/.test(expression.value) ? expression.value : undefined;
}
