import type { Fraction } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import { makeEntity, wordOf, type Entity } from "./state/entity.ts";
import { assetOf, balanceOf, type State } from "./state/state.ts";

/** Members of a group agree with it on `path`, and belong to the group around it too. */
export interface Group {
  readonly path: string;
  readonly value: string;
  readonly within?: Group;
}

/** The objects at hand while an expression is read: what each level of a path means here. */
export interface Scope {
  readonly state: State;
  /** Before the action, for `before`. */
  readonly before?: Scope;
  readonly pool?: Pool;
  readonly position?: Entity;
  readonly order?: Entity;
  readonly instrument?: Entity;
  readonly balance?: Entity;
  readonly credit?: Entity;
  readonly asset?: Entity;
  readonly fill?: Entity;
  readonly request?: Entity;
  readonly charge?: Entity;
  /** The group that is read, inside `for each`: what its members have in common. */
  readonly group?: Group;
  /** A scenario's factor on every price that can move (1 + move). */
  readonly factor?: Fraction;
  /** True under `at current mark`: the unknown and the scenario leave prices alone. */
  readonly pinned?: boolean;
}

/** The object that `level` means in `scope`, directly or through another: a position's instrument, a pool's balance. */
export function entityAt(level: string, scope: Scope): Entity | undefined {
  switch (level) {
    case "account":
      return scope.state.account;
    case "position":
      return scope.position ?? scope.pool?.position;
    case "order":
      return scope.order;
    case "instrument":
      return scope.instrument ?? instrumentOf(scope.position ?? scope.order, scope) ?? scope.pool?.instrument;
    case "balance":
      return scope.balance ?? balanceAt(scope);
    case "credit":
      return scope.credit;
    case "asset":
      return scope.asset ?? assetAt(scope);
    case "fill":
      return scope.fill;
    case "request":
      return scope.request;
    case "charge":
      return scope.charge;
    default:
      return undefined;
  }
}

function instrumentOf(entity: Entity | undefined, scope: Scope): Entity | undefined {
  const symbol = entity === undefined ? undefined : wordOf(entity, "symbol");
  return symbol === undefined ? undefined : scope.state.instrumentBySymbol.get(symbol);
}

/** The asset that `settle` or `own` stands for, or the name itself. */
export function assetName(asset: string, scope: Scope): string | undefined {
  if (asset === "own") return scope.balance?.id ?? scope.asset?.id ?? settleAsset(scope);
  return asset === "settle" ? (settleAsset(scope) ?? scope.balance?.id) : asset;
}

export function settleAsset(scope: Scope): string | undefined {
  const instrument = entityAt("instrument", scope);
  return (instrument === undefined ? undefined : wordOf(instrument, "settle")) ?? scope.pool?.asset;
}

function balanceAt(scope: Scope): Entity | undefined {
  const asset = settleAsset(scope);
  return asset === undefined ? undefined : balanceOf(scope.state, asset);
}

function assetAt(scope: Scope): Entity | undefined {
  const asset = scope.balance?.id ?? settleAsset(scope);
  if (asset === undefined) return undefined;
  const { unlisted } = scope.state;
  return assetOf(scope.state, asset) ?? (Object.keys(unlisted.asset).length === 0 ? undefined : makeEntity("asset", asset, { ...unlisted.asset, asset }, { asset }));
}

/** Pool-level clauses see the pool and the account: the narrower objects at hand are put aside. */
export function poolScope(scope: Scope): Scope {
  return inside(scope, scope.pool, undefined, undefined);
}

/** What a definition at `level` may see: itself and what contains it. */
export function narrowed(level: string, scope: Scope): Scope {
  switch (level) {
    case "pool":
      return poolScope(scope);
    case "account":
      return inside(scope, undefined, undefined, undefined);
    case "position":
      return inside(scope, scope.pool, entityAt("position", scope), undefined);
    case "order":
      return inside(scope, scope.pool, undefined, scope.order);
    default:
      return scope;
  }
}

/** One of `position` and `order`, or neither, with what lies around any of them. The group of a `for each` is left: figures do not know it. */
export function inside({ state, before, factor, pinned, request, charge }: Scope, pool: Pool | undefined, position: Entity | undefined, order: Entity | undefined, group?: Group): Scope {
  // Always the same fields in the same order: scopes are made and read more often than anything else.
  return { state, before, pool, position, order, instrument: undefined, balance: undefined, credit: undefined, asset: undefined, fill: undefined, request, charge, group, factor, pinned };
}
