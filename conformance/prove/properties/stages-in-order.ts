import { awaitsItsPosition, stageHolds } from "../../../engine/statuses.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { prepare } from "../../../engine/program.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { Reading } from "../../../engine/reading.ts";
import { loadState } from "../../../engine/state/load.ts";
import { attempt } from "../../../engine/undecided.ts";
import type { CompiledPolicy, Mode, Stage } from "../../../dsl/ir.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { allOf, not } from "../terms/formula.ts";

/** A pool that is in a stage meets the conditions of the less severe ones too: nobody is liquidated who was not warned first. */
export function stagesInOrder(ground: Ground, budget: Budget): readonly OpenFound[] {
  return ground.policy.meaning.modes.flatMap((mode) => {
    const stages = mode.liquidation?.stages ?? [];
    return [...unwarned(mode, stages), ...stages.slice(1).map((stage, index) => pair(ground, mode, stages[index]!, stage, budget.again()))]; // one fewer than stages
  });
}

/** A mode that liquidates and warns nobody, in whatever account. */
function unwarned({ name }: Mode, [first]: readonly Stage[]): readonly OpenFound[] {
  if (first?.name !== "liquidatable") return [];
  return [{ about: `liquidatable in mode ${name}`, clauses: [first.id], verdict: "refuted", because: "No stage stands before it: whoever is liquidated was not to be warned.", help: "Say `warn when …` before `start when …`.", method: "the form of the clauses" }];
}

function pair(ground: Ground, mode: Mode, before: Stage, after: Stage, budget: Budget): OpenFound {
  const about = `${after.name} after ${before.name} in mode ${mode.name}`;
  const clauses = [before.id, after.id];
  return judge(ground, budget, {
    about, clauses, modes: [mode.name],
    violation: ({ read, state, pool }) => {
      const reading = read();
      return allOf([stageHolds(reading, after, { state, pool }), not(stageHolds(reading, before, { state, pool }))]);
    },
    proved: (proof) => ({ about, clauses, verdict: "proved", because: `Whatever is ${after.name} meets the condition for ${before.name} too.`, ...proof }),
    search: (left, starts) => {
      for (const account of accountsOf(ground.policy, left, mode.name, starts)) {
        const pool = skipping(ground.policy, account, mode.name, before, after);
        if (pool !== undefined) return { about, clauses, verdict: "refuted", because: `${pool} meets the condition for ${after.name} and not that for ${before.name}.`, accounts: [account], of: pool };
      }
      return undefined;
    },
    unknown: (because) => because === undefined ?
        { about, clauses, verdict: "unknown", because: "No account could be made that the policy reads.", help: "Give the policy an example of an account in this mode." }
      : { about, clauses, verdict: "unknown", because: `No account was found in ${budget.spent} that skips it, and no proof: ${because}.`, help: "State it as a guarantee, and look at the terms that the two conditions do not share." },
  });
}

/** The first pool of the mode that meets the condition of `after` and not that of `before`, whatever more severe stage it is in; one that waits for its position is in none. */
function skipping(policy: CompiledPolicy, account: Snapshot, mode: string, before: Stage, after: Stage): string | undefined {
  const program = prepare(policy);
  const state = loadState(account, program.declared);
  const reading = new Reading(program, exact());
  return reading.poolsOf({ state }).find((pool) => {
    const both = attempt(() => stageHolds(reading, after, { state, pool }) && !stageHolds(reading, before, { state, pool }));
    return pool.mode.name === mode && !awaitsItsPosition(pool) && "value" in both && both.value;
  })?.id;
}
