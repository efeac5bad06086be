import type { Algebra } from "../../../../engine/algebras/algebra.ts";
import { zero } from "../../../../engine/number/index.ts";
import type { Book } from "../../../prove/terms/book.ts";
import { signIs, type Formula } from "../../../prove/terms/formula.ts";
import { constant, type Polynomial } from "../../../prove/terms/polynomial.ts";

export const nothing: Polynomial = constant(zero);

/** The part of a value that is above 0, with as few names as may be: of what is never below 0 it is the value. */
export function positive(book: Book, { maximum }: Algebra<Polynomial, Formula>, value: Polynomial): Polynomial {
  const sign = book.sign(value);
  if (sign === "positive" || sign === "nonNegative") return value;
  return sign === "any" ? maximum([nothing, value]) : nothing;
}

export const isNothing = (value: Polynomial): Formula => signIs(value, "=");

/** How the name of a sum begins that is known by its words alone. */
export const saidSum = "sum as it is said: ";
