import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, fraction, parseDecimal, sign } from "../../engine/number/index.ts";
import type { Charge } from "../../engine/snapshot/index.ts";
import { Budget } from "./budget.ts";
import type { Candidate, Question } from "./candidate.ts";
import { kindOfAccount } from "../accounts/kind.ts";
import { shownBetween, shownBy, type Obligations } from "./obligations.ts";
import { clauseConcerns, modesOf, tells, type Target } from "./targets.ts";
import { watched } from "./watch.ts";

/** A search under way: what is still to be told apart and to be shown, and the questions that were worth something. A class because every stage goes on with what the one before left. */
export class Hunt {
  readonly policy: CompiledPolicy;
  readonly obligations: Obligations;
  readonly budget: Budget;
  /** Targets that no question has told from the policy. */
  readonly alive: Set<Target>;
  /** Obligations that no question has met, by key. */
  readonly missing: Set<string>;
  /** Questions that told something, or showed something, for the first time. */
  readonly kept: Candidate[] = [];
  /** All that was asked, for searches that begin where a clause takes part. */
  readonly asked: Candidate[] = [];
  private share = Infinity;
  private readonly tried = new Tally();
  private readonly met = new Tally();
  private readonly askedOfKind = new Map<string, number>();
  /** Questions of a kind in which a target's clause took no part: asking more of them tells it no better. */
  private readonly blank = new Map<string, Set<Target>>();
  private readonly taking = new Map<string, { readonly count: number; readonly clauses: Set<string> }>();
  /** Of each obligation that any account may meet, which questions could. */
  private readonly byChance: ReadonlyMap<string, Target["concerns"]>;

  constructor(policy: CompiledPolicy, obligations: Obligations, targets: readonly Target[], budget: Budget) {
    this.policy = policy;
    this.obligations = obligations;
    this.budget = budget;
    this.alive = new Set(targets);
    this.missing = new Set(obligations.all.map(({ key }) => key));
    const concerns = clauseConcerns(policy);
    this.byChance = new Map(obligations.all.filter(({ key }) => isByChance(key)).map(({ key, clause }) => [key, concerns(clause)]));
  }

  /** The same policy and what was asked of it, to go on without a limit. */
  unbounded(): Hunt {
    const further = new Hunt(this.policy, this.obligations, [], new Budget(Infinity));
    further.asked.push(...this.asked);
    return further;
  }

  /** Nothing is left, or this stage has had its share. */
  get isDone(): boolean {
    return this.budget.isOut || this.budget.used >= this.share || (this.alive.size === 0 && this.missing.size === 0);
  }

  /** The stage that begins now ends when so many hundredths of the budget are spent, those of the stages before it among them. */
  begin(hundredths: number): void {
    this.share = Math.floor((this.budget.limit * hundredths) / 100);
  }

  /** Whether anything could come of a question: something is not shown yet and few of its kind were asked, or a living target may be tried at it. */
  wants(question: Question, few: number, most: number): boolean {
    const kind = kindOf(question);
    const part = this.partIn(question);
    if ((this.askedOfKind.get(kind) ?? 0) < few && this.couldShow(question, part)) return true;
    const general = this.tried.of(generalKind(question));
    const [blank, particular] = [this.blank.get(kind), this.tried.of(kind)];
    for (const target of this.alive) if (blank?.has(target) !== true && ((target.isParticular ? particular : general).get(target) ?? 0) < most && target.concerns(question, part)) return true;
    return false;
  }

  /** Whether a question could show or tell anything that is left, whatever was asked before: lines lead to where other clauses take part. */
  couldMatter(question: Question): boolean {
    for (const target of this.alive) if (target.concerns(question, undefined)) return true;
    return this.couldShow(question, undefined);
  }

  private couldShow(question: Question, part: ReadonlySet<string> | undefined): boolean {
    for (const key of this.missing) if (this.byChance.get(key)?.(question, part) === true) return true;
    return false;
  }

  /** The clauses that ever took part in such a question, once it was asked of a few accounts: any other is not worth asking more for. */
  private partIn(question: Question): ReadonlySet<string> | undefined {
    const known = this.taking.get(topicOf(question));
    return known === undefined || known.count < 3 ? undefined : known.clauses;
  }

  private learn(question: Question, clauses: ReadonlySet<string>): void {
    const topic = topicOf(question);
    const known = this.taking.get(topic) ?? { count: 0, clauses: new Set<string>() };
    for (const clause of clauses) known.clauses.add(clause);
    this.taking.set(topic, { count: known.count + 1, clauses: known.clauses });
  }

  /** Asks the policy. */
  ask(question: Question): Candidate {
    this.budget.spend();
    const kind = kindOf(question);
    this.askedOfKind.set(kind, (this.askedOfKind.get(kind) ?? 0) + 1);
    const seen = watched(this.policy, question.snapshot, question.ask, this.obligations.hidden, question.isBrief);
    this.learn(question, seen.clauses);
    return { ...question, watched: seen, shows: shownBy(this.obligations, seen) };
  }

