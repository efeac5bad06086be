import { canonicalJson } from "../../dsl/canonical.ts";
import type { Expression } from "../../dsl/ir.ts";
import { zero } from "../../engine/number/index.ts";
import type { Program } from "../../engine/program.ts";
import type { Scope } from "../../engine/scope.ts";
import type { SymbolicReading } from "./reading.ts";
import { isOfItsOwn } from "./sums.ts";
import type { Book } from "./terms/book.ts";
import { constant } from "./terms/polynomial.ts";
import { allOf, anyOf, not, signIs, type Formula } from "./terms/formula.ts";

/**
 * What may hold of a condition that is read where a request, a charge or a fill is at hand. What it says of those, or of the state before, may come out either way: the same part
 * comes out alike wherever it is read in one place, and of two quantities one is larger, or both are the same. The rest is read of a free account.
 */
export function possibly(program: Program, reading: SymbolicReading, book: Book, condition: Expression, scope: Scope): Formula {
  const inner = (each: Expression): Formula => possibly(program, reading, book, each, scope);
  if (condition.kind === "not") return not(inner(condition.operand));
  if (condition.kind === "logic") return (condition.operator === "and" ? allOf : anyOf)(condition.operands.map(inner));
  if (!readsWhatIsAsked(program, condition)) return reading.condition(condition, scope);
  if (condition.kind === "compare") return reading.algebra.compare(condition.operator, book.free(`difference ${canonicalJson([condition.left, condition.right])} at ${placeOf(scope)}`, "any"), constant(zero), condition);
  return signIs(book.free(`whether ${canonicalJson(condition)} at ${placeOf(scope)}`, "any"), ">");
}

const placeOf = (scope: Scope): string => scope.position?.id ?? scope.order?.id ?? scope.pool?.id ?? "";

/** Whether an expression reads a request, a charge, a fill, a credit at hand or the state before, by itself or through a figure. */
export function readsWhatIsAsked({ definitions }: Program, expression: Expression): boolean {
  const seen = new Set<string>();
  const reads = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    if (/"kind":"before"|"path":"(request|charge|fill|credit)\.|"of":"fill"/.test(text)) return true;
    return [...text.matchAll(/"kind":"figure","path":"([^"]+)"/g)].some(([, path = ""]) => !seen.has(path) && reads(seen.add(path) && (definitions.get(path) ?? null)));
  };
  return reads(expression);
}

/** Whether all that is read of an account here is of one position or order: what is said of what is asked for may come out either way of each. */
export function isOfOne(program: Program, condition: Expression): boolean {
  if (condition.kind === "not") return isOfOne(program, condition.operand);
  if (condition.kind === "logic") return condition.operands.every((each) => isOfOne(program, each));
  return readsWhatIsAsked(program, condition) || isOfItsOwn(condition, program);
}
