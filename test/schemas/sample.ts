import { renderIssue, validateSnapshot } from "../../engine/snapshot/index.ts";

/** The sample account of the documents, fresh each time. */
export function sampleSnapshot() {
  return {
    asOf: "2026-11-22T08:00:00Z",
    selectors: { jurisdiction: "EU", client: "retail", bonus: "yes" },
    account: { id: "A-17", balances: [{ asset: "USDT", walletBalance: "5000", bonus: "50" }] },
    assets: [{ asset: "USDT", prices: { USD: "0.9998" } }],
    instruments: [
      {
        symbol: "BTC/USDT:USDT", contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1",
        markPrice: "58000", lastPrice: "57990", indexPrice: "58010", takerFeeRate: "0.0006",
        tiers: [
          { minNotional: "0", maxNotional: "50000", maintenanceMarginRate: "0.004", maintenanceAmount: "0", maxLeverage: "125" },
          { minNotional: "50000", maxNotional: "250000", maintenanceMarginRate: "0.005", maintenanceAmount: "50", maxLeverage: "100" },
        ],
      },
    ],
    positions: [
      { id: "p1", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "0.5", entryPrice: "60000", leverage: "10", openedAt: "2026-11-01T00:00:00Z" },
      { id: "p2", symbol: "BTC/USDT:USDT", marginMode: "isolated", side: "short", contracts: "0.1", entryPrice: "59000", leverage: "20", margin: "300" },
    ],
    orders: [{ id: "o1", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "0.1", price: "57000", leverage: "10", reduceOnly: false }],
  };
}

/** The sample with values replaced at dotted paths such as `positions.1.contracts`; `undefined` removes one. */
export function bentSnapshot(changes: Readonly<Record<string, unknown>>): unknown {
  const snapshot: unknown = sampleSnapshot();
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let target = snapshot as Record<string, unknown>; // the sample has objects and lists along every path that tests name
    for (const step of steps) target = target[step] as Record<string, unknown>; // likewise
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return snapshot;
}

/** What is said of the sample after such changes, one line an issue. */
export function issuesAfter(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return validateSnapshot(bentSnapshot(changes)).issues.map(renderIssue);
}
