import { exact } from "../../algebras/exact.ts";
import type { Fraction } from "../../number/index.ts";
import type { Pool } from "../../pools.ts";
import type { Program } from "../../program.ts";
import { Reading } from "../../reading.ts";
import type { Scope } from "../../scope.ts";
import { atPrice } from "../../solve/trigger.ts";
import type { State } from "../../state/state.ts";
import { attempt } from "../../undecided.ts";
import type { FigureName } from "./functions.ts";

export type Values = Readonly<Record<FigureName, Fraction | undefined>>;

/** The figures of a pool read at one price, roundings and all. */
export type ExactReader = (pool: string, price: Fraction) => Values;

interface Moved {
  readonly state: State;
  readonly reading: Reading<Fraction, boolean>;
  readonly pools: ReadonlyMap<string, Pool>;
}

const keptPrices = 1000;

/** Reads at any price of `symbol`; the last prices are kept, because each pool of a picture asks for the same ones. */
export function exactReader(program: Program, state: State, symbol: string): ExactReader {
  const kept = new Map<string, Moved>();
  const movedTo = (price: Fraction): Moved => {
    const key = `${price.n}/${price.d}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= keptPrices) kept.clear();
    const moved = atPrice(state, symbol, price);
    const reading = new Reading(program, exact());
    const fresh = { state: moved, reading, pools: new Map(reading.poolsOf({ state: moved }).map((pool) => [pool.id, pool])) };
    kept.set(key, fresh);
    return fresh;
  };
  return (poolId, price) => {
    const { state: moved, reading, pools } = movedTo(price);
    const pool = pools.get(poolId);
    if (pool === undefined) return { equity: undefined, maintenanceMargin: undefined, initialMargin: undefined };
    const scope: Scope = { state: moved, pool };
    return {
      equity: decided(() => reading.equity("maintaining", scope)),
      maintenanceMargin: decided(() => reading.figure("pool.maintenance_margin", scope)),
      initialMargin: decided(() => reading.figure("pool.initial_margin", scope)),
    };
  };
}

function decided(compute: () => Fraction): Fraction | undefined {
  const found = attempt(compute);
  return "value" in found ? found.value : undefined;
}
