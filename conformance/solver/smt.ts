import { fraction, isZero, type Fraction } from "../../engine/number/index.ts";
import type { Book, Meaning } from "../prove/terms/book.ts";
import { isRest, signOfTerm, type Sign } from "../prove/terms/domain.ts";
import { not, type Formula } from "../prove/terms/formula.ts";
import { monomialKey, multiply, substitute, unknown, unknownsOf, type Monomial, type Polynomial, type Term } from "../prove/terms/polynomial.ts";

/**
 * How much a question keeps of what was asked. `linear`: each product of unknowns is an unknown of its own that knows its sign, and what is
 * impossible of these is impossible. `products`: products are products. `roundings`: besides, what is rounded is a whole number of steps.
 */
export type Keeping = "linear" | "products" | "roundings";

/** A question to a solver: whether a formula can be true. */
export interface Question {
  /** SMT-LIB 2, ASCII, the same for the same formula. Nothing that a policy or an account says stands in it but numbers. */
  readonly text: string;
  /** The free unknowns whose values are asked for, by their symbol in the text. */
  readonly free: ReadonlyMap<string, string>;
  /** Whether it says all that was asked, so that values which satisfy it satisfy the formula, as far as nothing opaque is in it. */
  readonly whole: boolean;
  /** Names that stand for what arithmetic does not know (roots, steps of a grid that are no numbers), if any. */
  readonly opaque: number;
}

/** The question whether `formula` can be true of some values of its unknowns. */
export function questionOf(formula: Formula, book: Book, keeping: Keeping): Question {
  return new Emitter(book, keeping).question(formula);
}

/** A class because symbols are given out as names come up. */
class Emitter {
  private readonly book: Book;
  private readonly keeping: Keeping;
  private readonly symbols = new Map<string, string>();
  private readonly free = new Map<string, string>();
  private readonly declared: string[] = [];
  private readonly asserted: string[] = [];
  private readonly waiting: (() => void)[] = [];
  private hasProducts = false;
  private hasRoundings = false;
  private hasIntegers = false;
  private opaque = 0;

  constructor(book: Book, keeping: Keeping) {
    this.book = book;
    this.keeping = keeping;
  }

