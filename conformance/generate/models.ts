import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Algebra } from "../../engine/algebras/algebra.ts";
import { fraction, roundToDigits, zero, type Fraction } from "../../engine/number/index.ts";
import { prepare } from "../../engine/program.ts";
import { outcomeOf, type Outcome } from "../outcome/index.ts";
import type { Question } from "./candidate.ts";

/** A platform that has the rules right and computes otherwise: every number that it reads and every step that it takes is fitted into fewer digits. */
export interface Model {
  readonly name: string;
  readonly policy: CompiledPolicy;
}

type Fit = (value: Fraction) => Fraction;

const fits: Readonly<Record<string, Fit>> = {
  float64: toFloat64,
  round2: (value) => roundToDigits(value, 2, "half_even"),
  round4: (value) => roundToDigits(value, 4, "half_even"),
  round8: (value) => roundToDigits(value, 8, "half_even"),
  truncate8: (value) => roundToDigits(value, 8, "toward_zero"),
};

/** The models of a policy. Money that is moved stays exact: who pays how much is a matter of whole units. */
export function modelsOf(policy: CompiledPolicy): readonly Model[] {
  return Object.entries(fits).map(([name, fit]) => {
    const copy: CompiledPolicy = { ...policy };
    prepare(copy, { called: name, arithmetic: (exact) => fitted(exact, fit) });
    return { name, policy: copy };
  });
}

/** Whether such a platform decides otherwise; that its numbers end earlier is no mistake. One that breaks the engine's own assertions does. */
export function decidesOtherwise({ policy }: Model, { snapshot, ask }: Question, outcome: Outcome): boolean {
  try {
    const other = outcomeOf(policy, snapshot, ask, { isBrief: true }).decisions;
    return Object.keys({ ...other, ...outcome.decisions }).some((path) => path !== "largest" && other[path] !== outcome.decisions[path]);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return true;
  }
}

function fitted(exact: Algebra<Fraction, boolean>, fit: Fit): Algebra<Fraction, boolean> {
  return {
    ...exact,
    constant: (value) => fit(value),
    literal: (value) => fit(value),
    fact: (_, value) => fit(value),
    price: (_, value) => fit(value),
    units: (reference, contracts, perContract, instrument) => fit(exact.units(reference, fit(contracts), fit(perContract), instrument)),
    add: (left, right) => fit(exact.add(left, right)),
    subtract: (left, right) => fit(exact.subtract(left, right)),
    multiply: (left, right) => fit(exact.multiply(left, right)),
    divide: (left, right) => fit(exact.divide(left, right)),
    // In their order, one after the other, as a loop adds.
    sum: (terms) => terms.reduce((sum, { value }) => fit(exact.add(sum, value)), zero),
  };
}

/** The nearest number of 53 binary digits, a tie to the even one: what a 64-bit float holds, without its limits of size. */
export function toFloat64(value: Fraction): Fraction {
  if (value.n === 0n) return value;
  const [n, sign] = value.n < 0n ? [-value.n, -1n] : [value.n, 1n];
  // n / d = m · 2^e with m of 53 digits.
  let exponent = n.toString(2).length - value.d.toString(2).length - 53;
  const scaled = (e: number): { readonly top: bigint; readonly bottom: bigint } => (e >= 0 ? { top: n, bottom: value.d << BigInt(e) } : { top: n << BigInt(-e), bottom: value.d });
  if (scaled(exponent).top / scaled(exponent).bottom >= 1n << 53n) exponent += 1;
  if (scaled(exponent).top / scaled(exponent).bottom < 1n << 52n) exponent -= 1;
  const { top, bottom } = scaled(exponent);
  const whole = top / bottom;
  const twice = 2n * (top - whole * bottom);
  const mantissa = twice > bottom || (twice === bottom && whole % 2n === 1n) ? whole + 1n : whole;
  return exponent >= 0 ? fraction(sign * (mantissa << BigInt(exponent))) : fraction(sign * mantissa, 1n << BigInt(-exponent));
}
