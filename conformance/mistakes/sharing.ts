import type { Count, Meaning, Mode, Purpose } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { textOf } from "../mutate/variation.ts";
import type { Edit } from "./edit.ts";

const everything: readonly Purpose[] = ["opening", "maintaining", "withdrawing"];

/** Money of one mode that counts in another too, money for some purposes that counts for all, and a bonus that counts where none does. */
export function sharingMistakes(meaning: Meaning): readonly Edit[] {
  return meaning.modes.flatMap((mode) => [...countsOfOthers(meaning, mode), ...countsForAll(meaning, mode), ...countsBonus(meaning, mode)]);
}

/** What a platform gives, beside the account's own money where the policy counts that alone; for whoever counts it as that money, accounts are read otherwise. */
function countsBonus(meaning: Meaning, mode: Mode): readonly Edit[] {
  const { counts = [], partition } = mode.sharing ?? {};
  const isOf = (path: string) => ({ amount }: Count): boolean => amount.kind === "fact" && amount.path === path;
  if (partition === undefined || !counts.some(isOf("balance.wallet_balance")) || canonicalJson(counts).includes("balance.bonus")) return [];
  return [everything, everything.filter((purpose) => purpose !== "withdrawing")].map((purposes): Edit => {
    const added: Count = { id: `${partition.id}/bonus`, sign: "count", purposes, amount: { kind: "fact", path: "balance.bonus" } };
    return { meaning: withCounts(meaning, mode, [...counts, added]), kind: "partition", clause: partition.id, before: `(no bonus in ${mode.name})`, after: `count balance.bonus${purposes.length < everything.length ? ` for ${purposes.join(", ")}` : ""}` };
  });
}

/** What counts as margin in another mode, and in this one not. */
function countsOfOthers(meaning: Meaning, mode: Mode): readonly Edit[] {
  const sharing = mode.sharing;
  if (sharing === undefined) return [];
  const own = new Set(sharing.counts.map(({ amount }) => canonicalJson(amount)));
  const others = meaning.modes.filter((each) => each !== mode).flatMap((each) => each.sharing?.counts ?? []).filter(({ amount }) => !own.has(canonicalJson(amount)));
  return others.map((count): Edit => {
    const added: Count = { ...count, id: `${sharing.partition.id}/and/${count.id}` };
    return { meaning: withCounts(meaning, mode, [...sharing.counts, added]), kind: "partition", clause: sharing.partition.id, before: `(nothing of it in ${mode.name})`, after: `${count.sign} ${textOf(count.amount)}` };
  });
}

/** What counts for one purpose alone; one purpose more is a mutant already where two count. */
function countsForAll(meaning: Meaning, mode: Mode): readonly Edit[] {
  const counts = mode.sharing?.counts ?? [];
  return counts.filter(({ purposes }) => purposes.length === 1).map((count): Edit => {
    const changed = counts.map((each) => (each === count ? { ...count, purposes: everything } : each));
    return { meaning: withCounts(meaning, mode, changed), kind: "purpose", clause: count.id, before: `for ${count.purposes.join(", ")}`, after: `for ${everything.join(", ")}` };
  });
}

function withCounts(meaning: Meaning, mode: Mode, counts: readonly Count[]): Meaning {
  const modes = meaning.modes.map((each) => (each === mode && mode.sharing !== undefined ? { ...mode, sharing: { ...mode.sharing, counts } } : each));
  return { ...meaning, modes };
}
