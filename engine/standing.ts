import type { Stage } from "../dsl/ir.ts";
import { applicability } from "./applies.ts";
import { toCannotDecide } from "./cite.ts";
import { currencyOf } from "./currency.ts";
import { toDecimalString, type Fraction } from "./number/index.ts";
import { poolHolding, type Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import type { StagePrices } from "./solve/instrument-prices.ts";
import type { PriceSolver } from "./solve/prices.ts";
import type { AssessedPool, CannotDecide } from "./snapshot/index.ts";
import { wordOf, type Entity } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { accountStatusOf, cannotDecide, mostSevere, ofNoMode, ranked, statusOf, type RankedStatus } from "./statuses.ts";
import { attempt, decided, Undecided, type Attempt } from "./undecided.ts";

/** What answers call the status of the account. */
const ofAccount = "account.status";

/** The stage that liquidation prices are of. */
export const triggerStage = "liquidatable";

/**
 * The statuses, prices and figures of one account under one policy, and what cannot be decided of them: each is asked for by whoever puts an answer together, of the whole or of
 * parts. A class because the silences are gathered on the way.
 */
export class Standing {
  readonly program: Program;
  readonly state: State;
  readonly reading: Reading<Fraction, boolean>;
  /** What could not be decided, in the order in which it was asked for. */
  silences: CannotDecide[] = [];
  private readonly solver: PriceSolver;
  private readonly applies = new Map<Pool, Undecided | undefined>();

  constructor(program: Program, state: State, reading: Reading<Fraction, boolean>, solver: PriceSolver) {
    [this.program, this.state, this.reading, this.solver] = [program, state, reading, solver];
  }

  /** The status of a pool: the most severe of its positions' where stages are of each. */
  status(pool: Pool): string {
    const refusal = this.outside(pool);
    const found: Attempt<string> = refusal === undefined ? this.statusIn(pool) : { undecided: refusal };
    if ("value" in found) return found.value;
    this.silence(`pools.${pool.id}.status`, found.undecided);
    return cannotDecide;
  }

  private statusIn(pool: Pool): Attempt<string> {
    const scope: Scope = { state: this.state, pool };
    if (pool.mode.liquidation?.of !== "position" || pool.positions.length === 0) return statusOf(this.reading, scope);
    return attempt(() => {
      const found = pool.positions.map((position) => statusOf(this.reading, { ...scope, position }));
      const status = mostSevere(found.map((each) => ranked(pool, "value" in each ? each.value : cannotDecide)));
      // As an account is: silent with any of them, unless one is in a last stage.
      if (status === cannotDecide) found.forEach(decided); // throws what is not
      return status;
    });
  }

  /** What the account block's own stages say, if there are any. */
  accountStatus(): readonly RankedStatus[] {
    const { liquidation } = this.program.meaning.account;
    if (liquidation === undefined) return [];
    const status = this.try(ofAccount, () => accountStatusOf(this.reading, this.state, liquidation)) ?? cannotDecide;
    return [{ stages: liquidation.stages, status }];
  }

  /** The account's: the most severe of its pools', of positions in no mode, and of its own stages. */
  overall(pools: readonly { readonly pool: Pool; readonly status: string }[], own: readonly RankedStatus[]): string {
    return mostSevere([...pools.map(({ pool, status }) => ranked(pool, status)), ...ofNoMode(this.state, this.program.modes), ...own]);
  }

  /** What could not be decided of the account that stands so: its own stages may be silent where a pool's last stage outweighs them. */
  silencesWith(status: string): readonly CannotDecide[] {
    return status === cannotDecide ? this.silences : this.silences.filter(({ answer }) => answer !== ofAccount);
  }

  /** The status of a position by itself; nothing where stages are not of each. `ofPool` is its pool's, whose silence says why of all. */
  ownStatus(pool: Pool, position: Entity, ofPool: string): string | undefined {
    if (pool.mode.liquidation?.of !== "position") return undefined;
    const found = statusOf(this.reading, { state: this.state, pool, position });
    if ("value" in found) return found.value;
    if (ofPool !== cannotDecide) this.silence(`positions.${position.id}.status`, found.undecided);
    return cannotDecide;
  }

  /** Why the policy says nothing of a pool; looked at once, however many positions ask. */
  outside(pool: Pool): Undecided | undefined {
    if (!this.applies.has(pool)) this.applies.set(pool, applicability(this.program, this.state, pool));
    return this.applies.get(pool);
  }

  /** The pool of a position or an order; where the policy has no such mode that is a silence. */
  poolOf(holding: Entity, pools: readonly Pool[], level: "position" | "order" = "position"): Pool | undefined {
    const pool = poolHolding(pools, level, holding.id);
    if (pool === undefined) this.silence(`${level}s.${holding.id}`, new Undecided({ kind: "does_not_apply", because: `The policy has no mode \`${wordOf(holding, "margin_mode") ?? ""}\`.` }));
    return pool;
  }

  /** What a pool is, before any of its figures. */
  head(pool: Pool): Omit<AssessedPool, "status"> {
    const currency = currencyOf(this.program, pool);
    return { id: pool.id, mode: pool.mode.name, key: pool.key, ...(currency === undefined ? {} : { asset: currency }), positions: pool.positions.map(({ id }) => id), orders: pool.orders.map(({ id }) => id) };
  }

  /** Whether prices are looked for at all: where the policy says nothing of the pool, that is the silence of the liquidation price. */
  hasPrices(pool: Pool, position: Entity): boolean {
    const outside = this.outside(pool);
    if (outside !== undefined) this.silence(`positions.${position.id}.liquidationPrice`, outside);
    return outside === undefined;
  }

  /** Where a stage begins for a position, others staying. `name` is what the answer calls it. */
  stagePrices(name: string, pool: Pool, position: Entity, stage: Stage): StagePrices | undefined {
    return this.try(`positions.${position.id}.${name}`, () => this.solver.stagePrices(pool, position, stage));
  }

  bankruptcyPrice(pool: Pool, position: Entity): string | undefined {
    return this.try(`positions.${position.id}.bankruptcyPrice`, () => this.solver.bankruptcyPrice(pool, position));
  }

  /** What is computed, or nothing and a silence. */
  try<R>(at: string, compute: () => R): R | undefined {
    const found = attempt(compute);
    if ("value" in found) return found.value;
    this.silence(at, found.undecided);
    return undefined;
  }

  silence(at: string, undecided: Undecided): void {
    this.silences.push(toCannotDecide(this.program, at, undecided));
  }
}

/** The stage of a pool whose prices are liquidation prices. */
export function triggerOf(pool: Pool): Stage | undefined {
  return pool.mode.liquidation?.stages.find(({ name }) => name === triggerStage);
}

/** A figure as answers have it: nothing where it is not known. */
export function printed(name: string, value: Fraction | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: toDecimalString(value) };
}
