import type { Mode, Stage } from "../../../dsl/ir.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { poolsInStage } from "../search/in-stage.ts";
import { linesOf, type Budget } from "../search/lines.ts";
import { add } from "../terms/polynomial.ts";
import { allOf, not } from "../terms/formula.ts";

const money = ["balance.wallet_balance", "balance.bonus", "position.margin"] as const;

/** Whoever has more money, all else being the same, is in no more severe a stage. */
export function moreMarginNeverHurts(ground: Ground, budget: Budget): readonly OpenFound[] {
  return ground.policy.meaning.modes.flatMap((mode) => (mode.liquidation?.stages ?? []).flatMap((stage) => money.filter((path) => counts(mode, path)).map((path) => one(ground, mode, stage, path, budget.again()))));
}

/** Whether the mode's own words count that money: of other money nothing is promised. */
function counts(mode: Mode, path: string): boolean {
  return JSON.stringify(mode.sharing ?? {}).includes(`"${path}"`);
}

function one(ground: Ground, mode: Mode, stage: Stage, path: string, budget: Budget): OpenFound {
  const about = `${path} and ${stage.name} in mode ${mode.name}`;
  const clauses = [stage.id, mode.sharing?.partition.id ?? ""].filter((id) => id !== "");
  return judge(ground, budget, {
    about, clauses, modes: [mode.name],
    violation: ({ read, book, state, pool }) => {
      const plain = read();
      const richer = read({ instead: ({ path: at, of }) => (at === path ? add(book.fact(at, of), book.free(`more ${at} ${of}`, "nonNegative")) : undefined), movesMembers: path.startsWith("position.") });
      return allOf([stageHolds(richer, stage, { state, pool }), not(stageHolds(plain, stage, { state, pool }))]);
    },
    proved: (proof) => ({ about, clauses, verdict: "proved", because: `More ${path} never makes a pool ${stage.name} that was not.`, ...proof }),
    search: (left, starts) => {
      for (const { accounts, variable } of linesOf(ground.policy, left, (each) => each.path === path, starts)) {
        let before: { readonly pools: ReadonlySet<string>; readonly account: (typeof accounts)[number] } | undefined;
        for (const account of accounts) {
          if (!left.take()) break;
          const pools = poolsInStage(ground, account, mode.name, stage);
          const worse = before === undefined ? undefined : [...pools.holding].find((id) => before!.pools.has(id)); // just looked
          if (worse !== undefined) return { about, clauses, verdict: "refuted", because: `With more ${path} of ${variable.of}, ${worse} is ${stage.name}, and was not.`, accounts: [before!.account, account] }; // it is of the account before
          before = { pools: pools.free, account };
        }
      }
      return undefined;
    },
    unknown: (because) => ({ about, clauses, verdict: "unknown", because: because === undefined ? "No account could be made that the policy reads." : `No account was found that it hurts, and no proof: ${because}.`, help: "Look at whatever the stage reads of that money besides equity." }),
  });
}
