import type { Stage } from "../../dsl/ir.ts";
import { exact } from "../algebras/exact.ts";
import type { Fraction } from "../number/index.ts";
import type { Pool } from "../pools.ts";
import type { Program } from "../program.ts";
import { Reading } from "../reading.ts";
import type { Recall } from "../recall.ts";
import { wordOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { InstrumentPrices, solveAll, type Conditions, type StagePrices } from "./instrument-prices.ts";
import { sideOf } from "./nearest.ts";
import { SharedReads, Solving } from "./trigger.ts";

/** Solves each stage of each pool once an instrument, however many positions ask. */
export class PriceSolver {
  private readonly state: State;
  private readonly exactly: Reading<Fraction, boolean>;
  private readonly recall: Recall | undefined;
  private readonly only: string | undefined;
  private readonly known = new Map<Pool, Map<string, InstrumentPrices>>();
  /** Kept where each position has stages of its own: what they read of their pool is the same. */
  private readonly solvings = new Map<Pool, Map<string, Solving>>();

  private readonly shared = new Map<string, SharedReads>();

  /** `exactly` is an exact reading of `state` that is not observed: what it remembers is used. `recall` may know what is solved already. `only`: the stage that is asked about, and nothing else. */
  constructor(program: Program, state: State, exactly: Reading<Fraction, boolean> = new Reading(program, exact()), recall?: Recall, only?: string) {
    this.state = state;
    this.exactly = exactly;
    this.recall = recall;
    this.only = only;
  }

  /** The price at which `stage` begins for `position`. Throws `Undecided`. */
  stagePrices(pool: Pool, position: Entity, stage: Stage): StagePrices {
    return this.pricesOf(pool, position).stage(stage, sideOf(position));
  }

  /** The price at which the pool's equity reaches 0, other prices staying. Throws `Undecided`. */
  bankruptcyPrice(pool: Pool, position: Entity): string | undefined {
    return this.pricesOf(pool, position).bankruptcy(sideOf(position));
  }

  private pricesOf(pool: Pool, position: Entity): InstrumentPrices {
    const symbol = wordOf(position, "symbol")!; // the boundary has checked symbols
    const own = pool.mode.liquidation?.of === "position" ? position : undefined;
    const key = own === undefined ? symbol : `${symbol}\n${own.id}`;
    const name = `prices ${pool.id}\n${key}`;
    const ofPool = this.known.get(pool) ?? new Map<string, InstrumentPrices>();
    this.known.set(pool, ofPool);
    const found = ofPool.get(key);
    if (found !== undefined) {
      this.recall?.touch(name);
      return found;
    }
    const conditions = this.recalled(name, () => solveAll(own === undefined ? this.solving(pool, symbol) : this.keptSolving(pool, symbol), pool, own, this.only));
    const fresh = new InstrumentPrices(this.exactly, this.state, pool, symbol, own, conditions);
    ofPool.set(key, fresh);
    return fresh;
  }

  private recalled(name: string, compute: () => Conditions): Conditions {
    return this.recall === undefined ? compute() : this.recall.part(name, () => ({ value: compute(), silences: [] })).value;
  }

  private solving(pool: Pool, symbol: string): Solving {
    const shared = this.shared.get(symbol) ?? new SharedReads();
    this.shared.set(symbol, shared);
    return new Solving(this.exactly, this.state, pool, symbol, shared);
  }

  private keptSolving(pool: Pool, symbol: string): Solving {
    const ofPool = this.solvings.get(pool) ?? new Map<string, Solving>();
    this.solvings.set(pool, ofPool);
    const solving = ofPool.get(symbol) ?? this.solving(pool, symbol);
    ofPool.set(symbol, solving);
    return solving;
  }
}
