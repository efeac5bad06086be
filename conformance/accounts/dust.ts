import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, fraction, multiply, parseDecimal, roundToStep, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "./variants.ts";

/**
 * Accounts in liquidation whose money ends two fifths, or three, of a step beyond the grid that the policy rounds amounts to. What is realized at a bankruptcy price is
 * rounded, and so leaves a rest or asks for a little more than there is: nothing else shows whose the rest is where a policy closes exactly at bankruptcy. None without a grid.
 */
export function withDust({ meaning }: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const step = parseDecimal(meaning.rounding.amounts?.to ?? "");
  const [first] = base.positions ?? [];
  if (step === undefined || first === undefined) return [];
  const fallen = halved(base);
  return [2n, 3n].flatMap((fifths) => {
    const dust = multiply(step, fraction(fifths, 5n));
    const balances = (base.account.balances ?? []).map((balance) => ({ ...balance, ...(balance.walletBalance === undefined ? {} : { walletBalance: plus(balance.walletBalance, dust) }) }));
    const positions = (base.positions ?? []).map((position) => ({ ...position, ...(position.margin === undefined ? {} : { margin: plus(position.margin, dust) }) }));
    return checked({ ...base, instruments: fallen, account: { ...base.account, balances }, positions });
  });
}

/** Each instrument with a position at half its mark price where the first of them is long, at half as much again where it is short. One that is at its least tick already stays there. */
export function halved({ instruments = [], positions = [] }: Snapshot): readonly object[] {
  return instruments.map((instrument) => {
    const held = positions.find(({ symbol }) => symbol === instrument.symbol);
    const [mark, tick] = [parseDecimal(instrument.markPrice), parseDecimal(instrument.tickSize ?? "0.01")];
    if (held === undefined || mark === undefined || tick === undefined) return instrument;
    const moved = roundToStep(multiply(mark, fraction(held.side === "long" ? 1n : 3n, 2n)), tick, "down");
    return moved.n <= 0n ? instrument : { ...instrument, markPrice: toDecimalString(moved) };
  });
}

function plus(text: string, more: Fraction): string {
  const value = parseDecimal(text);
  return value === undefined ? text : toDecimalString(add(value, more));
}
