/** Random accounts that the usual policy can assess: linear, inverse and quanto contracts, several positions, tiers without jumps. */

import fc from "fast-check";
import type { Instrument, Position, Snapshot, Tier } from "../../../engine/snapshot/index.ts";

export type ContractKind = Instrument["contract"];

const wholes = (min: number, max: number) => fc.integer({ min, max }).map(String);

/** Tiers whose maintenance amounts make the margin continuous, as venues publish them; sometimes one tier, sometimes three. */
const tiers = (unit: number): fc.Arbitrary<readonly Tier[]> =>
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 0, maxLength: 2 }).map((widths) => {
    const list: Tier[] = [];
    let [from, rate, amount] = [0, 50, 0]; // rates in ten-thousandths
    for (const width of widths) {
      const to = from + width * unit;
      list.push({ minNotional: String(from), maxNotional: String(to), maintenanceMarginRate: String(rate / 10_000), maintenanceAmount: String(amount) });
      amount += (to * 50) / 10_000;
      [from, rate] = [to, rate + 50];
    }
    list.push({ minNotional: String(from), maintenanceMarginRate: String(rate / 10_000), maintenanceAmount: String(amount) });
    return list;
  });

export function instrumentOf(contract: ContractKind): fc.Arbitrary<Instrument> {
  const inverse = contract === "inverse";
  return fc.record({ mark: fc.integer({ min: 400, max: 900 }), tiers: tiers(inverse ? 2 : 2000) }).map(({ mark, tiers: table }) => ({
    symbol: `X-${contract}`,
    contract,
    base: "X",
    quote: "USD",
    settle: inverse ? "X" : "USDT",
    contractSize: inverse ? "100" : "0.1",
    tickSize: "0.5",
    amountStep: "1",
    markPrice: String(mark),
    tiers: [...table],
    ...(contract === "quanto" ? { quantoMultiplier: "0.5" } : {}),
  }));
}

const position = (symbol: string, mode: string, inverse: boolean): fc.Arbitrary<Omit<Position, "id">> =>
  fc.record({
    symbol: fc.constant(symbol),
    marginMode: fc.constant(mode),
    side: fc.constantFrom("long" as const, "short" as const),
    contracts: wholes(1, 80),
    entryPrice: wholes(350, 950),
    leverage: wholes(1, 50),
    ...(mode === "isolated" ? { margin: inverse ? fc.integer({ min: 0, max: 400 }).map((n) => String(n / 100)) : wholes(0, 1500) } : {}),
  });

/** An account with one to four positions in one instrument and, if `other` is given, up to two in another of the same settlement asset. */
export function accounts(contract: ContractKind, mode: "cross" | "isolated", other?: ContractKind): fc.Arbitrary<Snapshot> {
  const inverse = contract === "inverse";
  const wallet = inverse ? fc.integer({ min: 0, max: 600 }).map((n) => String(n / 100)) : wholes(0, 3000);
  return fc
    .record({
      wallet,
      bonus: inverse ? fc.constant("0") : wholes(0, 50),
      first: instrumentOf(contract),
      second: other === undefined ? fc.constant(undefined) : instrumentOf(other),
      positions: fc.array(position(`X-${contract}`, mode, inverse), { minLength: 1, maxLength: 4 }),
      others: other === undefined ? fc.constant([]) : fc.array(position(`X-${other}`, mode, other === "inverse"), { maxLength: 2 }),
    })
    .map(({ wallet: walletBalance, bonus, first, second, positions, others }) => ({
      asOf: "2026-11-22T08:00:00Z",
      account: { id: "A", balances: [{ asset: inverse ? "X" : "USDT", walletBalance, bonus }] },
      instruments: second === undefined ? [first] : [first, second],
      positions: [...positions, ...others].map((each, index) => ({ id: `p${index + 1}`, ...each })),
    }));
}

/** The account with one instrument at another price. */
export function atMark(snapshot: Snapshot, symbol: string, markPrice: string): Snapshot {
  return { ...snapshot, instruments: snapshot.instruments!.map((each) => (each.symbol === symbol ? { ...each, markPrice } : each)) }; // these accounts have instruments
}
