import type { NumberExpression } from "../../dsl/ir.ts";
import { textOf, vary, type Variation } from "./variation.ts";

/** A literal one unit in its last written place higher and lower, and 0. */
export function numberVariations(expression: NumberExpression): readonly Variation<NumberExpression>[] {
  const near = [stepped(expression.value, 1n), stepped(expression.value, -1n), "0"].filter((value) => !isSame(value, expression.value));
  return [...new Set(near)].map((value) => vary("constant", { ...expression, value }, textOf(expression), textOf({ ...expression, value })));
}

/** A decimal plus so many units in its last written place: 0.45 → 0.46, 1000 → 1001. */
export function stepped(text: string, units: bigint): string {
  const plain = text.replaceAll("_", "");
  const places = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  const moved = BigInt(plain.replace(".", "")) + units;
  const digits = (moved < 0n ? -moved : moved).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${moved < 0n ? "-" : ""}${whole}${places === 0 ? "" : `.${digits.slice(digits.length - places)}`}`;
}

function isSame(one: string, other: string): boolean {
  return /^-?0*\.?0*$/.test(one) ? /^-?0*\.?0*$/.test(other.replaceAll("_", "")) : one === other.replaceAll("_", "");
}
