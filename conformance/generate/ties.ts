import { add, fraction, multiply, parseDecimal, roundToStep, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "../accounts/variants.ts";
import type { Candidate } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";

type Position = NonNullable<Snapshot["positions"]>[number];

/** The accounts of cases with as much money more or less as takes the liquidation price of their first position half-way between two ticks: above an even one and above an odd one. What is missing there the policy says of the account as it would be at that price. */
export function* onTies(hunt: Hunt, chosen: readonly Chosen[]): Iterable<Candidate> {
  for (const snapshot of new Set(chosen.map(({ candidate }) => candidate.snapshot))) {
    const { numbers, decisions } = hunt.ask({ snapshot, ask: { ask: "assess" } }).watched.outcome;
    const position = (snapshot.positions ?? []).find(({ id }) => parseDecimal(numbers[`positions.${id}.liquidationPrice`] ?? "") !== undefined);
    const price = parseDecimal(numbers[`positions.${position?.id ?? ""}.liquidationPrice`] ?? "");
    const tick = parseDecimal(snapshot.instruments?.find(({ symbol }) => symbol === position?.symbol)?.tickSize ?? "");
    if (position === undefined || price === undefined || tick === undefined || sign(tick) <= 0) continue;
    const even = roundToStep(price, multiply(tick, fraction(2n)), "down");
    for (const halves of [1n, 3n]) {
      const tie = add(even, multiply(tick, fraction(halves, 2n)));
      if (sign(tie) <= 0) continue;
      const there = hunt.ask({ snapshot: { ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => (each.symbol === position.symbol ? { ...each, markPrice: toDecimalString(tie) } : each)) }, ask: { ask: "assess" } }).watched.outcome.numbers;
      const pool = decisions[`positions.${position.id}.pool`] ?? "";
      const [equity, needed] = ["equity", "maintenanceMargin"].map((name) => parseDecimal(there[`pools.${pool}.${name}`] ?? ""));
      if (equity === undefined || needed === undefined) continue;
      for (const other of checked(withMoney(snapshot, position, subtract(needed, equity)))) yield hunt.ask({ snapshot: other, ask: { ask: "assess" } });
    }
  }
}

/** With so much more where a position's margin comes from. */
function withMoney(snapshot: Snapshot, position: Position, more: Fraction): Snapshot {
  const plus = (text: string | undefined): string => toDecimalString(add(parseDecimal(text ?? "") ?? zero, more));
  if (position.margin !== undefined) return { ...snapshot, positions: (snapshot.positions ?? []).map((each) => (each === position ? { ...each, margin: plus(each.margin) } : each)) };
  const settle = snapshot.instruments?.find(({ symbol }) => symbol === position.symbol)?.settle;
  return { ...snapshot, account: { ...snapshot.account, balances: (snapshot.account.balances ?? []).map((each) => (each.asset === settle ? { ...each, walletBalance: plus(each.walletBalance) } : each)) } };
}
