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

/** The numbers that counts of members are compared with, and those beside them, rising. */
export function countsCompared(policies: readonly CompiledPolicy[]): readonly number[] {
  const found = policies.flatMap(({ meaning }) => comparedWithCounts(meaning)).flatMap((count) => [count - 1, count, count + 1]);
  return [...new Set(found)].sort((a, b) => a - b);
}

function comparedWithCounts(part: unknown): readonly number[] {
  if (typeof part !== "object" || part === null) return [];
  const inside = Object.values(part).flatMap(comparedWithCounts);
  return "kind" in part && part.kind === "compare" && counts(part) ? [...inside, ...numbersIn(part)] : inside;
}

function counts(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  return ("kind" in part && part.kind === "aggregate" && "which" in part && part.which === "number") || Object.values(part).some(counts);
}

/** Whole numbers above and below a written one: a count is compared with both. */
function numbersIn(part: unknown): readonly number[] {
  if (typeof part !== "object" || part === null) return [];
  if ("kind" in part && part.kind === "number" && "value" in part) {
    const value = Number(part.value);
    return [Math.floor(value), Math.ceil(value)];
  }
  return Object.values(part).flatMap(numbersIn);
}
