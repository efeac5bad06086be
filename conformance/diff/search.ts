import type { Observer } from "../../engine/observe.ts";
import type { Request, Snapshot } from "../../engine/snapshot/index.ts";
import { momentsOf, variablesOf, valueOf, withValue, type Variable } from "../line/index.ts";
import { verdictOf, type Ask } from "../outcome/index.ts";
import { Finds, type Find } from "./finds.ts";
import { concerns, inTurns, ofEachKind, richFirst, shapeOf, spread } from "./in-turns.ts";
import type { Pair } from "./pair.ts";
import { withMiddles } from "./places.ts";
import { planEdges, pointsBeyond } from "./plan-edges.ts";
import { answeredBy, askedOf, everything, farthest, ofStatus, type Asked } from "./questions.ts";
import { chargesFor, ofSize, requestsFor } from "./requests.ts";
import type { Part } from "./search-part.ts";
import { Targets } from "./targets.ts";
import type { Decision, Direction, Spot } from "./types.ts";

/** What is of interest: clauses whose switches are looked at, and decisions that may differ. */
export interface Aim {
  readonly hot: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> };
  readonly isOpen: (key: string) => boolean;
  /** Questions that the changed clauses are about; others are asked of some accounts only. */
  readonly direct: ReadonlySet<Ask["ask"]>;
  /** Whether the clauses of interest name a number: it is moved first. */
  readonly names?: (path: string) => boolean;
  /** Whether a direction is proved never to be. */
  readonly isImpossible?: (key: string, direction: Direction) => boolean;
  /** Whether the two are texts of their own rather than one text and an edit of it: accounts on which both decide are looked for then where one does not. */
  readonly isOfTwoTexts?: boolean;
}

/** Two policies that differ in one change alone, or in all of them. */
export interface Focus {
  readonly pair: Pair;
  readonly hot: Aim["hot"];
  /** Modes that the change can concern; `undefined`: any. */
  readonly modes: ReadonlySet<string> | undefined;
  /** Whether the change can reach a decision at all; absent: any that is open. */
  readonly reaches?: (key: string) => boolean;
  /** Whether the changed clause names a number; absent: as all of them together. */
  readonly names?: (path: string) => boolean;
}

/** Questions that the changes are not about are asked of one account in so many. */
const rarely = 6;
/** The most values that are tried along one line, by the price of the question. */
const perLine = { assess: 16, aimed: 8, others: 4, permits: 3 } as const;
const money: ReadonlySet<string> = new Set(["balance.wallet_balance", "balance.bonus", "position.margin"]);
/** So many lines of one clause, number and mode are tried in vain. */
const mostLines = 3;

/**
 * Looks for accounts on which two policies differ: along each line where they switch at other values or in clauses that changed, each change by itself; where only numbers
 * differ, along a second line from there, on which the numbers come to decide; and wherever anything differs by asking whatever is still open. A class because it gathers.
 */
export class Search {
  private readonly pair: Pair;
  private readonly aim: Aim;
  private readonly decisions: readonly Decision[];
  private looks = 0;
  private readonly tried = new Map<string, number>();
  /** The change that the part at hand is about, and where its share of the budget ends. */
  private change: number | undefined;
  private limit = 0;
  private focuses: readonly Focus[] = [];
  private targets = new Targets([], [], () => false);
  private finds: Finds;

  constructor(pair: Pair, aim: Aim, decisions: readonly Decision[]) {
    this.pair = pair;
    this.aim = aim;
    this.decisions = decisions;
    this.finds = new Finds(pair, [], this.targets);
  }

  /** Why the search ended. */
  ended: "all_looked_at" | "nothing_new" | "budget" | "all_shown" = "all_looked_at";

