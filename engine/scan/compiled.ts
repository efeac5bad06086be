import type { Batch } from "../kernel/columns.ts";
import type { DoubleBatch } from "./bytes/rows.ts";

/** What compiled code decided of a batch; 255: nothing. */
export interface Decided {
  readonly accountStatus: Uint8Array;
  readonly poolStatus: Uint8Array;
  readonly positionStatus: Uint8Array;
  /** Where prices were asked for. */
  readonly ticks?: Float64Array;
}

/** What a policy was compiled to: see `emitModule`. */
export interface CompiledDecisions {
  readonly statuses: readonly string[];
  decideColumns(batch: DoubleBatch): Decided;
  priceColumns(batch: DoubleBatch): Decided;
}

/** Whether compiled code decided how all of an account stand. */
export function isSure({ poolStart }: Pick<Batch, "poolStart">, { accountStatus, poolStatus }: Decided, account: number): boolean {
  if (accountStatus[account] === unsure) return false;
  const nextPool = poolStart[account + 1]!; // one more than accounts
  for (let pool = poolStart[account]!; pool < nextPool; pool += 1) if (poolStatus[pool] === unsure) return false;
  return true;
}

const unsure = 255;
