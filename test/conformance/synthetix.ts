/** Synthetix v3: accounts with positions in several markets, and what a liquidatable account may not do. */
import { record, text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding } from "./parts.ts";
import type { Expectation, Mapped } from "./run.ts";
import { sided } from "./units.ts";
import { readVectors, type Json, type Vector } from "./vectors.ts";

const policy = "policies/synthetix/perps-v3.margin";
const pool = "assess.pools.cross:USD";

export function synthetix({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "account_margin":
      return { policy, snapshot: account(inputs), expect: margins(inputs, expected) };
    case "adjustment_permission":
      return refusal(inputs, expected);
    case "order_permission":
      return order(inputs, expected);
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

function account(inputs: Vector["inputs"], orders: readonly Json[] = []): Json {
  const positions = (inputs["positions"] ?? []) as readonly JsonRecord[]; // a list wherever there is one
  // Without positions there is one of 0 contracts, so that the account has a pool to read.
  const rows = positions.length === 0 ? [{ market: "ETH", size: "0", entry_price: "1", oracle_price: "1", skew_scale: "1", initial_margin_fraction: "0", min_initial_ratio: "0" }] : positions;
  return {
    asOf,
    account: holding({ USD: inputs["collateral"] ?? "0" }, { facts: rewards(inputs) }),
    instruments: rows.map((row) => contract(symbolOf(row), text(row["oracle_price"]), { facts: market(row) })),
    positions: rows.map((row) => ({ id: text(row["market"]), symbol: symbolOf(row), marginMode: "cross", ...sided(text(row["size"])), entryPrice: text(row["entry_price"]), unsettledFunding: "0" })),
    orders,
  };
}

function symbolOf(row: JsonRecord): string {
  return `${text(row["market"])}/USD:USD`;
}

function rewards(inputs: Vector["inputs"]): JsonRecord {
  return named({ minimumReward: inputs["min_liquidation_reward"], maximumReward: inputs["liquidation_reward_max"] });
}

function market(row: JsonRecord): JsonRecord {
  return named({
    skewScale: row["skew_scale"],
    initialMarginRatio: row["initial_margin_fraction"],
    minimumInitialRatio: row["min_initial_ratio"],
    maintenanceScalar: row["maintenance_scalar"],
    minimumPositionMargin: row["min_position_margin"],
    rewardRatio: row["liquidation_reward_ratio"],
  });
}

/** What a vector says, and nothing of what it does not. */
function named(facts: { readonly [name: string]: Json | undefined }): JsonRecord {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined).map(([name, value]) => [name, text(value)]));
}

const places: Readonly<Record<string, string>> = {
  available_margin: "equity", initial_margin: "initialMargin", maintenance_margin: "maintenanceMargin", liquidation_reward: "figures.liquidationReward", withdrawable_margin: "figures.withdrawable",
};

function margins(inputs: Vector["inputs"], expected: Vector["expected"]): readonly Expectation[] {
  const none = (inputs["positions"] as readonly Json[]).length === 0; // a list in every case of this kind
  return Object.entries(expected).flatMap(([name, published]): readonly Expectation[] => {
    if (name === "is_liquidatable") return [{ name, published: published === true, value: published === true ? "liquidatable" : "healthy", at: `${pool}.status` }];
    if (name === "unrealised_pnl") return Object.entries(record(published)).map(([id, pnl]) => ({ name: `${name} ${id}`, published: text(pnl), at: `assess.positions.${id}.unrealizedPnl` }));
    return [{ name: none ? `${name}, without positions` : name, published: text(published), at: `${pool}.${places[name]}` }];
  });
}

/** `liquidatable (see above)` is the account of that case; `withdraw 100` and `open -1 BTC` are what it asks for. */
function refusal(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const above = readVectors("synthetix").cases.find((each) => each.case === text(inputs["state"]).split(" ")[0]);
  const [action, amount = "", base = ""] = text(inputs["action"]).split(" ");
  if (above === undefined) return { cannot: "the case that it stands on is not there" };
  const request: Json = action === "withdraw"
    ? { action, asset: "USD", amount }
    : { action: "place_order", symbol: `${base}/USD:USD`, marginMode: "cross", ...sided(amount), price: text((above.inputs["positions"] as readonly JsonRecord[]).find((row) => row["market"] === base)?.["oracle_price"]) }; // a list in that case
  return {
    policy,
    snapshot: account(above.inputs),
    request,
    expect: [
      { name: "allowed", published: false, value: "refused", at: "permit.verdict" },
      { name: "error", published: text(expected["error"]), value: "refused", at: ["refusal.liquidatable_withdraws", "refusal.liquidatable_orders"] },
    ],
    explain: ["pools.cross:USD.equity", "pools.cross:USD.maintenanceMargin"],
  };
}

/** The order is asked for; and it rests, so that what it needs and what there is can be read. */
function order(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const { market: base, size, price } = record(inputs["order"]);
  const asked = { symbol: `${text(base)}/USD:USD`, marginMode: "cross", ...sided(text(size)), price: text(price) };
  const row: JsonRecord = { ...inputs, market: text(base), size: "0", entry_price: text(price), oracle_price: text(price) };
  const stated = { ...inputs, positions: [row] };
  return {
    policy,
    snapshot: account(stated, [{ id: "o", ...asked }]),
    requests: { placed: { snapshot: account(stated), request: { action: "place_order", ...asked } } },
    expect: [
      { name: "allowed", published: expected["allowed"] === true, value: expected["allowed"] === true ? "allowed" : "refused", at: "placed.verdict" },
      { name: "required_margin", published: text(expected["required_margin"]), at: "assess.orders.o.figures.requiredMargin" },
      { name: "available_margin", published: text(expected["available_margin"]), at: "assess.orders.o.figures.availableMargin" },
    ],
  };
}
