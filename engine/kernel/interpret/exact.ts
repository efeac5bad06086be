import { findTier, holds } from "../../algebras/exact.ts";
import { absolute, add, compare, divide, fraction, isZero, maximum, minimum, multiply, roundPower, roundToStep, subtract, type Fraction } from "../../number/index.ts";
import { powerOfTen } from "../../number/integer.ts";
import type { Numbers, Tiers } from "../columns.ts";
import type { Arithmetic } from "./arithmetic.ts";

/** Fractions over the mantissas of columns: what is decided is decided exactly. Undecided is a silence, or a decimal that no mantissa holds. */
export const exactly: Arithmetic<Fraction> = {
  literal: (value) => value,
  cell,
  add,
  subtract,
  multiply,
  divide: (a, b) => (isZero(b) ? undefined : divide(a, b)),
  minimum,
  maximum,
  absolute,
  round: (value, step, mode) => (step.n <= 0n || mode === "against_trader" || mode === "toward_trader" ? undefined : roundToStep(value, step, mode)),
  power: (value, up, degree, digits, mode) => (mode === "against_trader" || mode === "toward_trader" ? undefined : roundPower(value, up, degree, digits, mode)),
  compare: (operator, a, b) => (holds(operator, compare(a, b)) ? 1 : 0),
  tierRow: (tiers, first, by, upperIncluded) => {
    const rows = boundsFrom(tiers, first);
    return rows === undefined ? undefined : first + findTier(by, rows, upperIncluded);
  },
};

function cell({ mantissa, scale }: Numbers, row: number): Fraction | undefined {
  const integer = mantissa[row];
  if (integer === undefined || Number.isNaN(integer)) return undefined;
  return fraction(BigInt(integer), powerOfTen(scale[row] ?? 0));
}

/** The bounds of a table; its last row, with fields or without, goes up to infinity. */
function boundsFrom({ upTo }: Tiers, first: number): readonly { readonly upTo: Fraction | undefined }[] | undefined {
  const rows: { readonly upTo: Fraction | undefined }[] = [];
  for (let row = first; row < upTo.value.length; row += 1) {
    if (upTo.value[row] === Infinity) {
      rows.push({ upTo: undefined });
      return rows;
    }
    const bound = cell(upTo, row);
    if (bound === undefined) return undefined;
    rows.push({ upTo: bound });
  }
  return undefined;
}
