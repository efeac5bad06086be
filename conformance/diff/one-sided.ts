import type { Find } from "./finds.ts";
import { leavesOpen } from "./said.ts";
import type { Difference } from "./types.ts";

/** Whether a difference is that one of the two decides nothing, and not that both decide and differ. A figure that is not there is none that was decided. */
export function isOneSided({ kind, old, new: now }: Pick<Difference, "kind" | "old" | "new">): boolean {
  return [old, now].some((value) => leavesOpen({ kind }, value) || (kind === "margin" && value === "none"));
}

/**
 * Of two texts: of each decision one account on which both decide, then, of decisions without any, those on which one of the two does not, then the others. Of a
 * decision and direction that both were seen to take, accounts on which one of them does not decide are left out.
 */
export function decidedFirst(finds: readonly Find[]): readonly Find[] {
  const whole = finds.filter(({ difference }) => !isOneSided(difference));
  const [keys, ways] = [new Set(whole.map(({ difference: { key } }) => key)), new Set(whole.map(({ difference: { key, direction } }) => `${key} ${direction}`))];
  const first = [...keys].flatMap((key) => whole.find(({ difference }) => difference.key === key) ?? []);
  const half = finds.filter(({ difference }) => isOneSided(difference));
  return [
    ...first,
    ...half.filter(({ difference: { key } }) => !keys.has(key)),
    ...whole.filter((find) => !first.includes(find)),
    ...half.filter(({ difference: { key, direction } }) => keys.has(key) && !ways.has(`${key} ${direction}`)),
  ];
}
