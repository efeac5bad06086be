import { add, compare, divide, fraction, isZero, multiply, negate, one, power, roundToStep, sign, subtract, zero, type Fraction } from "../../../engine/number/index.ts";
import type { Sign } from "../decide/decide.ts";
import type { Book } from "../terms/book.ts";
import { isRest } from "../terms/domain.ts";
import { constant, unknownsOf, type Polynomial, subtract as less, unknown } from "../terms/polynomial.ts";

type Values = ReadonlyMap<string, Fraction>;

/** How often one of the numbers is moved. */
const mostMoves = 60;
const mostTries = 12;
/** How often something that is said may be looked at, in all. */
const usuallyLooked = 12_000;
/** Numbers with more digits than accounts have are none that are looked for. */
const mostBits = 160;

export interface ValuesOptions {
  /** What stays as it is. */
  readonly isFixed?: (name: string) => boolean;
  readonly mostLooked?: number;
}

/**
 * Numbers that satisfy all that is said in a case, as far as moving one at a time finds them: that which most of what fails wants. It begins with what an account has, and leaves what is fixed. What is found is
 * where a search begins and nothing else; what is not found may be there.
 */
export function valuesOf(facts: readonly Sign[], book: Book, start: Values, { isFixed: isLeft = () => false, mostLooked = usuallyLooked }: ValuesOptions = {}): Values | undefined {
  // What one contract is the account at hand says: there are others of another size.
  const isFixed = (name: string): boolean => /^instrument\.(contract_size|quanto_multiplier) /.test(name) || isLeft(name);
  const unknowns = [...new Set(facts.flatMap(({ value }) => unknownsOf(value)))]; // what holds of each speaks of no others
  const said = [...facts, ...unknowns.flatMap((name) => whatHolds(name, book))];
  const names = unknowns.filter((name) => book.meaningOf(name) === undefined);
  if (unknowns.some((name) => !["inverse", "rounded", undefined].includes(book.meaningOf(name)?.kind))) return undefined;
  let next = 1;
  let looked = 0;
  const random = (below: number): number => (next = (next * 48271) % 2147483647) % below; // the minimal standard generator: the same numbers each time
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const values = new Map(names.map((name): [string, Fraction] => [name, attempt === 0 || isFixed(name) ? (start.get(name) ?? one) : moved(start.get(name) ?? one, random(7))]));
    for (let moves = 0; moves < mostMoves && looked < mostLooked; moves += 1) {
      const failing = said.filter((each) => !holds(each, values, book));
      if (failing.length === 0) return values;
      const wrong = failing[random(failing.length)]!; // there is one
      const candidates = [...new Set(unknownsOf(wrong.value).flatMap((name) => freeIn(name, book)))].filter((name) => !isFixed(name));
      const better = candidates.flatMap((name) => valuesFor(name, said, values, book).filter(isShort).map((value) => ({ name, value, left: said.filter((each) => !holds(each, new Map(values).set(name, value), book)).length }))).sort((a, b) => a.left - b.left);
      looked += said.length * (better.length + 1);
      const best = better.filter(({ left }) => left === better[0]?.left);
      const chosen = best[random(Math.max(best.length, 1))];
      if (chosen === undefined) break;
      values.set(chosen.name, chosen.value);
    }
  }
  return undefined;
}

const isShort = ({ n, d }: Fraction): boolean => n.toString(2).length <= mostBits && d.toString(2).length <= mostBits;

/** The same number a few powers of two larger or smaller. */
const moved = (value: Fraction, by: number): Fraction => divide(multiply(value, power(fraction(2n), by)), fraction(8n));

/** What holds of an unknown whatever the case, by its sign, and of what is left of a share that it is at most 1. */
function whatHolds(name: string, book: Book): readonly Sign[] {
  if (book.meaningOf(name) !== undefined) return [];
  const value = unknown(name);
  const sign_ = book.signOf(name);
  const signs: readonly Sign[] = sign_ === "positive" ? [{ value, is: ">" }] : sign_ === "nonNegative" ? [{ value, is: ">=" }] : sign_ === "zero" ? [{ value, is: "=" }] : [];
  return isRest(name) ? [...signs, { value: less(constant(one), value), is: ">=" }] : signs;
}

