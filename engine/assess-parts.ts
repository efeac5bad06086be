import { exact } from "./algebras/exact.ts";
import { applicability } from "./applies.ts";
import { toCannotDecide } from "./cite.ts";
import { currencyOf } from "./currency.ts";
import { toDecimalString, type Fraction } from "./number/index.ts";
import { poolHolding, type Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { PriceSolver } from "./solve/prices.ts";
import type { AssessAnswer, AssessedPool, AssessedPosition, CannotDecide } from "./snapshot/index.ts";
import { wordOf, type Entity } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { accountStatusOf, cannotDecide, mostSevere, ofNoMode, ranked, statusOf } from "./statuses.ts";
import { attempt, decided, Undecided, type Attempt } from "./undecided.ts";

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

/** Collects the parts; a class because the silences are gathered on the way. */
class Parts {
  private readonly program: Program;
  private readonly state: State;
  private readonly asked: ReadonlySet<AssessedPart>;
  private readonly known: KnownStanding | undefined;
  private readonly reading: Reading<Fraction, boolean>;
  private readonly solver: PriceSolver;
  private readonly silences: CannotDecide[] = [];
  private readonly applies = new Map<Pool, Undecided | undefined>();

  constructor(program: Program, state: State, asked: ReadonlySet<AssessedPart>, known: KnownStanding | undefined) {
    this.program = program;
    this.state = state;
    this.asked = asked;
    this.known = known;
    this.reading = new Reading(program, program.arithmetic?.(exact()) ?? exact());
    this.solver = new PriceSolver(program, state, this.reading, undefined, trigger);
  }

  answer(): AssessedParts {
    const pools = this.reading.poolsOf({ state: this.state });
    const statuses = new Map(pools.map((pool, index) => [pool, this.asked.has("status") ? (this.known?.pools[index] ?? this.status(pool)) : cannotDecide]));
    return {
      account: { id: this.state.account.id, status: this.asked.has("status") ? (this.known?.account ?? this.accountStatus(statuses)) : cannotDecide },
      pools: pools.map((pool) => this.pool(pool, statuses.get(pool)!)), // each has one
      positions: this.state.positions.map((position, index) => this.position(position, index, pools, statuses)),
      cannotDecide: this.silences,
    };
  }

  private accountStatus(statuses: ReadonlyMap<Pool, string>): string {
    const { liquidation } = this.program.meaning.account;
    const own = liquidation === undefined ? [] : [{ stages: liquidation.stages, status: this.try("account.status", () => accountStatusOf(this.reading, this.state, liquidation)) ?? cannotDecide }];
    return mostSevere([...[...statuses].map(([pool, status]) => ranked(pool, status)), ...ofNoMode(this.state, this.program.modes), ...own]);
  }

  private status(pool: Pool): string {
    const refusal = this.outside(pool);
    const found: Attempt<string> = refusal === undefined ? this.statusIn(pool) : { undecided: refusal };
    if ("value" in found) return found.value;
    this.silence(`pools.${pool.id}.status`, found.undecided);
    return cannotDecide;
  }

  private statusIn(pool: Pool): Attempt<string> {
    const scope: Scope = { state: this.state, pool };
    if (pool.mode.liquidation?.of !== "position" || pool.positions.length === 0) return statusOf(this.reading, scope);
    return attempt(() => mostSevere(pool.positions.map((position) => ranked(pool, decided(statusOf(this.reading, { ...scope, position }))))));
  }

  /** Why the policy says nothing of a pool; looked at once, however many positions ask. */
  private outside(pool: Pool): Undecided | undefined {
    if (!this.applies.has(pool)) this.applies.set(pool, applicability(this.program, this.state, pool));
    return this.applies.get(pool);
  }

  private pool(pool: Pool, status: string): AssessedPool {
    const scope: Scope = { state: this.state, pool };
    const currency = currencyOf(this.program, pool);
    const read = (part: AssessedPart, compute: () => Fraction) => this.read(`pools.${pool.id}`, part, compute);
    return {
      id: pool.id,
      mode: pool.mode.name,
      key: pool.key,
      ...(currency === undefined ? {} : { asset: currency }),
      positions: pool.positions.map(({ id }) => id),
      orders: pool.orders.map(({ id }) => id),
      ...read("equity", () => this.reading.equity("maintaining", scope)),
      ...read("initialMargin", () => this.reading.figure("pool.initial_margin", scope)),
      ...read("maintenanceMargin", () => this.reading.figure("pool.maintenance_margin", scope)),
      status,
    };
  }

  private position(position: Entity, index: number, pools: readonly Pool[], statuses: ReadonlyMap<Pool, string>): AssessedPosition {
    const at = `positions.${position.id}`;
    const pool = poolHolding(pools, "position", position.id);
    if (pool === undefined) {
      this.silence(at, new Undecided({ kind: "does_not_apply", because: `The policy has no mode \`${wordOf(position, "margin_mode") ?? ""}\`.` }));
      return { id: position.id, status: cannotDecide };
    }
    const scope: Scope = { state: this.state, pool, position };
    const read = (part: AssessedPart, path: string) => this.read(at, part, () => this.reading.figure(path, scope));
    const own = pool.mode.liquidation?.of === "position" && this.asked.has("status") ? this.own(index, scope) : undefined;
    return {
      id: position.id,
      pool: pool.id,
      ...read("initialMargin", "position.initial_margin"),
      ...read("maintenanceMargin", "position.maintenance_margin"),
      ...this.price(at, index, pool, position),
      status: own ?? statuses.get(pool)!, // every pool has a status
    };
  }

  /** The status of a position by itself. */
  private own(index: number, scope: Scope): string {
    const known = this.known?.positions[index];
    if (known !== undefined) return known;
    const found = statusOf(this.reading, scope);
    return "value" in found ? found.value : cannotDecide;
  }

  private price(at: string, index: number, pool: Pool, position: Entity): { readonly liquidationPrice?: string } {
    if (!this.asked.has("liquidationPrice")) return {};
    const known = this.known?.prices[index];
    if (known !== undefined) return priced(known ?? undefined);
    const outside = this.outside(pool);
    if (outside !== undefined) {
      this.silence(`${at}.liquidationPrice`, outside);
      return {};
    }
    const stage = pool.mode.liquidation?.stages.find(({ name }) => name === trigger);
    return priced(stage && this.try(`${at}.liquidationPrice`, () => this.solver.stagePrices(pool, position, stage))?.price);
  }

  private read(at: string, part: AssessedPart, compute: () => Fraction): Record<string, string> {
    const value = this.asked.has(part) ? this.try(`${at}.${part}`, compute) : undefined;
    return value === undefined ? {} : { [part]: toDecimalString(value) };
  }

  private try<R>(at: string, compute: () => R): R | undefined {
    const found = attempt(compute);
    if ("value" in found) return found.value;
    this.silence(at, found.undecided);
    return undefined;
  }

  private silence(at: string, undecided: Undecided): void {
    this.silences.push(toCannotDecide(this.program, at, undecided));
  }
}

/** The stage that liquidation prices are of. */
const trigger = "liquidatable";

const priced = (price: string | undefined): { readonly liquidationPrice?: string } => (price === undefined ? {} : { liquidationPrice: price });
