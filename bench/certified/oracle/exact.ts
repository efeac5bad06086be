/**
 * Exact numbers of the oracle: n / (10^s · q), with s ≥ 0 and q > 0, never reduced. Decimals keep q = 1, so that adding and multiplying
 * them are one or two operations on integers. Written apart from `engine/number`, which it is there to check.
 */
export interface Exact {
  readonly n: bigint;
  readonly s: number;
  readonly q: bigint;
}

const powers: bigint[] = [1n];

export function tenTo(exponent: number): bigint {
  for (let next = powers.length; next <= exponent; next += 1) powers.push(10n ** BigInt(next));
  return powers[exponent] ?? 1n; // the line before has made it
}

export const nothing: Exact = { n: 0n, s: 0, q: 1n };
export const one: Exact = { n: 1n, s: 0, q: 1n };

/** A decimal; `undefined` where the text is none. */
export function decimal(text: string): Exact | undefined {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return undefined;
  const point = text.indexOf(".");
  if (point < 0) return { n: BigInt(text), s: 0, q: 1n };
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), s: text.length - point - 1, q: 1n };
}

export function integer(value: number): Exact {
  return { n: BigInt(value), s: 0, q: 1n };
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.q !== b.q) return aligned({ n: a.n * b.q, s: a.s, q: a.q * b.q }, { n: b.n * a.q, s: b.s, q: a.q * b.q });
  return aligned(a, b);
}

function aligned(a: Exact, b: Exact): Exact {
  if (a.s === b.s) return { n: a.n + b.n, s: a.s, q: a.q };
  return a.s > b.s ? { n: a.n + b.n * tenTo(a.s - b.s), s: a.s, q: a.q } : { n: a.n * tenTo(b.s - a.s) + b.n, s: b.s, q: a.q };
}

export function negative(a: Exact): Exact {
  return { n: -a.n, s: a.s, q: a.q };
}

export function minus(a: Exact, b: Exact): Exact {
  if (a.q !== b.q) return plus(a, negative(b));
  if (a.s === b.s) return { n: a.n - b.n, s: a.s, q: a.q };
  return a.s > b.s ? { n: a.n - b.n * tenTo(a.s - b.s), s: a.s, q: a.q } : { n: a.n * tenTo(b.s - a.s) - b.n, s: b.s, q: a.q };
}

export function times(a: Exact, b: Exact): Exact {
  return { n: a.n * b.n, s: a.s + b.s, q: a.q === 1n ? b.q : b.q === 1n ? a.q : a.q * b.q };
}

/** `undefined` by 0. */
export function over(a: Exact, b: Exact): Exact | undefined {
  if (b.n === 0n) return undefined;
  const above = (b.n < 0n ? -a.n : a.n) * b.q;
  const below = b.n < 0n ? -b.n : b.n;
  const s = a.s - b.s;
  return s >= 0 ? { n: above, s, q: a.q * below } : { n: above * tenTo(-s), s: 0, q: a.q * below };
}

export function sign(a: Exact): -1 | 0 | 1 {
  return a.n > 0n ? 1 : a.n < 0n ? -1 : 0;
}

export function order(a: Exact, b: Exact): -1 | 0 | 1 {
  if (a.q === b.q && a.s === b.s) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
  return sign(minus(a, b));
}

export function magnitude(a: Exact): Exact {
  return a.n < 0n ? negative(a) : a;
}

/** The largest integer that is not above. */
export function below(a: Exact): bigint {
  const whole = tenTo(a.s) * a.q;
  const quotient = a.n / whole;
  return a.n < 0n && quotient * whole !== a.n ? quotient - 1n : quotient;
}

/** The integer next to a number by a rule; `undefined` where the rule needs to know who is the trader. */
export function nearest(a: Exact, mode: string): bigint | undefined {
  const low = below(a);
  const whole = tenTo(a.s) * a.q;
  const rest = a.n - low * whole;
  if (rest === 0n) return low;
  const half = 2n * rest < whole ? -1 : 2n * rest > whole ? 1 : 0;
  switch (mode) {
    case "down":
      return low;
    case "up":
      return low + 1n;
    case "toward_zero":
      return a.n < 0n ? low + 1n : low;
    case "away_from_zero":
      return a.n < 0n ? low : low + 1n;
    case "half_even":
      return half < 0 || (half === 0 && low % 2n === 0n) ? low : low + 1n;
    case "half_up":
      return half < 0 || (half === 0 && a.n < 0n) ? low : low + 1n;
    default:
      return undefined;
  }
}

/** As a decimal of `digits` places, cut off there. */
export function written(a: Exact, digits: number): string {
  const scaled = (a.n * tenTo(digits)) / (tenTo(a.s) * a.q);
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, "0");
  const [whole, rest] = [text.slice(0, text.length - digits), text.slice(text.length - digits).replace(/0+$/, "")];
  return `${scaled < 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
