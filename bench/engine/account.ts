/** Wide accounts for measuring, the same ones each time: several instruments with tier tables, half of the positions cross. */
import type { Instrument, Order, Position, Snapshot, Tier } from "../../engine/snapshot/types.ts";
import { seeded } from "../recovery/measure.ts";

export interface Wanted {
  readonly positions: number;
  /** Instruments that the positions go around; at most as many as there are positions. */
  readonly instruments?: number;
  /** Positions of a hundred that are cross; the others are isolated. */
  readonly cross?: number;
  readonly contract?: Instrument["contract"];
  readonly orders?: number;
  /** What cross equity is of maintenance margin, about: above 1 healthy, below 1 liquidatable. */
  readonly health?: number;
  /** Whether every position has a loss: then what the wallet has is what keeps cross at that health, however little. */
  readonly losing?: boolean;
  /** The asset that linear and quanto contracts settle in. */
  readonly money?: string;
  readonly seed?: number;
}

/** An account of that size. Money is reckoned in binary here: these are inputs, and any will do. */
export function accountOf({ positions: count, instruments: width = 5, cross = 50, contract = "linear", orders = 0, health = 3, losing = false, money = "USDT", seed = 1 }: Wanted): Snapshot {
  const random = seeded(seed);
  const asset = contract === "inverse" ? "X" : money;
  const instruments = Array.from({ length: Math.max(1, Math.min(width, count)) }, (_, index) => instrumentOf(index, contract, asset, random));
  let [lost, needed] = [0, 0];
  const positions = Array.from({ length: count }, (_, index): Position => {
    const instrument = instruments[index % instruments.length]!; // below length
    const mark = Number(instrument.markPrice);
    const isCross = (index * cross) % 100 < cross; // spread evenly
    const mostlyLong = random() < 0.6;
    const entry = mark * (1 + (random() - 0.45) * 0.08);
    const long = losing ? entry > mark : mostlyLong;
    const contracts = Math.ceil((20 + random() * 60_000) / (contract === "inverse" ? 100 : mark) / 0.001) * 0.001;
    const value = (price: number): number => (contract === "inverse" ? (contracts * 100) / price : contracts * price);
    const profit = (value(mark) - value(entry)) * (long === (contract !== "inverse") ? 1 : -1);
    if (isCross) [lost, needed] = [lost - profit, needed + value(mark) * 0.006];
    return {
      id: `p${index + 1}`,
      symbol: instrument.symbol,
      marginMode: isCross ? "cross" : "isolated",
      side: long ? "long" : "short",
      contracts: contracts.toFixed(3),
      entryPrice: entry.toFixed(2),
      leverage: String([5, 10, 20, 50][Math.floor(random() * 4)]),
      ...(isCross ? {} : { margin: Math.max(value(mark) * 0.012, -profit + value(mark) * (0.004 + random() * 0.05)).toFixed(4) }),
    };
  });
  return {
    asOf: "2026-11-22T08:00:00Z",
    account: { id: `wide-${count}`, balances: [{ asset, walletBalance: Math.max(0, lost + needed * health).toFixed(4), bonus: "50" }] },
    assets: [{ asset, prices: { USD: "0.9998" } }],
    instruments,
    positions,
    orders: Array.from({ length: orders }, (_, index): Order => {
      const instrument = instruments[index % instruments.length]!; // as above
      return { id: `o${index + 1}`, symbol: instrument.symbol, marginMode: index % 2 === 0 ? "cross" : "isolated", side: "long", contracts: "0.01", price: (Number(instrument.markPrice) * 0.97).toFixed(1), leverage: "10", reduceOnly: index % 5 === 0 };
    }),
  };
}

function instrumentOf(index: number, contract: Instrument["contract"], asset: string, random: () => number): Instrument {
  const mark = [58_000, 3_100, 148, 0.52, 27.4][index % 5]! * (1 + random() / 10); // a remainder by 5
  return {
    symbol: `C${index + 1}/USDT:${asset}`,
    contract,
    base: `C${index + 1}`,
    quote: "USDT",
    settle: asset,
    contractSize: contract === "inverse" ? "100" : "1",
    tickSize: mark > 1000 ? "0.1" : "0.001",
    amountStep: "0.001",
    markPrice: mark.toFixed(mark > 1000 ? 1 : 3),
    takerFeeRate: "0.0006",
    makerFeeRate: "0.0002",
    ...(contract === "quanto" ? { quantoMultiplier: "0.5" } : {}),
    tiers: tiersOf(contract === "inverse" ? 1 : 10_000),
  };
}

/** Eight rows without jumps, as venues publish them. */
function tiersOf(unit: number): Tier[] {
  const bounds = [0, 5, 25, 100, 500, 1000, 2000, 5000];
  const rates = [40, 50, 100, 250, 500, 1000, 1250, 1500]; // in ten-thousandths
  let deduction = 0;
  return bounds.map((bound, row) => {
    if (row > 0) deduction += (bound * unit * (rates[row]! - rates[row - 1]!)) / 10_000; // a rate for each bound
    const next = bounds[row + 1];
    return {
      minNotional: String(bound * unit),
      ...(next === undefined ? {} : { maxNotional: String(next * unit) }),
      maintenanceMarginRate: String(rates[row]! / 10_000), // as above
      maintenanceAmount: String(Math.round(deduction * 1e8) / 1e8),
      maxLeverage: String(125 - row * 15),
    };
  });
}
