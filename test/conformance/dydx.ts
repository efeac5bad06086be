/** dYdX v4: numbers of the chain's tests as subaccounts, in whole USDC and whole units of the base asset. */
import { flag, fractions, held, inQuote, instrument, liquidatable, ppm, quote, record, subaccount, text, type JsonRecord } from "./dydx-parts.ts";
import type { Expectation, Mapped, Question } from "./run.ts";
import { shift } from "./units.ts";
import type { Json, Scalar, Vector } from "./vectors.ts";

const policy = "policies/dydx/dydx-v4.margin";

type Inputs = Vector["inputs"];

/** What the chain's tests say in each kind of case, and where the answer to it stands. */
export function dydx({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "is_initial_collateralized":
      return stated(inputs, "initial_margin", { name: "result", ...flag(expected["result"]), at: "assess.pools.cross:USDC.figures.initiallyCollateralized" });
    case "is_maintenance_collateralized":
      return stated(inputs, "maintenance_margin", { name: "result", ...flag(expected["result"]), at: "assess.pools.cross:USDC.figures.maintenanceCollateralized" });
    case "is_liquidatable":
      return stated(inputs, "maintenance_margin", { name: "result", ...liquidatable(expected["result"]), at: "assess.pools.cross:USDC.status" });
    case "risk_order":
      return riskOrder(inputs, expected);
    case "margin_requirement":
      return marginRequirement(inputs, expected);
    case "funding_settlement":
      return fundingSettlement(inputs, expected);
    case "initial_margin_oi_scaled":
    case "initial_margin_fraction_oi_scaled":
      return scaledByOpenInterest(inputs, expected);
    case "maintenance_fraction":
      return maintenanceFraction(inputs, expected);
    case "account_liquidatable":
    case "account_margin":
      return account(inputs, expected);
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

/**
 * Equity and a margin as they are stated: a position worth its margin in a market of price 1 that asks for all of it, entered at 1, so
 * that it adds nothing to equity.
 */
function stated(inputs: Inputs, margin: string, expectation: Omit<Expectation, "at"> & { readonly at: string }): Question {
  const explain = ["equity", margin === "initial_margin" ? "initialMargin" : "maintenanceMargin"].map((name) => `pools.cross:USDC.${name}`);
  return { policy, snapshot: statedSnapshot(inputs, margin), expect: [expectation], explain: [...explain, expectation.at.slice("assess.".length)] };
}

function statedSnapshot(inputs: Inputs, margin: string, facts: Json = {}): Json {
  const market = instrument("STATED", "1", { baseMarginFraction: "1", maintenanceFraction: "1" });
  const position = { ...held("STATED", "p", text(inputs[margin])), entryPrice: "1" };
  return subaccount(text(inputs["equity"]), [market], [position], facts);
}

/** The second account is stated by facts of the overlay. */
function riskOrder({ first, second }: Inputs, expected: Inputs): Question {
  const [one, other] = [record(first), record(second)];
  const facts = { otherEquity: text(other["equity"]), otherMaintenanceMargin: text(other["maintenance_margin"]) };
  return {
    policy: [policy, "test/conformance/policies/dydx-risk-order.margin"],
    snapshot: statedSnapshot(one, "maintenance_margin", facts),
    expect: [{ name: "result", published: expected["result"] as Scalar, at: "assess.pools.cross:USDC.figures.riskOrder" }], // a number in every case
    explain: ["pools.cross:USDC.equity", "pools.cross:USDC.maintenanceMargin", "pools.cross:USDC.figures.riskOrder"],
  };
}

/** Sizes are in quanta of 10^resolution, prices in 10^exponent. A price of 0 is the chain's word for none yet. */
function marginRequirement(inputs: Inputs, expected: Inputs): Question {
  const [size, price] = [text(inputs["size_raw"]), text(inputs["price_raw"])];
  const [resolution, exponent] = [Number(inputs["base_atomic_resolution"]), Number(inputs["price_exponent"])];
  const unpriced = price === "0";
  const market = instrument("BASE", unpriced ? "1" : shift(price, exponent), {
    ...fractions(inputs),
    ...(unpriced ? { withoutPrice: "yes" } : {}),
    openNotionalLowerCap: quote(inputs["oi_lower_cap_quote_raw"]),
    openNotionalUpperCap: quote(inputs["oi_upper_cap_quote_raw"]),
  });
  const openInterest: JsonRecord = inputs["open_interest_raw"] === null ? {} : { openInterest: shift(text(inputs["open_interest_raw"]), resolution) };
  return {
    policy,
    snapshot: subaccount("0", [{ ...market, ...openInterest }], [held("BASE", "p", shift(size, resolution))]),
    expect: [
      inQuote("initial_margin_quote_raw", expected, "assess.positions.p.initialMargin"),
      inQuote("maintenance_margin_quote_raw", expected, "assess.positions.p.maintenanceMargin"),
    ],
  };
}

/** Sizes in quanta, one contract each; indices in millionths of a quote atom for one quantum, so that the answer is in 10^-12 USDC. */
function fundingSettlement(inputs: Inputs, expected: Inputs): Question {
  const market = instrument("BASE", "1", { baseMarginFraction: "0", maintenanceFraction: "0", fundingIndex: shift(text(inputs["funding_index"]), -12) });
  const { unsettledFunding: _, ...position } = held("BASE", "p", text(inputs["size_raw"]));
  const facts = { fundingIndex: shift(text(inputs["position_index"]), -12), fundingGiven: "indices" };
  return {
    policy,
    snapshot: subaccount("0", [market], [{ ...position, facts }]),
    expect: [{ name: "settlement_ppm", published: text(expected["settlement_ppm"]), value: shift(text(expected["settlement_ppm"]), -12), at: "assess.positions.p.figures.accruedFunding" }],
  };
}

/** A market of price 1, so that open interest is open notional and contracts are notional. */
function scaledByOpenInterest(inputs: Inputs, expected: Inputs): Question {
  const market = instrument("BASE", "1", {
    baseMarginFraction: ppm(inputs["initial_margin_ppm"]),
    maintenanceFraction: "0",
    openNotionalLowerCap: quote(inputs["oi_lower_cap"]),
    openNotionalUpperCap: quote(inputs["oi_upper_cap"]),
  });
  const notional = inputs["notional"];
  const position = held("BASE", "p", notional === undefined ? "1" : quote(notional));
  return {
    policy,
    snapshot: subaccount("0", [{ ...market, openInterest: quote(inputs["open_interest_notional"]) }], [position]),
    expect: [
      notional === undefined
        ? { name: "initial_margin_ppm", published: text(expected["initial_margin_ppm"]), value: ppm(expected["initial_margin_ppm"]), at: "assess.positions.p.figures.initialMarginFraction" }
        : inQuote("initial_margin", expected, "assess.positions.p.initialMargin"),
    ],
  };
}

function maintenanceFraction(inputs: Inputs, expected: Inputs): Question {
  return {
    policy,
    snapshot: subaccount("0", [instrument("BASE", "1", fractions(inputs))], [held("BASE", "p", "1")]),
    expect: [{ name: "maintenance_margin_ppm", published: text(expected["maintenance_margin_ppm"]), value: ppm(expected["maintenance_margin_ppm"]), at: "assess.positions.p.figures.maintenanceMarginFraction" }],
  };
}

const nothing: JsonRecord = { market: "NONE", size: "0", oracle_price: "1", initial_margin_ppm: 0, maintenance_fraction_ppm: 0 };

/**
 * Collateral has paid for the positions already, so they stand in the account at a cost of 0. Funding is given to the first position.
 * Without positions there is one of 0 contracts, so that an account without money has a pool to read.
 */
function account(inputs: Inputs, expected: Inputs): Question {
  const given = (inputs["positions"] as readonly Json[]).map(record); // a list in both kinds
  const rows = given.length === 0 ? [nothing] : given;
  const markets = rows.map((row) => instrument(text(row["market"]), text(row["oracle_price"]), fractions(row)));
  const positions = rows.map((row, place) => ({
    ...held(text(row["market"]), text(row["market"]), text(row["size"])),
    ...(place === 0 && inputs["unsettled_funding_usdc"] !== undefined ? { unsettledFunding: text(inputs["unsettled_funding_usdc"]) } : {}),
  }));
  const places: Readonly<Record<string, string>> = { equity_usdc: "equity", initial_margin_usdc: "initialMargin", maintenance_margin_usdc: "maintenanceMargin" };
  return {
    policy,
    snapshot: subaccount(text(inputs["collateral_usdc"]), markets, positions),
    expect: Object.entries(expected).map(([name, published]) =>
      name === "is_liquidatable"
        ? { name, ...liquidatable(published), at: "assess.pools.cross:USDC.status" }
        : { name, published: published as Scalar, at: `assess.pools.cross:USDC.${places[name]}` }, // decimals in every case
    ),
  };
}
