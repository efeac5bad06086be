import { liquidateUntilWait, type HeldPlan } from "../liquidate.ts";
import type { Standings } from "../assess.ts";
import type { ReplayEntry } from "../../schemas/generated/replay-answer.ts";
import { isLiquidatable } from "../liquidate/subject.ts";
import type { Program } from "../program.ts";
import type { LiquidateAnswer } from "../snapshot/index.ts";
import type { Account } from "./account.ts";
import type { Applied } from "./apply.ts";
import { later, orderOf } from "./instants.ts";

/** A plan that waits, and when it goes on. */
interface Waiting {
  readonly at: string;
  readonly plan: HeldPlan;
}

/** What a stretch of plans came to. */
export interface PlanRun {
  readonly done: Applied;
  readonly more: Pick<ReplayEntry, "plan" | "choice">;
}

/**
 * The liquidation plans of a replay: they run when something is liquidatable, and where one waits it goes on later, in the account as it
 * is then. A class because it remembers which plans wait.
 */
export class Plans {
  private readonly runs: boolean;
  private waiting: readonly Waiting[] = [];
  /** What was said last where nothing came of it, so that it is not said again after every event. */
  private said: string | undefined;

  constructor(mode: "auto" | "report") {
    this.runs = mode === "auto";
  }

  /** When the first plan that waits goes on. */
  next(): string | undefined {
    return this.waiting.reduce((first: string | undefined, { at }) => (first === undefined || orderOf(at) < orderOf(first) ? at : first), undefined);
  }

  /** Under other rules no plan goes on: what is liquidatable under them has their plan. */
  drop(): void {
    this.waiting = [];
    this.said = undefined;
  }

  /** What is due now: plans that go on, and those of what is liquidatable. Nothing where nothing is, or nothing comes of it. */
  run(account: Account, standings: Standings): PlanRun | undefined {
    const { found, program } = account;
    const resumed = this.waiting.filter(({ at }) => orderOf(at) <= orderOf(account.at));
    if (program === undefined || found.kind === "not_in_force") return undefined;
    if (resumed.length === 0 && !isDue(program, standings)) {
      this.said = undefined;
      return undefined;
    }
    const others = this.waiting.filter((each) => !resumed.includes(each));
    const stretch = liquidateUntilWait(found.policy, account.snapshot, { resumed: resumed.map(({ plan }) => plan), waiting: new Set(others.map(({ plan }) => plan.subject)) });
    if (!this.runs) return this.noticed(stretch.answer);
    const { steps, after, cannotDecide = [] } = stretch.answer;
    const held = after === undefined ? [] : stretch.held; // a silence undoes the stretch
    this.waiting = [...others, ...held.map((plan) => ({ plan, at: later(account.at, plan.seconds) }))];
    const plan = held.length > 0 ? "waits" : "ended";
    if (after !== undefined && steps.length === 0 && resumed.length === 0 && cannotDecide.length === 0) return undefined;
    if (after === undefined && this.isSaid(stretch.answer)) return undefined;
    return {
      done: {
        outcome: after === undefined ? "cannot_decide" : "done",
        ...(after === undefined ? {} : { snapshot: { ...after, asOf: account.at } }),
        payments: after === undefined ? [] : steps.flatMap((step) => step.payments),
        steps,
        ...(cannotDecide.length === 0 ? {} : { cannotDecide }),
      },
      more: { plan, ...(stretch.chosen ? { choice: true } : {}) },
    };
  }

  /** What would be done, told once. */
  private noticed({ steps, cannotDecide }: LiquidateAnswer): PlanRun | undefined {
    if (this.said !== undefined) return undefined;
    this.said = "";
    return { done: { outcome: "done", payments: [], steps, ...(cannotDecide === undefined ? {} : { cannotDecide }) }, more: { plan: "not_run" } };
  }

  private isSaid({ steps, cannotDecide }: LiquidateAnswer): boolean {
    const now = JSON.stringify([steps.map(({ clause }) => clause), cannotDecide]);
    const known = this.said === now;
    this.said = now;
    return known;
  }
}

/** Whether any pool, or the account, is liquidatable or worse. */
function isDue({ modes, meaning }: Program, { pools, own }: Standings): boolean {
  const { liquidation } = meaning.account;
  if (liquidation !== undefined && own !== undefined && isLiquidatable(liquidation, own)) return true;
  return pools.some(({ mode, status }) => {
    const rules = modes.get(mode)?.liquidation;
    return rules !== undefined && status !== undefined && isLiquidatable(rules, status);
  });
}
