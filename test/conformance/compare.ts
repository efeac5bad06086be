import { absolute, add, compare, fraction, multiply, roundToDigits, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Scalar, Tolerance } from "./vectors.ts";

/** Whether an answer is what was expected, within the tolerance, its bound included. Words and flags must be the same letter by letter. */
export function agree(expected: Scalar, answered: string, tolerance: Tolerance): boolean {
  const [wanted, got] = [readNumber(String(expected)), readNumber(answered)];
  if (wanted === undefined || got === undefined) return String(expected) === answered;
  return compare(absolute(subtract(wanted, got)), allowance(tolerance, wanted)) <= 0;
}

const probeDigits = 12;

/** The lowest and the highest decimal that still agree with a published number: where a limit lies, the one is within it and the other beyond. */
export function edges(published: string, tolerance: Tolerance): { readonly lowest: string; readonly highest: string } {
  const wanted = readNumber(published);
  if (wanted === undefined) throw new Error(`${published} is no number`);
  const allowed = allowance(tolerance, wanted);
  return {
    lowest: toDecimalString(roundToDigits(subtract(wanted, allowed), probeDigits, "up")),
    highest: toDecimalString(roundToDigits(add(wanted, allowed), probeDigits, "down")),
  };
}

function allowance(tolerance: Tolerance, wanted: Fraction): Fraction {
  if (tolerance === "exact") return readNumber("0")!; // a decimal
  if ("absolute" in tolerance) return readNumber(tolerance.absolute)!; // the vectors give a decimal
  return multiply(absolute(wanted), readNumber(tolerance.relative)!); // likewise
}

/** A decimal of any length; published numbers may be longer than the wire allows. */
function readNumber(text: string): Fraction | undefined {
  const [, sign, whole, part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : fraction(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length));
}
