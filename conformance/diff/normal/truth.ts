import type { CompareExpression } from "../../../dsl/ir.ts";
import { add, ceiling, compare, divide, floor, fraction, isInteger, isZero, multiply, negate, one, sign, zero, type Fraction } from "../../../engine/number/index.ts";
import { ratioOf } from "./extremes.ts";
import { absolute, turned } from "./forms.ts";
import { exclude, holds, weaker, type Indicator } from "./indicators.ts";
import * as poly from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";
import { none, type Silences } from "./silences.ts";

/** Products of more terms than this are left as they stand. */
const most = 400;
/** A comparison of what hangs on more conditions than this is one name. */
const mostCases = 3;
/** A quantity that is known is put in place at most so often in one sum. */
const mostReplaced = 60;

/**
 * Conditions as arithmetic: each is a sum of products of names that are 1 or 0, so that whatever is true of the same accounts has the same sum.
 * `if` is a product then, the smaller of two too, and a sum with a condition a sum of products. What cannot be decided of some accounts stays
 * named, with the factor 0, where nothing else reads it. A class because it remembers what its names mean.
 */
export class Truth {
  private readonly short: (text: string) => string;
  private readonly indicators = new Map<string, Indicator>();
  private readonly silences = new Map<string, Silences>();
  /** Names of what is never negative, and whether it is never 0 either. */
  private readonly signs = new Map<string, "positive" | "not negative">();
  /** Of the name of a sum over objects, what is multiplied in it. */
  private readonly sums = new Map<string, readonly string[]>();

  /** Names of what is the same for every object of an account. */
  private readonly shared = new Set<string>();

  constructor(short: (text: string) => string) {
    this.short = short;
  }

  /** Anything that is not taken apart. */
  atom(text: string, silences: Silences, sign_?: "positive" | "not negative"): Polynomial {
    const name = this.named(text, silences);
    if (sign_ !== undefined) this.signs.set(name, sign_);
    return poly.atom(name);
  }

  /** Whether a quantity is above 0 in every account: one product of what is. */
  isPositive(value: Polynomial): boolean {
    const [[key, factor] = ["", zero], ...more] = value;
    return more.length === 0 && sign(factor) > 0 && poly.factorsOf(key).every((name) => this.signs.get(name) === "positive");
  }

  /** A condition that is not taken apart. */
  flag(text: string, silences: Silences): Polynomial {
    return this.indicator(text, silences, { kind: "flag" });
  }

  /** Whether something is a word: where all its words are known, the last one is what none of the others is. */
  word(of: string, words: readonly string[] | undefined, word: string, silences: Silences): Polynomial {
    const single = (each: string): Polynomial => this.indicator(`[${of} is ${each}]`, silences, { kind: "word", of, word: each });
    if (words === undefined || words.length < 2 || words.at(-1) !== word) return single(word);
    return words.slice(0, -1).map(single).reduce((rest, each) => poly.minus(rest, each), poly.constant(one));
  }

  /** How a difference compares with 0. */
  comparison(difference: Polynomial, operator: CompareExpression["operator"]): Polynomial {
    const whole = this.tidied(difference);
    const rest = new Map([...whole].filter(([key]) => key !== ""));
    const known = whole.get("") ?? zero;
    // What comes to nothing is read all the same.
    if ([...rest.values()].every(isZero)) return holds(sign(known), operator) ? poly.plus(poly.constant(one), rest) : rest;
    const shared = this.sharedIn(whole, (name) => this.signs.get(name) === "positive");
    if (shared.length > 0) return this.comparison(poly.without(whole, shared), operator);
    const apart = this.ofNoneBelow(rest, known, operator) ?? this.inCases(whole, operator);
    if (apart !== undefined) return apart;
    const { scale, unit } = poly.monic(rest);
    const bound = divide(negate(known), scale);
    const [below, at] = this.sidesOf(unit, bound);
    switch (poly.signOf(scale) < 0 ? turned[operator] : operator) {
      case "<":
        return below;
      case "<=":
        return poly.plus(below, at);
      case ">":
        return this.not(poly.plus(below, at));
      case ">=":
        return this.not(below);
      case "=":
        return at;
      default:
        return this.not(at);
    }
  }

