import { fraction, multiply as times, negate as minus, one, zero, type Fraction } from "../../../engine/number/index.ts";
import type { Book, Meaning } from "../terms/book.ts";
import { isRest, signOfTerm } from "../terms/domain.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../terms/formula.ts";
import { add, constant, multiply, negate, substitute, subtract, unknown, unknownsOf, withoutCommon, type Polynomial } from "../terms/polynomial.ts";
import { orderOfRounded } from "./roundings.ts";
import { withoutFractions } from "./fractions.ts";
import { multiplied } from "./multiplied.ts";
import { canAllHold, OutOfSteps, type Linear } from "./simplex.ts";
import { workAtHand } from "./work.ts";

/** `impossible`: no account makes it true, proved. `open`: not shown to be impossible, which is no proof that it can be. */
export type Verdict = { readonly verdict: "impossible"; readonly cases: number } | { readonly verdict: "open"; readonly because: string; /** What holds in the first case that is left, as far as it was looked into. */ readonly facts?: readonly Sign[] };

/** How much one question may cost: distinctions of cases, and exchanges of one linear problem. */
export interface Effort {
  readonly cases: number;
  readonly steps: number;
}

export const usualEffort: Effort = { cases: 4_000, steps: 400 };

/**
 * Whether a formula is false for all values of its unknowns. Cases are told apart where a meaning has several (tiers, smaller and larger,
 * exceptions); in each, every product of unknowns is taken for an unknown of its own that knows its sign, and the linear rest is decided
 * exactly. What is impossible for products that are free of each other is impossible for those that are not: `impossible` is a proof.
 */
export function decide(formula: Formula, book: Book, usual: Effort = usualEffort): Verdict {
  const work = workAtHand();
  const isLast = work !== undefined && work.left < usual.cases;
  const effort = isLast ? { ...usual, cases: work.left } : usual;
  const search = new Search(book, effort);
  try {
    const open = search.possible({ facts: [], waiting: [formula], known: new Map() });
    return open ? { verdict: "open", because: search.products.length === 0 ? "what is known of each fact, and linear arithmetic, leave a case of it possible" : `products of unknowns were taken one by one, such as ${search.products.join(" and ")}, and by themselves they leave it possible`, facts: search.left } : { verdict: "impossible", cases: search.cases };
  } catch (fault) {
    if (fault instanceof TooManyCases && isLast) {
      work.cutShort();
      return { verdict: "open", because: `the ${work.most} cases that proofs may tell apart (--cases) were used up` };
    }
    if (fault instanceof TooManyCases || fault instanceof OutOfSteps) return { verdict: "open", because: fault instanceof OutOfSteps ? `a linear problem in it takes more than ${effort.steps} exchanges` : `it has more cases than the ${effort.cases} that are told apart` };
    throw fault;
  } finally {
    work?.spend(search.cases);
  }
}

class TooManyCases extends Error {}

/** `value > 0` and its like. */
export interface Sign {
  readonly value: Polynomial;
  readonly is: ">" | ">=" | "=";
}

interface Case {
  readonly facts: readonly Sign[];
  readonly waiting: readonly Formula[];
  /** What was found to stand for what, in this case. */
  readonly known: ReadonlyMap<string, Polynomial>;
}

/** A class because the number of cases is counted over all of them. */
class Search {
  cases = 0;
  /** Of the case that is left open: some of its products of facts, by their paths. */
  products: readonly string[] = [];
  /** All that is said in it. */
  left: readonly Sign[] = [];
  private readonly book: Book;
  private readonly effort: Effort;

  constructor(book: Book, effort: Effort) {
    this.book = book;
    this.effort = effort;
  }

  /** Whether some values may satisfy all that is said of this case. */
  possible(start: Case): boolean {
    const settled = this.settle(start);
    this.cases += 1;
    if (this.cases > this.effort.cases) throw new TooManyCases();
    if (settled === undefined || !this.linear(settled)) return false;
    const [choice, ...others] = [...settled.waiting].sort((a, b) => partsOf(a).length - partsOf(b).length);
    const unsettled = this.unsettled(settled);
    if (unsettled !== undefined) return this.branches(unsettled, settled).some((next) => this.possible(next));
    if (choice === undefined) {
      this.left = settled.facts;
      this.products = productsIn(settled.facts).slice(0, shownProducts);
      return true;
    }
    return partsOf(choice).some((part, index) => this.possible({ ...settled, waiting: [...others, part, ...partsOf(choice).slice(0, index).map(not)] }));
  }

