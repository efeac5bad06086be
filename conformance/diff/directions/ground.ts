import type { CompiledPolicy, Liquidation } from "../../../dsl/ir.ts";
import type { Pool } from "../../../engine/pools.ts";
import type { Reference } from "../../../engine/algebras/algebra.ts";
import { prepare, type Program } from "../../../engine/program.ts";
import type { Scope } from "../../../engine/scope.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { awaitsItsPosition, stageHolds } from "../../../engine/statuses.ts";
import { attempt } from "../../../engine/undecided.ts";
import { mostShapes, once, onlyAddsUp, readsMembers, silences, type Obligation } from "../../prove/claim.ts";
import { combinedShapes } from "../../prove/combined.ts";
import { readSymbolically } from "../../prove/reading.ts";
import { Layouts } from "../../prove/layouts.ts";
import { shapesOf } from "../../prove/shapes.ts";
import { pairWordsOf, type PairWords } from "../../prove/words.ts";
import { Book } from "../../prove/terms/book.ts";
import { signOfFact } from "../../prove/terms/domain.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../../prove/terms/formula.ts";
import { add, subtract, type Polynomial } from "../../prove/terms/polynomial.ts";
import type { Decision, Direction } from "../types.ts";
import { declaredApart } from "./declared.ts";
import { formsOf, type Forms } from "./forms.ts";
import { PairSums } from "./pair-sums.ts";
import { addsOnly, directionsOfPermission, isOfAnyMode, isOfConditions, isPermission, permissionViolation, type Past } from "./permissions.ts";
import { addsUpOnly, looksBeside, readsOtherPools } from "./reads.ts";
import type { Side } from "./side.ts";

/** What the claims about two policies share: the kinds of account that both can read, and lemmas about sums. */
export interface PairGround {
  readonly policies: readonly [CompiledPolicy, CompiledPolicy];
  readonly before: Program;
  readonly after: Program;
  readonly shapes: readonly Snapshot[];
  /** What is looked at besides where something is not shown for any number of positions. */
  readonly more: () => readonly Snapshot[];
  readonly sums: PairSums;
  /** Whether what one contract is and what tiers ask for may be any number, and not only what these accounts have. */
  readonly isMarketFree: boolean;
  readonly onlySums: boolean;
  /** The forms of both, whose texts may be compared. */
  readonly forms: Forms;
  /** Facts that the two declare otherwise, with another default perhaps: what they are under one says nothing of the other. */
  readonly apart: ReadonlySet<string>;
  /** Flags, words and options that every claim is about, whatever they say. */
  readonly words: PairWords;
  /** What was read of a kind of account: decisions are made of the same figures, and each would be reckoned again for each decision and direction. */
  readonly read: Map<string, WeakMap<Snapshot, ReadSides>>;
}

interface ReadSides {
  readonly book: Book;
  readonly sides: readonly [Side, Side];
}

export function pairGround(before: CompiledPolicy, after: CompiledPolicy, prepared?: readonly Snapshot[], isMarketFree = true): PairGround {
  const [old, now] = [prepare(before), prepare(after)];
  const words = pairWordsOf(before, after);
  const shapes = prepared ?? shapesOf([before, after], mostShapes, words.both);
  const apart = declaredApart(before, after);
  return { policies: [before, after], before: old, after: now, shapes, more: once(() => combinedShapes([before, after], shapes)), sums: new PairSums(old, now, shapes, apart, words, isMarketFree), isMarketFree, forms: formsOf(before, after), onlySums: onlyAddsUp(before) && onlyAddsUp(after), apart, words, read: new Map() };
}

/** The same about the market of these accounts alone. */
export function inTheirMarket(ground: PairGround): PairGround {
  const { before, after, shapes, apart, words } = ground;
  return { ...ground, isMarketFree: false, sums: new PairSums(before, after, shapes, apart, words, false), read: new Map() };
}

/** The directions in which a decision can differ that arithmetic can speak of. */
export const directionsOf = (decision: Decision): readonly Direction[] => (isPermission(decision) ? directionsOfPermission(decision) : directionsOfNumbers(decision));

const directionsOfNumbers = ({ kind }: Decision): readonly Direction[] =>
  kind === "stage" || kind === "margin" ? ["stricter", "looser"] : [];

/** What must be impossible for a decision never to differ in a direction. `undefined` where some account that both speak of cannot be read. */
export function obligationsOf(ground: PairGround, decision: Decision, direction: Direction, general: boolean): readonly Obligation[] | undefined {
  const usual = obligationsIn(ground, ground.shapes, decision, direction, general);
  const more = usual === undefined || usual.every((each) => each.general) ? [] : obligationsIn(ground, ground.more(), decision, direction, general);
  return usual === undefined || more === undefined ? undefined : [...usual, ...more];
}

