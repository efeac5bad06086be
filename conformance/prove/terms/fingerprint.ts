import type { Book } from "./book.ts";
import type { Formula } from "./formula.ts";
import type { Polynomial } from "./polynomial.ts";

/**
 * Formulas of several books by all that they say: what names stand for, and of free ones the sign. Two that have one fingerprint are one question, so that it is decided once.
 * A class because it hands out short names.
 */
export class Fingerprints {
  private readonly short = new Map<string, string>();
  private readonly known = new WeakMap<Book, Map<string, string>>();

  of(formula: Formula, book: Book): string {
    switch (formula.kind) {
      case "known":
        return formula.key;
      case "sign":
        return this.shortened(`${this.ofSum(formula.value, book)} ${formula.is} 0`);
      default:
        return this.shortened(`${formula.kind} ${formula.parts.map((part) => this.of(part, book)).join(" ")}`);
    }
  }

  private ofSum({ terms }: Polynomial, book: Book): string {
    return [...terms.values()].map(({ monomial, coefficient: { n, d } }) => `${n}/${d}${monomial.map(([name, exponent]) => `·${this.ofName(name, book)}^${exponent}`).sort().join("")}`).sort().join("+");
  }

  private ofName(name: string, book: Book): string {
    const own = this.known.get(book) ?? new Map<string, string>();
    this.known.set(book, own);
    const found = own.get(name) ?? this.shortened(this.meaningOf(name, book));
    own.set(name, found);
    return found;
  }

  private meaningOf(name: string, book: Book): string {
    const meaning = book.meaningOf(name);
    switch (meaning?.kind) {
      case undefined:
        return `free ${book.signOf(name)} ${name}`;
      case "either":
        return `either ${this.of(meaning.condition, book)} ${this.ofSum(meaning.then, book)} ${this.ofSum(meaning.otherwise, book)}`;
      case "least":
      case "greatest":
        return `${meaning.kind} ${meaning.of.map((value) => this.ofSum(value, book)).sort().join(" ")}`;
      case "inverse":
        return `inverse ${this.ofSum(meaning.of, book)}`;
      case "rounded":
        return `rounded ${meaning.way} ${meaning.step.n}/${meaning.step.d} ${this.ofSum(meaning.of, book)}`;
      case "opaque":
        return `opaque ${meaning.sign} ${name}`; // it is itself and nothing else, as a free one is
    }
  }

  private shortened(text: string): string {
    const found = this.short.get(text) ?? `@${this.short.size}`;
    this.short.set(text, found);
    return found;
  }
}
