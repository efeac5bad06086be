import type { Fraction } from "../../number/index.ts";
import type { Num } from "../plan/nodes.ts";

type ColumnNumber = Extract<Num, { kind: "column" }>;

/** Whether a number stays as long as the columns do. */
export const isOfMarket = ({ column: { table } }: ColumnNumber): boolean => table === "instrument" || table === "asset";

/** The column of a number, and of a field of tiers: expressions. */
export const columnText = ({ column: { path } }: ColumnNumber): string => `batch.numbers[${JSON.stringify(path)}]`;
export const fieldText = (field: string): string => `batch.tiers.fields[${JSON.stringify(field)}]`;

/** An exact number, as a call that makes it. */
export function literalText({ n, d }: Fraction): string {
  return `exactOf(${n}n, ${d}n)`;
}
