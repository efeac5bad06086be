import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Pool } from "../../engine/pools.ts";
import { prepare, type Program } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import type { State } from "../../engine/state/state.ts";
import { attempt, type Reason } from "../../engine/undecided.ts";
import { decide, usualEffort, type Sign } from "./decide/decide.ts";
import { combinedShapes } from "./combined.ts";
import { Layouts } from "./layouts.ts";
import { AnySums } from "./sums.ts";
import { shapesOf } from "./shapes.ts";
import { freeWordsOf, type FreeWords } from "./words.ts";
import { Book } from "./terms/book.ts";
import type { Formula } from "./terms/formula.ts";
import { unknownsOf } from "./terms/polynomial.ts";
import { readSymbolically, type ReadingOptions, type SymbolicReading } from "./reading.ts";

/** What the proofs of one policy share: its accounts, and the lemmas about its sums. */
export interface Ground {
  readonly policy: CompiledPolicy;
  readonly program: Program;
  readonly shapes: readonly Snapshot[];
  /** What a claim about so many positions and orders is shown of besides. */
  readonly more: () => readonly Snapshot[];
  readonly sums: AnySums;
  /** Flags, words and options that every claim is about, whatever they say. */
  readonly words: FreeWords;
  /** Whether members are only ever added up: what counts them, or takes the largest, depends on how many there are. */
  readonly onlySums: boolean;
  /** Told of each formula that our own arithmetic was asked about, and what it said. */
  readonly watch?: (obligation: Obligation, isImpossible: boolean) => void;
}

export const mostShapes = 24;

export function groundOf(policy: CompiledPolicy): Ground {
  const program = prepare(policy);
  const words = freeWordsOf(policy);
  const shapes = shapesOf([policy], mostShapes, words);
  return { policy, program, shapes, words, more: once(() => combinedShapes([policy], shapes)), sums: new AnySums(program, shapes, words), onlySums: onlyAddsUp(policy) };
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Whether a policy does nothing with members but add them up. */
export function onlyAddsUp(policy: CompiledPolicy): boolean {
  const { definitions, modes } = policy.meaning;
  return onlyAdds({ definitions, modes: modes.map(({ sharing, liquidation }) => ({ sharing, stages: liquidation?.stages })) });
}

/** The same of any part of a policy. */
export function onlyAdds(part: object): boolean {
  return !/"kind":"grouped"|"which":"(min|max|number|any|all)"/.test(canonicalJson(withoutExtremes(part)));
}

/** A part in which `min of` a list of terms is no aggregate. */
function withoutExtremes(part: object): object {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) =>
    typeof value === "object" && value !== null && "kind" in value && value.kind === "extreme" ? { ...value, which: "extreme" } : value,
  ) as object;
}

/** One pool of one account, to be read as often as a claim needs. */
export interface Site {
  readonly shape: Snapshot;
  readonly state: State;
  readonly pool: Pool;
  readonly book: Book;
  /** A reading of the same account. Sums are over any number of positions where that is tried, and no fact of a member is moved. */
  read(options?: Pick<ReadingOptions, "instead"> & { readonly movesMembers?: boolean }): SymbolicReading;
}

/** A case that arithmetic leaves possible: what must hold of numbers in it, in a pool of an account. */
export interface OpenCase {
  readonly shape: Snapshot;
  readonly book: Book;
  readonly facts: readonly Sign[];
}

/** How far a claim was shown. */
export type Shown =
  | { readonly shown: "everywhere"; readonly general: boolean; readonly accounts: number; readonly cases: number; readonly positions: number; readonly orders: number; /** Whether any of the formulas spoke of numbers at all: of others, words alone decided. */ readonly spoken: boolean }
  /** `at`: the case that is left open, of which account. */
  | { readonly shown: "not"; readonly because: string; readonly at?: OpenCase }
  | { readonly shown: "nothing" };

/**
 * Whether `violation` is impossible in every pool of `mode`. First with sums over any number of positions; where that leaves it open, over the
 * accounts as they are. `undefined` of a violation: the claim says nothing of that pool.
 */
export function showNever(ground: Ground, mode: string, violation: (site: Site) => Formula | undefined): Shown {
  let open: Shown = { shown: "nothing" };
  for (const general of [true, false]) {
    const tried = attemptAll(ground, mode, general, violation);
    if (tried.shown === "everywhere" || (tried.shown === "nothing" && general)) return tried;
    open = tried;
  }
  return open;
}

