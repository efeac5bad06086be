import type { RoundingMode } from "../../../dsl/ir.ts";
import type { Algebra, Comparison, Reference, Thunk, TierBound } from "../../../engine/algebras/algebra.ts";
import { compare as order, isZero, one, roundToStep, zero, type Fraction } from "../../../engine/number/index.ts";
import type { Entity } from "../../../engine/state/entity.ts";
import { Undecided } from "../../../engine/undecided.ts";
import type { Book } from "./book.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "./formula.ts";
import { wordIs } from "./word.ts";
import { add, constant, constantOf, multiply, negate, reciprocal, subtract, type Polynomial } from "./polynomial.ts";

export interface SymbolicOptions {
  readonly book: Book;
  /** A fact that is something else than itself: more money, the sum of two. `undefined`: itself. */
  readonly instead?: (reference: Reference) => Polynomial | undefined;
  /** What a flag, a word or an option may say, where the claim is about all that it may; `undefined`: what the account says. */
  readonly words?: (path: string) => readonly string[] | undefined;
  /** Words and flags whose unknown is not the one that others in the book have. */
  readonly apart?: ReadonlySet<string>;
  /** Whether a fact of the market that is usually taken as the account has it may be any number: what one contract is, what a tier asks for. */
  readonly isFree?: (reference: Reference) => boolean;
  /** The clause that is being read. */
  readonly clause: () => string;
}

/**
 * A quantity is a polynomial over the facts of an account whose words (sides, modes, contracts) are given and whose numbers are not; a
 * condition is a formula over them. What is no polynomial has a name in the book. Bounds of tiers and grids stay as given, and what tiers ask for and one contract is where `isFree` does not say otherwise.
 */
