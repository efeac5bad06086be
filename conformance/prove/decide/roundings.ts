import { divide, isInteger, sign, type Fraction } from "../../../engine/number/index.ts";
import type { Book, Meaning } from "../terms/book.ts";
import { subtract, unknown, type Polynomial } from "../terms/polynomial.ts";

type Rounded = Extract<Meaning, { readonly kind: "rounded" }>;

/**
 * Differences that are never below 0 between what was moved to a grid: of one amount the one moved down is the least and the one moved up the greatest, also where its grid has some of
 * the other's places alone; of two amounts moved up, or both down, on one grid, the larger amount is not the smaller.
 */
export function orderOfRounded(book: Book, names: Iterable<string>): readonly Polynomial[] {
  const all = [...names].flatMap((name) => {
    const meaning = book.meaningOf(name);
    return meaning?.kind === "rounded" ? [{ name, meaning }] : [];
  });
  return all.flatMap((low) => all.filter((high) => high !== low && isAtMost(book, low.meaning, high.meaning)).map((high) => subtract(unknown(high.name), unknown(low.name))));
}

function isAtMost(book: Book, low: Rounded, high: Rounded): boolean {
  if (low.of.key === high.of.key) return (low.way === "down" && isMultiple(low.step, high.step)) || (high.way === "up" && isMultiple(high.step, low.step));
  if (low.way !== high.way || (low.way !== "up" && low.way !== "down") || !isMultiple(low.step, high.step) || !isMultiple(high.step, low.step)) return false;
  const more = book.sign(subtract(high.of, low.of));
  return more === "positive" || more === "nonNegative" || more === "zero";
}

/** Whether each place of the first grid is one of the second. */
const isMultiple = (step: Fraction, of: Fraction): boolean => sign(of) > 0 && isInteger(divide(step, of));
