import type { CompiledPolicy, Definition, Expression, Meaning } from "../../dsl/ir.ts";
import { childrenOf } from "../../engine/children.ts";

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
  const found = policies.flatMap(({ meaning }) => comparedWithCounts(meaning, over, countingFigures(meaning))).flatMap((count) => [count - 1, count, count + 1]);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** What members of a level are counted to: the numbers that a part compares a count of them with, itself or by the name of a figure. */
export function comparedWithCounts(part: unknown, over: Counted | undefined, figures: CountingFigures): readonly number[] {
  if (typeof part !== "object" || part === null) return [];
  const inside = Object.values(part).flatMap((each) => comparedWithCounts(each, over, figures));
  return "kind" in part && part.kind === "compare" && counts(part, over, figures) ? [...inside, ...numbersIn(part)] : inside;
}

export type Counted = "position" | "order";

/** Figures that are numbers of members, each with the levels whose members they count. */
export type CountingFigures = ReadonlyMap<string, ReadonlySet<Counted>>;

/** Those of a policy: a count, or what counts add up to. */
export function countingFigures({ definitions }: Pick<Meaning, "definitions">): CountingFigures {
  const byPath = new Map(definitions.map((definition) => [definition.path, definition]));
  const found = new Map<string, ReadonlySet<Counted>>();
  const levelsOf = (expression: Expression, outer: ReadonlySet<string>): readonly Counted[] | undefined => {
    if (expression.kind === "number") return [];
    if (expression.kind === "aggregate") return expression.which === "number" && (expression.over === "position" || expression.over === "order") ? [expression.over] : undefined;
    if (expression.kind === "figure") {
      const definition: Definition | undefined = byPath.get(expression.path);
      return definition === undefined || outer.has(expression.path) ? undefined : levelsOf(definition.body, new Set([...outer, expression.path]));
    }
    if (expression.kind === "compare" || expression.kind === "choose") return undefined;
    const parts = childrenOf(expression).map((child) => levelsOf(child, outer));
    return parts.length === 0 || parts.includes(undefined) ? undefined : parts.flatMap((each) => each ?? []);
  };
  for (const { path, body } of definitions) {
    const levels = levelsOf(body, new Set([path])) ?? [];
    if (levels.length > 0) found.set(path, new Set(levels));
  }
  return found;
}

/** Whether members are counted at all, or those of a level. */
export function counts(part: unknown, over: Counted | undefined, figures: CountingFigures): boolean {
  if (typeof part !== "object" || part === null) return false;
  if ("kind" in part && part.kind === "figure" && "path" in part && typeof part.path === "string") {
    const levels = figures.get(part.path);
    return levels !== undefined && (over === undefined || levels.has(over));
  }
  const isCount = "kind" in part && part.kind === "aggregate" && "which" in part && part.which === "number" && (over === undefined || ("over" in part && part.over === over));
  return isCount || Object.values(part).some((each) => counts(each, over, figures));
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