export function symbolic({ book, instead, words, apart, isFree = () => false, clause }: SymbolicOptions): Algebra<Polynomial, Formula> {
  const fact = (reference: Reference, value: Fraction): Polynomial => (isGiven(reference.path, words !== undefined) && !isFree(reference) ? constant(value) : (instead?.(reference) ?? book.fact(reference.path, reference.of)));
  const oneOf = (instrument: Entity, perContract: Fraction): Polynomial => {
    const [size, times] = ["contract_size", "quanto_multiplier"].map((name): Reference => ({ path: `instrument.${name}`, of: instrument.id })) as [Reference, Reference]; // two of two
    if (!isFree(size)) return constant(perContract);
    return instrument.values["contract"] === "quanto" ? multiply(fact(size, one), fact(times, one)) : fact(size, one);
  };
  const said = ({ path: read, of }: Reference, wanted: string): Formula | undefined => {
    const path = read === "position.status" ? "pool.status" : read; // of one pool, by whichever name
    const list = words?.(path);
    return list === undefined ? undefined : wordIs(book, path, apart?.has(path) === true ? `${of}, new` : of, list, wanted);
  };
  const either = (condition: Formula, then: Thunk<Polynomial>, otherwise: Thunk<Polynomial>): Polynomial => {
    if (condition.kind === "known") return condition.value ? then() : otherwise();
    const [yes, no] = [book.under(condition, then), book.under(not(condition), otherwise)];
    if (yes.key === no.key) return yes;
    return book.define(`${condition.key} ? ${yes.key} : ${no.key}`, { kind: "either", condition, then: yes, otherwise: no });
  };
  const extreme = (kind: "least" | "greatest", values: readonly Polynomial[]): Polynomial => {
    const different = [...new Map(values.map((value) => [value.key, value])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const constants = different.flatMap((value) => constantOf(value) ?? []);
    const best = constants.reduce<Fraction | undefined>((found, value) => (found === undefined || (order(value, found) > 0) === (kind === "greatest") ? value : found), undefined);
    const of = [...(best === undefined ? [] : [constant(best)]), ...different.filter((value) => constantOf(value) === undefined)];
    return of.length === 1 ? of[0]! : book.define(`${kind} ${of.map(({ key }) => key).join(", ")}`, { kind, of }); // one is there
  };
  const divide = (left: Polynomial, right: Polynomial): Polynomial => {
    const known = constantOf(right);
    if (known !== undefined && isZero(known)) {
      book.need("divisor", clause(), truth(false));
      throw new Undecided({ kind: "division_by_zero", because: "A divisor is 0." });
    }
    book.need("divisor", clause(), nonZero(right));
    return multiply(left, reciprocal(right) ?? book.define(`1 / (${right.key})`, { kind: "inverse", of: right }));
  };
  const nonZero = (value: Polynomial): Formula => {
    const sign = book.sign(value);
    return sign === "positive" || sign === "negative" ? truth(true) : signIs(value, "!=");
  };
  return {
    constant,
    literal: (value) => constant(value),
    fact,
    price: (reference, value) => fact(reference, value),
    units: (reference, contracts, perContract, instrument) => multiply(fact(reference, contracts), oneOf(instrument, perContract)),
    flag: (reference, value) => said(reference, "yes") ?? truth(value),
    figure: (_, compute) => book.anywhere(compute),
    flagFigure: (_, compute) => book.anywhere(compute),
    add,
    subtract,
    multiply,
    divide,
    minimum: (values) => extreme("least", values),
    maximum: (values) => extreme("greatest", values),
    absolute: (value) => {
      const sign = book.sign(value);
      if (sign === "positive" || sign === "nonNegative" || sign === "zero") return value;
      return sign === "negative" || sign === "nonPositive" ? negate(value) : extreme("greatest", [value, negate(value)]);
    },
    sum: (terms) => terms.reduce((total, { value }) => add(total, value), constant(zero)),
    count: (conditions) => conditions.reduce((total, condition) => add(total, either(condition, () => constant(one), () => constant(zero))), constant(zero)),
    round: (value, step, mode) => {
      book.need("step", clause(), simplified(book, signIs(step, ">")));
      return rounded(book, value, step, mode);
    },
    root: (value, degree, digits, mode) => opaque(book, `root ${degree} ${digits} ${mode}`, value, "nonNegative"),
    power: (value, numerator, denominator, digits, mode) => opaque(book, `power ${numerator}/${denominator} ${digits} ${mode}`, value, "nonNegative"),
    tier: (by, rows, upperIncluded, pick) => tier(either, book, clause(), by, rows, upperIncluded, pick),
    truth,
    known: (condition) => (condition.kind === "known" ? condition.value : undefined),
    compare: (operator, left, right) => simplified(book, comparison(operator, book.cleared(subtract(left, right)))),
    not,
    and: (conditions) => inOrder(book, conditions, allOf, (condition) => condition),
    or: (conditions) => inOrder(book, conditions, anyOf, not),
    choose: either,
    chooseTruth: (condition, then, otherwise) => {
      if (condition.kind === "known") return condition.value ? then() : otherwise();
      return anyOf([allOf([condition, book.under(condition, then)]), allOf([not(condition), book.under(not(condition), otherwise)])]);
    },
    word: (reference, value, wanted) => said(reference, wanted) ?? truth(value === wanted),
  };
}

/** What a proof takes from the account at hand as it is: tiers, what a contract is, grids, and the instant where words are taken as they are too. */
function isGiven(path: string, wordsAreFree: boolean): boolean {
  return path.startsWith("tier.") || (path === "account.now" && !wordsAreFree) || given.has(path) || path.endsWith(".sign");
}
const given: ReadonlySet<string> = new Set(["instrument.contract_size", "instrument.tick_size", "instrument.amount_step", "instrument.quanto_multiplier", "asset.step"]);

function comparison(operator: Comparison, difference: Polynomial): Formula {
  switch (operator) {
    case ">":
      return signIs(difference, ">");
    case ">=":
      return signIs(difference, ">=");
    case "<":
      return signIs(negate(difference), ">");
    case "<=":
      return signIs(negate(difference), ">=");
    case "=":
      return signIs(difference, "=");
    case "!=":
      return signIs(difference, "!=");
  }
}

/** A comparison that the signs of what is compared decide. */
function simplified(book: Book, formula: Formula): Formula {
  if (formula.kind !== "sign") return formula;
  const sign = book.sign(formula.value);
  switch (formula.is) {
    case ">":
      return sign === "positive" ? truth(true) : sign === "zero" || sign === "nonPositive" || sign === "negative" ? truth(false) : formula;
    case ">=":
      return sign === "positive" || sign === "nonNegative" || sign === "zero" ? truth(true) : sign === "negative" ? truth(false) : formula;
    case "=":
      return sign === "positive" || sign === "negative" ? truth(false) : sign === "zero" ? truth(true) : formula;
    case "!=":
      return sign === "positive" || sign === "negative" ? truth(true) : sign === "zero" ? truth(false) : formula;
  }
}

/** Later operands are only read where the earlier ones have not decided. */
function inOrder(book: Book, conditions: readonly Thunk<Formula>[], join: (parts: readonly Formula[]) => Formula, goesOn: (condition: Formula) => Formula): Formula {
  const [first, ...rest] = conditions;
  if (first === undefined) return join([]);
  const head = first();
  const further = goesOn(head);
  if (further.kind === "known" && !further.value) return head;
  return rest.length === 0 ? head : join([head, book.under(further, () => inOrder(book, rest, join, goesOn))]);
}

function tier(
  either: (condition: Formula, then: Thunk<Polynomial>, otherwise: Thunk<Polynomial>) => Polynomial, book: Book, clause: string,
  by: Polynomial, rows: readonly TierBound[], upperIncluded: boolean, pick: (row: number) => Polynomial,
): Polynomial {
  const within = (bound: Fraction): Formula => simplified(book, comparison(upperIncluded ? "<=" : "<", subtract(by, constant(bound))));
  const last = rows.at(-1)?.upTo;
  if (last !== undefined) book.need("table", clause, within(last));
  const from = (row: number): Polynomial => {
    const bound = rows[row]?.upTo;
    return bound === undefined || row === rows.length - 1 ? pick(row) : either(within(bound), () => pick(row), () => from(row + 1));
  };
  return from(0);
}

function rounded(book: Book, value: Polynomial, step: Polynomial, mode: RoundingMode): Polynomial {
  const width = constantOf(step);
  if (width === undefined) return opaque(book, `round ${mode} to ${step.key}`, value, "any");
  const known = constantOf(value);
  if (known !== undefined) return constant(roundToStep(known, width, mode));
  const sign = book.sign(value);
  const positive = sign === "positive" || sign === "nonNegative" || sign === "zero";
  const way = mode === "up" || (mode === "away_from_zero" && positive) ? "up" : mode === "down" || (mode === "toward_zero" && positive) ? "down" : mode.startsWith("half") ? "near" : "any";
  return book.define(`round ${mode} ${width.n}/${width.d} of ${value.key}`, { kind: "rounded", of: value, step: width, way });
}

function opaque(book: Book, what: string, value: Polynomial, sign: "nonNegative" | "any"): Polynomial {
  return book.define(`${what} of ${value.key}`, { kind: "opaque", sign });
}
