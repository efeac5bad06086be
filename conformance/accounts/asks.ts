import type { Action, ChargePurpose, CompiledPolicy } from "../../dsl/ir.ts";
import { add, divide, isZero, multiply, parseDecimal, roundToDigits, sign, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Charge, Position, Request, Snapshot } from "../../engine/snapshot/index.ts";

/** The standard questions: how it stands; each action that a policy speaks of, as much as is possible; charges that end in each bucket; liquidation. */
export function asksOf(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Ask[] {
  return [{ ask: "assess" }, ...requestsOf(policies, snapshot).map((request): Ask => ({ ask: "permit", request })), ...chargesOf(policies, snapshot).map((charge): Ask => ({ ask: "charge", charges: [charge] })), { ask: "liquidate" }];
}

/** Each action that one of the policies has a clause about, of the first position of each mode and side, each balance and order. */
export function requestsOf(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Request[] {
  const spoken = new Set(policies.flatMap(({ meaning }) => [...meaning.account.permissions, ...meaning.modes.flatMap(({ adjustment }) => adjustment)].map(({ action }) => action)));
  const modes = [...new Set(policies.flatMap(({ meaning }) => meaning.modes.map(({ name }) => name)))];
  const onMoney = (snapshot.account.balances ?? []).flatMap(({ asset }): readonly Request[] => (["withdraw", "transfer", "deposit"] as const).map((action) => ({ action, asset })));
  const onPositions = subjects(snapshot).flatMap((position): readonly Request[] => {
    const { id, symbol, marginMode, side, leverage } = position;
    const mark = snapshot.instruments?.find((each) => each.symbol === symbol)?.markPrice ?? "1";
    return [
      ...(["add_margin", "remove_margin", "increase", "reduce", "close"] as const).map((action): Request => ({ action, position: id })),
      ...["1", "20", "200"].map((wanted): Request => ({ action: "change_leverage", position: id, leverage: wanted })),
      ...modes.filter((mode) => mode !== marginMode).map((mode): Request => ({ action: "change_margin_mode", position: id, marginMode: mode })),
      ...modes.map((mode): Request => ({ action: "open", symbol, marginMode: mode, side: side === "long" ? "short" : "long", price: mark, leverage: leverage ?? "10" })),
      { action: "place_order", symbol, marginMode, side, price: mark, leverage: leverage ?? "10" },
    ];
  });
  const onOrders = (snapshot.orders ?? []).slice(0, 2).map(({ id }): Request => ({ action: "cancel_order", order: id }));
  return [...onMoney, ...onPositions, ...onOrders].filter(({ action }) => spoken.has(action as Action));
}

/** For each purpose that a mode pays or receives: a small charge, and charges that end within, at and beyond each bucket. */
export function chargesOf(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Charge[] {
  return subjects(snapshot).flatMap((position) => {
    const rules = policies.flatMap(({ meaning }) => meaning.modes.filter(({ name }) => name === position.marginMode).flatMap(({ payment }) => payment));
    const wanted = new Map(rules.flatMap(({ direction, purposes }) => purposes.flatMap((purpose) => (direction === "both" ? (purpose === "funding_fee" ? (["pay", "receive"] as const) : (["pay"] as const)) : [direction]).map((each) => [`${each} ${purpose}`, { direction: each, purpose }] as const))));
    const asset = snapshot.instruments?.find(({ symbol }) => symbol === position.symbol)?.settle ?? "";
    const amounts = amountsAround(snapshot, position, asset);
    return [...wanted.values()].flatMap(({ direction, purpose }) => amounts.map((amount): Charge => chargeOf(purpose, direction, position.id, asset, amount)));
  });
}

function chargeOf(purpose: ChargePurpose, direction: "pay" | "receive", position: string, asset: string, amount: string): Charge {
  return { purpose, position, asset, amount, ...(purpose === "funding_fee" ? { direction } : {}) };
}

/** Within the least bucket, past each of them, and past all: decimals with 8 places. */
function amountsAround(snapshot: Snapshot, position: Position, asset: string): readonly string[] {
  const balance = snapshot.account.balances?.find((each) => each.asset === asset);
  const buckets = [balance?.bonus, balance?.walletBalance, position.margin].flatMap((text) => (text === undefined ? [] : [parseDecimal(text) ?? zero])).filter((value) => sign(value) > 0);
  const all = buckets.reduce(add, zero);
  if (isZero(all)) return ["1"];
  const least = buckets.reduce((a, b) => (sign(add(a, multiply(b, minusOne))) < 0 ? a : b));
  const found: readonly Fraction[] = [divide(least, two), ...buckets, add(divide(all, two), least), multiply(all, two)];
  return [...new Set(found.map((value) => toDecimalString(roundToDigits(value, 8, "down"))))].filter((text) => text !== "0");
}

const two = add(parseDecimal("1") ?? zero, parseDecimal("1") ?? zero);
const minusOne = parseDecimal("-1") ?? zero;

/** The first position of each mode and side. */
function subjects({ positions }: Snapshot): readonly Position[] {
  const seen = new Set<string>();
  return (positions ?? []).filter(({ marginMode, side, contracts }) => {
    const key = `${marginMode} ${side}`;
    if (/^[0.]*$/.test(contracts) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
