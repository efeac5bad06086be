/** Tier tables and options as grids, and what somebody changes in a grid as edits of the same text. */
import { analyse, type Analysis } from "./analysis.ts";
import { applied } from "./applied.ts";
import { lineEdits } from "./line-edits.ts";
import { cellEdit, optionEdit, type Drafted } from "./tables/cells.ts";
import { tablesOf } from "./tables/grid.ts";
import { laidOut, type Which } from "./tables/layout.ts";
import { deleteEdit, splitEdit } from "./tables/rows.ts";
import type { TableEdit, TableEdited } from "./types.ts";

export { tables } from "./tables/grid.ts";

/**
 * Changes in grids, one after the other, as edits of the analysed text: only the tokens of what is changed are touched, comments stay, and
 * a block that is laid out stays so. A change that cannot be made is refused, with the reason, and the others are made. Never throws.
 */
export function editTables(analysis: Analysis, changes: readonly TableEdit[]): TableEdited {
  let now = analysis;
  const refused: { at: number; because: TableEdited["refused"][number]["because"] }[] = [];
  for (const [at, change] of changes.entries()) {
    const drafted = draft(now, change);
    if ("refused" in drafted) {
      refused.push({ at, because: drafted.refused });
      continue;
    }
    const edits = laidOut(now, drafted.edits, blockOf(change));
    const { file } = analysis;
    if (edits.length > 0) now = analyse(applied(now.text, edits), { previous: now, ...(file === undefined ? {} : { file }) });
  }
  return { edits: lineEdits(analysis.text, now.text), refused };
}

function draft(analysis: Analysis, change: TableEdit): Drafted {
  switch (change.kind) {
    case "cell":
      return cellEdit(analysis, change);
    case "split":
      return splitEdit(analysis, change);
    case "delete":
      return deleteEdit(analysis, change);
    case "option":
      return optionEdit(analysis, change);
  }
}

function blockOf(change: TableEdit): Which {
  if (change.kind !== "option") return (ast) => tablesOf(ast)[change.table]?.span;
  return ({ items }) => {
    let before = 0;
    for (const item of items) {
      if (item.kind !== "options") continue;
      before += item.options.length;
      if (change.option < before) return item.span;
    }
    return undefined;
  };
}
