/** Literals: numbers with their units, dates and instants. */

import { parseLiteral } from "../../engine/number/index.ts";
import type { Literal } from "../ast.ts";
import type { InstantExpression, NumberExpression } from "../ir.ts";
import { made, moneyIn, type Context, type Typed } from "./context.ts";
import { bareNumber, duration, instant, leverage, quantity, ratio, zeroNumber, type Measure } from "./measure.ts";

const units: Readonly<Record<NonNullable<Literal["unit"]>, NonNullable<NumberExpression["unit"]>>> = {
  "%": "percent", bps: "bps", x: "x", s: "s", min: "min", h: "h", d: "d", contracts: "contracts",
};

export function literal(context: Context, written: Literal): Typed | undefined {
  if (written.type !== "number") {
    if (!isReal(written.value)) return undefined; // the parser has said so
    return made(context, written.span, instantData(written), instant);
  }
  if (parseLiteral(written.value) === undefined) {
    context.findings.report("number-digits", written.span, `A number has at most 20 digits before the point and 18 after it, but this has more.`, { help: "Write fewer digits." });
    return undefined;
  }
  return made(context, written.span, numberData(written), literalMeasure(context, written));
}

/** A number as data. */
export function numberData(written: Literal): NumberExpression {
  return {
    kind: "number",
    value: written.value,
    ...(written.unit === undefined ? {} : { unit: units[written.unit] }),
    ...(written.asset === undefined ? {} : { asset: written.asset }),
  };
}

export function instantData(written: Literal): InstantExpression {
  return { kind: "instant", value: written.type === "date" ? `${written.value}T00:00:00Z` : written.value };
}

export function literalMeasure(context: Context, written: Literal): Measure {
  if (written.type !== "number") return instant;
  if (written.asset !== undefined) return moneyIn(context, written.asset);
  switch (written.unit) {
    case undefined:
      return isZeroText(written.value) ? zeroNumber : bareNumber;
    case "%":
    case "bps":
      return ratio;
    case "x":
      return leverage;
    case "contracts":
      return quantity;
    default:
      return duration;
  }
}

/** Whether a date or an instant names a day and a time that exist. */
function isReal(written: string): boolean {
  const full = written.length === 10 ? `${written}T00:00:00Z` : written;
  const time = Date.parse(full);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === full.slice(0, 19);
}

function isZeroText(value: string): boolean {
  return !/[1-9]/.test(value);
}
