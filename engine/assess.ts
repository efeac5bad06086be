import type { CompiledPolicy } from "../dsl/ir.ts";
import { exact } from "./algebras/exact.ts";
import { divide, toDecimalString, type Fraction } from "./number/index.ts";
import type { Observer } from "./observe.ts";
import { ownFigures } from "./own-figures.ts";
import type { Pool } from "./pools.ts";
import { rememberPositionSums } from "./position-sums.ts";
import { prepare, type Program } from "./program.ts";
import { Reading } from "./reading.ts";
import type { Recall } from "./recall.ts";
import type { Scope } from "./scope.ts";
import { PriceSolver } from "./solve/prices.ts";
import type { AssessAnswer, AssessedBalance, AssessedOrder, AssessedPool, AssessedPosition, Snapshot } from "./snapshot/index.ts";
import { printed, Standing, triggerOf } from "./standing.ts";
import { wordOf, type Entity } from "./state/entity.ts";
import { loadState } from "./state/load.ts";
import type { State } from "./state/state.ts";
import { cannotDecide } from "./statuses.ts";

/**
 * How an account stands: pools, margins, statuses, liquidation prices. Every number is exact and printed in full, prices by the
 * policy's rounding; what cannot be decided is absent and named in `cannotDecide`. The snapshot is one that `validateSnapshot` passed.
 */
export function assess(policy: CompiledPolicy, snapshot: Snapshot, observer?: Observer): AssessAnswer {
  const program = prepare(policy);
  return assessState(program, loadState(snapshot, program.declared), observer);
}

/** The same for a state at hand. `recall` takes over what has not moved since the assessment before. */
export function assessState(program: Program, state: State, observer?: Observer, recall?: Recall): AssessAnswer {
  const assessment = new Assessment(program, state, observer, recall);
  return assessment.answer();
}

/** How the pools stand, and the account, without what is said of each position: what is asked after each event of a replay. */
export function standingsOf(program: Program, state: State, recall?: Recall): Standings {
  return new Assessment(program, state, undefined, recall).standings();
}

/** `status` is the account's, the most severe of all; `own` what its own stages say, if it has any. */
export type Standings = Pick<AssessAnswer, "pools" | "cannotDecide"> & { readonly status: string; readonly own?: string };

/** The assessment of one pool, for the steps of a plan. */
export function assessPool(program: Program, state: State, poolId: string): AssessedPool | undefined {
  const assessment = new Assessment(program, state);
  assessment.rememberSums();
  return assessment.onePool(poolId);
}

/** Puts one answer together. A class because it carries what the parts of it are asked of. */
class Assessment {
  private readonly program: Program;
  private readonly state: State;
  private readonly reading: Reading<Fraction, boolean>;
  private readonly recall: Recall | undefined;
  private readonly standing: Standing;

  constructor(program: Program, state: State, observer?: Observer, recall?: Recall) {
    this.program = program;
    this.state = state;
    this.recall = recall;
    const algebra = exact(observer, () => this.reading.clause);
    this.reading = new Reading(program, program.arithmetic?.(algebra) ?? algebra, observer === undefined ? undefined : (id) => observer.clause(id));
    if (recall !== undefined) this.reading.watch = recall.watch;
    this.standing = new Standing(program, state, this.reading, observer === undefined ? new PriceSolver(program, state, this.reading, recall) : new PriceSolver(program, state));
  }

  /** A plan asks for the same pool again and again, with one position less. */
  rememberSums(): void {
    rememberPositionSums(this.reading, this.program);
  }

  onePool(id: string): AssessedPool | undefined {
    const pool = this.reading.poolsOf({ state: this.state }).find((each) => each.id === id);
    return pool === undefined ? undefined : this.pool(pool, this.standing.status(pool));
  }

