import { applicability } from "../applies.ts";
import { balanceOrEmpty, poolOfPlace } from "../empty-pool.ts";
import { poolHolding, type Pool } from "../pools.ts";
import type { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import { wordOf, type Entity } from "../state/entity.ts";
import { positionById, type State } from "../state/state.ts";
import type { Site } from "./deed.ts";

/**
 * What is at hand where a site's conditions are read in `state`: a position's pool; each shared pool that holds the money, so that
 * a condition must hold in all of them; or the account alone. `before` is the state before the action. Throws `Undecided` where the policy does not apply.
 */
export function scopesOf<V, T>(reading: Reading<V, T>, site: Site, state: State, request: Entity, before?: State): readonly Scope[] {
  const scopes = site.kind === "whole" ? [{ state, request }] : site.kind === "account" ? ofAccount(reading, site, state, request, before) : [ofHolding(reading, site, state, request, before)];
  for (const { pool } of site.kind === "whole" ? reading.poolsOf({ state }).map((each) => ({ pool: each })) : scopes) {
    const outside = pool === undefined ? undefined : applicability(reading.program, state, pool);
    if (outside !== undefined) throw outside;
  }
  if (before === undefined) return scopes;
  const earlier = scopesOf(reading, site, before, request);
  return scopes.map((scope, index) => {
    const same = earlier.find((each) => each.pool?.id === scope.pool?.id) ?? earlier[index];
    return same === undefined ? scope : { ...scope, before: same };
  });
}

function ofAccount<V, T>(reading: Reading<V, T>, { asset, creditId }: Site & { readonly kind: "account" }, state: State, request: Entity, before: State | undefined): readonly Scope[] {
  // A credit that lapsed is gone from the state afterwards, as a cancelled order is.
  const credit = creditId === undefined ? undefined : [state, ...(before === undefined ? [] : [before])].flatMap(({ credits }) => credits[asset] ?? []).find(({ id }) => id === creditId);
  const base: Scope = { state, balance: balanceOrEmpty(state, asset), request, ...(credit === undefined ? {} : { credit }) };
  const all = reading.poolsOf({ state });
  const pools = reading.program.meaning.modes.flatMap((mode): readonly Pool[] => {
    if (mode.sharing === undefined || mode.sharing.partition.by === "position") return [];
    const held = all.filter((pool) => pool.mode === mode && (pool.asset === undefined || pool.asset === asset));
    return held.length > 0 ? held : [poolOfPlace(all, state, { mode, symbol: undefined, asset })];
  });
  return pools.length === 0 ? [base] : pools.map((pool) => ({ ...base, pool }));
}

function ofHolding<V, T>(reading: Reading<V, T>, site: Site & { readonly kind: "held" }, state: State, request: Entity, before: State | undefined): Scope {
  const pools = reading.poolsOf({ state });
  const mode = reading.program.modes.get(site.mode)!; // the request was checked
  const instrument = state.instrumentBySymbol.get(site.symbol);
  const asset = instrument === undefined ? "" : wordOf(instrument, "settle")!; // the schema demands it
  const position = site.positionId === undefined ? undefined : positionById(state, site.positionId);
  // A cancelled order is gone from the state afterwards; what is said of it is said of the one that was.
  const order = site.orderId === undefined ? undefined : [...state.orders, ...(before?.orders ?? [])].find((each) => each.id === site.orderId);
  const held = position !== undefined ? poolHolding(pools, "position", position.id) : order === undefined ? undefined : poolHolding(pools, "order", order.id);
  const { positionId, leverage } = site;
  const place = { mode, symbol: site.symbol, asset, ...(positionId === undefined ? {} : { positionId }), ...(leverage === undefined ? {} : { leverage }) };
  const pool = held ?? poolOfPlace(pools, state, place);
  const here = position ?? pool.position ?? site.opened;
  return {
    state,
    pool,
    ...(here === undefined ? {} : { position: here }),
    ...(order === undefined ? {} : { order }),
    ...(instrument === undefined ? {} : { instrument, balance: balanceOrEmpty(state, asset) }),
    request,
  };
}