  /** A sum of what is never negative is 0 where all of it is; nothing where something may be negative, or it is compared with more than 0. */
  private ofNoneBelow(rest: Polynomial, known: Fraction, operator: CompareExpression["operator"]): Polynomial | undefined {
    const terms = [...rest].filter(([, factor]) => !isZero(factor));
    const side = sign(terms[0]?.[1] ?? zero);
    if (sign(known) * side < 0 || !terms.every(([key, factor]) => sign(factor) === side && this.isNeverNegative(key))) return undefined;
    const read = new Map([...rest.keys()].map((key) => [key, zero]));
    if (!isZero(known)) return poly.plus(holds(side, operator) ? poly.constant(one) : new Map(), read);
    const atNothing = terms.map(([key]) => this.sidesOf(poly.atom(key), zero)[1]).reduce<Polynomial | undefined>((all, each) => (all === undefined ? undefined : this.times(all, each)), poly.constant(one));
    if (atNothing === undefined) return undefined;
    const [there, nothing] = [holds(side, operator), holds(0, operator)];
    return poly.plus(there === nothing ? (there ? poly.constant(one) : new Map()) : there ? this.not(atNothing) : atNothing, read);
  }

  /** Whether a product is of quantities that are never below 0, be they sums over objects; what a condition is in hangs on it. */
  private isNeverNegative(key: string): boolean {
    return poly.factorsOf(key).every((name) => this.signs.has(name) || this.sums.get(name)?.every((each) => this.signs.has(each) || this.indicators.has(each)) === true);
  }

  /** A comparison of what hangs on few conditions, as what it is where each holds and where it does not; of the smaller of two as what it is of both. */
  private inCases(value: Polynomial, operator: CompareExpression["operator"]): Polynomial | undefined {
    const conditions = [...new Set([...value].flatMap(([key, factor]) => (isZero(factor) ? [] : poly.factorsOf(key).filter((name) => this.indicators.has(name)))))].sort();
    const [first] = conditions;
    if (first === undefined || conditions.length > mostCases) return undefined;
    const [then, otherwise] = [true, false].map((isSo) => poly.withoutZeros(poly.where(value, first, isSo))) as [Polynomial, Polynomial]; // two of two
    const [yes, no] = [then, otherwise].map((each) => this.comparison(each, operator)) as [Polynomial, Polynomial]; // two of two
    const isSmaller = this.isSmallerWhere(first, poly.minus(then, otherwise));
    const holding = poly.atom(first);
    const joined = isSmaller !== undefined && operator !== "=" && operator !== "!=" ? (isSmaller === operator.startsWith(">") ? this.both(yes, no) : this.either(yes, no)) : bothOf(this.times(holding, yes), this.times(this.not(holding), no));
    // All that is read is read in either case.
    return joined === undefined ? undefined : poly.plus(joined, new Map([...value.keys()].filter((key) => key !== "").map((key) => [key, zero])));
  }

  /** Whether of two, by what the one is more than the other, the smaller is what holds under a condition, or the larger; nothing where the condition says neither. */
  private isSmallerWhere(name: string, more: Polynomial): boolean | undefined {
    const condition = this.indicators.get(name);
    if (condition?.kind !== "below") return undefined;
    const ratio = ratioOf(this.tidied(more), this.tidied(poly.minus(condition.unit, poly.constant(condition.bound))));
    return ratio === undefined ? undefined : sign(ratio) > 0;
  }

  not(condition: Polynomial): Polynomial {
    return poly.minus(poly.constant(one), condition);
  }

  /** Both of two, or either; `undefined` where that would be too long. */
  both(a: Polynomial, b: Polynomial): Polynomial | undefined {
    return this.times(a, b);
  }

  either(a: Polynomial, b: Polynomial): Polynomial | undefined {
    const both = this.times(a, b);
    return both === undefined ? undefined : poly.minus(poly.plus(a, b), both);
  }

  /** The product, with what is 1 or 0 taken once, and what excludes each other away; `undefined` where it would be too long. */
  times(a: Polynomial, b: Polynomial): Polynomial | undefined {
    const [left, right] = [this.tidied(a), this.tidied(b)];
    if (left.size * right.size > most) return undefined;
    const terms = [...left].flatMap(([one_, x]) => [...right].map(([other, y]) => this.joined(one_, other, multiply(x, y))));
    return terms.reduce(poly.summed, new Map());
  }

