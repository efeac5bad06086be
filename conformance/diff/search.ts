import { canonicalJson } from "../../dsl/canonical.ts";
import { Mismatch } from "../../engine/mismatch.ts";
import type { Request, Snapshot } from "../../engine/snapshot/index.ts";
import { permit } from "../../engine/permit/index.ts";
import { kindOfAccount } from "../accounts/kind.ts";
import { valueOf, variablesOf, withValue, type Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import { permissionKey } from "./actions.ts";
import type { Pair } from "./pair.ts";
import { withMiddles } from "./places.ts";
import { chargesFor, ofSize, requestsFor } from "./requests.ts";
import type { Difference } from "./types.ts";

/** An account on which the two differ, and the line on which it was found. */
export interface Find {
  readonly difference: Difference;
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly variable?: Variable;
}

/** What is of interest: clauses whose switches are looked at, and decisions that may differ. */
export interface Aim {
  readonly hot: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> };
  readonly isOpen: (key: string) => boolean;
  /** Questions that the changed clauses are about; others are asked of some accounts only. */
  readonly direct: ReadonlySet<Ask["ask"]>;
  /** Whether the clauses of interest name a number: it is moved first. */
  readonly names?: (path: string) => boolean;
}

/** Two policies that differ in one change alone, or in all of them, and which modes that can concern. */
export interface Focus {
  readonly pair: Pair;
  readonly hot: Aim["hot"];
  /** `undefined`: any. */
  readonly modes: ReadonlySet<string> | undefined;
}

/** So many accounts are kept of each decision, direction and focus. */
const kept = 2;
/** Questions that the changes are not about are asked of one account in so many. */
const rarely = 6;
/** The most values that are tried along one line, by the price of the question. */
const perLine = { assess: 16, others: 4 } as const;

/**
 * Looks for accounts on which two policies differ: at the accounts to begin with, then along each line where they switch at other values or in
 * clauses that changed; where only numbers differ, along a second line from there, on which the numbers come to decide. A class because it gathers.
 */
export class Search {
  private readonly pair: Pair;
  private readonly aim: Aim;
  private readonly open: readonly string[];
  private readonly found = new Map<string, Find[]>();
  private readonly seen = new Set<string>();
  private lastNew = 0;
  private looks = 0;
  /** Whether anything that `assess` says is open. */
  private readonly turnsOnStatus: boolean;
  private readonly seeds: Snapshot[] = [];
  private focus: Focus | undefined;
  private focusAt = 0;

  /** Of `decisions`, the keys of all that there are, those that are open are asked about. */
  constructor(pair: Pair, aim: Aim, decisions: readonly string[]) {
    this.pair = pair;
    this.aim = aim;
    this.open = decisions.filter((key) => aim.isOpen(key));
    this.turnsOnStatus = this.open.some((key) => !/\.(permit|pay|receive)\.|\.plan$/.test(key));
  }

