import { standingsOf } from "../../engine/assess.ts";
import { cannotDecide } from "../../engine/statuses.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import { rowsOf } from "../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../engine/kernel/runtime/shape.ts";
import { planOf } from "../../engine/kernel/plan/plan.ts";
import type { Batch } from "../../engine/kernel/columns.ts";
import type { Program } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";

export interface Decisions {
  readonly accountStatus: Uint8Array;
  readonly poolStatus: Uint8Array;
  readonly ambiguous: Uint32Array;
}

export type Decide = (batch: Batch) => Decisions;

export interface Compared {
  readonly accounts: number;
  /** Accounts that were decided, and decided otherwise than the exact engine decides: there must be none. */
  readonly wrong: readonly { readonly snapshot: Snapshot; readonly said: string; readonly is: string }[];
  readonly decided: number;
  /** Of those that were not decided: the ones that the exact engine cannot decide either. */
  readonly silent: number;
}

/** Decides accounts both ways, each pool and the account. */
export function compared(program: Program, decide: Decide, snapshots: readonly Snapshot[]): Compared {
  const batch = rowsOf(shapeOf(program), snapshots);
  const { accountStatus, poolStatus } = decide(batch);
  const { statuses } = planOf(program);
  const wrong: Compared["wrong"][number][] = [];
  let [decided, silent] = [0, 0];
  for (const [row, snapshot] of snapshots.entries()) {
    const code = accountStatus[row]!; // one for each
    const exact = exactly(program, snapshot);
    const is = [exact.status, ...exact.pools].join(" ");
    if (code === 255) {
      if (is.includes(cannotDecide)) silent += 1;
    } else decided += 1;
    const pools = Array.from(poolStatus.subarray(batch.poolStart[row], batch.poolStart[row + 1]));
    const name = (status: number): string => (status === 255 ? "?" : (statuses[status] ?? `code ${status}`));
    const said = [code, ...pools].map(name).join(" ");
    if (exact.inForce && pools.length !== exact.pools.length) wrong.push({ snapshot, said, is });
    const agrees = said.split(" ").every((word, index) => word === "?" || word === is.split(" ")[index]);
    if (!agrees) wrong.push({ snapshot, said, is });
  }
  return { accounts: snapshots.length, wrong, decided, silent };
}

/** What the exact engine says of an account and of its pools. */
export function exactly(program: Program, snapshot: Snapshot): { readonly status: string; readonly pools: readonly string[]; readonly inForce: boolean } {
  if (notInForce(program.meaning, snapshot.asOf) !== undefined) return { status: cannotDecide, pools: [], inForce: false };
  const { status, pools } = standingsOf(program, loadState(snapshot, program.declared));
  return { status, pools: pools.map((pool) => pool.status ?? cannotDecide), inForce: true };
}
