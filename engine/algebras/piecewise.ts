import { Note } from "../note.ts";
import { multiply, one, zero, type Fraction } from "../number/index.ts";
import * as piecewise from "../piecewise/index.ts";
import type { Piecewise, Truth } from "../piecewise/index.ts";
import { Undecided } from "../undecided.ts";
import type { Algebra, Thunk, TierBound } from "./algebra.ts";

export interface UnknownPrice {
  /** The instrument whose mark, last and index price are replaced by the unknown. */
  readonly symbol: string;
  /** Told when a rounding of something that moves with the unknown was left out: the answer is then searched for on the grid. */
  readonly onRounding: () => void;
}

/**
 * A quantity is an exact piecewise function of one unknown price; a condition is the set of prices on which it holds.
 * What cannot be decided for some prices only (a division by zero, a table's end) is carried as a hole at those prices.
 */
export function piecewiseOf(unknown: UnknownPrice): Algebra<Piecewise, Truth> {
  return {
    constant: piecewise.constant,
    literal: (value) => piecewise.constant(value),
    fact: (_, value) => piecewise.constant(value),
    price: (_, value, symbol) => (symbol === unknown.symbol ? piecewise.unknown : piecewise.constant(value)),
    units: (_, contracts, perContract) => piecewise.constant(multiply(contracts, perContract)),
    flag: (_, value) => piecewise.always(value),
    figure: (_, compute) => compute(),
    flagFigure: (_, compute) => compute(),
    add: (left, right) => piecewise.add(left, right),
    subtract: (left, right) => piecewise.subtract(left, right),
    multiply: (left, right) => piecewise.multiply(left, right),
    divide: (left, right) => piecewise.divide(left, right),
    minimum: (values) => piecewise.minimumAll(values as [Piecewise, ...Piecewise[]]), // callers give at least one
    maximum: (values) => piecewise.maximumAll(values as [Piecewise, ...Piecewise[]]), // as above
    absolute: (value) => piecewise.absolute(value),
    sum: (terms) => piecewise.sumAll(terms.map((term) => term.value)),
    count: (conditions) => piecewise.sumAll(conditions.map((condition) => piecewise.choose(condition, piecewise.constant(one), piecewise.constant(zero)))),
    round: (value, step, mode) => {
      const known = piecewise.constantValue(value);
      const width = piecewise.constantValue(step);
      if (known !== undefined && width !== undefined) return piecewise.roundToStep(value, width, mode);
      unknown.onRounding();
      return value;
    },
    root: () => {
      throw new Undecided({ kind: "too_complex", because: "A root depends on the price being solved for." });
    },
    power: () => {
      throw new Undecided({ kind: "too_complex", because: "A broken power depends on the price being solved for." });
    },
    tier: (by, rows, upperIncluded, pick) => {
      const last = rows.at(-1)?.upTo;
      const bounds = boundsOf(rows);
      const values = rows.map((_, index) => holed(() => pick(index)));
      if (last !== undefined) values.push(piecewise.nowhere(piecewise.undecided("given", "The tier table has no tier this high.")));
      return piecewise.lookUp(by, bounds, upperIncluded, values);
    },
    truth: (value) => piecewise.always(value),
    known: (condition) => (condition.cuts.length === 0 && typeof condition.open[0] === "boolean" ? condition.open[0] : undefined),
    compare: (operator, left, right) => piecewise.compare(left, operator, right),
    not: piecewise.not,
    and: (conditions) => joined(conditions, false, piecewise.and, piecewise.always(true)),
    or: (conditions) => joined(conditions, true, piecewise.or, piecewise.always(false)),
    choose: (condition, then, otherwise) => {
      const known = knownTruth(condition);
      if (known !== undefined) return known ? then() : otherwise();
      return piecewise.choose(condition, holed(then), holed(otherwise));
    },
    chooseTruth: (condition, then, otherwise) => {
      const known = knownTruth(condition);
      if (known !== undefined) return known ? then() : otherwise();
      return piecewise.or(piecewise.and(condition, holedTruth(then)), piecewise.and(piecewise.not(condition), holedTruth(otherwise)));
    },
    word: (_, value, wanted) => piecewise.always(value === wanted),
  };
}

const bounded = new Note<readonly TierBound[], readonly Fraction[]>();

/** The bounds of a table; the same list each time, by which its cuts are found again. */
function boundsOf(rows: readonly TierBound[]): readonly Fraction[] {
  return bounded.on(rows, () => rows.flatMap((row) => (row.upTo === undefined ? [] : [row.upTo])));
}

function knownTruth(condition: Truth): boolean | undefined {
  const first = condition.open[0];
  return condition.cuts.length === 0 && typeof first === "boolean" ? first : undefined;
}

/** Stops at the first condition that decides the whole for every price, as the exact reading does; where one decides it for some, the silence of those behind it is a hole at the others. */
function joined(conditions: readonly Thunk<Truth>[], decides: boolean, join: (a: Truth, b: Truth) => Truth, empty: Truth): Truth {
  let total = empty;
  for (const condition of conditions) {
    total = join(total, total === empty ? condition() : holedTruth(condition));
    if (knownTruth(total) === decides) return total;
  }
  return total;
}

/** A branch that may not be taken: its silence becomes a hole in the function. */
const holed = (compute: Thunk<Piecewise>): Piecewise => orElse(compute, (why) => piecewise.nowhere(why));

/** A condition that may not be asked. */
const holedTruth = (compute: Thunk<Truth>): Truth => orElse(compute, (why) => piecewise.always(why));

function orElse<T>(compute: Thunk<T>, instead: (why: piecewise.Undecided) => T): T {
  try {
    return compute();
  } catch (fault) {
    if (!(fault instanceof Undecided)) throw fault;
    const { because, help } = fault.reason;
    return instead(piecewise.undecided("given", help === undefined ? because : `${because} ${help}`, fault.clause));
  }
}
