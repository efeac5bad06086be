import type { Expression } from "../../dsl/ir.ts";
import { exact } from "../algebras/exact.ts";
import { piecewiseOf } from "../algebras/piecewise.ts";
import { fraction, type Fraction } from "../number/index.ts";
import { intervals, undecidedIntervals, type Interval, type Piecewise, type Truth } from "../piecewise/index.ts";
import { emptyReads, type OfAccount } from "../memory.ts";
import type { Pool } from "../pools.ts";
import { PriceWatch } from "../price-watch.ts";
import type { Program } from "../program.ts";
import { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import { withValues } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import { shortSums } from "./short-sums.ts";

/** A condition on a pool, as a set of prices of one instrument. */
export interface SolvedCondition {
  readonly intervals: readonly Interval[];
  /** Prices for which it could not be decided, with why. */
  readonly holes: readonly { readonly interval: Interval; readonly because: string; readonly clause?: string }[];
  /** False where a rounding was left out of the solving: ends are then near, and exact only on the tick grid. */
  readonly complete: boolean;
}

/** What is solved: `read` asks a condition of a reading, whatever its algebra. */
export type Question = <V, T>(reading: Reading<V, T>, scope: Scope) => T;

/**
 * The questions of one pool about the price of one instrument, everything else as it stands. They share what was read, until a rounding
 * was left out of it: whether that concerns the next question is then read anew. A class because that memory must be guarded.
 */
export class Solving {
  private readonly exactly: Reading<Fraction, boolean>;
  private readonly state: State;
  private readonly pool: Pool;
  private readonly symbol: string;
  private readonly shared: SharedReads | undefined;
  private reads: OfAccount<Piecewise, Truth> | undefined;
  private complete = true;
  private reading: Reading<Piecewise, Truth>;

  /** `exactly` reads the same state, unobserved. `shared`: with the solvings of other pools for this instrument's price. */
  constructor(exactly: Reading<Fraction, boolean>, state: State, pool: Pool, symbol: string, shared?: SharedReads) {
    this.exactly = exactly;
    // Who watches prices is told by each reading of its own.
    this.shared = exactly.watch === undefined ? shared : undefined;
    this.state = state;
    this.pool = pool;
    this.symbol = symbol;
    this.reading = this.fresh();
  }

  /** The prices at which `question` holds. Throws `Undecided`. */
  solve(question: Question): SolvedCondition {
    if (!this.complete || this.reads !== this.shared?.reads) this.reading = this.fresh();
    const truth = this.truthOf(question);
    return {
      intervals: intervals(truth),
      holes: undecidedIntervals(truth).map(({ interval, why }) => ({ interval, because: why.reason, ...(why.clause !== undefined && { clause: why.clause }) })),
      complete: this.complete,
    };
  }

  private truthOf(question: Question): Truth {
    const { watch } = this.reading;
    try {
      return question(this.reading, { state: this.state, pool: this.pool });
    } finally {
      if (watch !== undefined) this.exactly.watch?.noteAll(watch.seen());
    }
  }

  private fresh(): Reading<Piecewise, Truth> {
    this.complete = true;
    this.reads = this.shared?.reads;
    const onRounding = (): void => {
      this.complete = false;
      this.shared?.renew();
    };
    const reading = new Reading(this.exactly.program, piecewiseOf({ symbol: this.symbol, onRounding }), undefined, this.reads);
    if (this.exactly.watch !== undefined) reading.watch = new PriceWatch(this.symbol);
    shortSums(reading, this.exactly, this.state, this.symbol);
    return reading;
  }
}

/** What solvings of several pools for the price of one instrument read of the account alone. A class because what a rounding was left out of must not be shared: others would not hear of it. */
export class SharedReads {
  reads: OfAccount<Piecewise, Truth> = emptyReads();

  /** Whoever has what was read so far keeps it; others begin anew. */
  renew(): void {
    this.reads = emptyReads();
  }
}

/** Whether `question` holds exactly with the price of `symbol` at `price`. Throws `Undecided`. */
export function holdsAt(program: Program, state: State, pool: Pool, symbol: string, price: Fraction, question: Question): boolean {
  const moved = atPrice(state, symbol, price);
  const reading = new Reading(program, exact());
  const same = reading.poolsOf({ state: moved }).find((other) => other.id === pool.id);
  if (same === undefined) throw new Undecided({ kind: "not_meaningful", because: `The pool ${pool.id} does not exist at this price.` });
  return question(reading, { state: moved, pool: same });
}

/** The state with mark, last and index price of one instrument at `price`. */
export function atPrice(state: State, symbol: string, price: Fraction): State {
  const instruments = state.instruments.map((instrument) => {
    if (instrument.id !== symbol) return instrument;
    const changes: Record<string, Fraction> = { mark_price: price };
    for (const name of ["last_price", "index_price"]) if (instrument.values[name] !== undefined) changes[name] = price;
    return withValues(instrument, changes);
  });
  return { ...state, instruments, instrumentBySymbol: new Map(instruments.map((instrument) => [instrument.id, instrument])) };
}

/** `equity <= 0`: where a pool is bankrupt. */
export const bankrupt: Question = (reading, scope) => reading.algebra.compare("<=", reading.equity("maintaining", scope), reading.algebra.constant(fraction(0n)), bankruptcyComparison);
const bankruptcyComparison: Expression = { kind: "equity", purpose: "maintaining" };
