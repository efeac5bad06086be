import type { Mode } from "../dsl/ir.ts";
import { unspecified } from "./equity.ts";
import { one, zero } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import { isFraction, makeEntity, wordOf, type Entity } from "./state/entity.ts";
import { balanceOf, type State } from "./state/state.ts";
import { Undecided } from "./undecided.ts";

/** Where something stands that may have no pool of its own yet, or no longer. */
export interface Place {
  readonly mode: Mode;
  /** The instrument, if one is named. */
  readonly symbol: string | undefined;
  readonly asset: string;
  /** The position that stands alone, or would. */
  readonly positionId?: string;
  readonly leverage?: Entity["values"][string];
}

/**
 * The pool of a place where no position says which: the shared one of that instrument or asset, or an empty one.
 * Where each position stands alone it holds a position of 0 contracts, so that its figures are those of nothing.
 */
export function poolOfPlace(pools: readonly Pool[], state: State, place: Place): Pool {
  const { mode, symbol, asset } = place;
  if (mode.sharing === undefined) throw unspecified(mode, "sharing");
  const { partition } = mode.sharing;
  if (partition.by === "position") return standingAlone(state, place);
  const found = pools.filter((pool) => pool.mode === mode && (pool.asset === undefined || pool.asset === asset) && (pool.instrument === undefined || pool.instrument.id === symbol));
  if (found.length > 1) {
    throw new Undecided({ kind: "not_meaningful", because: `Several pools of mode \`${mode.name}\` could be meant: ${found.map((pool) => pool.id).join(", ")}.`, help: "Name a position." });
  }
  return found[0] ?? emptyPool(state, place);
}

/** The balance of `asset`; one with nothing in it where the snapshot lists none. */
export function balanceOrEmpty(state: State, asset: string): Entity {
  return balanceOf(state, asset) ?? makeEntity("balance", asset, { ...state.unlisted.balance, asset, wallet_balance: zero, bonus: zero, debt: zero }, { asset });
}

function emptyPool(state: State, { mode, symbol, asset }: Place): Pool {
  const { partition } = mode.sharing!; // the caller has looked
  const byInstrument = partition.keys.includes("instrument.symbol");
  const key = partition.by === "account" ? "" : byInstrument ? (symbol ?? "") : asset;
  return {
    id: key === "" ? mode.name : `${mode.name}:${key}`,
    mode,
    key,
    positions: [],
    orders: [],
    asset: partition.by === "account" ? undefined : asset,
    instrument: byInstrument && symbol !== undefined ? state.instrumentBySymbol.get(symbol) : undefined,
    position: undefined,
  };
}

function standingAlone(state: State, { mode, symbol, asset, positionId, leverage }: Place): Pool {
  const instrument = symbol === undefined ? undefined : state.instrumentBySymbol.get(symbol);
  const id = positionId ?? "none";
  const mark = instrument?.values["mark_price"];
  const position = makeEntity("position", id, {
    id,
    ...(symbol === undefined ? {} : { symbol }),
    margin_mode: mode.name,
    side: "long",
    contracts: zero,
    margin: zero,
    leverage: leverage ?? one,
    ...(isFraction(mark) ? { entry_price: mark } : {}),
  });
  const settle = instrument === undefined ? undefined : wordOf(instrument, "settle");
  return { id: `${mode.name}:${id}`, mode, key: id, positions: [position], orders: [], asset: settle ?? asset, instrument, position };
}
