import { facts } from "../../schemas/generated/facts.ts";
import type { Reference } from "../algebras/algebra.ts";
import type { TraceNames } from "../algebras/trace.ts";
import { citationOf, isAssumed } from "../cite.ts";
import { currencyOf } from "../currency.ts";
import type { Pool } from "../pools.ts";
import type { Program } from "../program.ts";
import { wordOf } from "../state/entity.ts";
import { positionById, type State } from "../state/state.ts";

const catalogue = new Map(facts.map((fact) => [fact.path, fact]));

/** What a trace calls things: the units of facts and figures in this snapshot, and the sources of clauses. */
export function namesFor(program: Program, state: State, pools: readonly Pool[]): TraceNames {
  return {
    unit: (reference) => unitOf(program, state, pools, reference),
    citation: (clause) => citationOf(program, clause),
    assumed: (clause) => isAssumed(program, clause),
  };
}

function unitOf(program: Program, state: State, pools: readonly Pool[], reference: Reference): string | undefined {
  const { path, of } = reference;
  if (path.startsWith("pool.equity") || path === "count" || path === "reserve" || path.endsWith(".available")) return moneyUnit(program, "settle", path, of, state, pools);
  const definition = program.definitions.get(path);
  const declared = program.declared.find((fact) => fact.path === path);
  const known = catalogue.get(path);
  const kind = definition?.dimension.kind ?? declared?.dimension.kind ?? known?.dimension;
  const asset = definition?.dimension.asset ?? declared?.dimension.asset ?? known?.asset;
  if (kind === "money") return moneyUnit(program, asset ?? "settle", path, of, state, pools);
  if (kind === "price") return priceUnit(of, state);
  if (kind === "quantity") return "contracts";
  if (kind === "leverage") return "x";
  return undefined;
}

function moneyUnit(program: Program, asset: string, path: string, of: string, state: State, pools: readonly Pool[]): string | undefined {
  if (asset !== "settle" && asset !== "own") return asset;
  if (path.startsWith("balance.") && state.balances.some((balance) => balance.id === of)) return of;
  if (path.startsWith("asset.")) return of;
  if (path.startsWith("credit.")) return Object.keys(state.credits).find((owner) => state.credits[owner]?.some((credit) => credit.id === of));
  const pool = pools.find((candidate) => candidate.id === of);
  if (pool !== undefined) return pool.asset ?? currencyOf(program, pool);
  const holding = positionById(state, of) ?? state.orders.find((order) => order.id === of);
  const symbol = holding === undefined ? of.replace(/ tier \d+$/, "") : wordOf(holding, "symbol");
  const instrument = symbol === undefined ? undefined : state.instrumentBySymbol.get(symbol);
  return instrument === undefined ? undefined : wordOf(instrument, "settle");
}

function priceUnit(of: string, state: State): string | undefined {
  const holding = positionById(state, of) ?? state.orders.find((order) => order.id === of);
  const instrument = state.instrumentBySymbol.get(holding === undefined ? of : (wordOf(holding, "symbol") ?? ""));
  return instrument === undefined ? undefined : wordOf(instrument, "quote");
}
