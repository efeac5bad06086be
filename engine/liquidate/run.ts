import { toCannotDecide } from "../cite.ts";
import { PLAN_STEPS } from "../limits.ts";
import type { Fraction } from "../number/index.ts";
import { holdsIn } from "../payment/rule.ts";
import { literalValue } from "../program.ts";
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
  /** Plans that a `wait` holds; none where time passes inside the plan. */
  readonly held: readonly HeldPlan[];
}

/** A plan in the middle of its steps, which goes on after a time. */
export interface HeldPlan {
  /** Whose plan it is, as `pools.cross:USDT`. */
  readonly subject: string;
  /** The step that comes next, from 0. */
  readonly step: number;
  readonly seconds: Fraction;
  /** Executions so far: the limit of a plan counts all of them. */
  readonly executions: number;
}

/** How plans stop at a `wait`, for a caller to whom things happen meanwhile. */
export interface Pausing {
  /** Plans whose time has come; each goes on before any begins. */
  readonly resumed: readonly HeldPlan[];
  /** Subjects whose plans still wait: these begin no other. */
  readonly waiting: ReadonlySet<string>;
}

/**
 * Runs the plan of each pool that is liquidatable, in the order of the pools, each at most once; a pool that becomes so by another's plan
 * has its turn too. Then, if it is its turn, that of the account. A silence inside a plan ends everything: what follows depends on it.
 * With `pausing`, a `wait` ends the plan for now.
 */
export function runPlans(context: RunContext, initial: State, choices: Choices, pausing?: Pausing): Way {
  const run = new Run(context, initial, choices, pausing);
  run.all();
  return { state: run.state, records: run.records, ended: run.ended, silences: run.silences, held: run.held };
}

class Run {
  state: State;
  readonly records: StepRecord[] = [];
  readonly silences: CannotDecide[] = [];
  ended = true;
  private readonly context: RunContext;
  readonly held: HeldPlan[] = [];
  private readonly choices: Choices;
  private readonly pausing: Pausing | undefined;
  private executions = 0;

  constructor(context: RunContext, initial: State, choices: Choices, pausing: Pausing | undefined) {
    this.context = context;
    this.state = initial;
    this.choices = choices;
    this.pausing = pausing;
  }

  /** Passes over all subjects, until in one of them no plan had to run. */
  all(): void {
    const done = new Set(this.pausing?.waiting);
    if (!this.resume(done)) return;
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

  /** Goes on with what has waited; false where that ended in a silence. What it was about may be gone. */
  private resume(done: Set<string>): boolean {
    for (const { subject: key, step, executions } of this.pausing?.resumed ?? []) {
      const subject = subjectsOf(this.context, this.state).find((each) => keyOf(each) === key);
      if (subject === undefined) continue;
      done.add(key);
      this.executions += executions;
      const found = attempt(() => this.plan(subject, step));
      if ("undecided" in found) {
        this.silence(`steps.${this.records.length}`, found.undecided);
        return false;
      }
    }
    return true;
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

  /** From the step at `from` to the end, to a stop, or to a wait that holds it. */
  private plan(subject: Subject, from = 0): void {
    const { observer } = this.context;
    for (const [index, step] of subject.liquidation.steps.entries()) {
      if (index < from) continue;
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
        if (this.pausing !== undefined && step.action.kind === "wait") {
          this.state = { ...this.state, asOf: standing.scope.state.asOf };
          this.held.push({ subject: keyOf(subject), step: step.repeat ? index : index + 1, seconds: literalValue(step.action.duration), executions: this.executions });
          return;
        }
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
