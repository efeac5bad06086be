import type { Count, Mode, Partition, Purpose } from "../../../dsl/ir.ts";
import { isPlural, listed } from "../english.ts";
import { quantityText } from "../quantity.ts";
import type { Speaker } from "../speaker.ts";
import { whenText } from "../supported.ts";

/** Whose margin backs whose position. */
export function partitionText(partition: Partition, mode: Mode, speaker: Speaker): string {
  const inMode = `In ${speaker.lexicon.mode(mode.name)},`;
  if (partition.by === "position") return `${inMode} each position has its own margin and shares it with no other position`;
  return `${inMode} all positions and orders${sameText(partition, speaker)} share one margin balance`;
}

/** ` with the same settlement asset`; nothing where all share. */
export function sameText(partition: Partition, { lexicon }: Speaker): string {
  return partition.by === "key" ? ` with the same ${listed(partition.keys.map((key) => lexicon.term(key).noun))}` : "";
}

export function countText(count: Count, speaker: Speaker): string {
  const amount = quantityText(count.amount, speaker);
  const when = whenText(count.when, speaker);
  const purposes = purposesText(count.purposes);
  const many = isPlural(amount);
  const verb = count.sign === "count" ? `${many ? "count" : "counts"} toward the margin balance${purposes}` : `${many ? "are" : "is"} taken off the margin balance${purposes}`;
  return `${amount} ${verb}${when === "" ? "" : `, ${when}`}`;
}

const all: readonly Purpose[] = ["maintaining", "opening", "withdrawing"];

/** ` for keeping positions open, and not for opening or withdrawing`; nothing where it is for all. */
export function purposesText(purposes: readonly Purpose[]): string {
  const others = all.filter((purpose) => !purposes.includes(purpose));
  if (others.length === 0) return "";
  return ` for ${listed(all.filter((purpose) => purposes.includes(purpose)).map((purpose) => purposeWords[purpose]))}, but not for ${listed(others.map((purpose) => purposeWords[purpose]), "or")}`;
}

export const purposeWords: Readonly<Record<Purpose, string>> = {
  maintaining: "keeping positions open",
  opening: "opening positions",
  withdrawing: "withdrawing",
};
