import type { Fraction } from "../../number/index.ts";
import { literalDouble } from "../plan/bounds.ts";
import type { Truth } from "../plan/nodes.ts";

/** A double as it is read back to the bit. */
export function doubleText(value: number): string {
  return value < 0 || Object.is(value, -0) ? `(${value})` : String(value);
}

/** An array with a slot in front of a table's rows and one behind: where the last row has a bound, the table is silent there. */
export function rowsText(before: number, rows: readonly (Fraction | undefined)[], absent: number): string {
  return `Float64Array.of(${[before, ...rows.map((value) => (value === undefined ? absent : literalDouble(value).value)), absent].join(", ")})`;
}

/** Whether a condition hangs on words alone that every object has. */
export function isAlwaysKnown(truth: Truth): boolean {
  switch (truth.kind) {
    case "known":
    case "side":
      return true;
    case "word":
      return truth.column.always;
    case "not":
      return isAlwaysKnown(truth.of);
    case "logic":
      return truth.of.every(isAlwaysKnown);
    default:
      return false;
  }
}