  /** The smaller of two: one of them and, where their difference is negative, that. */
  least(a: Polynomial, b: Polynomial): Polynomial {
    const difference = this.tidied(poly.withoutZeros(poly.minus(b, a))); // what both have in common is read all the same
    const fixed = poly.constantOf(difference);
    if (fixed !== undefined) return poly.signOf(fixed) < 0 ? b : a;
    const { scale, unit } = poly.monic(difference);
    // What multiplies both and is never negative says nothing of which is smaller.
    const compared = poly.without(unit, this.sharedIn(unit, (name) => this.signs.has(name)));
    const negative = this.times(unit, this.comparison(compared, "<")) ?? this.atom(`min(0, ${poly.textOf(unit)})`, this.silencesIn(unit));
    return poly.plus(poly.signOf(scale) < 0 ? b : a, poly.scaled(negative, absolute(scale)));
  }

  /** The names of one kind that every term has as a factor. */
  private sharedIn(value: Polynomial, isMeant: (name: string) => boolean): readonly string[] {
    const [first, ...others] = [...value.keys()].map(poly.factorsOf);
    return [...new Set(first ?? [])].filter((name) => isMeant(name) && others.every((names) => names.includes(name)));
  }

  /** The same for every object of an account, and always there: it may stand before a sum. */
  share(value: Polynomial): Polynomial {
    for (const name of [...value.keys()].flatMap(poly.factorsOf)) this.shared.add(name);
    return value;
  }

  /** The sum over objects of a quantity of each: the sum of the sums of its terms, what all have in common before it. */
  sum(head: string, silences: Silences, quantity: Polynomial): Polynomial {
    return [...this.tidied(quantity)].reduce<Polynomial>((total, [key, factor]) => {
      const factors = poly.factorsOf(key);
      const own = factors.filter((each) => !this.shared.has(each));
      const name = this.named(`${head} of {${own.join(poly.times)}}`, new Set([...silences, ...this.silencesOf(key)]));
      this.sums.set(name, own);
      return poly.plus(total, new Map([[[...factors.filter((each) => this.shared.has(each)), name].sort().join(poly.times), factor]]));
    }, new Map());
  }

  textOf(value: Polynomial): string {
    return poly.textOf(this.tidied(value));
  }

  silencesIn(value: Polynomial): Silences {
    return new Set([...value.keys()].flatMap((key) => [...this.silencesOf(key)]));
  }

  /** With what is known put in place, and without terms that come to 0 where all that may not be decided in them is read elsewhere too. */
  tidied(value: Polynomial): Polynomial {
    const all = this.replaced(value);
    if ([...all.values()].every((factor) => !isZero(factor))) return all;
    const read = new Set([...all].flatMap(([key, factor]) => (isZero(factor) ? [] : [...this.silencesOf(key)])));
    return new Map([...all].filter(([key, factor]) => !isZero(factor) || [...this.silencesOf(key)].some((silence) => !read.has(silence))));
  }

  /** Where a quantity is at its bound, the bound in its place. */
  private replaced(value: Polynomial): Polynomial {
    let all = value;
    for (let turn = 0; turn < mostReplaced; turn++) {
      const found = [...all].flatMap(([key, factor]) => {
        const instead = isZero(factor) ? undefined : this.insteadOf(key);
        return instead === undefined ? [] : [{ key, instead: poly.scaled(instead, factor) }];
      })[0];
      if (found === undefined) return all;
      all = poly.plus(new Map([...all].map(([key, factor]) => [key, key === found.key ? zero : factor])), found.instead);
    }
    return value;
  }

  private insteadOf(key: string): Polynomial | undefined {
    const factors = poly.factorsOf(key);
    for (const factor of factors) {
      const known = this.indicators.get(factor);
      if (known?.kind !== "at") continue;
      const pivot = this.pivotOf(known.unit);
      const place = pivot === undefined ? -1 : factors.indexOf(pivot);
      if (pivot === undefined || place < 0) continue;
      const coefficient = known.unit.get(pivot) ?? one;
      const others = poly.minus(poly.constant(known.bound), new Map([...known.unit].filter(([name]) => name !== pivot)));
      return this.times(new Map([[factors.filter((_, index) => index !== place).join(poly.times), one]]), poly.scaled(others, divide(one, coefficient)));
    }
    return undefined;
  }

