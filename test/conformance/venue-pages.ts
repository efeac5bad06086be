/** Worked examples of venues' pages: prices, margins and what may leave. Bonuses and collateral stand in a file of their own. */
import { text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding, liquidationEnds, venuePolicies } from "./parts.ts";
import type { Expectation, Mapped, Question } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";
import { bonus, collateral } from "./venue-pages-money.ts";

const pages = "test/conformance/policies/pages/";
const symbol = "BTC/USDT:USDT";
const inverse = "BTC/USD:BTC";

export function venuePages(vector: Vector): Mapped {
  const { inputs, expected } = vector;
  const id = vector.case.split(":")[0] ?? "";
  switch (vector.kind) {
    case "liquidation_price":
      return id.startsWith("bybit-inverse") ? inverseCross(inputs, expected) : isolated(id, inputs, expected);
    case "bankruptcy_price":
      return inverseCross(inputs, expected);
    case "adjust_margin":
      return addedMargin(inputs, expected);
    case "initial_margin":
      return initialMargin(id, inputs, expected);
    case "order_margin":
      return orders(inputs, expected);
    case "liquidation_scope":
      return id.startsWith("okx") ? cutting(inputs, expected) : scope(inputs, expected);
    case "liquidation_threshold":
      return threshold(inputs, expected);
    case "contingency":
      return contingency(inputs, expected);
    case "bonus_consumption":
    case "bonus_as_margin":
      return bonus(id, inputs, expected);
    case "permission_withdraw":
    case "pnl_settlement":
    case "collateral_haircut":
    case "collateral_conversion":
      return collateral(id, inputs, expected);
    default:
      return { cannot: `no mapping for cases of kind ${vector.kind}` };
  }
}

/** Each number of `expected` where `at` says, by its name. */
function expectedAt(expected: Vector["expected"], at: Readonly<Record<string, Expectation["at"]>>): readonly Expectation[] {
  return Object.entries(expected).map(([name, published]) => ({ name, published: text(published), at: at[name] ?? "nowhere" }));
}

/** A position that takes its margin from a wallet that has enough. Where the page is a test in binary floating point, amounts are not rounded. Bybit's fee to close stands in no example of its pages. */
function isolated(id: string, inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const venue = venuePolicies[id.split("-")[0] ?? ""];
  if (venue === undefined) return { cannot: `no policy for ${id}` };
  const price = text(inputs["entry"]);
  const tiers: readonly Json[] = [{ minNotional: "0", maintenanceMarginRate: text(inputs["mmr"]), maintenanceAmount: text(inputs["mmDeduction"] ?? "0"), maxLeverage: "125" }];
  const held = `${symbol} isolated ${text(inputs["side"])}`;
  return {
    policy: id.startsWith("bybit") ? venue.policy : `test/conformance/policies/${id.split("-")[0] ?? ""}-unrounded.margin`,
    snapshot: { asOf: venue.asOf, account: { id: "account", balances: [{ asset: "USDT", walletBalance: "1000000", bonus: "0" }] }, instruments: [contract(symbol, price, { tiers, takerFeeRate: text(inputs["takerFee"] ?? "0") })], positions: [] },
    opening: [{ action: "open", symbol, marginMode: "isolated", side: text(inputs["side"]), contracts: text(inputs["size"]), price, leverage: text(inputs["leverage"]) }],
    expect: expectedAt(expected, {
      liquidationPrice: `assess.positions.${held}.liquidationPrice`, initialMargin: `assess.positions.${held}.initialMargin`, maintenanceMargin: `assess.positions.${held}.maintenanceMargin`,
    }),
  };
}

/** The whole account: a long position and the balance behind it. */
function inverseCross(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const price = text(inputs["entry"]);
  const market = contract(inverse, price, { takerFeeRate: text(inputs["takerFee"]), facts: { maintenanceRate: text(inputs["mmr"] ?? "0") } });
  const facts: JsonRecord = inputs["bankruptcyPrice"] === undefined ? {} : { bankruptcyPrice: text(inputs["bankruptcyPrice"]) };
  return {
    policy: `${pages}bybit-inverse.margin`,
    snapshot: {
      asOf,
      account: holding({ BTC: inputs["balance"] ?? "0" }, { facts: { orderMargin: text(inputs["orderMargin"]) } }),
      instruments: [market],
      positions: [{ id: "p", symbol: inverse, marginMode: "cross", side: "long", contracts: text(inputs["qty"]), entryPrice: price, leverage: "1", facts }],
    },
    expect: expectedAt(expected, { bankruptcyPrice: "assess.positions.p.bankruptcyPrice", liquidationPrice: liquidationEnds("p") }),
  };
}

/** The price before is a fact, and what was added the margin; the mark is somewhere above. */
function addedMargin(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  return {
    policy: `${pages}bybit-added-margin.margin`,
    snapshot: {
      asOf,
      account: holding({ USDT: inputs["addMargin"] ?? "0" }),
      instruments: [contract(symbol, "10000")],
      positions: [{ id: "p", symbol, marginMode: "isolated", side: text(inputs["side"]), contracts: text(inputs["size"]), entryPrice: "10000", leverage: "1", margin: "0", facts: { liquidationPriceBefore: text(inputs["liqBefore"]) } }],
    },
    opening: [{ action: "add_margin", position: "p", amount: text(inputs["addMargin"]) }],
    expect: expectedAt(expected, { liquidationPrice: "assess.positions.p.liquidationPrice" }),
  };
}

