import type { PayRule } from "../../dsl/ir.ts";
import { amountStep } from "../amounts.ts";
import { exact } from "../algebras/exact.ts";
import { piecewiseOf } from "../algebras/piecewise.ts";
import { largestByTrying, largestFromZero, readingOfMoving, settleByTrying, type MovingFacts } from "../largest/index.ts";
import { add, compare, negate, zero, type Fraction } from "../number/index.ts";
import * as piecewise from "../piecewise/index.ts";
import type { Piecewise } from "../piecewise/index.ts";
import { exactReading, unobserved, type RunContext } from "../run-context.ts";
import type { State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import { addTo, isOwn, keyOf } from "./cell.ts";
import { Pouring, type ReadyStep } from "./pour.ts";
import { holdsIn, readIn } from "./rule.ts";
import { scopeOfCharge } from "./scope.ts";
import type { EngineCharge } from "./types.ts";

/**
 * The most that the account's own buckets pay together: the largest total t ≤ `most` such that the list's condition holds after
 * paying b for every grid amount 0 ≤ b ≤ t. Where it fails with nothing paid, 0. Exact, verified at the total and one step above.
 */
export function largestOwnTotal(context: RunContext, state: State, rule: PayRule, steps: readonly ReadyStep[], charge: EngineCharge, due: Fraction, most: Fraction): Fraction {
  const silent = unobserved(context);
  const own = steps.flatMap(ownPart);
  const holdsFor = (seen: RunContext, total: Fraction): boolean => {
    const after = payOwn(state, own, total);
    const reading = exactReading(seen);
    return holdsIn(reading, rule.id, rule.keeping!, scopeOfCharge(reading, after, charge, due)); // the caller has looked
  };
  const holds = (total: Fraction): boolean => holdsFor(silent, total);
  const found = holds(zero) ? search(context, state, rule, own, charge, due, most, holds) : zero;
  // What an observer hears of all the trying: how it is with what is paid, and how it would be with all.
  if (context.observer !== undefined) for (const total of [found, most]) holdsFor(context, total);
  return found;
}

function search(context: RunContext, state: State, rule: PayRule, own: readonly ReadyStep[], charge: EngineCharge, due: Fraction, most: Fraction, holds: (total: Fraction) => boolean): Fraction {
  const step = amountStep(context.program, state, charge.asset);
  const solved = solve(context, state, rule, own, charge, due, most, step);
  if (solved === undefined) {
    const found = largestByTrying(holds, step, most);
    return found === "unlimited" || holds(most) ? most : found;
  }
  const onGrid = settleByTrying(solved, holds, step, most);
  // What is due may lie between two steps of the grid: it is reached if the last step below it is, and it holds there itself.
  return compare(onGrid, most) < 0 && compare(add(onGrid, step), most) > 0 && holds(most) ? most : onGrid;
}

/** The total on exact functions of it; `undefined` where the condition cannot be solved for it. */
function solve(context: RunContext, state: State, rule: PayRule, own: readonly ReadyStep[], charge: EngineCharge, due: Fraction, most: Fraction, step: Fraction): Fraction | undefined {
  try {
    const moving = readingOfMoving(context.program, movingFacts(own));
    const truth = readIn(moving.reading, rule.id, () => moving.reading.condition(rule.keeping!, scopeOfCharge(moving.reading, state, charge, due))); // as above
    const found = largestFromZero(truth, step, most);
    return moving.isComplete() && found !== "unlimited" ? found : undefined;
  } catch (fault) {
    if (fault instanceof Undecided) return undefined; // trying meets the same silence, if it is one for every total
    throw fault;
  }
}

/** What each own cell holds after paying x in all, by the order of the steps. */
function movingFacts(own: readonly ReadyStep[]): MovingFacts {
  const pouring = new Pouring(piecewiseOf({ symbol: "", onRounding: () => undefined }), piecewise.unknown); // no step rounds
  for (const step of own) pouring.pour(step);
  const left = new Map<string, Piecewise>();
  for (const { cell, amount } of pouring.draws) {
    const before = left.get(keyOf(cell)) ?? piecewise.constant(cell.value!); // own cells hold money
    left.set(keyOf(cell), piecewise.subtract(before, amount));
  }
  return left;
}

function payOwn(state: State, own: readonly ReadyStep[], total: Fraction): State {
  const pouring = new Pouring(exact(), total);
  for (const step of own) pouring.pour(step);
  return pouring.draws.reduce((after, { cell, amount }) => addTo(after, cell, negate(amount)), state);
}

/** A step with only its own-money members. */
function ownPart(step: ReadyStep): readonly ReadyStep[] {
  const members = step.members.filter((member) => member.cells.every(({ cell }) => isOwn(cell)));
  return members.length === 0 ? [] : [{ ...step, members }];
}
