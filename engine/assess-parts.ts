import { exact } from "./algebras/exact.ts";
import type { Fraction } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { PriceSolver } from "./solve/prices.ts";
import type { AssessAnswer, AssessedPool, AssessedPosition } from "./snapshot/index.ts";
import { printed, Standing, triggerOf, triggerStage } from "./standing.ts";
import type { Entity } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { cannotDecide } from "./statuses.ts";

/** Parts of an assessment, by the names that they have in it. */
export type AssessedPart = "status" | "liquidationPrice" | "equity" | "maintenanceMargin" | "initialMargin";

/** Statuses of one account under one policy, all of them decided, and those of its liquidation prices that are. */
export interface KnownStanding {
  readonly account: string;
  /** In the order of the policy's pools. */
  readonly pools: readonly string[];
  /** In the order of the snapshot, where stages are each position's own. */
  readonly positions: readonly (string | undefined)[];
  /** In the order of the snapshot; null where there is none, nothing where it is not known. */
  readonly prices: readonly (string | null | undefined)[];
}

/** What of an assessment a comparison reads. */
export type AssessedParts = Pick<AssessAnswer, "pools" | "positions" | "cannotDecide"> & { readonly account: Pick<AssessAnswer["account"], "id" | "status"> };

/**
 * Some parts of an assessment, each as it is in the whole of it; of what is not asked for nothing is said, and a status is `cannot_decide` without
 * a reason. What is `known` already is not computed again.
 */
export function assessParts(program: Program, state: State, parts: ReadonlySet<AssessedPart>, known?: KnownStanding): AssessedParts {
  return new Parts(program, state, parts, known).answer();
}

/** Puts the parts together. A class because it carries what they are asked of. */
class Parts {
  private readonly state: State;
  private readonly asked: ReadonlySet<AssessedPart>;
  private readonly known: KnownStanding | undefined;
  private readonly reading: Reading<Fraction, boolean>;
  private readonly standing: Standing;

  constructor(program: Program, state: State, asked: ReadonlySet<AssessedPart>, known: KnownStanding | undefined) {
    [this.state, this.asked, this.known] = [state, asked, known];
    this.reading = new Reading(program, program.arithmetic?.(exact()) ?? exact());
    this.standing = new Standing(program, state, this.reading, new PriceSolver(program, state, this.reading, undefined, triggerStage));
  }

  answer(): AssessedParts {
    const pools = this.reading.poolsOf({ state: this.state });
    const statuses = new Map(pools.map((pool, index) => [pool, this.asked.has("status") ? (this.known?.pools[index] ?? this.standing.status(pool)) : cannotDecide]));
    // In the order of the whole, so that silences stand in it too: what the account's own stages say comes last.
    const assessedPools = pools.map((pool) => this.pool(pool, statuses.get(pool)!)); // each has one
    const positions = this.state.positions.map((position, index) => this.position(position, index, pools, statuses));
    const status = this.asked.has("status") ? (this.known?.account ?? this.overall(statuses)) : cannotDecide;
    return {
      account: { id: this.state.account.id, status },
      pools: assessedPools,
      positions,
      cannotDecide: this.standing.silencesWith(status),
    };
  }

  private overall(statuses: ReadonlyMap<Pool, string>): string {
    return this.standing.overall([...statuses].map(([pool, status]) => ({ pool, status })), this.standing.accountStatus());
  }

  private pool(pool: Pool, status: string): AssessedPool {
    const scope: Scope = { state: this.state, pool };
    const read = (part: AssessedPart, compute: () => Fraction) => this.read(`pools.${pool.id}`, part, compute);
    return {
      ...this.standing.head(pool),
      ...read("equity", () => this.reading.equity("maintaining", scope)),
      ...read("initialMargin", () => this.reading.figure("pool.initial_margin", scope)),
      ...read("maintenanceMargin", () => this.reading.figure("pool.maintenance_margin", scope)),
      status,
    };
  }

  private position(position: Entity, index: number, pools: readonly Pool[], statuses: ReadonlyMap<Pool, string>): AssessedPosition {
    const pool = this.standing.poolOf(position, pools);
    if (pool === undefined) return { id: position.id, status: cannotDecide };
    const scope: Scope = { state: this.state, pool, position };
    const read = (part: AssessedPart, path: string) => this.read(`positions.${position.id}`, part, () => this.reading.figure(path, scope));
    const ofPool = statuses.get(pool)!; // every pool has a status
    const own = this.asked.has("status") ? (this.known?.positions[index] ?? this.standing.ownStatus(pool, position, ofPool)) : undefined;
    return {
      id: position.id,
      pool: pool.id,
      ...read("initialMargin", "position.initial_margin"),
      ...read("maintenanceMargin", "position.maintenance_margin"),
      ...this.price(index, pool, position),
      status: own ?? ofPool,
    };
  }

  private price(index: number, pool: Pool, position: Entity): { readonly liquidationPrice?: string } {
    if (!this.asked.has("liquidationPrice")) return {};
    const known = this.known?.prices[index];
    if (known !== undefined) return priced(known ?? undefined);
    if (!this.standing.hasPrices(pool, position)) return {};
    const stage = triggerOf(pool);
    return priced(stage && this.standing.stagePrices("liquidationPrice", pool, position, stage)?.price);
  }

  private read(at: string, part: AssessedPart, compute: () => Fraction): Record<string, string> {
    return this.asked.has(part) ? printed(part, this.standing.try(`${at}.${part}`, compute)) : {};
  }
}

const priced = (price: string | undefined): { readonly liquidationPrice?: string } => (price === undefined ? {} : { liquidationPrice: price });
