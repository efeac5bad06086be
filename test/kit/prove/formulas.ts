import fc from "fast-check";
import type { Algebra } from "../../../engine/algebras/algebra.ts";
import { fraction, type Fraction } from "../../../engine/number/index.ts";

export const whole = (value: number): Fraction => fraction(BigInt(value));

/** A formula as an algebra may be asked for it, over three unknowns of which the second is never negative and the third is positive. */
export type Shape = <V, T>(algebra: Algebra<V, T>, unknowns: readonly V[]) => T;
type Quantity = <V, T>(algebra: Algebra<V, T>, unknowns: readonly V[]) => V;

const quantity = (depth: number): fc.Arbitrary<Quantity> => {
  const leaf: fc.Arbitrary<Quantity> = fc.oneof(
    fc.integer({ min: 0, max: 2 }).map((index): Quantity => (_, unknowns) => unknowns[index]!), // three are given
    fc.integer({ min: -3, max: 3 }).map((value): Quantity => (algebra) => algebra.constant(whole(value))),
  );
  if (depth === 0) return leaf;
  const inner = quantity(depth - 1);
  return fc.oneof(
    leaf,
    fc.tuple(inner, inner, fc.constantFrom("add", "subtract", "multiply")).map(([a, b, operation]): Quantity => (algebra, unknowns) => algebra[operation as "add"](a(algebra, unknowns), b(algebra, unknowns))),
    fc.tuple(inner, inner, fc.boolean()).map(([a, b, least]): Quantity => (algebra, unknowns) => (least ? algebra.minimum([a(algebra, unknowns), b(algebra, unknowns)]) : algebra.maximum([a(algebra, unknowns), b(algebra, unknowns)]))),
    fc.tuple(inner, inner).map(([a, b]): Quantity => (algebra, unknowns) => algebra.divide(a(algebra, unknowns), algebra.add(algebra.absolute(b(algebra, unknowns)), algebra.constant(whole(1))))),
    fc.tuple(inner, fc.constantFrom("up", "down", "half_even", "toward_zero")).map(([a, mode]): Quantity => (algebra, unknowns) => algebra.round(a(algebra, unknowns), algebra.constant(whole(2)), mode as "up")),
    inner.map((by): Quantity => (algebra, unknowns) => algebra.tier(by(algebra, unknowns), [{ upTo: whole(0) }, { upTo: whole(2) }, { upTo: undefined }], true, (row) => algebra.constant(whole(row * row)))),
  );
};

export const formula: fc.Arbitrary<Shape> = fc.letrec<{ all: Shape; one: Shape }>((tie) => ({
  one: fc.tuple(quantity(2), quantity(2), fc.constantFrom("<", "<=", ">", ">=", "=", "!=")).map(([a, b, operator]): Shape => (algebra, unknowns) => algebra.compare(operator as "<", a(algebra, unknowns), b(algebra, unknowns), {})),
  all: fc.oneof(
    { maxDepth: 3 },
    tie("one"),
    tie("all").map((a): Shape => (algebra, unknowns) => algebra.not(a(algebra, unknowns))),
    fc.tuple(tie("all"), tie("all"), fc.boolean()).map(([a, b, both]): Shape => (algebra, unknowns) => (both ? algebra.and([() => a(algebra, unknowns), () => b(algebra, unknowns)]) : algebra.or([() => a(algebra, unknowns), () => b(algebra, unknowns)]))),
  ),
})).all;
