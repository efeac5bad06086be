/** Nautilus Trader: margin models, what is locked, and when a backtest liquidates. */
import { record, text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding } from "./parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const policy = "test/conformance/policies/nautilus.margin";

export function nautilus({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "margin_requirement":
      return expected["error"] === undefined ? requirement(inputs, expected) : refused(inputs, expected);
    case "free_balance":
      return free(inputs, expected);
    case "liquidation_trigger":
      return trigger(inputs, expected);
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

function account(symbol: string, price: string, position: JsonRecord, more: { readonly balance?: string; readonly facts?: JsonRecord; readonly instrument?: JsonRecord; readonly selectors?: JsonRecord } = {}): Json {
  const market = contract(symbol, price, more.instrument ?? {});
  return {
    asOf,
    selectors: more.selectors ?? {},
    account: holding({ [text(market["settle"])]: more.balance ?? "0" }, { facts: more.facts ?? {} }),
    assets: [{ asset: "BTC", prices: { USD: price } }, { asset: "USD", prices: { USD: "1" } }],
    instruments: [market],
    positions: [{ id: "p", symbol, marginMode: "cross", side: "long", contracts: "1", entryPrice: price, leverage: "1", ...position }],
  };
}

/** `leveraged x2` is a model of the tests' own, which multiplies by 2. A margin without a kind is named by the case. */
function requirement(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const inverse = text(inputs["instrument"]).includes("inverse");
  const [model = "", multiplier] = text(inputs["model"]).split(" x");
  const rate = text(inputs["rate"]);
  const inQuote = inputs["in_quote_currency"] === true;
  const maintenance = inputs["kind"] === "maintenance" || (inverse && rate === "0.0035"); // the contract's rate of maintenance
  const figure = maintenance ? "maintenanceMargin" : inQuote ? "figures.initialMarginInUsd" : "initialMargin";
  return {
    policy,
    snapshot: account(inverse ? "BTC/USD:BTC" : "AUD/USD:USD", text(inputs["price"]), { contracts: text(inputs["size"]), leverage: text(inputs["leverage"]) }, {
      selectors: { model },
      facts: multiplier === undefined ? {} : { multiplier },
      instrument: { facts: { [maintenance ? "maintenanceRate" : "initialRate"]: rate } },
    }),
    expect: [{ name: "margin", published: text(expected["margin"]), at: `assess.positions.p.${figure}` }],
  };
}

/** A leverage of 0 or less is refused with the snapshot that has it. */
function refused(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  return {
    policy,
    snapshot: account("AUD/USD:USD", "1", { leverage: text(inputs["leverage"]) }),
    expect: [{ name: "error", published: text(expected["error"]), value: "refused", at: "refused.positions[0].leverage" }],
  };
}

function free(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const facts = (name: string): JsonRecord => {
    const { initial, maintenance } = record(inputs[name]);
    return { statedInitial: text(initial), statedMaintenance: text(maintenance) };
  };
  return {
    policy,
    snapshot: account("AUD/USD:USD", "1", {}, { balance: text(inputs["total"]), facts: facts("account_wide"), instrument: { facts: facts("per_instrument") } }),
    expect: ["locked", "free"].map((name) => ({ name, published: text(expected[name]), at: `assess.pools.cross:USD.figures.${name}` })),
  };
}

function trigger(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  return {
    policy,
    snapshot: account("BTC/USD:BTC", text(inputs["price"]), { contracts: text(inputs["size_usd"]), entryPrice: text(inputs["entry_price"]), leverage: text(inputs["default_leverage"]) }, {
      balance: text(inputs["balance_btc"]),
      selectors: { liquidating: inputs["liquidation_enabled"] === true ? "yes" : "no" },
      facts: { triggerRatio: text(inputs["trigger_ratio"]) },
      instrument: { facts: { maintenanceRate: text(inputs["maintenance_rate"]) } },
    }),
    expect: [{ name: "liquidated", published: expected["liquidated"] === true, value: expected["liquidated"] === true ? "liquidatable" : "healthy", at: "assess.pools.cross:BTC.status" }],
    explain: ["pools.cross:BTC.equity", "pools.cross:BTC.maintenanceMargin"],
  };
}