/** One formula of a claim, about one pool of one account. */
export interface Obligation {
  readonly formula: Formula;
  readonly book: Book;
  readonly shape: Snapshot;
  /** Whether it holds for any number of positions and orders; otherwise for as many as the pool has. */
  readonly general: boolean;
  readonly positions: number;
  readonly orders: number;
}

/** For how many positions and orders something was shown: where not for any, for those whose sides, contracts and orders were all combined. */
export function boundsOf(obligations: readonly Pick<Obligation, "general" | "positions" | "orders">[]): string {
  if (obligations.every(({ general }) => general)) return "any number of positions and orders";
  const has = (positions: number, orders: number): boolean => obligations.some((each) => each.positions >= positions && each.orders >= orders);
  return has(2, 0) ? `at most 2 positions${has(1, 1) ? ", or 1 position and 1 order," : ""} in a pool` : `at most 1 position${has(0, 1) ? " and 1 order" : ""} in a pool`;
}

/** All formulas of a claim in turn; what cannot be read of an account is said in its place. */
function* obligationsOf({ program, sums, onlySums, words }: Ground, shapes: readonly Snapshot[], mode: string, general: boolean, violation: (site: Site) => Formula | undefined): Generator<Obligation | { readonly unread: string }> {
  const layouts = new Layouts();
  for (const shape of shapes) {
    const state = loadState(shape, program.declared);
    const book = new Book();
    const whole = readSymbolically(program, book, { words, isMarketFree: "sizes" });
    for (const pool of whole.poolsOf({ state }).filter((each) => each.mode.name === mode)) {
      const site: Site = { shape, state, pool, book, read: ({ instead, movesMembers } = {}) => readSymbolically(program, book, { words, isMarketFree: "sizes", ...(instead && { instead }), ...(general && movesMembers !== true ? { sums: sums.in(book) } : {}) }) };
      const found = attempt(() => violation(site));
      if ("undecided" in found) {
        const { reason } = found.undecided;
        if (!silences.has(reason.kind) && reason.kind !== "not_meaningful") yield { unread: reason.because };
        layouts.wasSilent(shape, mode, reason);
      } else {
        layouts.wasRead(shape, mode);
        if (found.value !== undefined) yield { formula: found.value, book, shape, general: general && onlySums && !readsMembers(found.value, book, ownOf(pool)), positions: pool.positions.length, orders: pool.orders.length };
      }
    }
  }
  if (layouts.unread !== undefined) yield { unread: layouts.unread };
}

function attemptAll(ground: Ground, mode: string, general: boolean, violation: (site: Site) => Formula | undefined): Shown {
  let [accounts, cases, positions, orders] = [0, 0, 0, 0];
  let spoken = false;
  let any = general;
  for (const shapes of [() => ground.shapes, ground.more]) {
    for (const obligation of obligationsOf(ground, shapes(), mode, general, violation)) {
      if ("unread" in obligation) return { shown: "not", because: obligation.unread };
      const verdict = decide(obligation.formula, obligation.book);
      ground.watch?.(obligation, verdict.verdict === "impossible");
      if (verdict.verdict === "open") return { shown: "not", because: verdict.because, ...(verdict.facts && { at: { shape: obligation.shape, book: obligation.book, facts: verdict.facts } }) };
      accounts += 1;
      spoken ||= obligation.formula.kind !== "known";
      cases += verdict.cases;
      positions = Math.max(positions, obligation.positions);
      orders = Math.max(orders, obligation.orders);
      any &&= obligation.general;
    }
    if (any) break;
  }
  return accounts === 0 ? { shown: "nothing" } : { shown: "everywhere", general: any, accounts, cases, positions, orders, spoken };
}

/**
 * What of a claim is left for a solver: nothing of it where an account cannot be read. Little is tried here, since a solver tells cases apart faster. Each says for how many positions and
 * orders all of them are, those among them that are settled without a solver.
 */