  question(formula: Formula): Question {
    const claim = this.formula(formula);
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) next();
    const free = new Map([...this.free].map(([name, symbol]) => [symbol, name]));
    const lines = [
      `(set-option :produce-models true)`,
      `(set-logic ${this.hasIntegers ? "ALL" : this.hasProducts && this.keeping !== "linear" ? "QF_NRA" : "QF_LRA"})`,
      ...this.declared, ...this.asserted, `(assert ${claim})`, "(check-sat)",
      ...(free.size === 0 ? [] : [`(get-value (${[...free.keys()].join(" ")}))`]),
    ];
    return { text: `${lines.join("\n")}\n`, free, whole: (this.keeping !== "linear" || !this.hasProducts) && (this.keeping === "roundings" || !this.hasRoundings), opaque: this.opaque };
  }

  private formula(formula: Formula): string {
    switch (formula.kind) {
      case "known":
        return formula.value ? "true" : "false";
      case "sign":
        return formula.is === "!=" ? `(not (= ${this.sum(formula.value)} 0.0))` : `(${formula.is} ${this.sum(formula.value)} 0.0)`;
      case "and":
      case "or":
        return `(${formula.kind} ${formula.parts.map((part) => this.formula(part)).join(" ")})`;
    }
  }

  private sum({ terms }: Polynomial): string {
    const parts = [...terms.values()].map((term) => this.term(term));
    return parts.length === 0 ? "0.0" : parts.length === 1 ? parts[0]! : `(+ ${parts.join(" ")})`; // there is one
  }

  private term({ monomial, coefficient }: Term): string {
    if (monomial.length === 0) return number(coefficient);
    const product = this.product(monomial);
    return coefficient.n === 1n && coefficient.d === 1n ? product : `(* ${number(coefficient)} ${product})`;
  }

  private product(monomial: Monomial): string {
    const [first, ...others] = monomial;
    if (first !== undefined && others.length === 0 && first[1] === 1) return this.unknown(first[0]);
    this.hasProducts = true;
    if (this.keeping === "linear") return this.productAlone(monomial);
    const factors = monomial.flatMap(([name, exponent]) => Array.from({ length: Math.abs(exponent) }, () => (exponent > 0 ? this.unknown(name) : this.reciprocal(name))));
    return factors.length === 1 ? factors[0]! : `(* ${factors.join(" ")})`; // there is one
  }

  private unknown(name: string): string {
    const known = this.symbols.get(name);
    if (known !== undefined) return known;
    const meaning = this.book.meaningOf(name);
    const symbol = this.declare(name, meaning === undefined ? "x" : "d");
    if (meaning === undefined) this.free.set(name, symbol);
    if (isRest(name)) this.asserted.push(`(assert (<= ${symbol} 1.0))`);
    this.sign(symbol, this.book.signOf(name));
    if (meaning !== undefined) this.waiting.push(() => this.meaning(symbol, name, meaning));
    return symbol;
  }

  /** One over an unknown; anything where that is 0, since what divides by it may stand where it is never read. */
  private reciprocal(name: string): string {
    const key = `1/ ${name}`;
    const known = this.symbols.get(key);
    if (known !== undefined) return known;
    const self = this.unknown(name);
    const symbol = this.declare(key, "r");
    this.asserted.push(`(assert (or (= ${self} 0.0) (= (* ${self} ${symbol}) 1.0)))`);
    return symbol;
  }

  /** A product as an unknown of its own. Where a factor is one of several values, so is the product. */
  private productAlone(monomial: Monomial): string {
    const key = `product ${monomialKey(monomial)}`;
    const known = this.symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.declare(key, "p");
    const term: Term = { monomial, coefficient: fraction(1n) };
    this.sign(symbol, signOfTerm(term, this.book.signOf));
    for (const [name] of monomial) {
      const meaning = this.book.meaningOf(name);
      if (meaning === undefined) continue;
      const product: Polynomial = { terms: new Map([[monomialKey(monomial), term]]), key };
      if (meaning.kind === "either" || meaning.kind === "least" || meaning.kind === "greatest") {
        this.waiting.push(() => this.cases(symbol, meaning, (value) => substitute(product, name, value)));
        break;
      }
      this.unknown(name); // so that what is known of it is said
    }
    return symbol;
  }

  private meaning(symbol: string, name: string, meaning: Meaning): void {
    switch (meaning.kind) {
      case "either":
      case "least":
      case "greatest":
        return this.cases(symbol, meaning, (value) => value);
      case "inverse":
        // Where it is 0, nothing is known: what divides by it may stand where it is never read.
        this.hasProducts = true;
        this.asserted.push(`(assert (or (= ${this.sum(meaning.of)} 0.0) (= ${this.keeping === "linear" ? this.sum(multiply(unknown(name), meaning.of)) : `(* ${symbol} ${this.sum(meaning.of)})`} 1.0)))`);
        return;
      case "rounded":
        return this.rounded(symbol, meaning);
      case "opaque":
        this.opaque += 1;
    }
  }

  /** One of several values, each with what must hold for it. `of` gives `undefined` for what cannot be said: then nothing is known. */
  private cases(symbol: string, meaning: Extract<Meaning, { kind: "either" | "least" | "greatest" }>, of: (value: Polynomial) => Polynomial | undefined): void {
    if (meaning.kind === "either") {
      const [then, otherwise] = [of(meaning.then), of(meaning.otherwise)];
      if (then !== undefined) this.asserted.push(`(assert (or ${this.formula(not(meaning.condition))} (= ${symbol} ${this.sum(then)})))`);
      if (otherwise !== undefined) this.asserted.push(`(assert (or ${this.formula(meaning.condition)} (= ${symbol} ${this.sum(otherwise)})))`);
      return;
    }
    const parts = meaning.of.map((value) => {
      const said = of(value);
      const others = meaning.of.filter((other) => other !== value).map((other) => `(${meaning.kind === "least" ? "<=" : ">="} ${this.sum(value)} ${this.sum(other)})`);
      return `(and ${said === undefined ? "true" : `(= ${symbol} ${this.sum(said)})`} ${others.join(" ")})`;
    });
    this.asserted.push(parts.length === 1 ? `(assert ${parts[0]!})` : `(assert (or ${parts.join(" ")}))`); // there is one
  }

  private rounded(symbol: string, { of, step, way }: Extract<Meaning, { kind: "rounded" }>): void {
    this.hasRoundings = true;
    const [plain, width] = [this.sum(of), number(step)];
    const half = number({ n: step.n, d: step.d * 2n });
    const between = { up: `(and (>= ${symbol} ${plain}) (< ${symbol} (+ ${plain} ${width})))`, down: `(and (<= ${symbol} ${plain}) (< ${plain} (+ ${symbol} ${width})))`, near: within(symbol, plain, half), any: within(symbol, plain, width) }[way];
    this.asserted.push(`(assert ${between})`);
    if (this.keeping !== "roundings") return;
    this.hasIntegers = true;
    const whole = this.declare(`steps ${symbol}`, "i", "Int");
    this.asserted.push(`(assert (= ${symbol} (* ${width} (to_real ${whole}))))`);
  }

  private sign(symbol: string, sign: Sign): void {
    const relation = { positive: ">", nonNegative: ">=", zero: "=", nonPositive: "<=", negative: "<", any: undefined }[sign];
    if (relation !== undefined) this.asserted.push(`(assert (${relation} ${symbol} 0.0))`);
  }

  private declare(key: string, letter: string, sort: "Real" | "Int" = "Real"): string {
    const symbol = `${letter}${this.symbols.size + 1}`;
    this.symbols.set(key, symbol);
    this.declared.push(`(declare-fun ${symbol} () ${sort})`);
    return symbol;
  }
}