function initialMargin(id: string, inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const one = (policy: string, market: JsonRecord, position: JsonRecord, at: Readonly<Record<string, string>>): Question => ({
    policy: `${pages}${policy}.margin`,
    snapshot: { asOf, account: holding({}), instruments: [market], positions: [{ id: "p", symbol: text(market["symbol"]), marginMode: "cross", side: "long", entryPrice: text(market["markPrice"]), ...position }] },
    expect: expectedAt(expected, at),
  });
  const margin = { initialMargin: "assess.positions.p.initialMargin" };
  switch (id) {
    case "okx-fixed-im":
      return one("okx", contract(symbol, text(inputs["price"]), { contractSize: text(inputs["face"]) }), { contracts: text(inputs["contracts"]), leverage: text(inputs["leverage"]) }, margin);
    case "okx-iso-margin-spot":
      return one("okx", contract(symbol, text(inputs["price"])), { contracts: text(inputs["size"]), leverage: text(inputs["leverage"]) }, {
        margin: "assess.positions.p.figures.marginInBase", positionAsset: "assess.positions.p.figures.assets", borrowed: "assess.positions.p.figures.borrowed",
      });
    case "regt-initial":
      // As many shares of a dollar as are bought.
      return one("reg-t", contract("STOCK/USD:USD", "1"), { contracts: text(inputs["value"]), leverage: "1" }, margin);
    default:
      return one("xxkk", contract(inverse, text(inputs["price"]), { contractSize: text(inputs["multiplier"]) }), { contracts: text(inputs["contracts"]), leverage: text(inputs["leverage"]), marginMode: "isolated", margin: "0" }, margin);
  }
}

/** Orders of so many contracts at a price of 1 and a leverage of 1 need as much. */
function orders(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const order = (side: string, contracts: Json | undefined): JsonRecord => ({ symbol, marginMode: "cross", side, contracts: text(contracts), price: "1", leverage: "1" });
  return {
    policy: `${pages}bybit-orders.margin`,
    snapshot: { asOf, account: holding({ USDT: "1000000" }), instruments: [contract(symbol, "1")], orders: [{ id: "buy", ...order("long", inputs["buy"]) }, { id: "sell", ...order("short", inputs["sell"]) }] },
    request: { action: "place_order", order: "more", ...order("short", inputs["addSell"]) },
    expect: expectedAt(expected, { accountIM: "assess.pools.cross:USDT.initialMargin", additionalIM: "after.orders.more.figures.additionalMargin", afterIM: "after.pools.cross:USDT.initialMargin" }),
  };
}

/** Contracts worth 1 each, far below maintenance margin; the lowest tier ends at the page's target. */
function cutting(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const end = text(inputs["targetTierMax"]);
  const tiers: readonly Json[] = [{ minNotional: "0", maxNotional: end }, { minNotional: end }];
  return {
    policy: `${pages}okx.margin`,
    snapshot: { asOf, account: holding({ USDT: "1" }), instruments: [contract(symbol, "1", { tiers, facts: { maintenanceRate: "0.01" } })], positions: [{ id: "p", symbol, marginMode: "cross", side: "long", contracts: text(inputs["position"]), entryPrice: "1", leverage: "10" }] },
    liquidate: true,
    expect: expectedAt(expected, { closeSize: "liquidate.steps.0.contracts" }),
  };
}

/** As many contracts of 1 USD, entered at 1, as coins are posted; the mark has fallen so far that they are lost. */
function scope(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const posted = inputs["posted"];
  const mode = posted === undefined ? "cross" : "isolated";
  return {
    policy: `${pages}bingx-coin-m.margin`,
    snapshot: { asOf, account: holding({ BTC: inputs["wallet"] ?? "0" }), instruments: [contract(inverse, "1", { takerFeeRate: "0" })], positions: [] },
    opening: [{ action: "open", symbol: inverse, marginMode: mode, side: "long", contracts: text(posted ?? inputs["wallet"]), price: "1", leverage: "1" }],
    marks: { [inverse]: "0.4" },
    liquidate: true,
    expect: expectedAt(expected, { lost: "liquidate.steps.0.payments.0.amount", rest: "liquidate.after.account.balances.0.walletBalance" }),
  };
}

/** A position of that size at a price of 1. */
function threshold(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  return {
    policy: `${pages}gmx.margin`,
    snapshot: {
      asOf,
      account: holding({}, { facts: { minimumCollateral: text(inputs["floor"]) } }),
      instruments: [contract(symbol, "1", { facts: { minimumFactor: text(inputs["factor"]) } })],
      positions: [{ id: "p", symbol, marginMode: "isolated", side: "long", contracts: text(inputs["size"]), entryPrice: "1", leverage: "1", margin: "100" }],
    },
    expect: expectedAt(expected, { minCollateral: "assess.positions.p.maintenanceMargin" }),
  };
}

/** A portfolio has its money for a pool; what it holds is stated. */
function contingency(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const options = inputs["netShort"] !== undefined;
  const facts: JsonRecord = options ? { netShortOptions: text(inputs["netShort"]), perOption: text(inputs["perOption"]) } : { offset: text(inputs["offset"]), offsetRate: text(inputs["rate"]) };
  return {
    policy: `${pages}deribit-contingencies.margin`,
    snapshot: { asOf, account: holding({ BTC: "1" }, { facts }) },
    expect: expectedAt(expected, { extra: `assess.pools.portfolio:BTC.figures.${options ? "optionContingency" : "futureContingency"}` }),
  };
}
