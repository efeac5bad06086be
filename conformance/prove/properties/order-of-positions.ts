import type { Mode, Stage } from "../../../dsl/ir.ts";
import { loadState } from "../../../engine/state/load.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { poolsInStage } from "../search/in-stage.ts";
import { linesOf, type Budget } from "../search/lines.ts";
import { allOf, anyOf, not } from "../terms/formula.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

/** The order in which a snapshot lists positions and orders changes no stage. */
export function orderOfPositions(ground: Ground, budget: Budget): readonly OpenFound[] {
  return ground.policy.meaning.modes.flatMap((mode) => (mode.liquidation?.stages ?? []).map((stage) => one(ground, mode, stage, budget.again())));
}

const reversed = (account: Snapshot): Snapshot => ({ ...account, ...(account.positions && { positions: [...account.positions].reverse() }), ...(account.orders && { orders: [...account.orders].reverse() }) });

function one(ground: Ground, mode: Mode, stage: Stage, budget: Budget): OpenFound {
  const about = `stage ${stage.name} of mode ${mode.name}`;
  const clauses = [stage.id];
  return judge(ground, budget, {
    about, clauses, modes: [mode.name],
    violation: ({ read, shape, state, pool }) => {
      const other = loadState(reversed(shape), ground.program.declared);
      const reading = read();
      const twin = reading.poolsOf({ state: other }).find(({ id }) => id === pool.id);
      if (twin === undefined) return undefined;
      const [a, b] = [stageHolds(reading, stage, { state, pool }), stageHolds(read(), stage, { state: other, pool: twin })];
      return anyOf([allOf([a, not(b)]), allOf([b, not(a)])]);
    },
    proved: (proof) => ({ about, clauses, verdict: "proved", because: "It is the same in whatever order positions and orders are listed.", ...proof }),
    search: (left, starts) => {
      for (const { accounts } of linesOf(ground.policy, left, undefined, starts)) {
        for (const account of accounts) {
          if (!left.take()) break;
          const [now, then] = [poolsInStage(ground, account, mode.name, stage), poolsInStage(ground, reversed(account), mode.name, stage)];
          const moved = [...now.holding].find((id) => then.free.has(id));
          if (moved !== undefined) return { about, clauses, verdict: "refuted", because: `${moved} is ${stage.name} in this order and not in the reverse.`, accounts: [account, reversed(account)], of: moved };
        }
      }
      return undefined;
    },
    unknown: (because) => ({ about, clauses, verdict: "unknown", because: because === undefined ? "No account could be made that the policy reads." : `No account was found, and no proof: ${because}.`, help: "Look at what the stage reads of single positions." }),
  });
}
