import { divide, sign, toDecimalString, type Fraction } from "../../number/index.ts";
import * as piecewise from "../../piecewise/index.ts";
import type { Cut } from "../../piecewise/index.ts";
import type { PoolFunctions } from "./functions.ts";
import { isInside, type Window } from "./window.ts";
import type { PriceMark } from "./types.ts";

/** A boundary of a stage, or of bankruptcy, inside the window. */
export interface Boundary {
  readonly cut: Cut;
  readonly what: string;
  readonly position: string | undefined;
  readonly holds: "below" | "above";
}

/** Where stages and bankruptcy begin or end, in rising order of price. */
export function boundariesOf(functions: PoolFunctions, window: Window): readonly Boundary[] {
  const conditions = [...functions.stages.map(({ stage, position, truth }) => ({ what: stage, position, truth })), { what: "bankruptcy", position: undefined, truth: functions.bankrupt }];
  return conditions
    .flatMap(({ what, position, truth }) =>
      piecewise.intervals(truth).flatMap(({ low, high }) => [
        ...(typeof low === "string" ? [] : [{ cut: low, what, position, holds: "above" as const }]),
        ...(typeof high === "string" ? [] : [{ cut: high, what, position, holds: "below" as const }]),
      ]),
    )
    .filter(({ cut }) => isInside(cut, window))
    .sort((a, b) => piecewise.compareCuts(a.cut, b.cut));
}

export function marksOf(functions: PoolFunctions, window: Window): readonly PriceMark[] {
  return boundariesOf(functions, window).map(({ cut, what, position, holds }) => {
    const ratio = ratioAt(functions, cut, holds === "below" ? "above" : "below");
    return { what, ...(position === undefined ? {} : { position }), price: toDecimalString(piecewise.approximate(cut, 18)), holds, ...(ratio === undefined ? {} : { marginRatio: toDecimalString(ratio) }) };
  });
}

/** Maintenance margin ÷ equity as the price is reached from one side. */
function ratioAt({ figures }: PoolFunctions, cut: Cut, from: "below" | "above"): Fraction | undefined {
  const [equity, maintenance] = [figures.equity, figures.maintenanceMargin].map((figure) => piecewise.limitAt(piecewise.sidesOf(figure, cut)[from], cut));
  return equity === undefined || maintenance === undefined || sign(equity) <= 0 ? undefined : divide(maintenance, equity);
}