  answer(): AssessAnswer {
    const { program, state } = this;
    const { pools, statuses, assessedPools } = this.allPools();
    const statusById = new Map(statuses.map(({ pool, status }) => [pool.id, status]));
    const positions = state.positions.map((position) => this.part(`position ${position.id}`, () => this.position(position, pools, statusById)));
    const status = this.overall(statuses);
    return {
      policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest },
      asOf: state.snapshot.asOf,
      account: { id: state.account.id, status, balances: state.balances.map((balance) => this.part(`balance ${balance.id}`, () => this.balance(balance))), ...this.part("figures", () => this.figures("account", "account", { state })) },
      pools: assessedPools,
      positions,
      orders: state.orders.map((order) => this.part(`order ${order.id}`, () => this.order(order, pools))),
      cannotDecide: this.standing.silencesWith(status),
    };
  }

  standings(): Standings {
    const { statuses, assessedPools } = this.allPools();
    const [own] = this.part("account", () => this.standing.accountStatus());
    const status = this.overall(statuses);
    return { status, ...(own === undefined ? {} : { own: own.status }), pools: assessedPools, cannotDecide: this.standing.silencesWith(status) };
  }

  private allPools() {
    const pools = this.reading.poolsOf({ state: this.state });
    const statuses = pools.map((pool) => ({ pool, status: this.part(statusKey(pool), () => this.standing.status(pool)) }));
    const assessedPools = statuses.map(({ pool, status }) => this.part(`pool ${pool.id}`, () => this.pool(pool, status)));
    return { pools, statuses, assessedPools };
  }

  private overall(statuses: readonly { readonly pool: Pool; readonly status: string }[]): string {
    return this.standing.overall(statuses, this.part("account", () => this.standing.accountStatus()));
  }

  /** A part of the answer with its silences, taken over where it may be. */
  private part<R>(key: string, compute: () => R): R {
    if (this.recall === undefined) return compute();
    const { standing } = this;
    const { value, silences } = this.recall.part(key, () => {
      const outer = standing.silences;
      standing.silences = [];
      const part = { value: compute(), silences: standing.silences };
      standing.silences = outer;
      return part;
    });
    standing.silences.push(...silences);
    return value;
  }

  private pool(pool: Pool, status: string): AssessedPool {
    this.recall?.touch(statusKey(pool));
    const scope: Scope = { state: this.state, pool };
    const at = `pools.${pool.id}`;
    if (pool.mode.sharing !== undefined) this.reading.observeClause?.(pool.mode.sharing.partition.id);
    const read = (name: string, compute: () => Fraction): Fraction | undefined => this.value(`${at}.${name}`, compute);
    const equity = read("equity", () => this.reading.equity("maintaining", scope));
    const maintenance = read("maintenanceMargin", () => this.reading.figure("pool.maintenance_margin", scope));
    return {
      ...this.standing.head(pool),
      ...printed("equity", equity),
      ...printed("equityForOpening", read("equityForOpening", () => this.reading.equity("opening", scope))),
      ...printed("equityForWithdrawing", read("equityForWithdrawing", () => this.reading.equity("withdrawing", scope))),
      ...printed("available", read("available", () => this.reading.quantity({ kind: "available", of: "pool" }, scope))),
      ...printed("initialMargin", read("initialMargin", () => this.reading.figure("pool.initial_margin", scope))),
      ...printed("maintenanceMargin", maintenance),
      ...printed("marginRatio", equity !== undefined && equity.n > 0n && maintenance !== undefined ? divide(maintenance, equity) : undefined),
      status,
      ...this.figures("pool", at, scope),
    };
  }

  private position(position: Entity, pools: readonly Pool[], statuses: ReadonlyMap<string, string>): AssessedPosition {
    const at = `positions.${position.id}`;
    const pool = this.standing.poolOf(position, pools);
    if (pool === undefined) return { id: position.id, status: cannotDecide };
    this.recall?.touch(statusKey(pool));
    this.recall?.watch.note(wordOf(position, "symbol")!); // the boundary has checked symbols; the price at hand is where the solved ones are looked for
    const scope: Scope = { state: this.state, pool, position };
    const read = (name: string, path: string) => printed(name, this.value(`${at}.${name}`, () => this.reading.figure(path, scope)));
    const ofPool = statuses.get(pool.id)!; // every pool has a status
    const own = this.standing.ownStatus(pool, position, ofPool);
    return {
      id: position.id,
      pool: pool.id,
      ...read("notional", "position.notional"),
      ...read("unrealizedPnl", "position.unrealized_pnl"),
      ...read("initialMargin", "position.initial_margin"),
      ...read("maintenanceMargin", "position.maintenance_margin"),
      ...this.prices(pool, position),
      status: own ?? ofPool,
      ...this.figures("position", at, scope),
    };
  }

  private prices(pool: Pool, position: Entity): Partial<AssessedPosition> {
    const { standing } = this;
    if (!standing.hasPrices(pool, position)) return {};
    const trigger = triggerOf(pool);
    const solved = trigger === undefined ? undefined : standing.stagePrices("liquidationPrice", pool, position, trigger);
    const others = (pool.mode.liquidation?.stages ?? []).flatMap((stage) => {
      const found = stage === trigger ? undefined : standing.stagePrices(`stagePrices.${stage.name}`, pool, position, stage);
      return found === undefined ? [] : [{ stage: stage.name, ...(found.price === undefined ? {} : { price: found.price }), prices: [...found.ranges] }];
    });
    const bankruptcy = standing.bankruptcyPrice(pool, position);
    return {
      ...(solved?.price === undefined ? {} : { liquidationPrice: solved.price }),
      ...(solved === undefined ? {} : { liquidationPrices: [...solved.ranges] }),
      ...(others.length === 0 ? {} : { stagePrices: others }),
      ...(bankruptcy === undefined ? {} : { bankruptcyPrice: bankruptcy }),
    };
  }

  private order(order: Entity, pools: readonly Pool[]): AssessedOrder {
    const pool = this.standing.poolOf(order, pools, "order");
    const scope: Scope = { state: this.state, order, ...(pool === undefined ? {} : { pool }) };
    const at = `orders.${order.id}`;
    const defined = this.program.definitions.has("order.initial_margin");
    return {
      id: order.id,
      ...(pool === undefined ? {} : { pool: pool.id }),
      ...(defined ? printed("initialMargin", this.value(`${at}.initialMargin`, () => this.reading.figure("order.initial_margin", scope))) : {}),
      ...this.figures("order", at, scope),
    };
  }

  private balance(balance: Entity): AssessedBalance {
    const scope: Scope = { state: this.state, balance };
    const own = (name: string, field: string) => printed(name, balance.values[field] as Fraction | undefined);
    return {
      asset: balance.id,
      ...own("walletBalance", "wallet_balance"),
      ...own("bonus", "bonus"),
      ...own("debt", "debt"),
      ...printed("available", this.value(`account.balances.${balance.id}.available`, () => this.reading.quantity({ kind: "available", of: "balance" }, scope))),
      ...this.figures("balance", `account.balances.${balance.id}`, scope),
    };
  }

  /** The policy's own figures at a level, in camel case. */
  private figures(level: string, at: string, scope: Scope): { figures?: Record<string, string> } {
    const figures: Record<string, string> = {};
    for (const { definition, key } of ownFigures(this.program, level)) {
      if (definition.dimension.kind === "flag") {
        const truth = this.standing.try(`${at}.figures.${key}`, () => this.reading.condition({ kind: "figure", path: definition.path }, scope));
        if (truth !== undefined) figures[key] = truth ? "yes" : "no";
      } else {
        const value = this.value(`${at}.figures.${key}`, () => this.reading.figure(definition.path, scope));
        if (value !== undefined) figures[key] = toDecimalString(value);
      }
    }
    return Object.keys(figures).length === 0 ? {} : { figures };
  }

  private value(at: string, compute: () => Fraction): Fraction | undefined {
    return this.standing.try(at, compute);
  }
}

function statusKey(pool: Pool): string {
  return `status ${pool.id}`;
}