  /** Whatever holds without a choice becomes a fact; what is left waits for one. `undefined`: contradiction. */
  private settle({ facts, waiting, known }: Case): Case | undefined {
    const found = [...facts];
    const choices: Formula[] = [];
    const open = [...waiting];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const formula = replaced(next, known);
      if (formula === undefined) continue; // it cannot be said in this case, and leaving it out proves no more
      if (formula.kind === "known") {
        if (!formula.value) return undefined;
      } else if (formula.kind === "and") open.push(...formula.parts);
      else if (formula.kind === "or") choices.push(formula);
      else if (formula.is === "!=") choices.push(anyOf([signIs(formula.value, ">"), signIs(negate(formula.value), ">")]));
      else found.push({ value: formula.value, is: formula.is });
    }
    return { facts: found, waiting: choices, known };
  }

  /** A name in the facts that has a meaning of several cases. */
  private unsettled({ facts }: Case): { readonly name: string; readonly meaning: Meaning } | undefined {
    for (const { value } of facts) {
      for (const name of unknownsOf(value)) {
        const meaning = this.book.meaningOf(name);
        if (meaning !== undefined && (meaning.kind === "either" || meaning.kind === "least" || meaning.kind === "greatest")) return { name, meaning };
      }
    }
    return undefined;
  }

  private branches({ name, meaning }: { readonly name: string; readonly meaning: Meaning }, start: Case): readonly Case[] {
    const as = (value: Polynomial, conditions: readonly Formula[]): readonly Case[] => {
      const known = new Map(start.known).set(name, value);
      const facts = start.facts.flatMap((fact): readonly Sign[] => {
        const next = substitute(fact.value, name, value);
        return next === undefined ? [] : [{ value: next, is: fact.is }];
      });
      return [{ facts, waiting: [...start.waiting, ...conditions], known }];
    };
    switch (meaning.kind) {
      case "either":
        return [...as(meaning.then, [meaning.condition]), ...as(meaning.otherwise, [not(meaning.condition)])];
      case "least":
      case "greatest":
        return meaning.of.flatMap((value) => as(value, meaning.of.filter((other) => other !== value).map((other) => signIs(meaning.kind === "least" ? subtract(other, value) : subtract(value, other), ">="))));
      default:
        return [start];
    }
  }

  /** Whether the facts can hold, each product by itself. */
  private linear({ facts, known }: Case): boolean {
    const constraints: Linear[] = [];
    const products = new Map<string, Polynomial>();
    const say = ({ value, is }: Sign): void => {
      const terms = new Map<string, Fraction>();
      let rest = zero;
      for (const [key, { monomial, coefficient }] of value.terms) {
        if (monomial.length === 0) rest = coefficient;
        else terms.set(key, coefficient);
        if (monomial.length > 0 && !products.has(key)) products.set(key, { terms: new Map([[key, { monomial, coefficient: one }]]), key });
      }
      constraints.push({ terms, constant: rest, is });
    };
    facts.forEach(say);
    // What all terms of a fact have above 0 takes no part in its sign.
    for (const { value, is } of facts) {
      const bare = withoutCommon(value, (name) => this.book.signOf(name) === "positive");
      if (bare !== value) say({ value: bare, is });
    }
    withoutFractions(facts, this.book, (value) => inPlace(value, known)).forEach(say);
    const plain = constraints.length;
    const names = new Set(facts.flatMap(({ value }) => unknownsOf(value)));
    for (const value of orderOfRounded(this.book, names)) say({ value, is: ">=" });
    for (const name of names) this.bounds(name).forEach(say); // also of names that only bounds bring in: they are weaker without theirs
    for (const [key, product] of products) {
      const sign = signOfTerm(product.terms.get(key)!, this.book.signOf); // its only term
      const up = { terms: new Map([[key, one]]), constant: zero };
      const down = { terms: new Map([[key, minus(one)]]), constant: zero };
      if (sign === "positive") constraints.push({ ...up, is: ">" });
      else if (sign === "negative") constraints.push({ ...down, is: ">" });
      else if (sign === "nonNegative") constraints.push({ ...up, is: ">=" });
      else if (sign === "nonPositive") constraints.push({ ...down, is: ">=" });
      else if (sign === "zero") constraints.push({ ...up, is: "=" });
    }
    if (!canAllHold(constraints, this.effort.steps)) return false;
    const more = multiplied(constraints.slice(0, plain), products, this.book);
    return more.length === 0 || canAllHold([...constraints, ...more], this.effort.steps);
  }

  /** What holds of a name whatever the case. */
  private bounds(name: string): readonly Sign[] {
    const meaning = this.book.meaningOf(name);
    const self = unknown(name);
    switch (meaning?.kind) {
      case "least":
        return meaning.of.map((value) => ({ value: subtract(value, self), is: ">=" }));
      case "greatest":
        return meaning.of.map((value) => ({ value: subtract(self, value), is: ">=" }));
      case "inverse":
        return [{ value: subtract(multiply(self, meaning.of), constant(one)), is: "=" }];
      case "rounded": {
        const width = meaning.step;
        const over = subtract(self, meaning.of);
        if (meaning.way === "up") return between(over, zero, width);
        if (meaning.way === "down") return between(negate(over), zero, width);
        const reach = meaning.way === "near" ? times(width, fraction(1n, 2n)) : width;
        return [{ value: add(over, constant(reach)), is: ">=" }, { value: subtract(constant(reach), over), is: ">=" }];
      }
      default:
        return isRest(name) ? [{ value: subtract(constant(one), self), is: ">=" }] : [];
    }
  }
}

