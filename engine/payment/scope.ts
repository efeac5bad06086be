import { balanceOrEmpty, poolOfPlace } from "../empty-pool.ts";
import type { Fraction } from "../number/index.ts";
import { poolHolding } from "../pools.ts";
import type { Program } from "../program.ts";
import type { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import { wordOf, withValues, type Entity } from "../state/entity.ts";
import { readEntity } from "../state/load.ts";
import { positionById, type State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import { fillEntity, paymentReadsBefore } from "./fill.ts";
import type { EngineCharge } from "./types.ts";

/** The objects at hand for a charge in `state`: its pool, position, instrument, balance, and the charge itself with `due` as its amount. */
export function scopeOfCharge<V, T>(reading: Reading<V, T>, state: State, charge: EngineCharge, due: Fraction): Scope {
  const mode = reading.program.modes.get(charge.mode);
  if (mode === undefined) throw new Undecided({ kind: "does_not_apply", because: `The policy has no mode \`${charge.mode}\`.` });
  const position = charge.positionId === undefined ? undefined : positionById(state, charge.positionId);
  const symbol = position === undefined ? charge.symbol : wordOf(position, "symbol");
  const pools = reading.poolsOf({ state });
  const held = position === undefined ? undefined : poolHolding(pools, "position", position.id);
  const pool = held ?? poolOfPlace(pools, state, { mode, symbol, asset: charge.asset, ...(charge.positionId === undefined ? {} : { positionId: charge.positionId }) });
  const instrument = symbol === undefined ? undefined : state.instrumentBySymbol.get(symbol);
  const { fill, ...stated } = charge;
  const before = fill !== undefined && paymentReadsBefore(reading.program) ? scopeOfCharge(reading, fill.before, stated, due) : undefined;
  return {
    state,
    pool,
    ...(position === undefined ? {} : { position }),
    ...(instrument === undefined ? {} : { instrument }),
    balance: balanceOrEmpty(state, charge.asset),
    charge: chargeEntity(reading.program, charge, due),
    ...(fill === undefined || position === undefined || instrument === undefined ? {} : { fill: fillEntity(position, instrument, fill) }),
    ...(before === undefined ? {} : { before }),
  };
}

function chargeEntity(program: Program, charge: EngineCharge, due: Fraction): Entity {
  const json = {
    purpose: charge.purpose,
    direction: charge.direction,
    ...(charge.positionId === undefined ? {} : { position: charge.positionId }),
    ...(charge.symbol === undefined ? {} : { symbol: charge.symbol }),
    marginMode: charge.mode,
    asset: charge.asset,
    ...(charge.facts === undefined ? {} : { facts: charge.facts }),
  };
  return withValues(readEntity("charge", charge.purpose, json, program.declared), { amount: due });
}

