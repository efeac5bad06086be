import type { Explanation } from "../snapshot/index.ts";
import { showNumber } from "./numbers.ts";

/** How a figure came about, in numbers: `29,000 × 0.004 − 0`. Nothing where it is but another value. */
export function arithmeticOf(node: Explanation): string | undefined {
  const terms = termsOf(node);
  const [only] = terms;
  if (only === undefined) return undefined;
  if (terms.length > 1) return sum(terms);
  return only.kind === "operation" ? spell(only, 0) : undefined;
}

/** The children that a figure's value is made of; several are its sum. Conditions are not among them, nor a 0 that adds nothing. */
export function termsOf(node: Explanation): readonly Explanation[] {
  const numbers = node.children.filter(isNumber);
  const terms = numbers.filter((child) => child.kind !== "literal" || child.value !== "0");
  return terms.length === 0 ? numbers : terms;
}

/** Whether a node is a number, and not a condition, a word or a silence. */
export function isNumber({ kind, value }: Explanation): boolean {
  return kind !== "condition" && kind !== "not_applied" && kind !== "cannot_decide" && value !== undefined && /^-?\d/.test(value);
}

/** One side of a comparison in words: a name, or the arithmetic where it has none. */
export function nameOf(node: Explanation): string {
  if (node.kind === "literal") return showNumber(node.value);
  return node.kind === "operation" ? named(node, 0) : node.label;
}

/** How tightly the operations bind: an operand that binds less is written in parentheses. */
const strengths: Readonly<Record<string, number>> = { "+": 1, "−": 1, "×": 2, "÷": 2 };

function spell(node: Explanation, within: number): string {
  return write(node, within, spell, (leaf) => showNumber(leaf.value));
}

function named(node: Explanation, within: number): string {
  return write(node, within, named, nameOf);
}

function write(node: Explanation, within: number, again: (node: Explanation, within: number) => string, leaf: (node: Explanation) => string): string {
  if (node.kind !== "operation") return leaf(node);
  const operands = node.children.filter((child) => isNumber(child));
  const strength = strengths[node.label];
  // A sum of nothing is 0.
  if (strength !== undefined && operands.length === 0) return showNumber(node.value);
  if (strength === undefined || operands.length < 2) return call(node, operands.map((operand) => again(operand, 0)));
  const parts = operands.map((operand, index) => again(operand, index === 0 || node.label === "+" ? strength : strength + 1));
  const text = node.label === "+" ? plus(parts) : parts.join(` ${node.label} `);
  return strength < within ? `(${text})` : text;
}

function call({ label }: Explanation, operands: readonly string[]): string {
  if (operands.length === 1 && (label in strengths)) return operands[0] ?? "";
  if (label.startsWith("rounded ")) return `${operands[0] ?? ""} ${label} ${operands[1] ?? ""}`.trim();
  if (label.startsWith("to the power")) return `(${operands.join(", ")}) ${label}`;
  return `${label} (${operands.join(", ")})`;
}

function sum(terms: readonly Explanation[]): string {
  return plus(terms.map((term) => spell(term, 1)));
}

/** `5,000 + 50 − 1,000`: a negative number after the first is taken away. */
function plus(parts: readonly string[]): string {
  return parts.reduce((text, part) => (/^-[\d,.]+…?$/.test(part) ? `${text} − ${part.slice(1)}` : `${text} + ${part}`));
}
