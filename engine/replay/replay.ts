import type { ReplayEvent } from "../../schemas/generated/events.ts";
import type { ReplayAnswer, ReplayEntry } from "../../schemas/generated/replay-answer.ts";
import type { Fund, Snapshot } from "../snapshot/index.ts";
import { Account } from "./account.ts";
import { Agenda, type Due } from "./agenda.ts";
import { apply, type Applied } from "./apply.ts";
import { orderOf } from "./instants.ts";
import { kindOf } from "./kinds.ts";
import { Lapses, type Lapse } from "./lapses.ts";
import { Plans } from "./plans.ts";
import type { Rules } from "./rules.ts";
import { Said } from "./standing.ts";
import { Tally } from "./tally.ts";

export interface ReplayOptions {
  /** Whether plans of what is liquidatable are run, or only noticed; run where absent. */
  readonly liquidate?: "auto" | "report";
}

/** All of the answer but its entries, known at the end. */
export type Closing = Omit<ReplayAnswer, "account" | "from" | "entries">;

/**
 * What becomes of an account: entry after entry, so that none has to be kept, and what it comes to. Snapshot and events have passed
 * `validateSnapshot` and `validateEvents`. After each event everything is assessed; what is liquidatable has its plan run, and where the
 * plan waits, events happen meanwhile. Of one instant: other rules first, then plans that go on, credits that lapse, and events in the
 * order of the list. Pure: the same in gives the same out.
 */
export function replay(rules: Rules, snapshot: Snapshot, events: readonly ReplayEvent[], options: ReplayOptions = {}): Generator<ReplayEntry, Closing> {
  return entriesOf(new Run(rules, snapshot, options), rules, snapshot, events);
}

/** The account as it is right after the entry at an index, from 0; as at the end where there is none. The rest is as for `replay`. */
export function snapshotAfter(rules: Rules, snapshot: Snapshot, events: readonly ReplayEvent[], index: number, options: ReplayOptions = {}): Snapshot {
  const run = new Run(rules, snapshot, options);
  const entries = entriesOf(run, rules, snapshot, events);
  for (let at = 0; at <= index && entries.next().done !== true; at += 1);
  return run.account.snapshot;
}

function* entriesOf(run: Run, rules: Rules, snapshot: Snapshot, events: readonly ReplayEvent[]): Generator<ReplayEntry, Closing> {
  yield* run.begin();
  const agenda = new Agenda(events, rules.changes, snapshot.asOf);
  for (;;) {
    const due = agenda.peek();
    const resume = run.plans.next();
    const lapse = run.lapses.next(run.account.balances, run.account.at);
    // A credit that lapses after everything else is no part of the story.
    if (due === undefined && resume === undefined) return run.close(snapshot);
    const first = [due?.at, resume, lapse?.at].flatMap((at) => (at === undefined ? [] : [orderOf(at)])).sort()[0];
    const isFirst = (at: string | undefined): boolean => at !== undefined && orderOf(at) === first;
    if (due?.kind === "rules" && isFirst(due.at)) yield* run.happen(due, agenda);
    else if (resume !== undefined && isFirst(resume)) yield* run.resume(resume);
    else if (lapse !== undefined && isFirst(lapse.at)) yield* run.lapse(lapse);
    else if (due !== undefined) yield* run.happen(due, agenda);
  }
}

type More = Pick<ReplayEntry, "event" | "policy" | "credit" | "plan" | "choice">;

const nothing: Applied = { outcome: "done", payments: [] };

/** The state of one replay. A class because it moves from entry to entry. */
class Run {
  readonly account: Account;
  readonly plans: Plans;
  readonly lapses = new Lapses();
  private readonly said = new Said();
  private readonly tally = new Tally();
  private readonly counts = { done: 0, refused: 0, cannotDecide: 0, impossible: 0, liquidations: 0, ties: 0 };
  private eventBefore: string | undefined;
  private status = "healthy";
  private funds: readonly Fund[];

