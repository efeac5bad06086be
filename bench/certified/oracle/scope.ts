import { text, type Account, type Pool, type Row } from "./rows.ts";
import type { Exact } from "./exact.ts";

/** What is at hand while a rule is read. */
export interface Scope {
  readonly account: Account;
  readonly pool?: Pool | undefined;
  readonly position?: Row | undefined;
  readonly order?: Row | undefined;
  readonly instrument?: Row | undefined;
  readonly balance?: Row | undefined;
  readonly credit?: Row | undefined;
  readonly asset?: Row | undefined;
  readonly group?: Group | undefined;
  /** Of a scenario: prices that move are multiplied by it. */
  readonly factor?: Exact | undefined;
  readonly pinned?: boolean | undefined;
  /** The level of which this is all that a definition may see. */
  readonly home?: string | undefined;
}

/** What the members of a sum have in common. */
export interface Group {
  readonly path: string;
  readonly value: string;
  readonly within: Group | undefined;
}

/** The rules do not say, or need what is not there. */
export class Silence extends Error {}
const silence = new Silence("silence");

export function silent(): never {
  throw silence;
}

/** What the oracle does not read: the account is left to the engine. */
export class Beyond extends Error {}

/** Keeps what a definition may see: what it is of and what is around that. */
export function around({ account, factor, pinned }: Scope, pool: Pool | undefined, position?: Row, order?: Row, group?: Group): Scope {
  const holding = position ?? order;
  const instrument = holding === undefined ? undefined : account.bySymbol.get(text(holding.json, "symbol"));
  const home = group !== undefined ? undefined : position !== undefined ? (order === undefined ? "position" : undefined) : order !== undefined ? "order" : pool !== undefined ? "pool" : undefined;
  return { account, pool, position, order, instrument, balance: undefined, credit: undefined, asset: undefined, group, factor, pinned, home };
}

export function atLevel(level: string, scope: Scope): Scope {
  if (scope.home === level) return scope;
  switch (level) {
    case "pool":
      return around(scope, scope.pool);
    case "account":
      return around(scope, undefined);
    case "position":
      return around(scope, scope.pool, scope.position ?? scope.pool?.position);
    case "order":
      return around(scope, scope.pool, undefined, scope.order);
    default:
      return scope;
  }
}

export function rowAt(level: string, scope: Scope): Row | undefined {
  return rowsAt[level]?.(scope);
}

/** The object of a level that is at hand. */
export function rowFinder(level: string): (scope: Scope) => Row | undefined {
  return rowsAt[level] ?? (() => undefined);
}

const instrumentAt = (scope: Scope): Row | undefined => scope.instrument ?? held(scope) ?? scope.pool?.instrument;

const rowsAt: Readonly<Record<string, (scope: Scope) => Row | undefined>> = {
  account: ({ account }) => account.row,
  position: (scope) => scope.position ?? scope.pool?.position,
  order: ({ order }) => order,
  credit: ({ credit }) => credit,
  instrument: instrumentAt,
  balance: (scope) => {
    const asset = scope.balance === undefined ? settleOf(scope) : undefined;
    return scope.balance ?? (asset === undefined ? undefined : scope.account.balanceOf.get(asset));
  },
  asset: (scope) => {
    const asset = scope.balance?.id ?? settleOf(scope);
    return scope.asset ?? (asset === undefined ? undefined : scope.account.byAsset.get(asset));
  },
};

function held({ account, position, order }: Scope): Row | undefined {
  const holding = position ?? order;
  return holding === undefined ? undefined : account.bySymbol.get(text(holding.json, "symbol"));
}

/** The settlement asset at hand. */
export function settleOf(scope: Scope): string | undefined {
  const instrument = instrumentAt(scope);
  return (instrument === undefined ? undefined : text(instrument.json, "settle")) ?? scope.pool?.asset;
}

/** The asset that a word of a rule stands for. */
export function assetAt(word: string, scope: Scope): string | undefined {
  if (word === "own") return scope.balance?.id ?? scope.asset?.id ?? settleOf(scope);
  return word === "settle" ? (settleOf(scope) ?? scope.balance?.id) : word;
}

export function belongs(group: Group, key: (path: string, scope: Scope) => string, scope: Scope): boolean {
  return key(group.path, scope) === group.value && (group.within === undefined || belongs(group.within, key, scope));
}
