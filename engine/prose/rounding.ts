import type { RoundingMode } from "../../dsl/ir.ts";

/** What a mode of rounding does, with `one` of the values on the grid, or `nearest` of them. */
export function roundingText(mode: RoundingMode, one: string, nearest: string): string {
  switch (mode) {
    case "half_even":
      return `rounded to ${nearest} (a tie goes to the even one)`;
    case "half_up":
      return `rounded to ${nearest} (a tie goes away from zero)`;
    case "toward_zero":
      return `rounded toward zero to ${one}`;
    case "away_from_zero":
      return `rounded away from zero to ${one}`;
    case "up":
      return `rounded up to ${one}`;
    case "down":
      return `rounded down to ${one}`;
    case "against_trader":
      return `rounded against the trader to ${one}`;
    case "toward_trader":
      return `rounded in the trader's favour to ${one}`;
  }
}