/** The free unknowns that an unknown hangs on. */
function freeIn(name: string, book: Book): readonly string[] {
  const meaning = book.meaningOf(name);
  return meaning === undefined ? [name] : meaning.kind === "inverse" || meaning.kind === "rounded" ? unknownsOf(meaning.of).flatMap((each) => freeIn(each, book)) : [];
}

function valueOf(name: string, values: Values, book: Book): Fraction | undefined {
  const meaning = book.meaningOf(name);
  if (meaning === undefined) return values.get(name);
  if (meaning.kind === "inverse") {
    const of = evaluated(meaning.of, values, book);
    return of === undefined || isZero(of) ? undefined : divide(one, of);
  }
  if (meaning.kind !== "rounded") return undefined;
  const of = evaluated(meaning.of, values, book);
  return of === undefined ? undefined : roundToStep(of, meaning.step, meaning.way === "up" ? "up" : meaning.way === "down" ? "down" : "half_even");
}

function evaluated({ terms }: Polynomial, values: Values, book: Book): Fraction | undefined {
  let total = zero;
  for (const { monomial, coefficient } of terms.values()) {
    let term = coefficient;
    for (const [name, exponent] of monomial) {
      const value = valueOf(name, values, book);
      if (value === undefined || (exponent < 0 && isZero(value))) return undefined;
      term = multiply(term, exponent < 0 ? divide(one, power(value, -exponent)) : power(value, exponent));
    }
    total = add(total, term);
  }
  return total;
}

/** Whether something that is said holds of numbers; not where it cannot be told. */
export function holds({ value, is }: Sign, values: Values, book: Book): boolean {
  const at = evaluated(value, values, book);
  if (at === undefined) return false;
  return is === ">" ? sign(at) > 0 : is === ">=" ? sign(at) >= 0 : sign(at) === 0;
}

/** Where one unknown alone may make something hold: at, beside and between the places where a fact that is linear in it changes. */
function valuesFor(name: string, facts: readonly Sign[], values: Values, book: Book): readonly Fraction[] {
  const cuts: Fraction[] = [];
  for (const { value } of facts) {
    if (!unknownsOf(value).some((each) => freeIn(each, book).includes(name))) continue;
    const [low, high] = [zero, one].map((at) => evaluated(value, new Map(values).set(name, at), book));
    const [now, next] = [one, fraction(2n)].map((at) => evaluated(value, new Map(values).set(name, at), book));
    // Over a fraction line it is linear in one over the number: both are looked at.
    if (low !== undefined && high !== undefined && !isZero(subtract(high, low))) cuts.push(divide(negate(low), subtract(high, low)));
    if (now !== undefined && next !== undefined) {
      const [slope, rest] = [multiply(fraction(2n), subtract(now, next)), subtract(multiply(fraction(2n), next), now)];
      if (!isZero(rest)) cuts.push(divide(negate(slope), rest));
    }
  }
  const sorted = [...new Map(cuts.map((cut) => [`${cut.n}/${cut.d}`, cut])).values()].sort(compare);
  const middle = sorted.slice(1).map((cut, index) => divide(add(cut, sorted[index]!), fraction(2n))); // one fewer than cuts
  const outside = sorted.length === 0 ? [] : [subtract(sorted[0]!, width(sorted[0]!)), add(sorted.at(-1)!, width(sorted.at(-1)!))]; // there is one
  const tenth = sorted.length === 0 ? [] : [subtract(sorted[0]!, fraction(1n, 10n)), add(sorted.at(-1)!, fraction(1n, 10n))]; // as above
  return [...sorted, ...middle, ...outside, ...tenth].slice(0, mostPlaces);
}
const mostPlaces = 40;

/** As much as the number has, at least 1. */
const width = (value: Fraction): Fraction => add(sign(value) < 0 ? negate(value) : value, one);
