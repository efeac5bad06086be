import type { Stage } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { awaitsItsPosition, stageHolds } from "../../../engine/statuses.ts";
import { attempt } from "../../../engine/undecided.ts";
import type { Ground } from "../claim.ts";

/** The pools of a mode for which the condition of a stage holds, and those for which it does not, exactly; what cannot be decided is in neither. */
export function poolsInStage({ program }: Ground, account: Snapshot, mode: string, stage: Stage): { readonly holding: ReadonlySet<string>; readonly free: ReadonlySet<string> } {
  const state = loadState(account, program.declared);
  const reading = new Reading(program, exact());
  const [holding, free] = [new Set<string>(), new Set<string>()];
  for (const pool of reading.poolsOf({ state })) {
    if (pool.mode.name !== mode || awaitsItsPosition(pool)) continue;
    const found = attempt(() => stageHolds(reading, stage, { state, pool }));
    if ("value" in found) (found.value ? holding : free).add(pool.id);
  }
  return { holding, free };
}
