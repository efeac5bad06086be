/** Lean: margin in the currency of the account, and which cash backs a position. Dollars of all kinds count as one, as its tests have it. */
import { record, text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding } from "./parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";
import { sided } from "./units.ts";

const policy = "test/conformance/policies/lean.margin";

export function lean({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "margin_requirement":
      return requirement(inputs, expected);
    case "collateral_pool":
      return pool(inputs, expected);
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

/** `inverse 1 USD` and `coin-margined inverse, 100 USD/contract` say the size of a contract in their words; everything else is linear. */
function requirement(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const face = /inverse\D*(\d+) USD/.exec(text(inputs["contract"]))?.[1];
  const symbol = face === undefined ? "BTC/USDT:USDT" : "BTC/USD:BTC";
  const price = text(inputs["price"]);
  return {
    policy,
    snapshot: {
      asOf,
      account: holding({}),
      assets: [inUsd("USDT", "1"), inUsd("BTC", price)],
      instruments: [contract(symbol, price, { contractSize: face ?? "1" })],
      positions: [{ id: "p", symbol, marginMode: "cross", ...sided(text(inputs["size"])), entryPrice: price, leverage: text(inputs["leverage"]) }],
    },
    expect: Object.entries(expected).map(([name, published]) => ({
      name,
      published: text(published),
      at: `assess.positions.p.${name === "initial_margin_usd" ? "figures.initialMarginInUsd" : "initialMargin"}`,
    })),
  };
}

/** A further position in BTC/USDT is asked for, so that its pool is there; beside it what the account already holds. */
function pool(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const pooled = expected["buying_power"] === undefined;
  const mode = pooled ? "pooled" : "cross";
  const at = pooled ? "pooled" : "cross:USDT";
  const prices = inputs["prices"] === undefined ? {} : record(inputs["prices"]);
  const balances = record(inputs["balances"]);
  const other = inputs["other_position"] === undefined ? undefined : record(inputs["other_position"]);
  const held: Json[] = other === undefined ? [] : [{ id: "other", symbol: "ETH/USDC:USDC", marginMode: mode, ...sided(text(other["size"])), entryPrice: text(other["price"]), leverage: text(other["leverage"]) }];
  const asked: JsonRecord = { id: "asked", symbol: "BTC/USDT:USDT", marginMode: mode, side: "long", contracts: "0", entryPrice: "16000", leverage: "25" };
  const assets = new Set([...Object.keys(balances), "USDT", "USDC"]);
  return {
    policy,
    snapshot: {
      asOf,
      account: holding(balances),
      assets: [...assets].map((asset) => inUsd(asset, text(prices[asset] ?? "1"))),
      instruments: [contract("BTC/USDT:USDT", "16000"), contract("ETH/USDC:USDC", text(other?.["price"] ?? "1600"))],
      positions: [asked, ...held],
    },
    expect: Object.entries(expected).map(([name, published]) => ({
      name,
      published: text(published),
      at: name === "other_maintenance" ? "assess.positions.other.maintenanceMargin" : `assess.pools.${at}.figures.buyingPower`,
    })),
  };
}

function inUsd(asset: string, price: string): Json {
  return { asset, prices: { USD: price } };
}
