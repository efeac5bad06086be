import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { DiffReckoned } from "../../schemas/generated/diff-answer.ts";
import { cutLines, reckonedBy, type Ask, type Place, type ReckonedLine } from "../outcome/index.ts";
import type { Difference } from "./types.ts";

/** How both policies come to what they answer about an account, so that a reader can reckon it by hand: lines that both have, and each one's own. Nothing where there is nothing to reckon. */
export function reckonedOf(policies: readonly [CompiledPolicy, CompiledPolicy], snapshot: Snapshot, ask: Ask, shown: readonly Difference[], placeOf: (side: "old" | "new") => Place): DiffReckoned | undefined {
  const asked = questionsOf(snapshot, ask, shown);
  const [old, now] = [reckonedBy(policies[0], snapshot, ask, asked, placeOf("old")), reckonedBy(policies[1], snapshot, ask, asked, placeOf("new"))];
  const [inOld, inNew] = [new Set(old.map(({ text }) => text)), new Set(now.map(({ text }) => text))];
  const both = now.filter(({ text }) => inOld.has(text));
  const own = (lines: readonly ReckonedLine[], others: ReadonlySet<string>): string[] => cutLines(lines.filter(({ text }) => !others.has(text)).map(({ whole }) => whole));
  return old.length + now.length === 0 ? undefined : { both: cutLines(both.map(({ whole }) => whole)), old: own(old, inNew), new: own(now, inOld) };
}

/** The questions of an assessment that what is shown answers: its figures, and what a stage and a price follow from. */
function questionsOf({ positions = [] }: Snapshot, ask: Ask, shown: readonly Difference[]): readonly string[] {
  if (ask.ask !== "assess") return [];
  const isPosition = (object: string): boolean => positions.some(({ id }) => id === object);
  return [...new Set(shown.flatMap(({ key, kind, object, mode }): readonly string[] => {
    const name = key.slice(key.lastIndexOf(".") + 1).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (kind === "stage") return [mode === "account" ? "account.status" : isPosition(object) ? `positions.${object}.status` : `pools.${object}.status`];
    if (kind === "price") return [`positions.${object}.liquidationPrice`];
    return kind === "margin" ? [`pools.${object}.${name}`] : [];
  }))];
}
