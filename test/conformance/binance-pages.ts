/** Binance: the worked examples of its pages on COIN-M futures and on multi-assets mode. */
import { text } from "./dydx-parts.ts";
import type { Mapped } from "./run.ts";
import { complement } from "./units.ts";
import type { Json, Vector } from "./vectors.ts";

const multiAssets = "policies/binance-multi-assets/multi-assets.margin";

export function binancePages({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "initial_margin":
      return initialMargin(inputs, expected);
    case "auto_exchange":
      return autoExchange(inputs, expected);
    case "haircut":
      return {
        policy: multiAssets,
        snapshot: holding([{ asset: "COIN", walletBalance: text(inputs["value"]) }], [{ asset: "COIN", prices: { USD: "1" }, haircut: complement(text(inputs["rate"])) }]),
        expect: [{ name: "collateralValue", published: text(expected["collateralValue"]), at: "assess.pools.multi_assets.equity" }],
      };
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

/** Contracts of so many dollars, entered at the mark. */
function initialMargin(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const [symbol, price] = ["BTC/USD:BTC", text(inputs["price"])];
  return {
    policy: "policies/binance-coin-m/coin-m.margin",
    snapshot: {
      asOf: "2026-11-28T00:00:00Z",
      account: { id: "account", balances: [{ asset: "BTC", walletBalance: "1" }] },
      instruments: [
        { symbol, contract: "inverse", base: "BTC", quote: "USD", settle: "BTC", contractSize: text(inputs["multiplier"]), tickSize: "0.1", markPrice: price, tiers: [{ minNotional: "0", maintenanceMarginRate: "0.004", maintenanceAmount: "0", maxLeverage: "125" }] },
      ],
      positions: [{ id: "p", symbol, marginMode: "cross", side: "long", contracts: text(inputs["contracts"]), entryPrice: price, leverage: text(inputs["leverage"]) }],
    },
    expect: [{ name: "initialMargin", published: text(expected["initialMargin"]), at: "assess.positions.p.initialMargin" }],
  };
}

/** The balance that is owed, and bitcoin enough to make it good, at a price of 1. */
function autoExchange(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const deficit = text(inputs["deficit"]);
  return {
    policy: multiAssets,
    snapshot: holding(
      [{ asset: "BUSD", walletBalance: `-${deficit}` }, { asset: "BTC", walletBalance: "100000" }],
      [{ asset: "BUSD", prices: { USD: "1" }, haircut: "0" }, { asset: "BTC", prices: { USD: "1" }, haircut: "0.05", facts: { exchangeBuffer: complement(text(inputs["rate"])) } }],
    ),
    expect: [
      { name: "deficit", published: deficit, at: "assess.account.figures.overdrawn" },
      { name: "converted", published: text(expected["converted"]), at: "assess.account.balances.1.figures.exchanged" },
    ],
    explain: ["account.figures.overdrawn", "account.balances.BTC.figures.exchanged"],
  };
}

function holding(balances: readonly Json[], assets: readonly Json[]): Json {
  return { asOf: "2026-11-28T00:00:00Z", account: { id: "account", balances }, assets, instruments: [] };
}
