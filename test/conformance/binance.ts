/** freqtrade's tests of Binance: isolated liquidation prices, which tier a notional falls in, and the highest leverage of a margin. */
import { edges } from "./compare.ts";
import { text, type JsonRecord } from "./dydx-parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const policy = "policies/binance/usdm.margin";
const symbol = "ABC/USDT:USDT";

export function binance({ kind, mode, inputs, expected, tolerance }: Vector): Mapped {
  switch (kind) {
    case "liquidation_price":
      return liquidationPrice(inputs, expected);
    case "tier_lookup":
      return tierLookup(inputs, expected);
    case "max_leverage":
      return maxLeverage(inputs, expected, tolerance);
    case "recalc_scope":
      return recalculated(mode === "isolated", expected);
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

function tiersOf(inputs: Vector["inputs"]): readonly Json[] {
  return (inputs["tiers"] as readonly JsonRecord[]).map((tier): Json => ({ // the fixture's own shape
    minNotional: text(tier["minNotional"]),
    maxNotional: text(tier["maxNotional"]),
    maintenanceMarginRate: text(tier["maintenanceMarginRate"]),
    maintenanceAmount: text(tier["maintAmt"]),
    maxLeverage: text(tier["maxLeverage"]),
  }));
}

/** As many contracts as the notional is worth, at a price of 1. */
function tierLookup(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const tiers = tiersOf(inputs);
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

/**
 * A margin buys margin · leverage of notional: as many contracts as there is margin, each of the size of the leverage, at a price of 1. The
 * leverage may be raised to it for that size at the lower edge of the tolerance, and may not at its upper edge.
 */
function maxLeverage(inputs: Vector["inputs"], expected: Vector["expected"], tolerance: Vector["tolerance"]): Mapped {
  const margin = text(inputs["margin"]);
  const bought = (leverage: string): Json => account("1", tiersOf(inputs), { id: "p", symbol, marginMode: "isolated", side: "long", contracts: margin, entryPrice: "1", leverage: "0.1", margin }, leverage);
  const asked = (leverage: string): { readonly snapshot: Json; readonly request: Json } => ({ snapshot: bought(leverage), request: { action: "change_leverage", position: "p", leverage } });
  if (expected["error"] !== undefined) {
    return { policy, snapshot: bought("1"), requests: { lowest: asked("1") }, expect: [{ name: "error", published: text(expected["error"]), value: "cannot_decide", at: "lowest.verdict" }], explain: [] };
  }
  const published = text(expected["max_leverage"]);
  const { lowest, highest } = edges(published, tolerance);
  return {
    policy,
    snapshot: bought(lowest),
    requests: { lowest: asked(lowest), highest: asked(highest) },
    expect: [
      { name: `max_leverage, at ${lowest}`, published, value: "allowed", at: "lowest.verdict" },
      { name: `max_leverage, at ${highest}`, published, value: "refused", at: "highest.verdict" },
    ],
    explain: ["positions.p.figures.maxLeverage"],
  };
}

/** Whose numbers hang on a position: those of its pool. */
function recalculated(isolated: boolean, expected: Vector["expected"]): Mapped {
  const both = ["p", "q"].map((id): Json => ({ id, symbol, marginMode: isolated ? "isolated" : "cross", side: id === "p" ? "long" : "short", contracts: "1", entryPrice: "10", leverage: "5", ...(isolated ? { margin: "2" } : {}) }));
  const [first, ...others] = both;
  return {
    policy,
    snapshot: account("10", [{ minNotional: "0", maintenanceMarginRate: "0.01", maintenanceAmount: "0" }], first!, "1", others), // two of them
    expect: [{ name: "positions_recomputed", published: text(expected["positions_recomputed"]), value: isolated ? "p" : "p,q", at: `assess.pools.${isolated ? "isolated:p" : "cross:USDT"}.positions` }],
    explain: [],
  };
}

function account(markPrice: string, tiers: readonly Json[], position: Json, contractSize = "1", others: readonly Json[] = []): Json {
  return {
    asOf: "2026-11-22T00:00:00Z",
    account: { id: "account", balances: [{ asset: "USDT", walletBalance: "0", bonus: "0" }] },
    instruments: [{ symbol, contract: "linear", base: "ABC", quote: "USDT", settle: "USDT", contractSize, tickSize: "0.000000000001", markPrice, tiers }],
    positions: [position, ...others],
  };
}
