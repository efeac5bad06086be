import { equals, floor, fraction, isZero, subtract, toDecimalString, type Fraction } from "../number/index.ts";
import { poolsOf } from "../pools.ts";
import type { Program } from "../program.ts";
import type { PoolMemory, Snapshot } from "../snapshot/index.ts";
import { withValues } from "../state/entity.ts";
import { parseInstant } from "../state/load.ts";
import type { State } from "../state/state.ts";
import { writeState } from "../state/write.ts";

/**
 * The snapshot when the plans have ended: its moment where a step waited, and the statuses that a stage with `until` must remember, or
 * that the snapshot remembered before.
 */
export function writeAfter(program: Program, initial: State, state: State): Snapshot {
  const remembersAccount = program.meaning.account.liquidation?.stages.some((stage) => stage.until !== undefined) === true || initial.account.values["status"] !== undefined;
  const account = remembersAccount ? state.account : withValues(state.account, { status: initial.account.values["status"] });
  const pools = memories(program, initial, state);
  const written = writeState({ ...state, account }, program.declared);
  return {
    ...written,
    ...(equals(state.asOf, parseInstant(initial.snapshot.asOf)) ? {} : { asOf: instantOf(state.asOf) }),
    ...(pools.length === 0 ? {} : { pools }),
  };
}

function memories(program: Program, initial: State, state: State): readonly PoolMemory[] {
  const standing = poolsOf(program, state);
  const lasting = new Set(standing.filter((pool) => pool.mode.liquidation?.stages.some((stage) => stage.until !== undefined)).map((pool) => pool.id));
  return Object.entries(state.poolStatuses)
    .filter(([id]) => Object.hasOwn(initial.poolStatuses, id) || lasting.has(id))
    .map(([id, status]) => ({ id, status }));
}

/** Seconds since 1970 as an instant of the wire. */
function instantOf(seconds: Fraction): string {
  const whole = floor(seconds);
  const rest = subtract(seconds, fraction(whole));
  const text = new Date(Number(whole) * 1000).toISOString().slice(0, 19);
  return `${text}${isZero(rest) ? "" : toDecimalString(rest, 9).slice(1)}Z`;
}
