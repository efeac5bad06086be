import type { Algebra, Reference } from "../algebras/algebra.ts";
import { piecewiseOf } from "../algebras/piecewise.ts";
import type { Piecewise, Truth } from "../piecewise/index.ts";
import { rememberPositionSums } from "../position-sums.ts";
import type { Program } from "../program.ts";
import { Reading } from "../reading.ts";

/** Facts that move with an unknown amount: `balance.wallet_balance USDT` → 5000 − x. */
export type MovingFacts = ReadonlyMap<string, Piecewise>;

export interface MovingReading {
  readonly reading: Reading<Piecewise, Truth>;
  /** Whether nothing that moves was rounded: else what was read is near and not exact. */
  isComplete(): boolean;
}

/** A reading of one state in which some facts are functions of an unknown amount x > 0. */
export function readingOfMoving(program: Program, moving: MovingFacts): MovingReading {
  let complete = true;
  const base = piecewiseOf({ symbol: "", onRounding: () => (complete = false) }); // no instrument has an empty name
  const movingFact = (reference: Reference): Piecewise | undefined => moving.get(`${reference.path} ${reference.of}`);
  const algebra: Algebra<Piecewise, Truth> = {
    ...base,
    fact: (reference, value) => movingFact(reference) ?? base.fact(reference, value),
    units: (reference, contracts, perContract, instrument) => {
      const moved = movingFact(reference);
      return moved === undefined ? base.units(reference, contracts, perContract, instrument) : base.multiply(moved, base.constant(perContract));
    },
  };
  const reading = new Reading(program, algebra);
  if (![...moving.keys()].some((key) => key.startsWith("position."))) rememberPositionSums(reading, program);
  return { reading, isComplete: () => complete };
}