  /** Asks every living target that this could tell, each `most` times at most about accounts of one kind; keeps the question if it was worth it. Says whether it was. */
  offer(candidate: Candidate, most: number): boolean {
    this.asked.push(candidate);
    let worth = false;
    for (const key of candidate.shows) if (this.missing.delete(key)) worth = true;
    if (this.alive.size === 0) return this.keep(candidate, worth);
    const kind = kindOf(candidate);
    const general = generalKind(candidate);
    const [ofKind, inGeneral] = [this.tried.of(kind), this.tried.of(general)];
    const [hereBefore, everBefore] = [this.met.of(situationOf(candidate)), this.met.of(general)];
    const blank = this.blank.get(kind) ?? new Set<Target>();
    this.blank.set(kind, blank);
    for (const target of this.alive) {
      if (this.budget.isOut) break;
      const [tried, met] = target.isParticular ? [ofKind, hereBefore] : [inGeneral, everBefore];
      const [before, alike] = [tried.get(target) ?? 0, met.get(target) ?? 0];
      if (before >= most || alike >= most * 2) continue;
      if (!target.concerns(candidate, candidate.watched.clauses)) {
        blank.add(target);
        continue;
      }
      tried.set(target, before + 1);
      met.set(target, alike + 1);
      if (!tells(target, candidate, this.budget)) continue;
      this.alive.delete(target);
      worth = true;
    }
    return this.keep(candidate, worth);
  }

  private keep(candidate: Candidate, worth: boolean): boolean {
    if (worth) this.kept.push(candidate);
    return worth;
  }

  /** Asks along a line of rising values, so that neighbours show the two sides of a boundary, one `step` apart. */
  along(questions: readonly Question[], step: string, values: readonly string[], most: number): boolean {
    const asked = questions.flatMap((question) => (this.budget.isOut ? [] : [this.ask(question)]));
    const near = asked.map((candidate, index) => {
      const shows = new Set(candidate.shows);
      for (const other of [index - 1, index + 1]) {
        const neighbour = asked[other];
        if (neighbour === undefined || !areNeighbours(values[index] ?? "", values[other] ?? "", step)) continue;
        for (const key of shownBetween(this.obligations, candidate.watched, neighbour.watched)) shows.add(key);
      }
      return { ...candidate, shows };
    });
    return near.map((candidate) => this.offer(candidate, most)).some((worth) => worth);
  }

  /** A target was told by somebody else. */
  told(target: Target, candidate: Candidate): void {
    this.alive.delete(target);
    for (const key of candidate.shows) this.missing.delete(key);
    this.kept.push(candidate);
  }
}

/** How often each target was tried, by what counts as the same try. A class because the counts are made when they are first wanted. */
class Tally {
  private readonly counts = new Map<string, Map<Target, number>>();

  of(what: string): Map<Target, number> {
    const known = this.counts.get(what) ?? new Map<Target, number>();
    this.counts.set(what, known);
    return known;
  }
}

/** Whether any account may show it; both values of a comparison are the same, or a step apart, only where somebody sees to it. */
function isByChance(key: string): boolean {
  return !/#(equal|step_below|step_above)$/.test(key);
}

/** What counts as the same try of most targets: any question of its kind about that kind of account. */
function generalKind({ snapshot, ask, unusual = "" }: Question): string {
  return `${kindOfAccount(snapshot)} ${unusual} ${ask.ask}`;
}

/** What the policy answered, roughly: where the same clauses came to the same words, a mutant of one clause does likewise. */
function situationOf({ ask, watched, snapshot, unusual = "" }: Candidate): string {
  const { verdict, rules } = watched;
  const what = ask.ask === "permit" ? `${ask.request.action} ${ask.request.by ?? ""} ${"amount" in ask.request || "contracts" in ask.request}` : ask.ask === "charge" ? [ask.charges].flat().map(({ purpose }) => purpose).join() : "";
  return `${unusual} ${ask.ask} ${what} ${verdict} ${rules.join()} ${JSON.stringify(snapshot.selectors ?? {})}`;
}

/** The kind of account, and which question it is. */
function kindOf({ snapshot, ask, unusual = "" }: Question): string {
  const what = ask.ask === "permit" ? `${ask.request.action} ${ask.request.by ?? ""}` : ask.ask === "charge" ? [ask.charges].flat().map((charge) => `${charge.purpose} ${directionOf(charge)} ${charge.amount.split(".")[0]?.length ?? 0}`).join() : "";
  return `${kindOfAccount(snapshot)} ${unusual} ${ask.ask} ${what}`;
}

/** Which question it is, of what modes, whatever the account. */
function topicOf({ snapshot, ask, unusual = "" }: Question): string {
  const modes = ask.ask === "permit" ? [...modesOf(ask.request, snapshot)] : [...new Set((snapshot.positions ?? []).map(({ marginMode }) => marginMode))];
  const what = ask.ask === "permit" ? `${ask.request.action} ${ask.request.by ?? ""}` : ask.ask === "charge" ? [ask.charges].flat().map((charge) => `${charge.purpose} ${directionOf(charge)}`).join() : "";
  return `${modes.sort().join()} ${unusual === ""} ${ask.ask} ${what}`;
}

function directionOf(charge: Charge): string {
  return "direction" in charge ? String(charge.direction) : "";
}

function areNeighbours(one: string, other: string, step: string): boolean {
  const [a, b, width] = [parseDecimal(one), parseDecimal(other), parseDecimal(step)];
  if (a === undefined || b === undefined || width === undefined) return false;
  const apart = add(a, fraction(-b.n, b.d));
  return apart.n === width.n * (sign(apart) < 0 ? -1n : 1n) && apart.d === width.d;
}