export function claimsOf(ground: Ground, mode: string, general: boolean, violation: (site: Site) => Formula | undefined): readonly Obligation[] {
  const left: Obligation[] = [];
  let [any, positions, orders] = [general, 0, 0];
  for (const shapes of [() => ground.shapes, ground.more]) {
    for (const obligation of obligationsOf(ground, shapes(), mode, general, violation)) {
      if ("unread" in obligation) return [];
      any &&= obligation.general;
      positions = Math.max(positions, obligation.positions);
      orders = Math.max(orders, obligation.orders);
      if (decide(obligation.formula, obligation.book, littleEffort).verdict === "open") left.push(obligation);
    }
    if (any) break;
  }
  return left.map((obligation) => ({ ...obligation, general: any, positions, orders }));
}

const littleEffort = { cases: 100, steps: usualEffort.steps };

/** An account that lacks what is read, or of which the policy does not speak, is none that a claim is about. */
export const silences: ReadonlySet<Reason["kind"]> = new Set(["unspecified", "missing_fact", "missing_price", "does_not_apply"]);

/** The position that is all that its pool has: what is said of it is said of as many as there are. */
const ownOf = ({ mode, positions }: Pool): ReadonlySet<string> => new Set(mode.sharing?.partition.by === "position" ? positions.map(({ id }) => id) : []);

/** Whether a formula speaks of single positions or orders beside `own`, so that it holds for as many as were there. */
export function readsMembers(formula: Formula, book: Book, own: ReadonlySet<string> = new Set()): boolean {
  const single = (name: string): boolean => {
    const [of = ""] = name.slice(name.indexOf(" ") + 1).split(", "); // under another policy, or in the state before
    if (name.startsWith("position.") && own.has(of)) return false;
    if (/^(position|order)\./.test(name)) return true;
    const meaning = book.meaningOf(name);
    switch (meaning?.kind) {
      case "either":
        return readsMembers(meaning.condition, book, own) || [meaning.then, meaning.otherwise].some((value) => unknownsOf(value).some(single));
      case "least":
      case "greatest":
        return meaning.of.some((value) => unknownsOf(value).some(single));
      case "inverse":
      case "rounded":
        return unknownsOf(meaning.of).some(single);
      case "opaque":
        return true;
      default:
        return false;
    }
  };
  switch (formula.kind) {
    case "known":
      return false;
    case "sign":
      return unknownsOf(formula.value).some(single);
    default:
      return formula.parts.some((part) => readsMembers(part, book, own));
  }
}

/** How many balances and credits the accounts have that a proof is about, where the policy looks through them: of more nothing is shown. */
export function besidesOf(policy: CompiledPolicy, shapes: readonly Snapshot[]): string {
  const text = canonicalJson(policy.meaning);
  return countedIn(new Set([...(text.includes('"over":"balance"') || text.includes('"over":"asset"') ? ["balance" as const] : []), ...(text.includes('"over":"credit"') ? ["credit" as const] : [])]), shapes);
}

/** The same where it is known what is looked through. */
export function countedIn(through: ReadonlySet<"balance" | "credit">, shapes: readonly Snapshot[]): string {
  const most = (count: (balances: NonNullable<Snapshot["account"]["balances"]>) => number): number => Math.max(0, ...shapes.map(({ account }) => count(account.balances ?? [])));
  const many = (count: number, one: string): string => `at most ${count} ${one}${count === 1 ? "" : "s"}`;
  return [
    ...(through.has("balance") ? [many(most(({ length }) => length), "balance")] : []),
    ...(through.has("credit") ? [many(most((balances) => Math.max(0, ...balances.map(({ credits }) => (credits ?? []).length))), "credit")] : []),
  ].map((each) => `, ${each}`).join("");
}

/** A proof in words: method, and what it takes for granted. */
export function proofOf({ policy, shapes }: Pick<Ground, "policy" | "shapes">, { general, accounts, cases, positions, orders }: Extract<Shown, { shown: "everywhere" }>): { readonly method: string; readonly assuming: readonly string[] } {
  const kinds = `${accounts} ${accounts === 1 ? "kind" : "kinds"} of account`;
  return {
    method: `linear arithmetic over the products of facts, ${kinds}, ${cases} ${cases === 1 ? "case" : "cases"}`,
    assuming: [
      `${boundsOf([{ general, positions, orders }])}${besidesOf(policy, shapes)}`,
      "exact numbers with the roundings that the policy states, and whatever flags, words, options and the moment say; tiers, contract sizes, grids and statuses before as in the accounts that examples and defaults give",
      "every fact that is read is there, no divisor is 0, and no position or order has 0 contracts",
    ],
  };
}
