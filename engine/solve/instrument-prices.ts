import type { Stage } from "../../dsl/ir.ts";
import type { Fraction } from "../number/index.ts";
import type { Pool } from "../pools.ts";
import type { Reading } from "../reading.ts";
import type { PriceRange } from "../snapshot/index.ts";
import { quantityOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { stageHolds } from "../statuses.ts";
import { attempt, type Attempt } from "../undecided.ts";
import { boundaryOnTicks, nearestBoundary, printExactPrice, printPrice, toRanges, type LosingSide } from "./nearest.ts";
import { bankrupt, holdsAt, type Question, type SolvedCondition, type Solving } from "./trigger.ts";

/** A stage's price on one side, as it is printed, and every range in which the stage holds. */
export interface StagePrices {
  readonly price?: string;
  readonly ranges: readonly PriceRange[];
}

/** What is asked of one instrument's price in a pool: where each stage holds, and where the pool is bankrupt. */
export interface Conditions {
  readonly stages: ReadonlyMap<string, Attempt<SolvedCondition>>;
  /** Absent where it was not asked. */
  readonly bankrupt?: Attempt<SolvedCondition>;
}

/** Solves them all, one after the other, so that what was read may go when they are solved. With `position`, as its own stages; with `only`, that stage alone. */
export function solveAll(solving: Solving, pool: Pool, position: Entity | undefined, only?: string): Conditions {
  const stages = (pool.mode.liquidation?.stages ?? []).filter(({ name }) => only === undefined || name === only);
  return {
    stages: new Map(stages.map((stage) => [stage.id, attempt(() => solveStage(solving, stage, position))])),
    ...(only === undefined && { bankrupt: attempt(() => solving.solve(bankrupt)) }),
  };
}

/** Solves one stage; with `position`, as its own. Throws `Undecided`. */
export function solveStage(solving: Solving, stage: Stage, position: Entity | undefined): SolvedCondition {
  return solving.solve(stageOf(stage, position));
}

function stageOf(stage: Stage, position: Entity | undefined): Question {
  return (reading, scope) => stageHolds(reading, stage, position === undefined ? scope : { ...scope, position });
}

/** The prices of one instrument in one pool, the same for all positions of a side. A class because it prints each of them once. */
export class InstrumentPrices {
  private readonly exactly: Reading<Fraction, boolean>;
  private readonly state: State;
  private readonly pool: Pool;
  private readonly symbol: string;
  private readonly position: Entity | undefined;
  private readonly conditions: Conditions;
  private readonly printed = new Map<string, Attempt<StagePrices>>();

  constructor(exactly: Reading<Fraction, boolean>, state: State, pool: Pool, symbol: string, position: Entity | undefined, conditions: Conditions) {
    this.exactly = exactly;
    this.state = state;
    this.pool = pool;
    this.symbol = symbol;
    this.position = position;
    this.conditions = conditions;
  }

  /** Of a stage of the pool's mode, for a position that loses on `side`. Throws `Undecided`. */
  stage(stage: Stage, side: LosingSide): StagePrices {
    return this.once(stage.id, side, this.conditions.stages.get(stage.id)!, stageOf(stage, this.position)); // all were solved
  }

  /** Where the pool's equity reaches 0. Throws `Undecided`. */
  bankruptcy(side: LosingSide): string | undefined {
    return this.once("", side, this.conditions.bankrupt!, bankrupt).price; // all were solved
  }

  private once(name: string, side: LosingSide, solved: Attempt<SolvedCondition>, question: Question): StagePrices {
    const key = `${side} ${name}`;
    const found = this.printed.get(key) ?? attempt(() => this.print(valueOf(solved), side, question));
    this.printed.set(key, found);
    return valueOf(found);
  }

  private print(solved: SolvedCondition, side: LosingSide, question: Question): StagePrices {
    const price = this.price(solved, side, question);
    return price === undefined ? { ranges: toRanges(solved) } : { price, ranges: toRanges(solved) };
  }

  private price(solved: SolvedCondition, side: LosingSide, question: Question): string | undefined {
    const { program } = this.exactly;
    const { rounding } = program.meaning;
    const instrument = this.state.instrumentBySymbol.get(this.symbol)!; // the boundary has checked symbols
    const nearest = nearestBoundary(solved, quantityOf(instrument, "mark_price")!, side); // required by the schema
    if (nearest === undefined) return undefined;
    if (solved.complete) return printPrice(nearest, rounding, instrument, side);
    const onTicks = boundaryOnTicks(nearest, instrument, side, (price) => holdsAt(program, this.state, this.pool, this.symbol, price, question));
    return onTicks === undefined ? printPrice(nearest, rounding, instrument, side) : printExactPrice(onTicks, rounding, instrument, side);
  }
}

function valueOf<T>(found: Attempt<T>): T {
  if ("undecided" in found) throw found.undecided;
  return found.value;
}
