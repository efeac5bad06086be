import { canonicalJson } from "../../dsl/canonical.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { kindOfAccount } from "../accounts/kind.ts";
import type { Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import { differencesOf, differs } from "./compare.ts";
import { belowZeroIn, type BelowZero } from "./below-zero.ts";
import { followed } from "./follow.ts";
import { inTurns } from "./in-turns.ts";
import { isOneSided } from "./one-sided.ts";
import type { Pair } from "./pair.ts";
import { answeredBy, ofStatus } from "./questions.ts";
import type { Targets } from "./targets.ts";
import type { Difference } from "./types.ts";

/** An account on which the two differ, and the line on which it was found. */
export interface Find {
  readonly difference: Difference;
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly variable?: Variable;
}

/** The most accounts on which something differs that everything open is asked about. */
const mostStruck = 80;
/** The most accounts of one change that are gone on from. */
const mostSeeds = 24;

/**
 * Asks both policies what is still worth asking, and keeps what differs: for each change that it comes of, and of each way to differ one account to go on from. `changes` are
 * the policies with one change each taken back, against the new one. A class because it gathers.
 */
export class Finds {
  private readonly pair: Pair;
  private readonly changes: readonly Pair[];
  private readonly targets: Targets;
  private readonly belowZero: BelowZero;
  readonly found: Find[] = [];
  /** Evaluations that had been made when something new was found. */
  lastNew = 0;
  private readonly seen = new Set<string>();
  private readonly numbers = new Map<string, number>();
  private readonly numbered = new WeakMap<Snapshot, number>();
  /** By change and way to differ: accounts on which it changes figures and no stage; `undefined` once they were gone on from. */
  private readonly seeds = new Map<number, Map<string, Snapshot | undefined>>();
  private readonly struck = new Map<string, { readonly way: string; readonly snapshot: Snapshot }>();
  /** Ways to differ that an account was kept of. */
  private readonly ways = new Set<string>();

  constructor(pair: Pair, changes: readonly Pair[], targets: Targets) {
    this.pair = pair;
    this.changes = changes;
    this.targets = targets;
    this.belowZero = belowZeroIn([pair.before, pair.after]);
  }

  /** Asks both policies, if anything that the answer may show is still wanted. */
  ask(snapshot: Snapshot, ask: Ask, variable?: Variable, change?: number): void {
    const answered = answeredBy(ask, snapshot);
    if (!this.targets.wants(answered, change) || (ask.ask === "liquidate" && this.pair.answers.isLong(snapshot))) return;
    const id = `${this.numberOf(snapshot)} ${JSON.stringify(ask)}`;
    if (this.seen.has(id)) return;
    this.seen.add(id);
    const differences = this.pair.differences(snapshot, ask);
    this.targets.asked(answered);
    for (const difference of differences) this.keep({ difference, snapshot, ask, ...(variable === undefined ? {} : { variable }) });
    if (differences.length > 0) this.strike(snapshot, ask, differences);
    for (const difference of differences) for (const next of followed(snapshot, ask, difference, this.targets.isPatient)) this.ask(next.snapshot, next.ask);
  }

  /** The same account has the same number, whichever object it is. */
  private numberOf(snapshot: Snapshot): number {
    const known = this.numbered.get(snapshot);
    if (known !== undefined) return known;
    const text = canonicalJson(snapshot);
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    this.numbered.set(snapshot, number);
    return number;
  }

  /** Keeps a difference for each change that it comes of and that has few of it yet. Of one account and question the first object stands for all. */
  private keep(find: Find): void {
    const { difference, snapshot, ask } = find;
    const isBelow = this.belowZero(snapshot).length > 0;
    const isLesser = isBelow || isOneSided(difference);
    // One on which both decide stands for those on which one does not, and never the other way round; so does one of usual signs.
    const alike = this.found.filter((each) => each.difference.key === difference.key && each.difference.direction === difference.direction && (isLesser || (!isOneSided(each.difference) && this.belowZero(each.snapshot).length === 0)));
    if (alike.some((each) => each.snapshot === snapshot && each.ask === ask)) return;
    const of = this.changes.flatMap((taken, change) => (this.targets.takes(change, difference, isBelow) && this.isDueTo(taken, find) ? [change] : []));
    // Where no change alone is answerable, several are together, or each would be enough.
    if (of.length === 0 && alike.length > 0) return;
    for (const change of of) this.targets.keep(change, difference, isBelow);
    this.found.push(find);
    this.lastNew = this.pair.budget.spent;
  }

  /** Whether the difference would be gone with one change taken back. */
  private isDueTo(taken: Pair, { difference, snapshot, ask }: Find): boolean {
    if (taken === this.pair) return true;
    const { answers, before } = this.pair;
    try {
      return differs(differencesOf(answers.of(before, snapshot, ask), answers.of(taken.before, snapshot, ask)), difference) === undefined;
    } catch {
      return false; // a clause that another change needs: by itself it cannot be taken back
    }
  }

  /** Keeps one account of each way to differ, to ask everything else there; and where a change moves only figures, to go on to where they decide. */
  private strike(snapshot: Snapshot, ask: Ask, differences: readonly Difference[]): void {
    const way = [...new Set(differences.map(({ key, direction }) => `${key} ${direction}`))].sort().join();
    const own = `${way} ${kindOfAccount(snapshot)}`;
    if (this.ways.size < mostStruck && !this.ways.has(own)) this.struck.set(own, { way, snapshot });
    if (this.ways.size < mostStruck) this.ways.add(own);
    const figure = differences.find(({ kind }) => kind === "margin");
    if (figure === undefined || differences.some(({ kind }) => kind === "stage")) return;
    for (const [change, taken] of this.changes.entries()) {
      const seeds = this.seeds.get(change) ?? new Map<string, Snapshot | undefined>();
      this.seeds.set(change, seeds);
      if (seeds.size < mostSeeds && !seeds.has(own) && this.targets.wants(ofStatus, change) && this.isDueTo(taken, { difference: figure, snapshot, ask })) seeds.set(own, snapshot);
    }
  }

  /** The accounts of a change that were kept to go on from, each once. */
  takeSeeds(change: number): readonly Snapshot[] {
    const seeds = this.seeds.get(change);
    const fresh = [...(seeds ?? [])].flatMap(([own, snapshot]) => (snapshot === undefined ? [] : [[own, snapshot] as const]));
    for (const [own] of fresh) seeds?.set(own, undefined);
    return fresh.map(([, snapshot]) => snapshot);
  }

  /** Accounts on which something differs, one of each way of it, ways that have least in common first. */
  takeStruck(): readonly Snapshot[] {
    const accounts = inTurns([...this.struck.values()], ({ way }) => way).map(({ snapshot }) => snapshot);
    this.struck.clear();
    return accounts;
  }
}
