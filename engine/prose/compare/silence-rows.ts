import type { RowRule } from "./rows.ts";
import { cell, type View } from "./view.ts";

/** All that is left open, in one row. */
export const silenceRows: readonly RowRule[] = [{ key: "silence/open", feature: "Left open", cell: openCell }];

function openCell(view: View) {
  const open = view.all.filter(({ read }) => read.silent === true).map(({ read }) => read);
  if (open.length === 0) return cell("nothing", []);
  return cell(open.map(({ text }) => text.replace(/^The rulebook does not say /, "").replace(/\.$/, "")).join("; "), open);
}
