import { constant, multiply, reciprocal, unknown, add, type Polynomial } from "../../prove/terms/polynomial.ts";
import type { Book, Meaning } from "../../prove/terms/book.ts";
import { allOf, anyOf, signIs, type Formula } from "../../prove/terms/formula.ts";
import { zero } from "../../../engine/number/index.ts";

/**
 * A quantity in the state before the action: what it hangs on may have been anything of its sign then, whatever it is now. Each name has another, the same for both policies, so that what is
 * known of the two quantities there is known here.
 */
export function earlier(book: Book, value: Polynomial): Polynomial {
  let sum = constant(zero);
  for (const { monomial, coefficient } of value.terms.values()) {
    let term = constant(coefficient);
    for (const [name, exponent] of monomial) {
      const own = nameBefore(book, name);
      const factor = exponent < 0 ? (reciprocal(own) ?? own) : own; // a name alone has one
      for (let times = Math.abs(exponent); times > 0; times -= 1) term = multiply(term, factor);
    }
    sum = add(sum, term);
  }
  return sum;
}

const suffix = ", before";

function nameBefore(book: Book, name: string): Polynomial {
  if (name.endsWith(suffix)) return unknown(name);
  const meaning = book.meaningOf(name);
  return meaning === undefined ? book.free(`${name}${suffix}`, book.signOf(name)) : book.define(`${name}${suffix}`, meaningBefore(book, meaning));
}

function meaningBefore(book: Book, meaning: Meaning): Meaning {
  switch (meaning.kind) {
    case "either":
      return { ...meaning, condition: conditionBefore(book, meaning.condition), then: earlier(book, meaning.then), otherwise: earlier(book, meaning.otherwise) };
    case "least":
    case "greatest":
      return { ...meaning, of: meaning.of.map((each) => earlier(book, each)) };
    case "inverse":
    case "rounded":
      return { ...meaning, of: earlier(book, meaning.of) };
    case "opaque":
      return meaning;
  }
}

function conditionBefore(book: Book, formula: Formula): Formula {
  switch (formula.kind) {
    case "known":
      return formula;
    case "sign":
      return signIs(earlier(book, formula.value), formula.is);
    default:
      return (formula.kind === "and" ? allOf : anyOf)(formula.parts.map((each) => conditionBefore(book, each)));
  }
}
