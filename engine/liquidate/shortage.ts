import type { PlanStep, ReduceAction } from "../../dsl/ir.ts";
import { contractsStep } from "../amounts.ts";
import { ceiling, compare, divide, floor, fraction, multiply, sign, subtract, zero, type Fraction } from "../number/index.ts";
import { holdsIn } from "../payment/rule.ts";
import { unobserved, type RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { attempt } from "../undecided.ts";
import { fill } from "./fill.ts";
import { leave } from "./leave.ts";
import { priceCuts } from "./price.ts";
import { sharedReading } from "./shared-reading.ts";
import { isLiquidatable, isOpen, standingOf, statusIn, type Subject } from "./subject.ts";
import { tierEdges } from "./tier-index.ts";

/**
 * The fewest contracts of a position, on the instrument's grid, after whose fill — with its loss and fees paid — the plan's `stop` holds, or
 * without one the pool is no longer liquidatable. All of them where no fewer are enough. Found by trying fills: between two sizes
 * at which the rules change (a tier's edge, the size of an opposite leg) the condition changes at most once.
 */
export function shortageOf(context: RunContext, state: State, subject: Subject, step: PlanStep, action: ReduceAction, position: Entity): Fraction {
  const silent = unobserved(context);
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const grid = contractsStep(state, wordOf(position, "symbol")!); // the boundary has checked symbols
  const contracts = (steps: bigint): Fraction => multiply(fraction(steps), grid);
  const enough = (cut: Fraction): boolean => {
    if (sign(cut) === 0) return isOver(silent, state, subject);
    const priced = priceCuts(silent, standingOf(silent, state, subject)!, step.id, action.at, [{ position, contracts: cut }]); // callers hold a subject that stands
    const filled = fill(silent, state, priced, subject.liquidation.fees);
    return isOver(silent, leave(silent, filled.state, subject, [position.id], true).state, subject);
  };
  if (enough(zero)) return zero;
  const last = floor(divide(held, grid));
  const starts = [0n, ...knotsOf(silent, state, subject, position, grid)];
  for (const [index, start] of starts.entries()) {
    const end = (starts[index + 1] ?? last + 1n) - 1n;
    if (start > 0n && enough(contracts(start))) return contracts(start);
    if (end > start && enough(contracts(end))) return contracts(firstEnough((steps) => enough(contracts(steps)), start, end));
  }
  return held;
}

/** Whether the plan has reached its end: a `stop` holds, or nothing is left to liquidate, or — without a `stop` — it is healthy enough. */
export function isOver(context: RunContext, state: State, subject: Subject): boolean {
  const standing = standingOf(context, state, subject);
  if (standing === undefined || standing.isEmpty) return true;
  const { stops } = subject.liquidation;
  if (stops.length === 0) return !isLiquidatable(subject.liquidation, statusIn(context, state, subject));
  const reading = sharedReading(context);
  return stops.some((stop) => holdsIn(reading, stop.id, stop.when, standing.scope));
}

/** Not enough at `low`, enough at `high`: the first that is. */
function firstEnough(enough: (steps: bigint) => boolean, low: bigint, high: bigint): bigint {
  let [from, to] = [low, high];
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    if (enough(middle)) to = middle;
    else from = middle;
  }
  return to;
}

/** Cuts, in steps of the grid, at which the rules for what is left may change; ascending, each more than 0. */
function knotsOf(context: RunContext, state: State, subject: Subject, position: Entity, grid: Fraction): readonly bigint[] {
  const held = quantityOf(position, "contracts")!; // as above
  const edges = attempt(() => tierEdges(context, state, subject, position));
  const opposite = state.positions.filter((each) => isOpen(each) && each.id !== position.id && wordOf(each, "symbol") === wordOf(position, "symbol"));
  const sizes = [...("value" in edges ? edges.value : []), ...opposite.map((each) => quantityOf(each, "contracts")!)]; // as above
  const cuts = sizes.filter((size) => compare(size, held) < 0).map((size) => ceiling(divide(subtract(held, size), grid)));
  return [...new Set(cuts)].sort((a, b) => (a < b ? -1 : 1));
}
