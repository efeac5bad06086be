import { absolute, compare, divide, fraction, isZero, multiply, parseDecimal, roundToStep, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Profile, ProfileEntry, ProfileRounding } from "../../schemas/generated/profile.ts";
import { readNumber, sameNumber } from "../outcome/index.ts";
import { fits } from "./patterns.ts";

/** What of a profile lets a number pass that is not ours; `entry` is why. */
export interface Tolerated {
  readonly entry: ProfileEntry;
  /** How far it is from ours, without a sign. */
  readonly distance: Fraction;
}

/** Whether a profile lets `found` pass in the place of `expected`. Words such as `none` are never tolerated. `today` is a day such as 2026-11-28. */
export function tolerate(profile: Profile | undefined, path: string, expected: string, found: string, today: string): Tolerated | undefined {
  const entry = profile?.entries.find(({ output }) => fits(output, path));
  const [ours, theirs] = [readNumber(expected), readNumber(found)];
  if (entry === undefined || entry.expires <= today || ours === undefined || theirs === undefined) return undefined;
  const distance = absolute(subtract(theirs, ours));
  return within(entry, ours, found, distance) ? { entry, distance } : undefined;
}

function within({ mode, value = "0", rounding }: ProfileEntry, ours: Fraction, found: string, distance: Fraction): boolean {
  const bound = readNumber(value) ?? fraction(0n);
  switch (mode) {
    case "exact":
      return false;
    case "abs":
      return compare(distance, bound) <= 0;
    case "rel":
      return compare(distance, multiply(bound, absolute(ours))) <= 0;
    case "ulp":
      return compare(distance, multiply(bound, lastPlace(ours))) <= 0;
    case "rounded":
      return rounding !== undefined && sameNumber(toDecimalString(roundToStep(ours, stepOf(rounding), rounding.mode)), found);
  }
}

/** What numbers are rounded to multiples of. */
function stepOf({ dp = 0, step }: ProfileRounding): Fraction {
  return parseDecimal(step ?? "") ?? divide(fraction(1n), fraction(10n ** BigInt(dp)));
}

/** One unit in the last of the 53 places of binary64 at a value: 2 to the power of its exponent less 52, from integers alone. */
export function lastPlace(value: Fraction): Fraction {
  const size = absolute(value);
  if (isZero(size)) return fraction(0n);
  let exponent = size.n.toString(2).length - size.d.toString(2).length;
  if (compare(power(exponent), size) > 0) exponent -= 1;
  return power(exponent - 52);
}

function power(exponent: number): Fraction {
  const whole = fraction(1n << BigInt(Math.abs(exponent)));
  return exponent >= 0 ? whole : divide(fraction(1n), whole);
}

/** The platform's number less the policy's, as it is printed; nothing where one of them is a word. */
export function byHowMuch(expected: string, found: string): string | undefined {
  const [ours, theirs] = [readNumber(expected), readNumber(found)];
  return ours === undefined || theirs === undefined ? undefined : toDecimalString(subtract(theirs, ours));
}