const within = (symbol: string, plain: string, reach: string): string => `(and (<= ${symbol} (+ ${plain} ${reach})) (<= ${plain} (+ ${symbol} ${reach})))`;

function number({ n, d }: Fraction): string {
  const size = n < 0n ? -n : n;
  const text = d === 1n ? `${size}.0` : `(/ ${size}.0 ${d}.0)`;
  return n < 0n ? `(- ${text})` : text;
}

/** Whether a formula, or anything that it is made of, multiplies or rounds unknowns: otherwise the linear question says all of it. */
export function needs(formula: Formula, book: Book): { readonly products: boolean; readonly roundings: boolean } {
  let [products, roundings] = [false, false];
  const seen = new Set<string>();
  const ofValue = (value: Polynomial): void => {
    for (const { monomial, coefficient } of value.terms.values()) products ||= !isZero(coefficient) && (monomial.length > 1 || monomial.some(([, exponent]) => exponent !== 1));
    for (const name of unknownsOf(value)) {
      const meaning = seen.has(name) ? undefined : book.meaningOf(name);
      seen.add(name);
      if (meaning === undefined) continue;
      products ||= meaning.kind === "inverse";
      roundings ||= meaning.kind === "rounded";
      if (meaning.kind === "either") ofFormula(meaning.condition);
      partsOf(meaning).forEach((part) => ofValue(part));
    }
  };
  const ofFormula = (part: Formula): void => {
    if (part.kind === "sign") ofValue(part.value);
    else if (part.kind !== "known") part.parts.forEach((each) => ofFormula(each));
  };
  ofFormula(formula);
  return { products, roundings };
}

function partsOf(meaning: Meaning): readonly Polynomial[] {
  switch (meaning.kind) {
    case "either":
      return [meaning.then, meaning.otherwise];
    case "least":
    case "greatest":
      return meaning.of;
    case "inverse":
    case "rounded":
      return [meaning.of];
    case "opaque":
      return [];
  }
}