  /** A name that stands alone in a sum and nowhere else in it. */
  private pivotOf(unit: Polynomial): string | undefined {
    const names = [...unit.keys()].flatMap(poly.factorsOf);
    return [...unit].filter(([key, factor]) => !isZero(factor) && names.filter((name) => name === key).length === 1 && !this.indicators.has(key)).map(([key]) => key).sort()[0];
  }

  private sidesOf(unit: Polynomial, bound: Fraction): readonly [below: Polynomial, at: Polynomial] {
    const of = poly.textOf(unit);
    const silences = this.silencesIn(unit);
    const under = (value: Fraction): Polynomial => this.indicator(`[${of} < ${value.n}/${value.d}]`, silences, { kind: "below", of, unit, bound: value });
    const at = (): Polynomial => this.indicator(`[${of} = ${bound.n}/${bound.d}]`, silences, { kind: "at", of, unit, bound });
    // A count that nothing is taken from is never negative, and below what one object adds there is none.
    const isPlain = this.counts(unit) && [...unit.values()].every((factor) => sign(factor) > 0);
    const below = (value: Fraction): Polynomial => (isPlain && sign(value) <= 0 ? new Map() : ((isPlain ? this.noneOf(unit, value) : undefined) ?? under(value)));
    if (isPlain && isZero(bound)) return [new Map(), this.noneOf(unit, zero) ?? below(one)];
    if (!this.counts(unit) || [...unit.values()].some((factor) => !isInteger(factor))) return [below(bound), at()];
    // A count is a whole number.
    const next = add(fraction(floor(bound)), one);
    return [below(fraction(ceiling(bound))), isInteger(bound) ? poly.minus(below(next), below(bound)) : new Map()];
  }

  /** Several numbers of objects are together below what each of one object adds where there is none of any. */
  private noneOf(unit: Polynomial, bound: Fraction): Polynomial | undefined {
    if (unit.size < 2 || [...unit.values()].some((factor) => compare(factor, bound) < 0)) return undefined;
    return [...unit.keys()].reduce<Polynomial | undefined>((all, key) => (all === undefined ? undefined : this.times(all, this.comparison(poly.atom(key), "="))), poly.constant(one));
  }

  /** Whether a quantity is a number of objects, or several of them together. */
  private counts(unit: Polynomial): boolean {
    return [...unit.keys()].every((key) => this.sums.get(key)?.every((name) => this.indicators.has(name)) === true);
  }

  private joined(left: string, right: string, value: Fraction): readonly [string, Fraction] {
    const factors = [...poly.factorsOf(left), ...poly.factorsOf(right)].sort();
    const isIndicator = (name: string): boolean => this.indicators.has(name);
    const unique = factors.filter((name, index) => !isIndicator(name) || factors.indexOf(name) === index);
    const known = unique.filter(isIndicator).map((name) => ({ name, ...this.indicators.get(name) }));
    const isOver = (a: (typeof known)[number]): boolean => known.some((b) => a !== b && weaker(a as Indicator, b as Indicator)); // of one map
    const isNever = known.some((a) => known.some((b) => a !== b && exclude(a as Indicator, b as Indicator)));
    const kept = isNever ? unique : unique.filter((name) => !known.some((each) => each.name === name && isOver(each)));
    return [kept.join(poly.times), isNever ? zero : value];
  }

  private indicator(text: string, silences: Silences, meaning: Indicator): Polynomial {
    const name = this.named(text, silences);
    this.indicators.set(name, meaning);
    return poly.atom(name);
  }

  private named(text: string, silences: Silences): string {
    const name = this.short(text);
    this.silences.set(name, silences);
    return name;
  }

  private silencesOf(key: string): Silences {
    const factors = poly.factorsOf(key);
    return factors.length === 0 ? none : new Set(factors.flatMap((name) => [...(this.silences.get(name) ?? [name])]));
  }
}

const bothOf = (a: Polynomial | undefined, b: Polynomial | undefined): Polynomial | undefined => (a === undefined || b === undefined ? undefined : poly.plus(a, b));
