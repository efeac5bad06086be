import { compare, parseDecimal, roundToStep, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** Whether prices stand on the tick of their contract, and contracts on its step. */
export function isOnGrid({ instruments, positions, orders }: Snapshot): boolean {
  const of = (symbol: string) => instruments?.find((each) => each.symbol === symbol);
  const on = (text: string | undefined, step: string | undefined): boolean => {
    const [value, width] = [text, step].map((each) => (each === undefined ? undefined : parseDecimal(each)));
    return value === undefined || width === undefined || compare(width, zero) <= 0 || isMultiple(value, width);
  };
  return (
    (instruments ?? []).every(({ markPrice, tickSize }) => on(markPrice, tickSize)) &&
    (positions ?? []).every(({ symbol, contracts, entryPrice }) => on(contracts, of(symbol)?.amountStep) && on(entryPrice, of(symbol)?.tickSize)) &&
    (orders ?? []).every(({ symbol, contracts, price }) => on(contracts, of(symbol)?.amountStep) && on(price, of(symbol)?.tickSize))
  );
}

function isMultiple(value: Fraction, step: Fraction): boolean {
  return compare(roundToStep(value, step, "down"), value) === 0;
}
