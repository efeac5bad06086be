import { add as plus, isZero, multiply as times, negate as minus, one, zero, type Fraction } from "../../../engine/number/index.ts";

/**
 * Polynomials with exact coefficients over named unknowns whose exponents may be negative: `3 · p1.contracts · mark ÷ leverage`.
 * Two that are the same function of free unknowns are the same data, so that what differs in form only is seen to be the same.
 */
export interface Polynomial {
  /** By the key of their monomial, in the order of keys; no coefficient is 0. The constant has the key "". */
  readonly terms: ReadonlyMap<string, Term>;
  /** Canonical: equal exactly where the polynomials are. */
  readonly key: string;
}

export interface Term {
  readonly monomial: Monomial;
  readonly coefficient: Fraction;
}

/** Unknowns with their exponents, in the order of names; no exponent is 0. */
export type Monomial = readonly (readonly [name: string, exponent: number])[];

export const monomialKey = (monomial: Monomial): string => monomial.map(([name, exponent]) => (exponent === 1 ? name : `${name}^${exponent}`)).join(" · ");

function polynomial(terms: Map<string, Term>): Polynomial {
  const kept = [...terms].filter(([, { coefficient }]) => !isZero(coefficient)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { terms: new Map(kept), key: kept.map(([key, { coefficient: { n, d } }]) => `${n}/${d}${key === "" ? "" : `·${key}`}`).join(" + ") };
}

export const constant = (value: Fraction): Polynomial => polynomial(new Map([["", { monomial: [], coefficient: value }]]));

export const unknown = (name: string): Polynomial => polynomial(new Map([[name, { monomial: [[name, 1]], coefficient: one }]]));

/** The value, where it hangs on no unknown. */
export function constantOf({ terms }: Polynomial): Fraction | undefined {
  if (terms.size === 0) return zero;
  return terms.size === 1 ? terms.get("")?.coefficient : undefined;
}

export function add(left: Polynomial, right: Polynomial): Polynomial {
  const sum = new Map(left.terms);
  for (const [key, { monomial, coefficient }] of right.terms) sum.set(key, { monomial, coefficient: plus(sum.get(key)?.coefficient ?? zero, coefficient) });
  return polynomial(sum);
}

export function scale({ terms }: Polynomial, factor: Fraction): Polynomial {
  return polynomial(new Map([...terms].map(([key, { monomial, coefficient }]) => [key, { monomial, coefficient: times(coefficient, factor) }])));
}

export const negate = (value: Polynomial): Polynomial => scale(value, minus(one));
export const subtract = (left: Polynomial, right: Polynomial): Polynomial => add(left, negate(right));

export function multiply(left: Polynomial, right: Polynomial): Polynomial {
  const product = new Map<string, Term>();
  for (const a of left.terms.values()) {
    for (const b of right.terms.values()) {
      const monomial = joined(a.monomial, b.monomial);
      const key = monomialKey(monomial);
      product.set(key, { monomial, coefficient: plus(product.get(key)?.coefficient ?? zero, times(a.coefficient, b.coefficient)) });
    }
  }
  return polynomial(product);
}

function joined(left: Monomial, right: Monomial): Monomial {
  const exponents = new Map(left);
  for (const [name, exponent] of right) exponents.set(name, (exponents.get(name) ?? 0) + exponent);
  return [...exponents].filter(([, exponent]) => exponent !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One over it, where it has one term. */
export function reciprocal({ terms }: Polynomial): Polynomial | undefined {
  const [only, ...others] = terms.values();
  if (only === undefined || others.length > 0) return undefined;
  const { n, d } = only.coefficient;
  const monomial = only.monomial.map(([name, exponent]) => [name, -exponent] as const);
  return polynomial(new Map([[monomialKey(monomial), { monomial, coefficient: n < 0n ? { n: -d, d: -n } : { n: d, d: n } }]]));
}

/** The polynomial with `name` replaced; `undefined` where it stands under a fraction line and its replacement has several terms. */
export function substitute(value: Polynomial, name: string, by: Polynomial): Polynomial | undefined {
  const sum = new Map<string, Term>();
  const take = (key: string, { monomial, coefficient }: Term): void => {
    const known = sum.get(key);
    sum.set(key, known === undefined ? { monomial, coefficient } : { monomial, coefficient: plus(known.coefficient, coefficient) });
  };
  for (const [key, term] of value.terms) {
    const exponent = term.monomial.find(([each]) => each === name)?.[1] ?? 0;
    if (exponent === 0) {
      take(key, term);
      continue;
    }
    const factor = exponent < 0 ? reciprocal(by) : by;
    if (factor === undefined) return undefined;
    const rest = without(term.monomial, name);
    let product = polynomial(new Map([[monomialKey(rest), { monomial: rest, coefficient: term.coefficient }]]));
    for (let times = Math.abs(exponent); times > 0; times -= 1) product = multiply(product, factor);
    for (const [each, part] of product.terms) take(each, part);
  }
  return polynomial(sum);
}

/** `value` times `divisor`, where `inverse` is one over it: each term loses the one or gains the other. */
export function multiplyOut(value: Polynomial, inverse: string, divisor: Polynomial): Polynomial {
  let result = constant(zero);
  for (const { monomial, coefficient } of value.terms.values()) {
    const exponent = monomial.find(([each]) => each === inverse)?.[1] ?? 0;
    const rest = exponent > 0 ? joined(monomial, [[inverse, -1]]) : monomial;
    const term = polynomial(new Map([[monomialKey(rest), { monomial: rest, coefficient }]]));
    result = add(result, exponent > 0 ? term : multiply(term, divisor));
  }
  return result;
}

/** The same without the factors that all its terms have, of the unknowns that `may` names: `mark · size` in `3 · mark · size - mark · size ÷ leverage`, and no fraction line under what is left. */
export function withoutCommon(value: Polynomial, may: (name: string) => boolean): Polynomial {
  const terms = [...value.terms.values()];
  const least = new Map<string, number>();
  for (const name of unknownsOf(value)) {
    if (!may(name)) continue;
    const lowest = Math.min(...terms.map(({ monomial }) => monomial.find(([each]) => each === name)?.[1] ?? 0));
    if (lowest !== 0) least.set(name, lowest);
  }
  if (least.size === 0) return value;
  const factor = [...least].map(([name, exponent]) => [name, -exponent] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return polynomial(new Map(terms.map(({ monomial, coefficient }) => {
    const rest = joined(monomial, factor);
    return [monomialKey(rest), { monomial: rest, coefficient }] as const;
  })));
}

const without = (monomial: Monomial, name: string): Monomial => monomial.filter(([each]) => each !== name);

/** The unknowns in the order in which they come, found once: a case asks for those of all that is said in it. */
export function unknownsOf(value: Polynomial): readonly string[] {
  const known = unknowns.get(value);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const { monomial } of value.terms.values()) for (const [name] of monomial) found.add(name);
  const names = [...found];
  unknowns.set(value, names);
  return names;
}
const unknowns = new WeakMap<Polynomial, readonly string[]>();
