import { add, compare, divide, fraction, multiply, roundToStep, sign, subtract, toDecimalString, type Fraction } from "../../number/index.ts";
import * as piecewise from "../../piecewise/index.ts";
import type { Cut } from "../../piecewise/index.ts";
import type { ExactReader, Values } from "./exact-reader.ts";
import { figures, type FigureName, type PoolFunctions } from "./functions.ts";
import { boundariesOf } from "./marks.ts";
import type { CurveSample } from "./types.ts";
import type { Window } from "./window.ts";

/** At most so many changes are drawn besides the grid; of more, those that jump come first, then those of a status. */
const drawnBreaks = 400;


/** Samples a pool at a price. Where a rounding was left out of the functions, each is read exactly at its price instead. */
export type Sampler = (price: Fraction) => CurveSample;

export function samplerOf(functions: PoolFunctions, exactly: ExactReader): Sampler {
  if (functions.complete) return (price) => rowOf(price, valuesOf((name) => decided(piecewise.evaluate(functions.figures[name], price))));
  return (price) => rowOf(price, exactly(functions.pool.id, price));
}

/** The rows of a curve in rising order of price, with one where a formula changes and two where it jumps. */
export function rowsOf(functions: PoolFunctions, sample: Sampler, window: Window): readonly CurveSample[] {
  const cuts = functions.complete ? drawnCuts(functions, window) : [];
  const rows: CurveSample[] = [];
  let next = 0;
  const pass = (until: Fraction | undefined): void => {
    for (let cut = cuts[next]; cut !== undefined && (until === undefined || piecewise.compareToFraction(cut, until) < 0); cut = cuts[next]) {
      rows.push(...rowsAtCut(functions, cut));
      next += 1;
    }
  };
  for (const price of gridOf(window)) {
    pass(price);
    const cut = cuts[next];
    if (cut !== undefined && piecewise.compareToFraction(cut, price) === 0) continue; // its own rows follow
    rows.push(sample(price));
  }
  pass(undefined);
  return rows;
}

/** Where a formula changes strictly inside the window. */
export function breaksOf(functions: PoolFunctions, window: Window): readonly Cut[] {
  return inOrder(figures.flatMap((name) => functions.figures[name].cuts).filter((cut) => isStrictlyInside(cut, window)));
}

/** What a curve must go through: changes of a formula, and prices at which a stage or bankruptcy begins or ends. */
function drawnCuts(functions: PoolFunctions, window: Window): readonly Cut[] {
  const breaks = breaksOf(functions, window);
  const cuts = inOrder([...breaks, ...boundariesOf(functions, window).map(({ cut }) => cut).filter((cut) => isStrictlyInside(cut, window))]);
  if (cuts.length <= drawnBreaks) return cuts;
  const jumps = cuts.filter((cut) => jumpsAt(functions, cut));
  const others = cuts.filter((cut) => !jumps.includes(cut));
  return inOrder([...jumps, ...others.filter((cut) => !breaks.includes(cut)), ...others.filter((cut) => breaks.includes(cut))].slice(0, drawnBreaks));
}

function inOrder(cuts: readonly Cut[]): readonly Cut[] {
  return [...cuts].sort(piecewise.compareCuts).filter((cut, index, list) => index === 0 || piecewise.compareCuts(list[index - 1]!, cut) !== 0); // index > 0
}

function isStrictlyInside(cut: Cut, { from, to }: Window): boolean {
  return piecewise.compareToFraction(cut, from) > 0 && piecewise.compareToFraction(cut, to) < 0;
}

function jumpsAt(functions: PoolFunctions, cut: Cut): boolean {
  return figures.some((name) => !piecewise.isContinuous(piecewise.sidesOf(functions.figures[name], cut), cut));
}

function rowsAtCut(functions: PoolFunctions, cut: Cut): readonly CurveSample[] {
  const price = piecewise.approximate(cut, 18);
  const from = (side: "below" | "at" | "above"): Values => valuesOf((name) => piecewise.limitAt(piecewise.sidesOf(functions.figures[name], cut)[side], cut));
  if (!jumpsAt(functions, cut)) return [rowOf(price, from("at"))];
  return [{ ...rowOf(price, from("below")), side: "below" }, { ...rowOf(price, from("above")), side: "above" }];
}

/** Prices from the one end to the other on the tick grid; the ends are what they are. */
function gridOf({ from, to, points, tick }: Window): readonly Fraction[] {
  const step = divide(subtract(to, from), fraction(BigInt(points - 1)));
  const grid = [from];
  for (let index = 1; index < points - 1; index += 1) {
    const price = roundToStep(add(from, multiply(step, fraction(BigInt(index)))), tick, "half_even");
    if (compare(price, grid.at(-1)!) > 0 && compare(price, to) < 0) grid.push(price); // there is a first
  }
  return [...grid, to];
}

function valuesOf(value: (name: FigureName) => Fraction | undefined): Values {
  return { equity: value("equity"), maintenanceMargin: value("maintenanceMargin"), initialMargin: value("initialMargin") };
}

function rowOf(price: Fraction, { equity, maintenanceMargin, initialMargin }: Values): CurveSample {
  return {
    price: toDecimalString(price),
    ...printed("equity", equity),
    ...printed("maintenanceMargin", maintenanceMargin),
    ...printed("initialMargin", initialMargin),
    ...printed("marginRatio", equity !== undefined && sign(equity) > 0 && maintenanceMargin !== undefined ? divide(maintenanceMargin, equity) : undefined),
  };
}

function printed(name: string, value: Fraction | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: toDecimalString(value) };
}

function decided(value: Fraction | piecewise.Undecided): Fraction | undefined {
  return piecewise.isUndecided(value) ? undefined : value;
}
