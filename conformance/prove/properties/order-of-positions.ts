import type { Mode, Stage } from "../../../dsl/ir.ts";
import { loadState } from "../../../engine/state/load.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import { proofOf, showNever, type Ground } from "../claim.ts";
import { poolsInStage } from "../search/in-stage.ts";
import { linesOf, type Budget } from "../search/lines.ts";
import { allOf, anyOf, not } from "../terms/formula.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import type { Found } from "../types.ts";

/** The order in which a snapshot lists positions and orders changes no stage. */
export function orderOfPositions(ground: Ground, budget: Budget): readonly Found[] {
  return ground.policy.meaning.modes.flatMap((mode) => (mode.liquidation?.stages ?? []).map((stage) => one(ground, mode, stage, budget)));
}

const reversed = (account: Snapshot): Snapshot => ({ ...account, ...(account.positions && { positions: [...account.positions].reverse() }), ...(account.orders && { orders: [...account.orders].reverse() }) });

function one(ground: Ground, mode: Mode, stage: Stage, budget: Budget): Found {
  const about = `stage ${stage.name} of mode ${mode.name}`;
  const clauses = [stage.id];
  const shown = showNever(ground, mode.name, ({ read, shape, state, pool }) => {
    const other = loadState(reversed(shape), ground.program.declared);
    const reading = read();
    const twin = reading.poolsOf({ state: other }).find(({ id }) => id === pool.id);
    if (twin === undefined) return undefined;
    const [a, b] = [stageHolds(reading, stage, { state, pool }), stageHolds(read(), stage, { state: other, pool: twin })];
    return anyOf([allOf([a, not(b)]), allOf([b, not(a)])]);
  });
  if (shown.shown === "everywhere") return { about, clauses, verdict: "proved", because: "It is the same in whatever order positions and orders are listed.", ...proofOf(shown) };
  for (const { accounts } of linesOf(ground.policy, budget)) {
    for (const account of accounts) {
      if (!budget.take()) break;
      const [now, then] = [poolsInStage(ground, account, mode.name, stage), poolsInStage(ground, reversed(account), mode.name, stage)];
      const moved = [...now.holding].find((id) => then.free.has(id));
      if (moved !== undefined) return { about, clauses, verdict: "refuted", because: `${moved} is ${stage.name} in this order and not in the reverse.`, accounts: [account, reversed(account)] };
    }
  }
  return { about, clauses, verdict: "unknown", because: shown.shown === "not" ? `No account was found, and no proof: ${shown.because}.` : "No account could be made that the policy reads.", help: "Look at what the stage reads of single positions." };
}
