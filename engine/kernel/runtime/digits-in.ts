import type { Numbers } from "../columns.ts";

/** Of a column: what is within ±10¹⁵ in each row whose decimal has at most 15 digits, and in no other. It needs nothing from outside itself, because emitted modules carry its text. */
export function digitsIn({ value, mantissa, digits }: Pick<Numbers, "value"> & Partial<Pick<Numbers, "mantissa" | "digits">>): Float64Array {
  return digits ?? mantissa ?? new Float64Array(value.length).fill(NaN);
}
