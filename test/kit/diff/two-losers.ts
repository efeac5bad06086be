import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";

const contract = (symbol: string) => ({
  symbol,
  contract: "linear",
  base: symbol.slice(0, 3),
  quote: "USDT",
  settle: "USDT",
  contractSize: "1",
  markPrice: "100",
  tickSize: "0.1",
  amountStep: "1",
  takerFeeRate: "0",
  tiers: [{ minNotional: "0", maintenanceMarginRate: "0.1", maintenanceAmount: "0" }],
});

/** Two positions in cross margin of which one alone, whichever it is, has to be closed. */
export const account: Snapshot = made();

function made(): Snapshot {
  const { snapshot, issues } = validateSnapshot({
    asOf: "2026-11-22T08:00:00Z",
    account: { id: "two-losers", balances: [{ asset: "USDT", walletBalance: "415", bonus: "0" }] },
    instruments: [contract("BTC/USDT:USDT"), contract("ETH/USDT:USDT")],
    positions: [
      { id: "a", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "10", entryPrice: "120", leverage: "10" },
      { id: "b", symbol: "ETH/USDT:USDT", marginMode: "cross", side: "long", contracts: "10", entryPrice: "110", leverage: "10" },
    ],
  });
  if (snapshot === undefined) throw new Error(JSON.stringify(issues));
  return snapshot;
}
