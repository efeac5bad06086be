import { add, divide, fraction, isZero, multiply, negate, one, sign, type Fraction } from "../../../engine/number/index.ts";

/**
 * A quantity as a sum of products of things that are not taken apart: `a·b` → coefficient, keyed by the sorted names. A term whose
 * coefficient comes to 0 stays, since what it names must still be decided.
 */
export type Polynomial = ReadonlyMap<string, Fraction>;

/** What stands between the names of a product; no name has it. */
export const times = "\u0001";
/** More terms than this are left as they stand. */
const most = 64;

export function constant(value: Fraction): Polynomial {
  return new Map([["", value]]);
}

export function atom(name: string): Polynomial {
  return new Map([[name, one]]);
}

export function plus(a: Polynomial, b: Polynomial): Polynomial {
  const sum = new Map(a);
  for (const [key, value] of b) {
    const known = sum.get(key);
    sum.set(key, known === undefined ? value : add(known, value));
  }
  return sum;
}

export function minus(a: Polynomial, b: Polynomial): Polynomial {
  return plus(a, scaled(b, negate(one)));
}

export function scaled(a: Polynomial, by: Fraction): Polynomial {
  return new Map([...a].map(([key, value]) => [key, multiply(value, by)]));
}

/** The product; `undefined` where it would have too many terms. */
export function product(a: Polynomial, b: Polynomial): Polynomial | undefined {
  if (a.size * b.size > most) return undefined;
  const found = new Map<string, Fraction>();
  for (const [left, x] of a) {
    for (const [right, y] of b) {
      const key = joined(left, right);
      const known = found.get(key);
      const value = multiply(x, y);
      found.set(key, known === undefined ? value : add(known, value));
    }
  }
  return found;
}

/** The names in a product. */
export function factorsOf(key: string): readonly string[] {
  return key === "" ? [] : key.split(times);
}

/** The value of a quantity that names nothing. */
export function constantOf(a: Polynomial): Fraction | undefined {
  const [only] = a;
  return a.size === 0 ? fraction(0n) : a.size === 1 && only?.[0] === "" ? only[1] : undefined;
}

/** The quantity with its first coefficient at ±1, and that coefficient's size: what a comparison with 0 leaves open. */
export function monic(a: Polynomial): { readonly scale: Fraction; readonly unit: Polynomial } {
  const first = [...a].filter(([key, value]) => key !== "" && !isZero(value)).sort(byKey)[0]?.[1] ?? a.get("");
  if (first === undefined || isZero(first)) return { scale: one, unit: a };
  return { scale: first, unit: scaled(a, divide(one, first)) };
}

/** A text that two quantities share only if they are the same sum. 0 stands in it only where it is all there is. */
export function textOf(a: Polynomial): string {
  const terms = [...a].filter(([key, value]) => key !== "" || !isZero(value)).sort(byKey);
  return terms.length === 0 ? "0" : terms.map(([key, { n, d }]) => `${n}/${d}*${key}`).join(" + ");
}

/** Without the terms that come to 0. */
export function withoutZeros(a: Polynomial): Polynomial {
  return new Map([...a].filter(([, value]) => !isZero(value)));
}

/** −1, 0, 1 */
export function signOf(value: Fraction): -1 | 0 | 1 {
  return sign(value);
}

function joined(left: string, right: string): string {
  if (left === "" || right === "") return left + right;
  return [...left.split(times), ...right.split(times)].sort().join(times);
}

function byKey([a]: readonly [string, Fraction], [b]: readonly [string, Fraction]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each term divided by some names, each once. */
export function without(value: Polynomial, names: readonly string[]): Polynomial {
  return new Map([...value].map(([key, factor]) => [names.reduce((left, name) => left.toSpliced(left.indexOf(name), 1), [...factorsOf(key)]).join(times), factor]));
}

/** What is left of a sum where a name in it, which is 1 or 0, is 1, or is 0. */
export function where(value: Polynomial, name: string, isSo: boolean): Polynomial {
  return [...value].reduce((total, [key, factor]) => {
    const factors = factorsOf(key);
    if (!factors.includes(name)) return summed(total, [key, factor]);
    return isSo ? summed(total, [factors.filter((each) => each !== name).join(times), factor]) : total;
  }, new Map<string, Fraction>());
}

/** A sum with one term more. */
export function summed(total: Map<string, Fraction>, [key, value]: readonly [string, Fraction]): Map<string, Fraction> {
  const known = total.get(key);
  return total.set(key, known === undefined ? value : add(known, value));
}
