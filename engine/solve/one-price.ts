import { exact } from "../algebras/exact.ts";
import { poolHolding } from "../pools.ts";
import type { Program } from "../program.ts";
import { Reading } from "../reading.ts";
import type { State } from "../state/state.ts";
import { wordOf } from "../state/entity.ts";
import { InstrumentPrices, solveStage } from "./instrument-prices.ts";
import { sideOf } from "./nearest.ts";
import { Solving } from "./trigger.ts";

/**
 * The liquidation prices of some positions, by their places in the state, as `assess` prints them, and nothing beside them; `undefined` where a position
 * has none. Throws `Undecided`. For whoever knows how the pools stand and that the policy applies to them.
 */
export function liquidationPrices(program: Program, state: State, places: readonly number[]): readonly (string | undefined)[] {
  const reading = new Reading(program, program.arithmetic?.(exact()) ?? exact());
  const pools = reading.poolsOf({ state });
  return places.map((place) => {
    const position = state.positions[place]!; // a place of the state
    const pool = poolHolding(pools, "position", position.id);
    const stage = pool?.mode.liquidation?.stages.find(({ name }) => name === "liquidatable");
    if (pool === undefined || stage === undefined) return undefined;
    const symbol = wordOf(position, "symbol")!; // the boundary has checked symbols
    const own = pool.mode.liquidation?.of === "position" ? position : undefined;
    const value = solveStage(new Solving(reading, state, pool, symbol), stage, own);
    return new InstrumentPrices(reading, state, pool, symbol, own, { stages: new Map([[stage.id, { value }]]) }).stage(stage, sideOf(position)).price;
  });
}
