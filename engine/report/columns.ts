import type { Column } from "./report.ts";

/** Columns by their heads: numbers, except the first and those marked `~`. */
export function columnsOf(...heads: readonly string[]): readonly Column[] {
  return heads.map((head, at) => ({ head: head.replace(/^~/, ""), align: at === 0 || head.startsWith("~") ? "left" : "number" }));
}
