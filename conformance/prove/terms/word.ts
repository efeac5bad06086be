import { fraction } from "../../../engine/number/index.ts";
import type { Book } from "./book.ts";
import { allOf, signIs, truth, type Formula } from "./formula.ts";
import { constant, subtract, type Polynomial } from "./polynomial.ts";

/** The condition that a word is said: the unknown is between the word's place in the list less 1, and its place. One of them is said, and no two. */
export function wordIs(book: Book, path: string, of: string, words: readonly string[], wanted: string): Formula {
  const place = words.indexOf(wanted);
  const value = book.free(`${path} ${of}`, "any");
  const at = (index: number): Polynomial => constant(fraction(BigInt(index)));
  if (place < 0) return truth(false);
  return allOf([...(place === 0 ? [] : [signIs(subtract(value, at(place - 1)), ">")]), ...(place === words.length - 1 ? [] : [signIs(subtract(at(place), value), ">=")])]);
}

