import {
  absolute, add, compare, divide, fraction, isZero, maximum, minimum, multiply, roundPower, roundRoot, roundToStep, subtract, sumAll, type Fraction,
} from "../number/index.ts";
import type { Observer } from "../observe.ts";
import { Undecided } from "../undecided.ts";
import type { Algebra, Comparison, TierBound } from "./algebra.ts";

/** The reference: a quantity is its exact value, a condition is true or false. Read this one first. */
export function exact(observer?: Observer, clause: () => string = () => ""): Algebra<Fraction, boolean> {
  return {
    constant: (value) => value,
    literal: (value) => value,
    fact: (_, value) => value,
    price: (_, value) => value,
    units: (_, contracts, perContract) => multiply(contracts, perContract),
    flag: (_, value) => value,
    figure: (_, compute) => compute(),
    flagFigure: (_, compute) => compute(),
    add,
    subtract,
    multiply,
    divide: (left, right) => {
      if (isZero(right)) throw divisionByZero();
      return divide(left, right);
    },
    minimum: (values) => values.reduce(minimum),
    maximum: (values) => values.reduce(maximum),
    absolute,
    sum: (terms) => sumAll(terms.map((term) => term.value)),
    count: (conditions) => fraction(BigInt(conditions.filter(Boolean).length)),
    round: (value, step, mode) => {
      if (step.n <= 0n) throw new Undecided({ kind: "not_meaningful", because: "A rounding step is not positive." });
      return roundToStep(value, step, mode);
    },
    root: (value, degree, digits, mode) => {
      const rounded = roundRoot(value, degree, digits, mode);
      if (rounded === undefined) throw new Undecided({ kind: "not_meaningful", because: "The root of a negative quantity does not exist." });
      return rounded;
    },
    power: (value, numerator, denominator, digits, mode) => {
      const rounded = roundPower(value, numerator, denominator, digits, mode);
      if (rounded === undefined) throw new Undecided({ kind: "not_meaningful", because: "A broken power of a negative quantity does not exist." });
      return rounded;
    },
    tier: (by, rows, upperIncluded, pick) => pick(findTier(by, rows, upperIncluded)),
    truth: (value) => value,
    known: (condition) => condition,
    compare: (operator, left, right, expression) => {
      const outcome = compare(left, right);
      observer?.compare(clause(), outcome, expression);
      return holds(operator, outcome);
    },
    not: (condition) => !condition,
    and: (conditions) => observer?.among?.(false, conditions) ?? conditions.every((condition) => condition()),
    or: (conditions) => observer?.among?.(true, conditions) ?? conditions.some((condition) => condition()),
    choose: (condition, then, otherwise) => (condition ? then() : otherwise()),
    chooseTruth: (condition, then, otherwise) => (condition ? then() : otherwise()),
    word: (_, value, wanted) => value === wanted,
  };
}

/** Whether `left operator right`, given the sign of left − right. */
export function holds(operator: Comparison, outcome: -1 | 0 | 1): boolean {
  switch (operator) {
    case "<":
      return outcome < 0;
    case "<=":
      return outcome <= 0;
    case ">":
      return outcome > 0;
    case ">=":
      return outcome >= 0;
    case "=":
      return outcome === 0;
    case "!=":
      return outcome !== 0;
  }
}

/**
 * The index of the row in which `by` falls. Rows ascend; with the upper bound included a row holds its own bound, otherwise the next
 * row does. Above a bounded last row the table does not say.
 */
export function findTier(by: Fraction, rows: readonly TierBound[], upperIncluded: boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bound = rows[middle]!.upTo; // middle < rows.length
    const inside = bound === undefined || (upperIncluded ? compare(by, bound) <= 0 : compare(by, bound) < 0);
    if (inside) high = middle;
    else low = middle + 1;
  }
  if (low === rows.length) throw beyondTable();
  return low;
}

export function divisionByZero(): Undecided {
  return new Undecided({ kind: "division_by_zero", because: "A divisor is 0." });
}

export function beyondTable(): Undecided {
  return new Undecided({
    kind: "outside_table",
    because: "The tier table has no tier this high.",
    help: "Add the higher tiers to the snapshot, or leave out the last tier's `maxNotional` if it has no bound.",
  });
}
