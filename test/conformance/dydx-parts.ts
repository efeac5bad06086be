/** Parts of dYdX snapshots and expectations. */
import type { Expectation } from "./run.ts";
import { shift, sided } from "./units.ts";
import type { Json, Vector } from "./vectors.ts";

type Inputs = Vector["inputs"];
export type JsonRecord = { readonly [key: string]: Json };

/** A subaccount with USDC; entries are at a cost of 0 unless a position says otherwise. */
export function subaccount(collateral: string, instruments: readonly Json[], positions: readonly Json[], facts: Json = {}): Json {
  return {
    asOf: "2026-11-22T00:00:00Z",
    account: { id: "subaccount", balances: [{ asset: "USDC", walletBalance: collateral }], facts },
    instruments,
    positions,
  };
}

export function instrument(base: string, price: string, facts: JsonRecord): JsonRecord {
  return { symbol: symbolOf(base), contract: "linear", base, quote: "USDC", settle: "USDC", contractSize: "1", tickSize: "0.000001", amountStep: "0.000000001", markPrice: price, facts };
}

/** A cross position of a signed size whose cost the collateral has paid, with nothing of funding unsettled. */
export function held(base: string, id: string, size: string): JsonRecord {
  return { id, symbol: symbolOf(base), marginMode: "cross", ...sided(size), entryNotional: "0", unsettledFunding: "0" };
}

/** The two fractions of a liquidity tier, from ppm. */
export function fractions(inputs: Inputs): JsonRecord {
  return { baseMarginFraction: ppm(inputs["initial_margin_ppm"]), maintenanceFraction: ppm(inputs["maintenance_fraction_ppm"]) };
}

export function ppm(value: Json | undefined): string {
  return shift(text(value), -6);
}

/** Quote atoms as USDC. */
export function quote(value: Json | undefined): string {
  return shift(text(value), -6);
}

export function inQuote(name: string, expected: Inputs, at: string): Expectation {
  return { name, published: text(expected[name]), value: quote(expected[name]), at };
}

/** A flag of the chain as a status. */
export function liquidatable(published: Json | undefined): Pick<Expectation, "published" | "value"> {
  return { published: published === true, value: published === true ? "liquidatable" : "healthy" };
}

/** A flag as figures print it. */
export function flag(published: Json | undefined): Pick<Expectation, "published" | "value"> {
  return { published: published === true, value: published === true ? "yes" : "no" };
}

export function text(value: Json | undefined): string {
  return String(value);
}

/** Throws where a vector has no object. */
export function record(value: Json | undefined): JsonRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`expected an object in a vector, but found ${JSON.stringify(value)}`);
  return value as JsonRecord; // neither a list nor null
}

function symbolOf(base: string): string {
  return `${base}/USDC:USDC`;
}
