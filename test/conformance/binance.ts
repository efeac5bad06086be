/** freqtrade's tests of Binance: isolated liquidation prices, and which tier a notional falls in. */
import { text, type JsonRecord } from "./dydx-parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const policy = "policies/binance/usdm.margin";
const symbol = "ABC/USDT:USDT";

export function binance({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "liquidation_price":
      return liquidationPrice(inputs, expected);
    case "tier_lookup":
      return tierLookup(inputs, expected);
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

/** The mark stands at the entry; a spot position is in a mode that the policy does not have, and so has no liquidation price. */
function liquidationPrice(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const published = expected["liquidation_price"];
  const common = { id: "p", symbol, contracts: text(inputs["size"]), entryPrice: text(inputs["entry_price"]) };
  if (inputs["mode"] === "spot") {
    return {
      policy,
      snapshot: account("10", [{ minNotional: "0", maintenanceMarginRate: "0.01", maintenanceAmount: "0" }], { ...common, marginMode: "spot", side: "long" }),
      expect: [{ name: "liquidation_price", published: null, value: "nothing", at: "assess.positions.p.liquidationPrice" }],
      explain: [],
    };
  }
  const tier = { minNotional: "0", maintenanceMarginRate: text(inputs["maintenance_rate"]), maintenanceAmount: text(inputs["maintenance_amount"]) };
  return {
    policy,
    snapshot: account(text(inputs["entry_price"]), [tier], { ...common, marginMode: "isolated", side: text(inputs["side"]), leverage: text(inputs["leverage"]), margin: text(inputs["isolated_margin"]) }),
    expect: [{ name: "liquidation_price", published: text(published), at: "assess.positions.p.liquidationPrice" }],
  };
}

/** As many contracts as the notional is worth, at a price of 1. */
function tierLookup(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const tiers = (inputs["tiers"] as readonly JsonRecord[]).map((tier): Json => ({ // the fixture's own shape
    minNotional: text(tier["minNotional"]),
    maxNotional: text(tier["maxNotional"]),
    maintenanceMarginRate: text(tier["maintenanceMarginRate"]),
    maintenanceAmount: text(tier["maintAmt"]),
  }));
  const position = { id: "p", symbol, marginMode: "cross", side: "long", contracts: text(inputs["notional"]), entryPrice: "1", leverage: "1" };
  return {
    policy,
    snapshot: account("1", tiers, position),
    expect: [
      { name: "maintenance_rate", published: text(expected["maintenance_rate"]), at: "assess.positions.p.figures.maintenanceRate" },
      { name: "maintenance_amount", published: text(expected["maintenance_amount"]), at: "assess.positions.p.figures.maintenanceAmount" },
    ],
  };
}

function account(markPrice: string, tiers: readonly Json[], position: Json): Json {
  return {
    asOf: "2026-11-22T00:00:00Z",
    account: { id: "account", balances: [{ asset: "USDT", walletBalance: "0", bonus: "0" }] },
    instruments: [{ symbol, contract: "linear", base: "ABC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.000000000001", markPrice, tiers }],
    positions: [position],
  };
}
