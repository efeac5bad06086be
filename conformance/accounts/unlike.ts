import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { countsCompared, type Counted } from "./counts.ts";
import { checked } from "./variants.ts";

type Position = NonNullable<Snapshot["positions"]>[number];
type Instrument = NonNullable<Snapshot["instruments"]>[number];

/** Counts beyond these are not made up: each question about so many takes seconds. */
const mostHeld = 60;

/** Every position entered at its mark: nothing is gained or lost, and what is reckoned from the entry is a round number. */
export function atEntry(base: Snapshot): readonly Snapshot[] {
  const markOf = (symbol: string): string | undefined => base.instruments?.find((each) => each.symbol === symbol)?.markPrice;
  const positions = (base.positions ?? []).map((position): Position => {
    const mark = markOf(position.symbol);
    return position.entryPrice === undefined || mark === undefined ? position : { ...position, entryPrice: mark };
  });
  return positions.length === 0 ? [] : checked({ ...base, positions });
}

/** Several positions that are alike in one thing and not in another: each at a leverage of its own, and each with the same profit of 0 and a size of its own. */
export function unlike(base: Snapshot): readonly Snapshot[] {
  const positions = base.positions ?? [];
  if (positions.length < 2) return [];
  const leveraged = positions.map((position, index): Position => ({ ...position, ...(position.leverage === undefined ? {} : { leverage: leverages[index % leverages.length] ?? "10" }) }));
  return [...checked({ ...base, positions: leveraged }), ...atEntry(base), ...atEntry({ ...base, positions: leveraged })];
}
const leverages = ["10", "100", "20", "4"] as const;

/** One contract more of the same settlement asset, with an order in it, with a position in it, and with both. */
export function inTwoContracts(base: Snapshot): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  const instrument = base.instruments?.find(({ symbol }) => symbol === first?.symbol);
  if (first === undefined || instrument === undefined || (base.positions ?? []).length > 1) return [];
  const other = otherContract(instrument);
  const { symbol } = other;
  const second: Position = { ...first, id: "s1", symbol, ...(first.leverage === undefined ? {} : { leverage: "20" }) };
  const order = { id: "s1", symbol, marginMode: first.marginMode, side: first.side, contracts: first.contracts, price: first.entryPrice ?? "1", leverage: first.leverage ?? "10", reduceOnly: false, ...(base.orders?.[0]?.facts && { facts: base.orders[0].facts }) };
  const whole = { ...base, instruments: [...(base.instruments ?? []), other] };
  return [...checked({ ...whole, orders: [order] }), ...checked({ ...whole, positions: [first, second], orders: [] }), ...checked({ ...whole, positions: [first, second], orders: [order] })];
}

/** A contract more of the same kind and settlement asset. */
export function otherContract(instrument: Instrument): Instrument {
  const { contract, base, quote, settle } = instrument;
  return contract === "inverse" ? { ...instrument, symbol: `${base}/EUR:${settle}`, quote: "EUR" } : { ...instrument, symbol: `XRP/${quote}:${settle}`, base: "XRP" };
}

/** As many positions, or orders, as policies count to, where that is more than accounts usually have: of one step each with much money, so that what the count allows nothing else refuses, and as large as they were. */
export function ofMany(policies: readonly CompiledPolicy[], usual: number, base: Snapshot): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  if (first === undefined || (base.positions ?? []).length > 1) return [];
  const countsOf = (level: Counted, from: number): readonly number[] => countsCompared(policies, level).filter((count) => count > from && count <= mostHeld);
  const step = base.instruments?.find(({ symbol }) => symbol === first.symbol)?.amountStep ?? "0.001";
  const small: Position = { ...first, contracts: step };
  const rich = { ...base, account: { ...base.account, balances: (base.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: "1000000" })) } };
  const named = (count: number, letter: string): readonly string[] => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  const held = (account: Snapshot, position: Position): readonly Snapshot[] => countsOf("position", usual).flatMap((count) => checked({ ...account, positions: named(count, "p").map((id) => ({ ...position, id })), orders: [] }));
  const order = { symbol: first.symbol, marginMode: first.marginMode, side: first.side, contracts: step, price: first.entryPrice ?? "1", leverage: first.leverage ?? "10", reduceOnly: false, ...(base.orders?.[0]?.facts && { facts: base.orders[0].facts }) };
  // Few accounts have more than one order, so that each count matters; beside a position, and without any.
  const ordered = countsOf("order", 1).flatMap((count) => [[small], []].flatMap((positions) => checked({ ...rich, positions, orders: named(count, "o").map((id) => ({ ...order, id })) })));
  return [...ordered, ...held(rich, small), ...held(base, first)];
}
