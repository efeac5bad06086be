/** Hyperliquid: one position with its collateral, isolated or as a whole cross account. */
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

/** The assets of the tests have one tier each, so there is no deduction. The mark is the entry price, and ticks are finer than what is published. */
export function hyperliquid({ kind, mode, inputs, expected }: Vector): Mapped {
  if (kind !== "liquidation_price") return { cannot: `no mapping for cases of kind ${kind}` };
  const { base, entry_price: price, collateral, max_leverage: maxLeverage, side, contracts, leverage } = inputs as { readonly [name: string]: string }; // strings, all of them
  const isolated = mode === "isolated";
  const symbol = `${base}/USDC:USDC`;
  const instrument: Json = {
    symbol, contract: "linear", base: base!, quote: "USDC", settle: "USDC", contractSize: "1", tickSize: "0.0000000001", markPrice: price!, // every vector has both
    tiers: [{ minNotional: "0", maxLeverage: maxLeverage!, maintenanceAmount: "0" }], // likewise
  };
  const position = { id: "p", symbol, marginMode: isolated ? "isolated" : "cross", side, contracts, entryPrice: price, leverage, ...(isolated ? { margin: collateral } : {}) } as Json; // strings, as above
  return {
    policy: "policies/hyperliquid/hyperliquid.margin",
    snapshot: {
      asOf: "2026-11-22T00:00:00Z",
      account: { id: "account", balances: [{ asset: "USDC", walletBalance: isolated ? "0" : collateral! }] }, // as above
      instruments: [instrument],
      positions: [position],
    },
    expect: [{ name: "liquidation_price", published: expected["liquidation_price"] as string, at: "assess.positions.p.liquidationPrice" }], // a decimal in every vector
  };
}
