import type { CompiledPolicy } from "../../dsl/ir.ts";

/** Counts beyond these are not made up with everything else: an account of them tells nothing that is worth its size. */
export const largest = 12;

/**
 * How many positions, from 3 on, policies tell accounts apart by: beside each number that a count of members is compared with. Policies that count
 * nothing have none.
 */
export function countsThatMatter(policies: readonly CompiledPolicy[]): readonly number[] {
  return countsCompared(policies).filter((count) => count > 2 && count <= largest);
}

/** The numbers that counts of members are compared with, and those beside them, rising; of one level where it is said. */
export function countsCompared(policies: readonly CompiledPolicy[], over?: Counted): readonly number[] {
  const found = policies.flatMap(({ meaning }) => comparedWithCounts(meaning, over)).flatMap((count) => [count - 1, count, count + 1]);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** What members of a level are counted to: the numbers that a part compares a count of them with. */
export function comparedWithCounts(part: unknown, over?: Counted): readonly number[] {
  if (typeof part !== "object" || part === null) return [];
  const inside = Object.values(part).flatMap((each) => comparedWithCounts(each, over));
  return "kind" in part && part.kind === "compare" && counts(part, over) ? [...inside, ...numbersIn(part)] : inside;
}

export type Counted = "position" | "order";

/** Whether members are counted at all, or those of a level. */
export function counts(part: unknown, over?: Counted): boolean {
  if (typeof part !== "object" || part === null) return false;
  const isCount = "kind" in part && part.kind === "aggregate" && "which" in part && part.which === "number" && (over === undefined || ("over" in part && part.over === over));
  return isCount || Object.values(part).some((each) => counts(each, over));
}

/** Whole numbers above and below a written one: a count is compared with both. What is asked of each member that is counted says nothing of how many. */
function numbersIn(part: unknown): readonly number[] {
  if (typeof part !== "object" || part === null || ("kind" in part && part.kind === "aggregate")) return [];
  if ("kind" in part && part.kind === "number" && "value" in part) {
    const value = Number(part.value);
    return [Math.floor(value), Math.ceil(value)];
  }
  return Object.values(part).flatMap(numbersIn);
}