  /**
   * First the lines that statuses turn on, for each focus by itself, then all questions at the accounts as they are and at rare ones, then all
   * questions along every line; each part may use its share of the budget, and ends where it long found nothing new.
   */
  over(bases: readonly Snapshot[], focuses: readonly Focus[], onBase?: (done: number) => void, rare: readonly Snapshot[] = []): readonly Find[] {
    const [first] = focuses;
    if (first === undefined) return [];
    const all = focuses.length === 1 ? first : { ...first, pair: this.pair, hot: this.aim.hot, modes: undefined };
    const [usual, unusual] = [ofEachKind(bases), ofEachKind(rare)];
    const parts: readonly Part[] = [
      ...(this.turnsOnStatus ? focuses : []).flatMap((focus): readonly Part[] => [
        { focus, share: 1.5 / focuses.length, among: () => usual, work: (base) => this.along(base, "first") },
        { focus, share: 0.5 / focuses.length, among: () => this.seeds.splice(0), work: (seed) => this.along(seed, "second") },
      ]),
      { focus: all, share: 2, among: () => usual, work: (base) => void this.look(base, undefined, "all") },
      { focus: all, share: 2, among: () => rare, work: (base) => void this.look(base, undefined, "all") },
      { focus: all, share: 2, among: () => usual, work: (base) => this.along(base, "other") },
      { focus: all, share: 1, among: () => unusual, work: (base) => this.along(base, this.turnsOnStatus ? "first" : "other") },
      { focus: all, share: 0.5, among: () => this.seeds.splice(0), work: (seed) => this.along(seed, "second") },
    ];
    const { most } = this.pair.budget;
    for (const [place, { focus, share, among, work }] of parts.entries()) {
      const accounts = among();
      this.focus = focus;
      this.focusAt = place;
      const [from, part] = [this.pair.budget.spent, Math.floor((most * share) / 9)];
      this.lastNew = from;
      for (const [index, base] of accounts.entries()) {
        if (focus.modes !== undefined && !concerns(base, focus.modes)) continue;
        onBase?.(Math.floor(((place + index / accounts.length) * bases.length) / parts.length));
        if (!this.pair.budget.isLeft || this.pair.budget.spent - from >= part) this.ended = "budget";
        else if (this.pair.budget.spent - this.lastNew < Math.max((part * 3) / 4, 200)) {
          work(base);
          continue;
        } else if (this.ended !== "budget") this.ended = "nothing_new";
        break;
      }
    }
    return [...this.found.values()].flat();
  }

  /** Why the search ended. */
  ended: "all_looked_at" | "nothing_new" | "budget" = "all_looked_at";

  /** Along the numbers that statuses turn on, or along all; accounts on which only figures differ are kept, to go on from. */
  private along(base: Snapshot, which: "first" | "second" | "other"): void {
    const found = variablesOf([this.pair.before, this.pair.after], base);
    const names = this.aim.names ?? (() => false);
    const variables = [...found.filter(({ path }) => names(path)), ...found.filter(({ path }) => !names(path))];
    const deciding = variables.filter(({ path, kind }) => kind === "price" || path === "balance.wallet_balance" || path === "position.margin" || path === "position.contracts");
    const seeds: Snapshot[] = [];
    for (const variable of which === "other" ? variables : deciding) if (this.pair.budget.isLeft) seeds.push(...this.onLine(base, variable, which).slice(0, 2));
    if (which === "first") this.seeds.push(...seeds.slice(0, 4));
  }

  /** Tries the values of one line; gives back accounts on which numbers differ and no stage does. */
  private onLine(base: Snapshot, variable: Variable, which: "first" | "second" | "other"): readonly Snapshot[] {
    const { all, apart, hot } = (this.focus?.pair ?? this.pair).switches(base, variable, this.focus?.hot ?? this.aim.hot);
    const worth = withMiddles([...apart, ...(which === "second" ? [] : hot)], variable.step);
    const seeds: Snapshot[] = [];
    for (const [index, value] of spread(worth, perLine.assess).entries()) {
      const moved = withValue(base, variable, value);
      if (moved === undefined) continue;
      const isAll = which === "other" && (!this.turnsOnStatus || index % Math.ceil(perLine.assess / perLine.others) === 0);
      const differences = this.look(moved, variable, isAll ? "all" : "assess");
      if (differences.some(({ kind }) => kind === "margin") && differences.every(({ kind }) => kind !== "stage")) seeds.push(moved);
    }
    if (which === "other" && (variable.kind === "price" || variable.path === "balance.wallet_balance")) this.plans(base, variable, all);
    return seeds;
  }

  /** Plans run where something is liquidatable: beyond the switches of prices and balances. */
  private plans(base: Snapshot, variable: Variable, all: readonly string[]): void {
    if (!this.wants((key) => key.endsWith(".plan"))) return;
    const now = valueOf(base, variable);
    for (const value of spread(withMiddles(all.filter((each) => each !== now), variable.step), perLine.others)) {
      const moved = withValue(base, variable, value);
      if (moved !== undefined) this.ask(moved, { ask: "liquidate" }, variable);
    }
  }

