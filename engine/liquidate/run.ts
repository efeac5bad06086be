import { toCannotDecide } from "../cite.ts";
import { PLAN_STEPS } from "../limits.ts";
import { holdsIn } from "../payment/rule.ts";
import type { RunContext } from "../run-context.ts";
import type { CannotDecide } from "../snapshot/index.ts";
import { positionById, type State } from "../state/state.ts";
import { attempt, Undecided } from "../undecided.ts";
import { isRankingOpen } from "./adl.ts";
import type { Choices } from "./choices.ts";
import { execute } from "./execute.ts";
import { withPools, type StepRecord } from "./record.ts";
import { sharedReading } from "./shared-reading.ts";
import { isLiquidatable, keyOf, remembering, standingOf, statusIn, subjectsOf, type Subject } from "./subject.ts";

/** One way that the plans of an account may go. */
export interface Way {
  readonly state: State;
  readonly records: readonly StepRecord[];
  /** Whether every plan came to its end; else the state is not what follows. */
  readonly ended: boolean;
  readonly silences: readonly CannotDecide[];
}

/**
 * Runs the plan of each pool that is liquidatable, in the order of the pools, each at most once; a pool that becomes so by another's plan
 * has its turn too. Then, if it is its turn, that of the account. A silence inside a plan ends everything: what follows depends on it.
 */
export function runPlans(context: RunContext, initial: State, choices: Choices): Way {
  const run = new Run(context, initial, choices);
  run.all();
  return { state: run.state, records: run.records, ended: run.ended, silences: run.silences };
}

class Run {
  state: State;
  readonly records: StepRecord[] = [];
  readonly silences: CannotDecide[] = [];
  ended = true;
  private readonly context: RunContext;
  private readonly choices: Choices;
  private executions = 0;

  constructor(context: RunContext, initial: State, choices: Choices) {
    this.context = context;
    this.state = initial;
    this.choices = choices;
  }

  /** Passes over all subjects, until in one of them no plan had to run. */
  all(): void {
    const done = new Set<string>();
    for (let ran = true; ran; ) {
      ran = false;
      for (const subject of subjectsOf(this.context, this.state)) {
        if (done.has(keyOf(subject)) || !this.isDue(subject, done)) continue;
        ran = true;
        done.add(keyOf(subject));
        const found = attempt(() => this.plan(subject));
        if ("undecided" in found) {
          this.silence(`steps.${this.records.length}`, found.undecided);
          return;
        }
      }
    }
  }

  /** Whether the subject is liquidatable; the status is remembered. What cannot be decided is noted once. */
  private isDue(subject: Subject, done: Set<string>): boolean {
    const status = attempt(() => statusIn(this.context, this.state, subject));
    if ("undecided" in status) {
      done.add(keyOf(subject));
      this.silence(`${keyOf(subject)}.status`, status.undecided);
      return false;
    }
    const due = isLiquidatable(subject.liquidation, status.value);
    if (due) this.remember(subject, status.value);
    return due;
  }

  private silence(answer: string, undecided: Undecided): void {
    this.ended = false;
    this.silences.push(toCannotDecide(this.context.program, answer, undecided));
  }

  private plan(subject: Subject): void {
    const { observer } = this.context;
    for (const step of subject.liquidation.steps) {
      for (let again = true; again; ) {
        const standing = standingOf(this.context, this.state, subject);
        if (standing === undefined || (standing.isEmpty && standing.orders.length === 0)) return;
        const reading = sharedReading(this.context);
        const stop = subject.liquidation.stops.find((each) => holdsIn(reading, each.id, each.when, standing.scope));
        if (stop !== undefined) {
          observer?.clause(stop.id);
          return;
        }
        if (step.when !== undefined && !holdsIn(reading, step.id, step.when, standing.scope)) break;
        this.executions += 1;
        if (this.executions > PLAN_STEPS) throw new Undecided({ kind: "too_complex", because: `The plan has taken ${PLAN_STEPS} steps and has not ended.` }, step.id);
        const { state, records } = execute(this.context, standing, subject, step, this.choices);
        if (records.length > 0) observer?.clause(step.id);
        this.noteRanking(records);
        this.state = state;
        this.rememberNow(subject);
        this.records.push(...withPools(this.context.program, this.state, records));
        again = step.repeat && records.length > 0;
      }
    }
  }

  private rememberNow(subject: Subject): void {
    const status = attempt(() => statusIn(this.context, this.state, subject));
    if ("value" in status) this.remember(subject, status.value);
  }

  /** Later stages with `until` are read knowing that the subject was in this one. */
  private remember(subject: Subject, status: string): void {
    this.state = remembering(this.state, subject, status);
  }

  private noteRanking(records: readonly StepRecord[]): void {
    for (const [index, record] of records.entries()) {
      const position = record.position === undefined ? undefined : positionById(this.state, record.position);
      if (position === undefined || record.adl?.length !== 0 || !record.payments.some((payment) => payment.from === "adl")) continue;
      if (!isRankingOpen(this.state.snapshot, position)) continue;
      this.silences.push({ answer: `steps.${this.records.length + index}.adl`, reason: "Several counterparties could be deleveraged, and a policy cannot yet say how they are ranked.", clause: record.clause });
    }
  }
}