  constructor(rules: Rules, snapshot: Snapshot, options: ReplayOptions) {
    this.funds = snapshot.funds ?? [];
    this.account = new Account(rules, snapshot);
    this.plans = new Plans(options.liquidate ?? "auto");
  }

  *begin(): Generator<ReplayEntry> {
    yield* this.entry("start", nothing, { policy: this.account.reference });
  }

  *happen(due: Due, agenda: Agenda): Generator<ReplayEntry> {
    agenda.pass(due);
    this.account.moveTo(due.at);
    if (due.kind === "event") yield* this.event(due.event, due.index);
    else if (this.underOtherRules()) yield* this.entry("rules", nothing, { policy: this.account.reference });
  }

  *resume(at: string): Generator<ReplayEntry> {
    this.account.moveTo(at);
    yield* this.liquidation();
  }

  *lapse({ at, asset, credit }: Lapse): Generator<ReplayEntry> {
    this.account.moveTo(at);
    const done = apply(this.account.found, this.account.snapshot, { at, expire: { asset, credit } });
    if (done.snapshot !== undefined) this.account.replace(done.snapshot);
    else this.lapses.leave({ at, asset, credit });
    yield* this.entry("lapse", done, { credit });
  }

  close(before: Snapshot): Closing {
    const { snapshot } = this.account;
    return { until: snapshot.asOf, status: this.status, counts: this.counts, paid: this.tally.paid(), money: this.tally.money(before, snapshot), after: snapshot };
  }

  private *event(event: ReplayEvent, index: number): Generator<ReplayEntry> {
    const moment = orderOf(this.account.at);
    if (this.eventBefore === moment) this.counts.ties += 1;
    this.eventBefore = moment;
    const done = this.perform(event);
    if (done.outcome !== "cannot_decide") this.counts[done.outcome] += 1;
    const others = (event.set?.selectors !== undefined || event.request?.action === "change_position_mode") && done.outcome === "done" && this.underOtherRules();
    yield* this.entry(kindOf(event), done, { event: index, ...(others ? { policy: this.account.reference } : {}) });
  }

  private perform(event: ReplayEvent): Applied {
    if (event.prices !== undefined) {
      this.account.movePrices(event.prices);
      return nothing;
    }
    const done = apply(this.account.found, this.account.snapshot, event);
    if (done.snapshot !== undefined) this.account.replace(done.snapshot);
    return done;
  }

  private underOtherRules(): boolean {
    const others = this.account.lookUpRules();
    if (others) this.plans.drop();
    return others;
  }

  /** An entry with how everything stands now, and then the plans that it sets off. */
  private *entry(kind: ReplayEntry["kind"], done: Applied, more: More): Generator<ReplayEntry> {
    yield this.shown(kind, done, more);
    yield* this.liquidation();
  }

  private *liquidation(): Generator<ReplayEntry> {
    const run = this.plans.run(this.account, this.account.assess());
    if (run === undefined) return;
    this.counts.liquidations += 1;
    if (run.done.snapshot !== undefined) this.account.replace(run.done.snapshot);
    yield this.shown("liquidation", run.done, run.more);
  }

  private shown(kind: ReplayEntry["kind"], done: Applied, more: More): ReplayEntry {
    const standings = this.account.assess();
    const { funds } = this.account;
    this.tally.add(done.payments, this.funds, funds);
    this.funds = funds;
    this.status = standings.status;
    const { pools, gone, silences } = this.said.differences(standings);
    const cannotDecide = [...(done.cannotDecide ?? []), ...silences];
    if (cannotDecide.length > 0 || done.outcome === "cannot_decide") this.counts.cannotDecide += 1;
    return {
      at: this.account.at,
      kind,
      ...more,
      outcome: done.outcome,
      status: standings.status,
      pools,
      gone,
      ...(done.reasons === undefined || done.reasons.length === 0 ? {} : { reasons: done.reasons }),
      payments: done.payments,
      ...(done.steps === undefined ? {} : { steps: done.steps }),
      ...(done.issues === undefined ? {} : { issues: done.issues }),
      ...(cannotDecide.length === 0 ? {} : { cannotDecide }),
    };
  }
}
