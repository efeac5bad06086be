/** Worked examples of venues' pages about money: bonuses, what may leave, collateral that counts less or is turned into other money. */
import { record, text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding } from "./parts.ts";
import type { Expectation, Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const pages = "test/conformance/policies/pages/";
const symbol = "BTC/USDT:USDT";

export function bonus(id: string, inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const policy = `${pages}bonus.margin`;
  const granted = text(inputs["bonus"]);
  const share = inputs["ratio"];
  const account: JsonRecord = {
    id: "account",
    balances: [{ asset: "USDT", walletBalance: text(inputs["own"] ?? "1000000"), bonus: granted, facts: { granted } }],
    facts: share === undefined ? {} : { bonusShare: text(share), realizedBefore: text(inputs["cumRealizedBefore"]) },
  };
  const snapshot: Json = { asOf, selectors: { rule: share === undefined ? "bonus_first" : "share_of_net_loss" }, account, instruments: [contract(symbol, "1")] };
  const places = (charged: "charge.after" | "state", figures: "charged" | "after"): Readonly<Record<string, string>> => ({
    bonusUsed: `${figures}.account.balances.0.figures.bonusUsed`, bonusLeft: `${charged}.account.balances.0.bonus`, ownLeft: `${charged}.account.balances.0.walletBalance`, marginCapacity: "assess.pools.cross:USDT.equityForOpening",
  });
  // A profit that unlocks a bonus is credited by the venue.
  if (inputs["policy"] === "profit_matches_bonus") {
    return { policy, snapshot, request: { action: "deposit", by: "venue", asset: "USDT", amount: text(inputs["profit"]) }, expect: named(expected, places("state", "after")), explain: [] };
  }
  const charge = (purpose: string, amount: Json | undefined): readonly JsonRecord[] => (amount === undefined ? [] : [{ purpose, marginMode: "cross", symbol, asset: "USDT", amount: text(amount) }]);
  const { loss, fee } = inputs["charges"] === undefined ? { loss: inputs["loss"], fee: undefined } : record(inputs["charges"]);
  const charges = [...charge("realized_loss", loss), ...charge("trading_fee", fee), ...charge("realized_profit", inputs["profit"])];
  return { policy, snapshot, ...(charges.length === 0 ? {} : { charges }), expect: named(expected, places("charge.after", "charged")), explain: id.includes("margin") ? ["pools.cross:USDT.equityForOpening"] : [] };
}

function named(expected: Vector["expected"], at: Readonly<Record<string, string>>): readonly Expectation[] {
  return Object.entries(expected).map(([name, published]) => ({ name, published: text(published), at: at[name] ?? "nowhere" }));
}

export function collateral(id: string, inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  switch (id) {
    case "okx-transferable":
      // As many contracts at a price and a leverage of 1 as there is margin.
      return { policy: `${pages}okx.margin`, snapshot: withPosition("USDT", inputs["equity"], inputs["margin"]), request: { action: "transfer", asset: "USDT" }, expect: named(expected, { transferable: "permit.largest" }), explain: [] };
    case "okx-discount-tiers":
      return {
        policy: `${pages}okx.margin`,
        snapshot: { asOf, account: holding({ USDT: inputs["amount"] ?? "0" }), assets: [{ asset: "USDT", prices: { USDT: text(inputs["price"]) } }] },
        expect: named(expected, { discountEquity: "assess.account.balances.0.figures.discounted" }),
        explain: [],
      };
    case "orderly-withdraw-1":
    case "orderly-withdraw-2":
      return orderlyWithdrawal(inputs, expected);
    case "orderly-settle":
      return orderlySettlement(inputs, expected);
    case "aevo-convert":
      return conversion(inputs, expected);
    default:
      return { cannot: `no mapping for ${id}` };
  }
}

function withPosition(asset: string, wallet: Json | undefined, margin: Json | undefined): Json {
  const market = contract(`BTC/${asset}:${asset}`, "1");
  return { asOf, account: holding({ [asset]: wallet ?? "0" }), instruments: [market], positions: [{ id: "p", symbol: text(market["symbol"]), marginMode: "cross", side: "long", contracts: text(margin), entryPrice: "1", leverage: "1" }] };
}

/** The margin of one position, and a position of nothing whose cost is what was lost: of one that sold, what was gained. */
function orderlyWithdrawal(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const upnl = text(inputs["upnl"]);
  const common = { symbol: "BTC/USDC:USDC", marginMode: "cross", leverage: "1" };
  return {
    policy: `${pages}orderly.margin`,
    snapshot: {
      asOf,
      account: holding({ USDC: inputs["balance"] ?? "0" }),
      instruments: [contract("BTC/USDC:USDC", "1")],
      positions: [
        { id: "p", ...common, side: "long", contracts: text(inputs["margin"]), entryPrice: "1" },
        { id: "u", ...common, side: upnl.startsWith("-") ? "long" : "short", contracts: "0", entryNotional: upnl.replace("-", "") },
      ],
    },
    request: { action: "withdraw", asset: "USDC" },
    expect: named(expected, { freeCollateral: "assess.pools.cross:USDC.available", withdrawable: "permit.largest" }),
  };
}

/** What counterparties lose is credited by the venue, one after the other. */
function orderlySettlement(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const credits = (inputs["counterparties"] as readonly string[]).map((amount): Json => ({ action: "deposit", by: "venue", asset: "USDC", amount: amount.replace("-", "") })); // two of them
  const [first, second] = credits;
  const snapshot: Json = { asOf, account: holding({ USDC: inputs["balance"] ?? "0" }, { facts: { unsettled: text(inputs["unsettled"]) } }), instruments: [contract("BTC/USDC:USDC", "1")] };
  const steps = expected["steps"] as readonly string[]; // as many
  return {
    policy: `${pages}orderly.margin`,
    snapshot,
    opening: [first!], // as above
    request: second!, // as above
    requests: { one: { snapshot, request: first! } }, // as above
    expect: [
      { name: "steps 1", published: steps[0] ?? "", at: "one.after.account.balances.0.walletBalance" },
      { name: "steps 2", published: steps[1] ?? "", at: "state.account.balances.0.walletBalance" },
      { name: "unsettledLeft", published: text(expected["unsettledLeft"]), at: "state.account.facts.unsettled" },
    ],
    explain: [],
  };
}

/** Ether at a price of 1, a debt of what was spent, and an option that is worth it. */
function conversion(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  return {
    policy: `${pages}aevo.margin`,
    snapshot: { asOf, account: holding({ ETH: inputs["ethValue"] ?? "0", USDC: `-${text(inputs["spend"])}`, OPTION: text(inputs["spend"]) }), assets: ["ETH", "USDC", "OPTION"].map((asset) => ({ asset, prices: { USD: "1" } })) },
    expect: named(expected, { ethValueLeft: "assess.account.figures.ethLeft", usdcLeft: "assess.account.figures.usdcLeft", equity: "assess.pools.cross.equity" }),
  };
}