const shownProducts = 2;

/** Products of at least two facts, shortest first: `position.contracts × instrument.mark_price`. What stands for something else has no name of its own. */
function productsIn(facts: readonly Sign[]): readonly string[] {
  const products = new Set<string>();
  for (const { value } of facts) {
    for (const { monomial } of value.terms.values()) {
      if (monomial.length < 2 || monomial.some(([name]) => name.startsWith("#"))) continue;
      products.add(monomial.map(([name, exponent]) => `${isRest(name) ? `(1 - ${pathOf(name.slice(4))})` : pathOf(name)}${exponent === 1 ? "" : `^${exponent}`}`).join(" × "));
    }
  }
  return [...products].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

const pathOf = (name: string): string => name.split(" ")[0] ?? name;

/** `from <= value < to`. */
function between(value: Polynomial, from: Fraction, to: Fraction): readonly Sign[] {
  return [{ value: subtract(value, constant(from)), is: ">=" }, { value: subtract(constant(to), value), is: ">" }];
}

const partsOf = (formula: Formula): readonly Formula[] => (formula.kind === "or" ? formula.parts : [formula]);

/** A sum with what is known put in; `undefined` where a sum would stand under a fraction line. */
function inPlace(given: Polynomial, known: ReadonlyMap<string, Polynomial>): Polynomial | undefined {
  let value: Polynomial | undefined = given;
  for (let again = true; again && value !== undefined; ) {
    again = false;
    for (const name of unknownsOf(value)) {
      const by = known.get(name);
      if (by === undefined) continue;
      value = substitute(value, name, by);
      again = true;
      break;
    }
  }
  return value;
}

/** The formula with what is known put in. `undefined` where a sum would stand under a fraction line. */
function replaced(formula: Formula, known: ReadonlyMap<string, Polynomial>): Formula | undefined {
  switch (formula.kind) {
    case "known":
      return formula;
    case "sign": {
      const value = inPlace(formula.value, known);
      return value === undefined ? undefined : signIs(value, formula.is);
    }
    case "and":
    case "or": {
      const parts = formula.parts.map((part) => replaced(part, known));
      // A part that cannot be said may hold: in a list of which one must, the whole may.
      if (formula.kind === "or") return parts.includes(undefined) ? truth(true) : anyOf(parts as Formula[]);
      return allOf(parts.filter((part) => part !== undefined));
    }
  }
}