  /**
   * The parts of the search in turn. Each may use its share of what the ones before it left of the budget, ends where it long found nothing new, and is left out
   * where all that it could show is shown.
   */
  over(bases: readonly Snapshot[], focuses: readonly Focus[], onBase?: (done: number) => void, rare: readonly Snapshot[] = [], spots: readonly Spot[] = []): readonly Find[] {
    this.focuses = focuses;
    this.targets = new Targets(this.decisions, focuses.map(({ reaches }) => (key) => this.aim.isOpen(key) && reaches?.(key) !== false), this.aim.isImpossible ?? (() => false), this.aim.isOfTwoTexts);
    this.finds = new Finds(this.pair, focuses.map(({ pair }) => pair), this.targets);
    for (const { snapshot, ask } of spots) this.ask(snapshot, ask, undefined);
    const parts = this.partsOf(ofEachKind(bases), rare);
    const { budget } = this.pair;
    for (const [place, { change, share, among, work, isWanted }] of parts.entries()) {
      if (!isWanted()) continue;
      const accounts = among();
      this.change = change;
      const rest = parts.slice(place).filter((each) => each.isWanted()).reduce((sum, each) => sum + each.share, 0);
      const [from, part] = [budget.spent, Math.floor(((budget.most - budget.spent) * share) / rest)];
      this.finds.lastNew = from;
      this.limit = from + part;
      for (const [index, base] of accounts.entries()) {
        const modes = change === undefined ? undefined : focuses[change]?.modes;
        if (modes !== undefined && !concerns(base, modes)) continue;
        if (!isWanted()) break;
        onBase?.(Math.floor(((place + index / accounts.length) * bases.length) / parts.length));
        if (this.isOver) this.ended = "budget";
        else if (budget.spent - this.finds.lastNew < Math.max((part * 3) / 4, 200)) {
          work(base);
          continue;
        } else if (this.ended !== "budget") this.ended = "nothing_new";
        break;
      }
    }
    if (!this.targets.wants(() => true)) this.ended = "all_shown";
    return this.finds.found;
  }

  private get isOver(): boolean {
    return this.pair.budget.spent >= this.limit;
  }

  private partsOf(usual: readonly Snapshot[], rare: readonly Snapshot[]): readonly Part[] {
    const many = this.focuses.length;
    const any = (change?: number) => (): boolean => this.targets.wants(() => true, change);
    const onStatus = (change?: number) => (): boolean => this.targets.wants(ofStatus, change);
    const of = (pattern: RegExp) => (): boolean => this.targets.wants((key) => pattern.test(key));
    const second = (share: number) => (_: Focus, change: number): Part => ({ change, share: share / many, isWanted: onStatus(change), among: () => this.finds.takeSeeds(change), work: (seed) => this.along(seed, this.focuses[change]!, "second") }); // one of them
    const struck = (share: number): Part => ({ share, isWanted: any(), among: () => this.finds.takeStruck(), work: (account) => this.look(account, undefined, everything) });
    // What is asked is asked of accounts of all kinds before the next thing is.
    const asked = (accounts: readonly Snapshot[], share: number): readonly Part[] => [
      { share, isWanted: of(/^(?!.*\.permit\.)/), among: () => accounts, work: (base) => this.look(base, undefined, this.turnOf(["charge", "liquidate"])) },
      { share, isWanted: of(/\.permit\./), among: () => accounts, work: (base) => this.look(base, undefined, this.turnOf(["permit"])) },
    ];
    const together: Focus = { pair: this.pair, hot: this.aim.hot, modes: undefined };
    const aimed = (accounts: readonly Snapshot[], along: "money" | "all", share: number): Part => ({ share, isWanted: any(), among: () => accounts, work: (base) => this.aimed(base, together, along) });
    const edges = (accounts: readonly Snapshot[], share: number): Part => ({ share, isWanted: of(/\.plan$/), among: () => accounts, work: (base) => this.planEdges(base) });
    // What is tested between the steps of a plan no line of an account shows.
    const planned = new Set([...this.aim.hot.old, ...this.aim.hot.new].flatMap((clause) => /^(.+)\/liquidation\/(?:stop|step|fee)/.exec(clause)?.[1] ?? []));
    if (this.aim.names?.("round") === true) for (const { name } of this.pair.after.meaning.modes) planned.add(name);
    const ofPlans = (accounts: readonly Snapshot[]): readonly Part[] => (planned.size === 0 ? [] : [edges(accounts.filter((account) => (account.positions ?? []).length > 0 && concerns(account, planned)), 2)]);
    const kinds = ofEachKind(rare);
    return [
      ...ofPlans(usual),
      ...this.focuses.map((focus, change): Part => ({ change, share: 2 / many, isWanted: any(change), among: () => usual, work: (base) => this.aimed(base, focus, "all") })),
      ...this.focuses.map(second(1.5)),
      ...this.focuses.map((focus, change): Part => ({ change, share: 0.5 / many, isWanted: onStatus(change), among: () => usual, work: (base) => this.along(base, focus, "second") })),
      struck(1.5),
      { share: 1, isWanted: of(/\.permit\./), among: () => richFirst(inTurns([...usual, ...rare], shapeOf)), work: (base) => this.payingAndAllowed(base, together) },
      ...asked(usual, 1),
      { share: 1, isWanted: of(/\.plan$/), among: () => usual.filter(({ positions }) => (positions ?? []).length > 0), work: (base) => this.plansAtSwitches(base, together) },
      { share: 0.5, isWanted: of(/\.plan$/), among: () => usual, work: (base) => this.plans(base) },
      aimed(usual, "money", 2),
      ...asked(rare, 1),
      { share: 0.7, isWanted: of(/\.plan$/), among: () => kinds, work: (base) => this.plans(base) },
      ...ofPlans(kinds),
      aimed(kinds, "money", 2),
      struck(0.5),
      ...(many > 1 ? [aimed(usual, "all", 1)] : []),
      aimed(kinds, "all", 1),
      ...this.focuses.map(second(1)),
      struck(1),
      { share: 0.5, isWanted: any(), among: () => usual, work: (base) => this.along(base, together, "other") },
      struck(0.5),
    ];
  }

