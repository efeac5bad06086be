import type { Expression, Mode, Stage } from "../../../dsl/ir.ts";
import { childrenOf } from "../../../engine/children.ts";
import type { Program } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { poolsInStage } from "../search/in-stage.ts";
import { linesOf, startsOf, type Budget } from "../search/lines.ts";
import { add } from "../terms/polynomial.ts";
import { allOf, not } from "../terms/formula.ts";
import type { Found } from "../types.ts";

const money = ["balance.wallet_balance", "balance.bonus", "credit.amount", "position.margin"] as const;

/** Whoever has more money, all else being the same, is in no more severe a stage. */
export function moreMarginNeverHurts(ground: Ground, budget: Budget): readonly OpenFound[] {
  return ground.policy.meaning.modes.flatMap((mode) => (mode.liquidation?.stages ?? []).flatMap((stage) => money.filter((path) => counts(ground.program, mode, path)).map((path) => one(ground, mode, stage, path, budget.again()))));
}

/** Whether what the mode counts comes to that money: of other money nothing is promised. */
function counts(program: Program, { sharing }: Mode, path: string): boolean {
  const seen = new Set<string>();
  const reads = (expression: Expression): boolean => {
    if (expression.kind === "fact") return expression.path === path;
    if (expression.kind !== "figure") return childrenOf(expression).some(reads);
    if (seen.has(expression.path)) return false;
    seen.add(expression.path);
    const { body, exceptions } = program.definitions.get(expression.path)!; // the checker resolved the path
    return [body, ...exceptions.flatMap(({ condition, body: other }) => [condition, other])].some(reads);
  };
  return (sharing?.counts ?? []).some(({ amount, when }) => reads(amount) || (when !== undefined && reads(when)));
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
      if (path === "credit.amount") return withMoreCredit(ground, left, starts ?? startsOf(ground.policy), mode, stage);
      for (const { accounts, variable } of linesOf(ground.policy, left, (each) => each.path === path, starts)) {
        let before: { readonly pools: ReadonlySet<string>; readonly account: (typeof accounts)[number] } | undefined;
        for (const account of accounts) {
          if (!left.take()) break;
          const pools = poolsInStage(ground, account, mode.name, stage);
          const worse = before === undefined ? undefined : [...pools.holding].find((id) => before!.pools.has(id)); // just looked
          if (worse !== undefined) return { about, clauses, verdict: "refuted", because: `With more ${path} of ${variable.of}, ${worse} is ${stage.name}, and was not.`, accounts: [before!.account, account], of: worse }; // it is of the account before
          before = { pools: pools.free, account };
        }
      }
      return undefined;
    },
    unknown: (because) => ({ about, clauses, verdict: "unknown", because: because === undefined ? "No account could be made that the policy reads." : `No account was found that it hurts, and no proof: ${because}.`, help: "Look at whatever the stage reads of that money besides equity." }),
  });
}

/** Amounts that a credit is tried with, rising. */
const amounts = ["0", "1", "10", "100", "1000", "100000", "10000000"] as const;

/** A credit with more in it after which a pool is in the stage that it was not in. */
function withMoreCredit(ground: Ground, left: Budget, starts: readonly Snapshot[], mode: Mode, stage: Stage): Found | undefined {
  for (const start of starts) {
    const credits = (start.account.balances ?? []).flatMap(({ credits: list }) => list ?? []);
    for (const { id } of credits) {
      let before: { readonly free: ReadonlySet<string>; readonly account: Snapshot } | undefined;
      for (const amount of amounts) {
        if (!left.take()) return undefined;
        const account = withCredit(start, id, amount);
        const pools = poolsInStage(ground, account, mode.name, stage);
        const worse = before === undefined ? undefined : [...pools.holding].find((pool) => before!.free.has(pool)); // just looked
        if (worse !== undefined) return { about: `credit.amount and ${stage.name} in mode ${mode.name}`, clauses: [stage.id], verdict: "refuted", because: `With more in credit ${id}, ${worse} is ${stage.name}, and was not.`, accounts: [before!.account, account], of: worse }; // it is of the account before
        before = { free: pools.free, account };
      }
    }
  }
  return undefined;
}

function withCredit(account: Snapshot, id: string, amount: string): Snapshot {
  const balances = (account.account.balances ?? []).map((balance) => (balance.credits === undefined ? balance : { ...balance, credits: balance.credits.map((credit) => (credit.id === id ? { ...credit, amount } : credit)) }));
  return { ...account, account: { ...account.account, balances } };
}
