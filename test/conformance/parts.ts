/** Parts of snapshots that mappings of several projects share. */
import { text, type JsonRecord } from "./dydx-parts.ts";
import type { Json } from "./vectors.ts";

export const asOf = "2026-11-22T00:00:00Z";

/** Policies of the venues that tests and pages speak of, each with a day on which it is in force. */
export const venuePolicies: Readonly<Record<string, { readonly policy: string; readonly asOf: string }>> = {
  gate: { policy: "policies/gate/usdt.margin", asOf },
  okx: { policy: "policies/okx/usdt.margin", asOf },
  bybit: { policy: "policies/bybit/isolated.margin", asOf: "2026-01-01T00:00:00Z" },
};

/** A contract with ticks that are finer than what anybody publishes. */
export function contract(symbol: string, markPrice: string, more: JsonRecord = {}): JsonRecord {
  const [base = "", quote = "", settle = ""] = symbol.split(/[/:]/);
  return { symbol, contract: settle === base ? "inverse" : "linear", base, quote, settle, contractSize: "1", tickSize: "0.000000000001", markPrice, ...more };
}

/** An account with balances by asset. */
export function holding(balances: Readonly<Record<string, Json>>, more: JsonRecord = {}): JsonRecord {
  return { id: "account", balances: Object.entries(balances).map(([asset, amount]) => ({ asset, walletBalance: text(amount) })), ...more };
}

/** Where a liquidation price may stand, on whichever side, and also when the mark is beyond it. */
export function liquidationEnds(position: string): readonly string[] {
  return [0, 1].flatMap((place) => ["to", "from"].map((end) => `assess.positions.${position}.liquidationPrices.${place}.${end}`));
}
