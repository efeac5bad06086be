/** Bluefin: what its tests do to one account, step by step, and what it is then. Its two accounts trade with each other only, so the other side of each holds the same, the other way round. */
import { record, text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding } from "./parts.ts";
import type { Expectation, Mapped } from "./run.ts";
import { sided } from "./units.ts";
import type { Json, Scalar, Vector } from "./vectors.ts";

const policy = "policies/bluefin/isolated.margin";
const symbol = "ETH/USDC:USDC";

export function bluefin({ kind, inputs, expected }: Vector): Mapped {
  const action = record(inputs["action"]);
  const question = { policy, snapshot: account(inputs, record(inputs["pre"])), explain: [] };
  switch (kind) {
    case "price_update":
      return { ...question, expect: state(expected, "assess") };
    case "add_margin":
    case "remove_margin":
      return { ...question, request: { action: kind, position: "held", amount: text(action["amount"]) }, expect: answer(expected) };
    case "trade":
      return { ...question, ...(expected["fee_pool_after"] === undefined ? {} : { first: otherSide(inputs) }), request: trade(action, text(action["qty"]), text(action["role"])), expect: answer(expected) };
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

/** What the tests call the fee pool is the fund of the venue. */
function account(inputs: Vector["inputs"], pre: JsonRecord, qty = text(pre["qty"])): Json {
  const params = record(inputs["params"]);
  const market = contract(symbol, text(inputs["oracle_price"]), {
    makerFeeRate: text(params["maker_fee"]),
    takerFeeRate: text(params["taker_fee"]),
    amountStep: "1", // every size of the tests is whole
    facts: { initialMarginRequired: text(params["imr"]), maintenanceMarginRequired: text(params["mmr"]) },
  });
  const held: Json[] = qty === "0" ? [] : [
    { id: "held", symbol, marginMode: "isolated", ...sided(qty), entryNotional: text(pre["cost_basis"]), margin: text(pre["margin"]), facts: { initialMarginFraction: text(pre["initial_margin_fraction"]) } },
  ];
  return {
    asOf,
    account: holding({ USDC: text(pre["free_collateral"]) }),
    instruments: [market],
    positions: held,
    ...(inputs["fee_pool_before"] === undefined ? {} : { funds: [{ name: "venue", asset: "USDC", amount: text(inputs["fee_pool_before"]) }] }),
  };
}

function trade(action: JsonRecord, qty: string, role: string): Json {
  return { action: "trade", symbol, marginMode: "isolated", ...sided(qty), price: text(action["price"]), leverage: text(action["leverage"]), takerOrMaker: role };
}

/** The fill of the other account, which has money enough: it is there for what it pays into the fee pool. */
function otherSide(inputs: Vector["inputs"]): { readonly snapshot: Json; readonly request: Json } {
  const [pre, action] = [record(inputs["pre"]), record(inputs["action"])];
  const role = action["role"] === "maker" ? "taker" : "maker";
  return { snapshot: account(inputs, { ...pre, free_collateral: "1000000" }, turned(text(pre["qty"]))), request: trade(action, turned(text(action["qty"])), role) };
}

function turned(qty: string): string {
  return qty === "0" ? qty : qty.startsWith("-") ? qty.slice(1) : `-${qty}`;
}

/** The clauses behind each of the project's refusals; what the bank does not have is refused by the bucket. */
const clauses: Readonly<Record<string, readonly string[]>> = {
  LOSS_EXCEEDS_MARGIN: ["reduce_loses_more", "close_loses_more"],
  P34: ["open_below_initial"],
  P35: ["increase_worsens"],
  P36: ["grows_below_maintenance"],
  P37: ["under_water"],
  P16: ["removes_too_much"],
  P13: ["adds_nothing"],
  P15: ["removes_nothing"],
  "Insufficient account funds": ["adds_too_much"],
};

function answer(expected: Vector["expected"]): readonly Expectation[] {
  const allowed = expected["allowed"] === true;
  const verdict: Expectation = { name: "allowed", published: allowed, value: allowed ? "allowed" : "refused", at: "permit.verdict" };
  if (!allowed) {
    const code = text(expected["upstream_error"]);
    return [verdict, { name: "error", published: code, value: "refused", at: (clauses[code] ?? []).map((label) => `refusal.${label}`) }];
  }
  const pool = expected["fee_pool_after"];
  return [verdict, ...(pool === undefined ? [] : [{ name: "fee_pool_after", published: text(pool), at: "state.funds.0.amount" }]), ...state(expected, "after")];
}

const figures: Readonly<Record<string, string>> = { cost_basis: "costBasis", qty: "size", margin_ratio: "marginRatio", entry_price: "averageEntry" };
const facts: Readonly<Record<string, string>> = { initial_margin_fraction: "facts.initialMarginFraction", margin: "margin" };

/** Where the numbers of a state stand. An account that holds nothing has no position, and so none of a position's numbers. */
function state(expected: Vector["expected"], answers: "assess" | "after"): readonly Expectation[] {
  const post = record(expected["post"]);
  const flat = post["qty"] === "0";
  return Object.entries(post).map(([name, published]): Expectation => {
    const common = { name, published: published as Scalar }; // decimals, all of them
    if (name === "free_collateral") return { ...common, at: "state.account.balances.0.walletBalance" };
    if (flat) return { ...common, value: "nothing", at: `${answers}.positions.0.notional` };
    return { ...common, at: figures[name] === undefined ? `state.positions.0.${facts[name]}` : `${answers}.positions.0.figures.${figures[name]}` };
  });
}
