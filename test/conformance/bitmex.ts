/** BitMEX: the worked examples of its page on isolated margin. */
import { text, type JsonRecord } from "./dydx-parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const policy = "policies/bitmex/perpetual.margin";

export function bitmex({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "liquidation_price":
      return {
        policy,
        snapshot: account(text(inputs["wallet"]), text(inputs["entry"]), { marginMode: "cross", side: text(inputs["side"]), contracts: text(inputs["size"]), entryPrice: text(inputs["entry"]), leverage: "50" }),
        expect: [
          { name: "initialMargin", published: text(expected["initialMargin"]), at: "assess.positions.p.initialMargin" },
          { name: "maintenanceMargin", published: text(expected["maintenanceMargin"]), at: "assess.positions.p.maintenanceMargin" },
          { name: "liquidationPrice", published: text(expected["liquidationPrice"]), at: "assess.positions.p.liquidationPrice" },
          { name: "bankruptcyPrice", published: text(expected["bankruptcyPrice"]), at: "assess.positions.p.bankruptcyPrice" },
          { name: "available", published: text(expected["available"]), at: "assess.pools.cross:USDT.available" },
        ],
      };
    case "liquidation_scope":
      // 100 in the wallet of which 4 are posted, so 96 beside them; 100 worth entered at 100, marked a tick below the 97 of the page.
      return {
        policy,
        snapshot: account(text(expected["rest"]), "96.95", { marginMode: "isolated", side: "long", contracts: "1", entryPrice: "100", leverage: "25", margin: text(inputs["posted"]) }),
        liquidate: true,
        expect: [
          { name: "lost", published: text(expected["lost"]), at: "liquidate.steps.0.payments.0.amount" },
          { name: "rest", published: text(expected["rest"]), at: "liquidate.after.account.balances.0.walletBalance" },
        ],
        explain: ["positions.p.bankruptcyPrice"],
      };
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

function account(walletBalance: string, markPrice: string, position: JsonRecord): Json {
  return {
    asOf: "2026-11-22T00:00:00Z",
    account: { id: "account", balances: [{ asset: "USDT", walletBalance }] },
    instruments: [
      { symbol: "ETH/USDT:USDT", contract: "linear", base: "ETH", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.05", markPrice, tiers: [{ minNotional: "0", maintenanceMarginRate: "0.01" }] },
    ],
    positions: [{ id: "p", symbol: "ETH/USDT:USDT", ...position }],
  };
}
