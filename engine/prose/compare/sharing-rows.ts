import type { Count, Purpose } from "../../../dsl/ir.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import { quantityText } from "../quantity.ts";
import { sameText } from "../sentences/sharing.ts";
import { whenText } from "../supported.ts";
import { sectionIds } from "./headlines.ts";
import type { RowRule } from "./rows.ts";
import { cell, silentCell, type View } from "./view.ts";

export const sharingRows: readonly RowRule[] = [
  { key: "sharing/share", feature: "Who shares margin", cell: whoShares },
  { key: "sharing/maintaining", feature: "Counts as margin for keeping positions open", cell: (view) => counted(view, "maintaining") },
  { key: "sharing/opening", feature: "Counts as margin for opening", cell: (view) => counted(view, "opening") },
  { key: "sharing/withdrawing", feature: "Counts as margin for withdrawing", cell: (view) => counted(view, "withdrawing") },
];

function whoShares(view: View): ComparedCell {
  const { sharing } = view.mode;
  if (sharing === undefined) return silentCell(view.statements(sectionIds(view, "sharing")));
  const { partition } = sharing;
  const text = partition.by === "position" ? "nobody: each position has its own margin" : `all positions and orders${sameText(partition, view.speaker())}`;
  return cell(text, view.statements([partition.id]));
}

/** What counts for a purpose, or that it is what counts for keeping positions open. */
function counted(view: View, purpose: Purpose): ComparedCell {
  const { sharing } = view.mode;
  if (sharing === undefined) return silentCell(view.statements(sectionIds(view, "sharing")));
  const counts = countsFor(sharing.counts, purpose);
  const statements = view.statements(counts.map(({ id }) => id));
  if (purpose !== "maintaining" && sameClauses(counts, countsFor(sharing.counts, "maintaining"))) return cell("the same as for keeping positions open", statements);
  return cell(countsText(view, counts), statements);
}

export function countsFor(counts: readonly Count[], purpose: Purpose): readonly Count[] {
  return counts.filter(({ purposes }) => purposes.includes(purpose));
}

function sameClauses(a: readonly Count[], b: readonly Count[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

/** `the wallet balance; the bonus (if supported); less the total initial margin of all orders`. */
function countsText(view: View, counts: readonly Count[]): string {
  if (counts.length === 0) return "nothing";
  return counts.map((count) => countPhrase(view, count)).join("; ");
}

export function countPhrase(view: View, { amount, sign, when }: Count): string {
  const speaker = view.speaker();
  const said = quantityText(amount, speaker);
  const condition = whenText(when, speaker);
  return `${sign === "reserve" ? "less " : ""}${said}${condition === "" ? "" : ` (${condition})`}`;
}
