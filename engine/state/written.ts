import { toDecimalString, toWire, type Fraction } from "../number/index.ts";
import { Undecided } from "../undecided.ts";

/**
 * A number of ours as a snapshot or a charge says it: exact, or rounded half even to 18 decimals where it does not end. `what` names it
 * for a reader. Throws `Undecided` where it is too large to be said: read back it would be absent, and the money with it.
 */
export function written(value: Fraction, what: string): string {
  const text = toWire(value);
  if (text !== undefined) return text;
  throw new Undecided({ kind: "not_meaningful", because: `${what} would be ${toDecimalString(value)}, and numbers have at most 20 digits before the point.` });
}