  private look(snapshot: Snapshot, variable: Variable | undefined, which: "assess" | "all"): readonly Difference[] {
    const policies = [this.pair.before, this.pair.after];
    const differences = this.turnsOnStatus ? this.ask(snapshot, { ask: "assess" }, variable) : [];
    if (which === "assess") return differences;
    this.looks += 1;
    const isAsked = (ask: Ask["ask"]): boolean => this.aim.direct.has(ask) || this.looks % rarely === 0;
    if (isAsked("permit")) for (const request of requestsFor(policies, snapshot)) this.permitted(snapshot, request, variable);
    if (isAsked("charge")) for (const charge of chargesFor(policies, snapshot, this.aim.names?.("round") === true)) if (this.wants((key) => key.includes(`.${charge.purpose}`) && !key.includes(".permit."))) this.ask(snapshot, { ask: "charge", charges: [charge] }, variable);
    if (isAsked("liquidate") && this.wants((key) => key.endsWith(".plan"))) this.ask(snapshot, { ask: "liquidate" }, variable);
    return differences;
  }

  /** What a request is answered, and what is done where it is allowed. */
  private permitted(snapshot: Snapshot, request: Request, variable: Variable | undefined): void {
    const name = permissionKey("", request.action, request.by);
    const isOf = (key: string): boolean => key.endsWith(name) || key.includes(`${name}.`);
    if (this.wants((key) => isOf(key))) this.ask(snapshot, { ask: "permit", request }, variable);
    if (!this.wants((key) => isOf(key) && key.endsWith(".effects"))) return;
    this.pair.budget.spend(2);
    const largest = attempted(() => [this.pair.before, this.pair.after].map((policy) => permit(policy, snapshot, request).largest)) ?? [];
    const sized = ofSize(request, largest);
    if (sized !== undefined) this.ask(snapshot, { ask: "permit", request: sized }, variable);
  }

  private wants(match: (key: string) => boolean): boolean {
    return this.open.some((key) => match(key) && ["stricter", "looser", "more", "less", "changed"].reduce((sum, direction) => sum + (this.found.get(`${key} ${direction} ${this.focusAt}`)?.length ?? 0), 0) < 2 * kept);
  }

  private ask(snapshot: Snapshot, ask: Ask, variable: Variable | undefined): readonly Difference[] {
    const id = canonicalJson([snapshot, ask]);
    if (this.seen.has(id)) return [];
    this.seen.add(id);
    const differences = this.pair.differences(snapshot, ask);
    for (const difference of differences) {
      const key = `${difference.key} ${difference.direction} ${this.focusAt}`;
      const list = this.found.get(key) ?? [];
      this.found.set(key, list);
      if (list.length >= kept) continue;
      // Of one account and question the first object stands for all.
      if (list.some((each) => each.snapshot === snapshot && each.ask === ask)) continue;
      list.push({ difference, snapshot, ask, ...(variable === undefined ? {} : { variable }) });
      this.lastNew = this.pair.budget.spent;
    }
    return differences;
  }
}

/** A part of the search: where it looks, among which accounts, and how much of the budget it may use. */
interface Part {
  readonly focus: Focus;
  readonly share: number;
  readonly among: () => readonly Snapshot[];
  readonly work: (account: Snapshot) => void;
}

/** One account of each kind, then another of each: modes, sides, options, orders, as many positions. */
function ofEachKind(accounts: readonly Snapshot[]): readonly Snapshot[] {
  const kinds = new Map<string, Snapshot[]>();
  for (const account of accounts) {
    const kind = `${kindOfAccount(account)} ${account.positions?.length ?? 0}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), account]);
  }
  const lists = [...kinds.values()];
  return Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}

/** `undefined` where the question does not fit the account. */
function attempted<R>(ask: () => R): R | undefined {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof Mismatch) return undefined;
    throw fault;
  }
}

/** Whether an account has anything in one of the modes; money alone may be in any. */
function concerns({ positions, orders }: Snapshot, modes: ReadonlySet<string>): boolean {
  const held = [...(positions ?? []), ...(orders ?? [])];
  return held.length === 0 || modes.has("account") || held.some(({ marginMode }) => modes.has(marginMode));
}

/** At most `most` of a list, evenly. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * (list.length - 1)) / (most - 1))]!); // index < list.length
}