  /** Of some questions those that the changes are about; the others in every so many accounts alone. */
  private turnOf(questions: readonly Ask["ask"][]): Asked {
    this.looks += 1;
    return { asks: new Set(["assess" as const, ...questions.filter((ask) => this.aim.direct.has(ask) || this.looks % rarely === 0)]) };
  }

  /** The numbers of an account, those that statuses turn on and that the change names first. */
  private lines(base: Snapshot, { names = this.aim.names ?? (() => false) }: Focus): { readonly all: readonly Variable[]; readonly deciding: readonly Variable[] } {
    const found = [variablesOf, momentsOf].flatMap((listed) => listed([this.pair.before, this.pair.after], base));
    const all = [...found.filter(({ path }) => names(path)), ...found.filter(({ path }) => !names(path))];
    return { all, deciding: all.filter(({ path, kind }) => kind === "price" || path === "balance.wallet_balance" || path === "position.margin" || path === "position.contracts") };
  }

  /** Where the two switch apart in a clause, or in a changed one at all, what that clause takes part in is asked: on few lines of each clause, number and kind of account. */
  private aimed(base: Snapshot, focus: Focus, along: "money" | "all"): void {
    const kind = shapeOf(base);
    for (const variable of this.lines(base, focus).all) {
      if (along === "money" && !money.has(variable.path)) continue;
      if (this.isOver) return;
      for (const [clause, values] of focus.pair.switches(base, variable, focus.hot).byClause) {
        const line = `${this.change ?? "all"} ${clause} ${variable.path} ${kind}`;
        const [before, tried] = [this.finds.found.length, this.tried.get(line) ?? 0];
        if (tried >= mostLines) continue;
        const questions = askedOf(clause, [this.pair.before, this.pair.after]);
        // How accounts stand is looked at along all numbers.
        if (along === "money" && questions.asks.has("assess")) continue;
        const places = withMiddles(values, variable.step);
        for (const [index, value] of spread(places, questions.asks.has("permit") ? perLine.permits : perLine.aimed).entries()) {
          const moved = this.isOver ? undefined : withValue(base, variable, value);
          // Fills cost most, and are asked about in the middle of where the two differ alone.
          if (moved !== undefined) this.look(moved, variable, !questions.asks.has("charge") || index === 1 ? questions : { ...questions, asks: withoutPermit(questions.asks) });
        }
        if (this.finds.found.length === before) this.tried.set(line, tried + 1);
      }
    }
  }

  /** Where payers switch apart and an action is allowed at once, which few accounts come to along one line: whether it is allowed there is asked first, for that costs little. */
  private payingAndAllowed(base: Snapshot, focus: Focus): void {
    const { before, after, budget } = this.pair;
    for (const variable of this.lines(base, focus).all.filter(({ path }) => money.has(path))) {
      if (this.isOver) return;
      const clauses = [...focus.pair.switches(base, variable, focus.hot).byClause].map(([clause, values]) => [askedOf(clause).actions, values] as const);
      // Between two switches they differ all the way, at one of them hardly.
      const places = new Set(clauses.flatMap(([actions, values]) => (actions === undefined ? [] : spread(withMiddles(values, variable.step).filter((value) => !values.includes(value)), perLine.permits))));
      const actions = new Set(clauses.flatMap(([each]) => [...(each ?? [])]));
      for (const value of places) {
        const moved = withValue(base, variable, value);
        if (moved === undefined) continue;
        for (const request of requestsFor([before, after], moved)) {
          if (this.isOver) return;
          if (!actions.has(request.action) || !this.targets.wants(answeredBy({ ask: "permit", request }, moved))) continue;
          budget.spend(1);
          if (verdictOf(after, moved, request, unheard).verdict === "allowed") this.permitted(moved, request, variable);
        }
      }
    }
  }

