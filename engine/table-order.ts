import type { TierTable } from "../dsl/ir.ts";
import { compare } from "./number/index.ts";
import { literalValue } from "./program.ts";

/**
 * The first row of a table that is out of order, counted from 0, and why: rows have bounds that rise, only the last may be open, and there is one at
 * least. Absent where all is well. A look-up halves the table, and proofs take rows for ranges, so that neither means anything without.
 */
export function rowOutOfOrder({ rows }: TierTable): { readonly row: number; readonly found: string } | undefined {
  if (rows.length === 0) return { row: 0, found: "no row" };
  for (const [row, { upTo }] of rows.entries()) {
    const before = rows[row - 1]?.upTo;
    if (row > 0 && before === undefined) return { row, found: "a row after the open one" };
    if (upTo !== undefined && before !== undefined && compare(literalValue(before), literalValue(upTo)) >= 0) return { row, found: `${upTo.value} after ${before.value}` };
  }
  return undefined;
}
