import type { Fraction } from "../../engine/number/index.ts";
import { poolHolding } from "../../engine/pools.ts";
import type { Reading } from "../../engine/reading.ts";
import type { Scope } from "../../engine/scope.ts";
import { nearest } from "../../engine/snapshot/nearest.ts";
import { wordOf } from "../../engine/state/entity.ts";
import type { State } from "../../engine/state/state.ts";
import { CallError } from "../call-error.ts";
import { valueOf, type Call } from "../command.ts";

/** What an expression is about. */
export interface Subject {
  readonly level: "account" | "position" | "order" | "pool" | "balance";
  readonly id: string | undefined;
}

/** The object that the call names; the account where it names none. Throws `CallError` where it names several. */
export function subjectOf(call: Call): Subject {
  const named = (["position", "order", "pool", "balance"] as const).flatMap((level) => {
    const id = valueOf(call, level);
    return id === undefined ? [] : [{ level, id }];
  });
  if (named.length > 1) throw new CallError(`An expression is about one object, and this call names ${named.map(({ level, id }) => `${level} ${id}`).join(" and ")}.`, "Name one of them.");
  return named[0] ?? { level: "account", id: undefined };
}

/** Where the expression is read, and the asset that money settles in there. Throws `CallError` where the snapshot has no such object. */
export function scopeFor({ level, id = "" }: Subject, state: State, reading: Reading<Fraction, boolean>): { readonly scope: Scope; readonly settle: string | undefined } {
  if (level === "account") return { scope: { state }, settle: undefined };
  if (level === "balance") return { scope: { state, balance: pick(state.balances, id, "balance") }, settle: id };
  const pools = reading.poolsOf({ state });
  if (level === "pool") {
    const pool = pick(pools, id, "pool");
    return { scope: { state, pool }, settle: pool.asset };
  }
  const holding = pick(level === "position" ? state.positions : state.orders, id, level);
  const instrument = state.instrumentBySymbol.get(wordOf(holding, "symbol") ?? "");
  const pool = poolHolding(pools, level, id);
  const settle = instrument === undefined ? undefined : wordOf(instrument, "settle");
  return { scope: { state, ...(pool === undefined ? {} : { pool }), [level]: holding }, settle };
}

function pick<Thing extends { readonly id: string }>(things: readonly Thing[], id: string, what: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found !== undefined) return found;
  const guess = nearest(id, things.map((thing) => thing.id));
  const known = things.slice(0, 12).map((thing) => thing.id).join(", ");
  throw new CallError(`The snapshot has no ${what} \`${id.slice(0, 60)}\`.`, guess === undefined ? (known === "" ? undefined : `It has ${known}.`) : `Did you mean ${guess}?`);
}
