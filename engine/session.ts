import type { CompiledPolicy, Meaning } from "../dsl/ir.ts";
import { assessState } from "./assess.ts";
import { isMovable } from "./facts.ts";
import { equals, parseDecimal, type Fraction } from "./number/index.ts";
import { poolsOf } from "./pools.ts";
import { prepare, type Program } from "./program.ts";
import { Recall } from "./recall.ts";
import type { AssessAnswer, Instrument, Snapshot } from "./snapshot/index.ts";
import { quantityOf, withValues, type Entity } from "./state/entity.ts";
import { loadState, parseInstant } from "./state/load.ts";
import type { State } from "./state/state.ts";

/** Prices of one instrument, as decimals of the wire. What is not named stays. */
export type Prices = Readonly<Partial<Pick<Instrument, "markPrice" | "lastPrice" | "indexPrice">>>;

/** Prices by symbol; a price alone is the mark price. */
export type Marks = Readonly<Record<string, string | Prices>>;

/** An account whose prices move: asked again, it takes over what read none of the prices that moved. */
export interface Session {
  /** How the account stands as it was last asked. Its parts may stand in the next answer too, so nothing in it may be changed. */
  readonly answer: AssessAnswer;
  /** How it stands at these prices; instruments that are not named keep theirs. Byte for byte what `assess` says of such a snapshot. */
  reassess(marks: Marks): AssessAnswer;
}

/** Opens a session on a snapshot that `validateSnapshot` passed. The prices that it is told are positive, and those of instruments of the snapshot. */
export function openSession(policy: CompiledPolicy, snapshot: Snapshot): Session {
  return new MovingAccount(prepare(policy), snapshot);
}

/** A class because one answer stands on the one before. */
class MovingAccount implements Session {
  answer: AssessAnswer;
  private readonly program: Program;
  private readonly account: MovingState;

  constructor(program: Program, snapshot: Snapshot) {
    this.program = program;
    this.account = new MovingState(program, snapshot);
    this.answer = assessState(program, this.account.state, undefined, this.account.recall);
  }

  reassess(marks: Marks): AssessAnswer {
    const prices = new Map(Object.entries(marks).map(([symbol, mark]) => [symbol, toldOf(symbol, mark)]));
    if (!this.account.move(prices)) return this.answer;
    this.answer = assessState(this.program, this.account.state, undefined, this.account.recall);
    return this.answer;
  }
}

function toldOf(symbol: string, told: string | Prices): MovedPrices {
  if (typeof told === "string") return { mark_price: priceOf(symbol, told) };
  const { markPrice, lastPrice, indexPrice } = told;
  return {
    ...(markPrice === undefined ? {} : { mark_price: priceOf(symbol, markPrice) }),
    ...(lastPrice === undefined ? {} : { last_price: priceOf(symbol, lastPrice) }),
    ...(indexPrice === undefined ? {} : { index_price: priceOf(symbol, indexPrice) }),
  };
}

function priceOf(symbol: string, text: string): Fraction {
  const price = parseDecimal(text);
  if (price === undefined) throw new Error(`\`${text}\`, for ${symbol}, is no price; the boundary lets none through.`);
  return price;
}

/** Prices of one instrument, by the names that they have in a policy. */
export type MovedPrices = Readonly<{ mark_price?: Fraction; last_price?: Fraction; index_price?: Fraction }>;

/** A state whose prices move, and what an assessment of it may take over from the one before. A class because it remembers that one. */
export class MovingState {
  state: State;
  /** For the next assessment. After a move there is another. */
  recall = new Recall();
  private readonly program: Program;
  private readonly apart: boolean;

  constructor(program: Program, snapshot: Snapshot) {
    this.program = program;
    this.apart = grouping(program.meaning).some(isMovable);
    this.state = loadState(snapshot, program.declared);
  }

  /** Moves prices, by symbol; whether any is another than before. */
  move(prices: ReadonlyMap<string, MovedPrices>): boolean {
    const moved = movedInstruments(this.state, prices);
    if (moved.size === 0) return false;
    this.state = withInstruments(this.state, moved);
    const symbols = new Set(moved.keys());
    this.recall = this.mayTakeOver(symbols) ? new Recall(this.recall, symbols) : new Recall();
    return true;
  }

  /** Time passes: nothing is taken over where a rule may read it. */
  passTo(instant: string): void {
    this.state = { ...this.state, asOf: parseInstant(instant) };
    if (this.program.readsNow) this.recall = new Recall();
  }

  /** Not where a price says which objects belong together, or stands in for the entry of a position that orders would open. */
  private mayTakeOver(symbols: ReadonlySet<string>): boolean {
    if (this.apart) return false;
    return !poolsOf(this.program, this.state).some((pool) => pool.position !== undefined && pool.positions.length === 0 && symbols.has(pool.instrument?.id ?? ""));
  }
}

function movedInstruments(state: State, prices: ReadonlyMap<string, MovedPrices>): ReadonlyMap<string, Entity> {
  const moved = new Map<string, Entity>();
  for (const [symbol, each] of prices) {
    const instrument = state.instrumentBySymbol.get(symbol);
    if (instrument === undefined) throw new Error(`There is no instrument ${symbol}; the boundary lets none through.`);
    const others = Object.entries(each).filter(([name, price]) => !same(quantityOf(instrument, name), price));
    if (others.length > 0) moved.set(symbol, withValues(instrument, Object.fromEntries(others)));
  }
  return moved;
}

function same(before: Fraction | undefined, now: Fraction): boolean {
  return before !== undefined && equals(before, now);
}

function withInstruments(state: State, moved: ReadonlyMap<string, Entity>): State {
  const instruments = state.instruments.map((instrument) => moved.get(instrument.id) ?? instrument);
  return { ...state, instruments, instrumentBySymbol: new Map(instruments.map((instrument) => [instrument.id, instrument])) };
}

/** The facts by which a policy says what belongs together: the keys of its pools, and `with same …` and `for each …` of its sums. */
function grouping(meaning: Meaning): readonly string[] {
  const keys = meaning.modes.flatMap((mode) => mode.sharing?.partition.keys ?? []);
  const found: string[] = [...keys];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("same" in node && typeof node.same === "string") found.push(node.same);
    if ("kind" in node && node.kind === "grouped" && "key" in node && typeof node.key === "string") found.push(node.key);
    for (const value of Object.values(node)) visit(value);
  };
  visit(meaning);
  return found;
}