export interface SidesOptions {
  readonly general: boolean;
  /** Whether it is about a request. */
  readonly asks: boolean;
  /** With more in each wallet. */
  readonly isRicher?: boolean;
  readonly sums?: ReturnType<PairSums["in"]> | undefined;
}

/** Both policies over one kind of account, with sums over any number of members where that is asked. */
export function sidesOf(ground: PairGround, shape: Snapshot, book: Book, { general, asks, isRicher = false, sums = general ? ground.sums.in(book) : undefined }: SidesOptions): readonly [Side, Side] {
  const side = (program: Program, which: "old" | "new"): Side => {
    const state = loadState(shape, program.declared);
    const instead = ({ path, of }: Reference): Polynomial | undefined => {
      if (isRicher && path === "balance.wallet_balance") return add(book.fact(path, of), book.free(`more ${path} ${of}`, "nonNegative"));
      if (which === "new" && ground.apart.has(path)) return book.free(`${path} ${of}, new`, signOfFact(path));
      // A position that is asked for, or closed, is judged with 0 contracts.
      return asks && path === "position.contracts" ? book.free(`${path} ${of}`, "nonNegative") : undefined;
    };
    const reading = readSymbolically(program, book, { ...(sums === undefined ? {} : { sums: sums[which] }), words: ground.words[which], isMarketFree: ground.isMarketFree, ...(which === "new" && { apart: ground.words.apart }), instead });
    return { program, state, reading, pools: reading.poolsOf({ state }) };
  };
  return [side(ground.before, "old"), side(ground.after, "new")];
}

/** The same of some kinds of account alone. */
export function obligationsIn(ground: PairGround, shapes: readonly Snapshot[], decision: Decision, direction: Direction, general: boolean): readonly Obligation[] | undefined {
  const found: Obligation[] = [];
  for (const each of eachObligation(ground, shapes, decision, direction, general)) {
    if (each === unread) return undefined;
    found.push(each);
  }
  return found;
}

/** Some account that both speak of cannot be read. */
export const unread = "unread";

/** The same one by one: where the first is open nobody asks for the others. */
export function* eachObligation(ground: PairGround, shapes: readonly Snapshot[], decision: Decision, direction: Direction, general: boolean): Generator<Obligation | typeof unread, void, undefined> {
  const readsOthers = decision.mode !== "account" && ground.policies.some((policy) => readsOtherPools(policy, decision));
  const looksAtOthers = ground.policies.some((policy) => looksBeside(policy, decision));
  if (!general && readsOthers) return yield unread;
  const asks = isPermission(decision);
  const isOfAny = decision.mode === "account" || isOfAnyMode(decision);
  if (asks && (!isOfConditions(ground, decision) || (isOfAny && !general))) return yield unread;
  // What a stage or a margin does not read may count positions as it likes.
  const onlySums = ground.onlySums || (!asks && ground.policies.every((policy) => addsUpOnly(policy, decision)));
  const layouts = new Layouts();
  for (const shape of shapes) {
    const { book, sides: [old, now] } = readOnce(ground, shape, general, asks);
    const past: Past | undefined = asks && general && ground.onlySums && addsOnly(old, now, decision) ? { isRead: false } : undefined;
    for (const mode of isOfAnyMode(decision) ? ground.after.meaning.modes.map(({ name }) => name) : [decision.mode]) {
      const pools = now.pools.filter((pool) => pool.mode.name === mode);
      if (decision.mode !== "account" && pools.length === 0) continue;
      const said = attempt(() => (asks ? permissionViolation(decision, direction, old, now, ground.forms, book, past, mode) : violation(decision, direction, old, now)));
      if ("undecided" in said) {
        if (!silences.has(said.undecided.reason.kind)) return yield unread;
        layouts.wasSilent(shape, mode, said.undecided.reason);
        continue;
      }
      layouts.wasRead(shape, mode);
      if (said.value === undefined) continue;
      const own = looksAtOthers ? new Set<string>() : ownIn([...pools, ...old.pools.filter((pool) => pool.mode.name === mode)]);
      const isGeneral = general && onlySums && (!asks || past !== undefined) && !readsMembers(said.value, book, own);
      if (!isGeneral && readsOthers) return yield unread; // what other pools hold is more than was looked at
      // A pool that holds nothing is one that the account's money is in.
      if (asks && !isGeneral && (isOfAny || past?.isRead === true)) return yield unread;
      yield { formula: said.value, book, shape, general: isGeneral, positions: Math.max(0, ...pools.map(({ positions }) => positions.length)), orders: Math.max(0, ...pools.map(({ orders }) => orders.length)) };
    }
  }
  if (layouts.unread !== undefined) yield unread;
}