  /** From where figures differ along what statuses turn on to where these differ; or along all numbers, everything. */
  private along(base: Snapshot, focus: Focus, which: "second" | "other"): void {
    for (const variable of this.lines(base, focus)[which === "other" ? "all" : "deciding"]) {
      if (this.isOver) return;
      const { apart, apartInStatuses, hot } = focus.pair.switches(base, variable, focus.hot);
      const values = spread(withMiddles(which === "second" ? apartInStatuses : [...apart, ...hot], variable.step), which === "second" ? perLine.assess : perLine.others);
      for (const value of values) {
        const moved = withValue(base, variable, value);
        if (moved !== undefined) this.look(moved, variable, which === "other" ? everything : askedOf("stage"));
      }
    }
  }

  /** Plans run where something is liquidatable: beyond the switches of prices, balances and margins. */
  private plans(base: Snapshot): void {
    const lines = variablesOf([this.pair.before, this.pair.after], base).filter(({ path, kind }) => kind === "price" || path === "balance.wallet_balance" || path === "position.margin");
    for (const variable of lines) {
      if (this.isOver) return;
      const now = valueOf(base, variable);
      const { all } = this.pair.switches(base, variable, this.aim.hot);
      for (const value of spread(withMiddles(all.filter((each) => each !== now), variable.step), perLine.others)) {
        const moved = withValue(base, variable, value);
        if (moved !== undefined) this.ask(moved, { ask: "liquidate" }, variable);
      }
    }
  }

  /** The same where a changed clause switches along another number: what a plan does there shows where money is short. */
  private plansAtSwitches(base: Snapshot, focus: Focus): void {
    for (const variable of this.lines(base, focus).all.filter(({ path }) => !money.has(path))) {
      const [line, values] = [`plans ${variable.path} ${shapeOf(base)}`, this.isOver ? [] : spread(this.pair.switches(base, variable, this.aim.hot).hot, 2)];
      for (const moved of values.flatMap((value) => withValue(base, variable, value) ?? []).slice(0, mostLines - (this.tried.get(line) ?? 0))) {
        this.tried.set(line, (this.tried.get(line) ?? 0) + 1);
        this.planEdges(moved);
      }
    }
  }

  /** Beside where a plan of either policy takes other steps as money moves. */
  private planEdges(base: Snapshot): void {
    const lines = variablesOf([this.pair.before, this.pair.after], base).filter(({ path }) => path === "balance.wallet_balance" || path === "position.margin");
    for (const variable of lines.slice(0, 2)) {
      const points = pointsBeyond(this.pair.switches(base, variable, this.aim.hot).all);
      if (this.isOver) return;
      const old = planEdges(this.pair, this.pair.before, base, variable, points);
      const edges = [...new Set([...old, ...planEdges(this.pair, this.pair.after, base, variable, points, old)])];
      for (const moved of edges.flatMap((value) => withValue(base, variable, value) ?? [])) this.ask(moved, { ask: "liquidate" }, variable);
    }
  }

  /** How an account stands, and other questions about it. */
  private look(snapshot: Snapshot, variable: Variable | undefined, { asks, actions, purposes }: Asked): void {
    const policies = [this.pair.before, this.pair.after];
    if (asks.has("assess")) this.ask(snapshot, { ask: "assess" }, variable);
    if (asks.has("charge")) {
      const charges = chargesFor(policies, snapshot, this.aim.names?.("round") === true);
      for (const charge of purposes === undefined ? charges : farthest(charges).filter(({ purpose }) => purposes.has(purpose))) this.ask(snapshot, { ask: "charge", charges: [charge] }, variable);
    }
    if (asks.has("liquidate")) this.ask(snapshot, { ask: "liquidate" }, variable);
    if (asks.has("permit")) for (const request of requestsFor(policies, snapshot)) if (actions?.has(request.action) !== false) this.permitted(snapshot, request, variable);
  }

  private ask(snapshot: Snapshot, ask: Ask, variable: Variable | undefined): void {
    this.finds.ask(snapshot, ask, variable, this.change);
  }

  /** What a request is answered, and what is done where it is allowed. */
  private permitted(snapshot: Snapshot, request: Request, variable: Variable | undefined): void {
    const ask: Ask = { ask: "permit", request };
    this.ask(snapshot, ask, variable);
    const answered = answeredBy(ask, snapshot);
    if (!this.targets.wants((key) => key.endsWith(".effects") && answered(key), this.change)) return;
    const largest = [this.pair.before, this.pair.after].map((policy) => this.pair.answers.of(policy, snapshot, ask).find(({ kind }) => kind === "largest")?.value);
    const sized = ofSize(request, largest);
    if (sized !== undefined) this.ask(snapshot, { ask: "permit", request: sized }, variable);
  }
}

const unheard: Observer = { clause: () => undefined, compare: () => undefined };
const withoutPermit = (asks: ReadonlySet<Ask["ask"]>): ReadonlySet<Ask["ask"]> => new Set([...asks].filter((ask) => ask !== "permit"));
