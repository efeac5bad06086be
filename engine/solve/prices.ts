import type { Stage } from "../../dsl/ir.ts";
import { exact } from "../algebras/exact.ts";
import type { Fraction } from "../number/index.ts";
import type { Pool } from "../pools.ts";
import type { Program } from "../program.ts";
import { Reading } from "../reading.ts";
import type { PriceRange } from "../snapshot/index.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { stageHolds } from "../statuses.ts";
import { boundaryOnTicks, nearestBoundary, printExactPrice, printPrice, toRanges, type LosingSide } from "./nearest.ts";
import { bankrupt, holdsAt, Solving, type Question, type SolvedCondition } from "./trigger.ts";

/** A stage's price for one position, as it is printed, and every range in which the stage holds. */
export interface StagePrices {
  readonly price?: string;
  readonly ranges: readonly PriceRange[];
}

/** Solves each stage of each pool once an instrument, however many positions ask. */
export class PriceSolver {
  private readonly program: Program;
  private readonly state: State;
  private readonly exactly: Reading<Fraction, boolean>;
  private readonly solvings = new Map<Pool, Map<string, Solving>>();
  private single: { readonly pool: Pool; readonly solving: Solving } | undefined;
  private readonly solved = new Map<string, SolvedCondition>();

  /** `exactly` is an exact reading of `state` that is not observed: what it remembers is used. */
  constructor(program: Program, state: State, exactly: Reading<Fraction, boolean> = new Reading(program, exact())) {
    this.program = program;
    this.state = state;
    this.exactly = exactly;
  }

  /** The price at which `stage` begins for `position`. Throws `Undecided`. */
  stagePrices(pool: Pool, position: Entity, stage: Stage): StagePrices {
    const ofPosition = pool.mode.liquidation?.of === "position";
    const question: Question = (reading, scope) => stageHolds(reading, stage, ofPosition ? { ...scope, position } : scope);
    const solved = this.solve(pool, position, `${stage.id} ${ofPosition ? position.id : ""}`, question);
    const price = this.price(pool, position, solved, question);
    return price === undefined ? { ranges: toRanges(solved) } : { price, ranges: toRanges(solved) };
  }

  /** The price at which the pool's equity reaches 0, other prices staying. Throws `Undecided`. */
  bankruptcyPrice(pool: Pool, position: Entity): string | undefined {
    return this.price(pool, position, this.solve(pool, position, "bankruptcy", bankrupt), bankrupt);
  }

  private solve(pool: Pool, position: Entity, what: string, question: Question): SolvedCondition {
    const symbol = wordOf(position, "symbol")!; // the boundary has checked symbols
    const key = `${pool.id}\n${symbol}\n${what}`;
    const known = this.solved.get(key);
    if (known !== undefined) return known;
    const fresh = this.solving(pool, symbol).solve(question);
    this.solved.set(key, fresh);
    return fresh;
  }

  private solving(pool: Pool, symbol: string): Solving {
    // Nobody asks again about a pool of one position once another is asked about: what it read may go.
    if (pool.positions.length === 1) {
      if (this.single?.pool !== pool) this.single = { pool, solving: new Solving(this.exactly, this.state, pool, symbol) };
      return this.single.solving;
    }
    const ofPool = this.solvings.get(pool) ?? new Map<string, Solving>();
    this.solvings.set(pool, ofPool);
    const solving = ofPool.get(symbol) ?? new Solving(this.exactly, this.state, pool, symbol);
    ofPool.set(symbol, solving);
    return solving;
  }

  private price(pool: Pool, position: Entity, solved: SolvedCondition, question: Question): string | undefined {
    const symbol = wordOf(position, "symbol")!; // as above
    const instrument = this.state.instrumentBySymbol.get(symbol)!; // as above
    const side: LosingSide = wordOf(position, "side") === "short" ? "above" : "below";
    const { rounding } = this.program.meaning;
    const nearest = nearestBoundary(solved, quantityOf(instrument, "mark_price")!, side); // required by the schema
    if (nearest === undefined) return undefined;
    if (solved.complete) return printPrice(nearest, rounding, instrument, side);
    const onTicks = boundaryOnTicks(nearest, instrument, side, (price) => holdsAt(this.program, this.state, pool, symbol, price, question));
    return onTicks === undefined ? printPrice(nearest, rounding, instrument, side) : printExactPrice(onTicks, rounding, instrument, side);
  }
}

