import { add, maximumDigits, roundToDigits, subtract, zero, type Fraction } from "../../number/index.ts";

/**
 * Rounds amounts that are added one after the other to the digits that are printed, so that what is printed adds up to the printed sum
 * digit by digit: each is the step from one rounded sum to the next, at most one unit of the last digit from the amount itself, and the
 * amount where it ends.
 */
export function runningRounding(): (amount: Fraction) => Fraction {
  let [sum, shown] = [zero, zero];
  return (amount) => {
    sum = add(sum, amount);
    const next = roundToDigits(sum, maximumDigits, "half_even");
    const step = subtract(next, shown);
    shown = next;
    return step;
  };
}