/** Positions that are each all that a pool has, under both: what is said of one is said of as many as there are. */
const ownIn = (pools: readonly Pool[]): ReadonlySet<string> => new Set(pools.every(({ mode }) => mode.sharing?.partition.by === "position") ? pools.flatMap(({ positions }) => positions.map(({ id }) => id)) : []);

function readOnce(ground: PairGround, shape: Snapshot, general: boolean, asks: boolean): ReadSides {
  const name = `${general ? "any number" : "so many"} ${asks ? "asked" : "as it is"}`;
  const read = ground.read.get(name) ?? new WeakMap<Snapshot, ReadSides>();
  ground.read.set(name, read);
  const known = read.get(shape);
  if (known !== undefined) return known;
  const book = new Book();
  const sides = { book, sides: sidesOf(ground, shape, book, { general, asks }) };
  read.set(shape, sides);
  return sides;
}

/** That the new policy is stricter, or looser, of some object of an account. The old one is read first. */
function violation(decision: Decision, direction: Direction, old: Side, now: Side): Formula | undefined {
  const { mode, key, kind } = decision;
  const last = key.slice(mode.length + 1);
  if (kind === "stage") {
    const stage = last.slice("stage.".length);
    const pairs = mode === "account" ? [[{ state: old.state }, { state: now.state }] as const] : objectsIn(mode, old, now);
    return some(pairs.map(([left, right]) => {
      const [was, is] = [reached(old, left, stage), reached(now, right, stage)];
      return direction === "stricter" ? allOf([is, not(was)]) : allOf([was, not(is)]);
    }));
  }
  const value = (side: Side, scope: Scope): Polynomial | undefined => {
    if (last === "equity") return side.reading.equity("maintaining", scope);
    if (last === "available") return subtract(side.reading.equity("opening", scope), side.reading.quantity({ kind: "figure", path: "pool.initial_margin" }, scope));
    return side.program.definitions.has(`pool.${last}`) ? side.reading.quantity({ kind: "figure", path: `pool.${last}` }, scope) : undefined;
  };
  const parts = samePools(mode, old, now).map(([left, right]) => {
    const [was, is] = [value(old, left), value(now, right)];
    if (was === undefined || is === undefined) return undefined;
    const isMore = (last === "equity" || last === "available") === (direction === "looser");
    const differs = signIs(isMore ? subtract(is, was) : subtract(was, is), ">");
    // What is available is never below 0: where there is more of it there is some.
    return last === "available" ? allOf([differs, signIs(isMore ? is : was, ">")]) : differs;
  });
  return some(parts.filter((part) => part !== undefined));
}

const some = (parts: readonly Formula[]): Formula | undefined => (parts.length === 0 ? undefined : anyOf(parts));

/** Pools that have the same name under both: those in which numbers are compared. */
function samePools(mode: string, old: Side, now: Side): readonly (readonly [Scope, Scope])[] {
  return now.pools.filter((pool) => pool.mode.name === mode).flatMap((pool) => {
    const other = old.pools.find(({ id }) => id === pool.id);
    return other === undefined ? [] : [[{ state: old.state, pool: other }, { state: now.state, pool }] as const];
  });
}

/** Positions, each with the pool that each policy puts it into, and pools without any: those of which stages are told. */
export function objectsIn(mode: string, old: Side, now: Side): readonly (readonly [Scope, Scope])[] {
  const empty = samePools(mode, old, now).filter(([left, right]) => (left.pool?.positions.length ?? 0) + (right.pool?.positions.length ?? 0) === 0);
  const held = now.pools.filter((pool) => pool.mode.name === mode).flatMap((pool) => pool.positions.flatMap((position) => {
    const other = old.pools.find(({ positions }) => positions.some(({ id }) => id === position.id));
    const own = other?.positions.find(({ id }) => id === position.id);
    return other === undefined || own === undefined ? [] : [[scopeOf(old, other, own), scopeOf(now, pool, position)] as const];
  }));
  return [...empty, ...held];
}

function scopeOf({ state }: Side, pool: Pool, position: Pool["positions"][number]): Scope {
  return pool.mode.liquidation?.of === "position" ? { state, pool, position } : { state, pool };
}

/** Whether an object is in a stage or in a more severe one. */
function reached({ program, reading }: Side, scope: Scope, name: string): Formula {
  const liquidation: Liquidation | undefined = scope.pool === undefined ? program.meaning.account.liquidation : scope.pool.mode.liquidation;
  const stages = liquidation?.stages ?? [];
  const from = stages.findIndex((stage) => stage.name === name);
  if (from < 0 || (scope.pool !== undefined && awaitsItsPosition(scope.pool))) return truth(false);
  return anyOf(stages.slice(from).map((stage) => (scope.pool === undefined ? reading.condition(stage.when, scope) : stageHolds(reading, stage, scope))));
}
