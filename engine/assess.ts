import type { CompiledPolicy } from "../dsl/ir.ts";
import { exact } from "./algebras/exact.ts";
import { applicability } from "./applies.ts";
import { toCannotDecide } from "./cite.ts";
import { currencyOf } from "./currency.ts";
import { divide, toDecimalString, type Fraction } from "./number/index.ts";
import type { Observer } from "./observe.ts";
import { ownFigures } from "./own-figures.ts";
import { poolHolding, type Pool } from "./pools.ts";
import { rememberPositionSums } from "./position-sums.ts";
import { prepare, type Program } from "./program.ts";
import { Reading } from "./reading.ts";
import type { Recall } from "./recall.ts";
import type { Scope } from "./scope.ts";
import { PriceSolver } from "./solve/prices.ts";
import type { AssessAnswer, AssessedBalance, AssessedOrder, AssessedPool, AssessedPosition, CannotDecide, Snapshot } from "./snapshot/index.ts";
import { wordOf, type Entity } from "./state/entity.ts";
import { loadState } from "./state/load.ts";
import type { State } from "./state/state.ts";
import { accountStatusOf, cannotDecide, mostSevere, ofNoMode, ranked, statusOf, type RankedStatus } from "./statuses.ts";
import { attempt, decided, Undecided, type Attempt } from "./undecided.ts";

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

/** Collects one answer; a class because the silences are gathered on the way. */
class Assessment {
  private readonly program: Program;
  private readonly state: State;
  private readonly reading: Reading<Fraction, boolean>;
  private readonly recall: Recall | undefined;
  private silences: CannotDecide[] = [];
  private readonly solver: PriceSolver;
  private readonly applies = new Map<Pool, Undecided | undefined>();

  constructor(program: Program, state: State, observer?: Observer, recall?: Recall) {
    this.program = program;
    this.state = state;
    this.recall = recall;
    const algebra = exact(observer, () => this.reading.clause);
    this.reading = new Reading(program, program.arithmetic?.(algebra) ?? algebra, observer === undefined ? undefined : (id) => observer.clause(id));
    if (recall !== undefined) this.reading.watch = recall.watch;
    this.solver = observer === undefined ? new PriceSolver(program, state, this.reading, recall) : new PriceSolver(program, state);
  }

  /** A plan asks for the same pool again and again, with one position less. */
  rememberSums(): void {
    rememberPositionSums(this.reading, this.program);
  }

  onePool(id: string): AssessedPool | undefined {
    const pool = this.reading.poolsOf({ state: this.state }).find((each) => each.id === id);
    return pool === undefined ? undefined : this.pool(pool, this.status(pool));
  }

  answer(): AssessAnswer {
    const { program, state } = this;
    const { pools, statuses, assessedPools } = this.allPools();
    const statusById = new Map(statuses.map(({ pool, status }) => [pool.id, status]));
    const positions = state.positions.map((position) => this.part(`position ${position.id}`, () => this.position(position, pools, statusById)));
    return {
      policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest },
      asOf: state.snapshot.asOf,
      account: { id: state.account.id, status: this.overall(statuses), balances: state.balances.map((balance) => this.part(`balance ${balance.id}`, () => this.balance(balance))), ...this.part("figures", () => this.figures("account", "account", { state })) },
      pools: assessedPools,
      positions,
      orders: state.orders.map((order) => this.part(`order ${order.id}`, () => this.order(order, pools))),
      cannotDecide: this.silences,
    };
  }

  standings(): Standings {
    const { statuses, assessedPools } = this.allPools();
    const [own] = this.part("account", () => this.accountStatus());
    return { status: this.overall(statuses), ...(own === undefined ? {} : { own: own.status }), pools: assessedPools, cannotDecide: this.silences };
  }

  private allPools() {
    const pools = this.reading.poolsOf({ state: this.state });
    const statuses = pools.map((pool) => ({ pool, status: this.part(statusKey(pool), () => this.status(pool)) }));
    const assessedPools = statuses.map(({ pool, status }) => this.part(`pool ${pool.id}`, () => this.pool(pool, status)));
    return { pools, statuses, assessedPools };
  }

  private overall(statuses: readonly { readonly pool: Pool; readonly status: string }[]): string {
    return mostSevere([...statuses.map(({ pool, status }) => ranked(pool, status)), ...ofNoMode(this.state, this.program.modes), ...this.part("account", () => this.accountStatus())]);
  }

  /** A part of the answer with its silences, taken over where it may be. */
  private part<R>(key: string, compute: () => R): R {
    if (this.recall === undefined) return compute();
    const { value, silences } = this.recall.part(key, () => {
      const outer = this.silences;
      this.silences = [];
      const part = { value: compute(), silences: this.silences };
      this.silences = outer;
      return part;
    });
    this.silences.push(...silences);
    return value;
  }

  private status(pool: Pool): string {
    const refusal = this.outside(pool);
    const found: Attempt<string> = refusal === undefined ? this.statusIn(pool) : { undecided: refusal };
    if ("value" in found) return found.value;
    this.silence(`pools.${pool.id}.status`, found.undecided);
    return cannotDecide;
  }

  /** Why the policy says nothing of a pool; looked at once, however many positions ask. */
  private outside(pool: Pool): Undecided | undefined {
    if (!this.applies.has(pool)) this.applies.set(pool, applicability(this.program, this.state, pool));
    return this.applies.get(pool);
  }

  private statusIn(pool: Pool): Attempt<string> {
    const scope: Scope = { state: this.state, pool };
    if (pool.mode.liquidation?.of !== "position" || pool.positions.length === 0) return statusOf(this.reading, scope);
    return attempt(() => mostSevere(pool.positions.map((position) => ranked(pool, decided(statusOf(this.reading, { ...scope, position }))))));
  }

  /** What the account block's own stages say, if there are any. */
  private accountStatus(): readonly RankedStatus[] {
    const { liquidation } = this.program.meaning.account;
    if (liquidation === undefined) return [];
    const status = this.try("account.status", () => accountStatusOf(this.reading, this.state, liquidation)) ?? cannotDecide;
    return [{ stages: liquidation.stages, status }];
  }

  private pool(pool: Pool, status: string): AssessedPool {
    this.recall?.touch(statusKey(pool));
    const scope: Scope = { state: this.state, pool };
    const at = `pools.${pool.id}`;
    const currency = currencyOf(this.program, pool);
    if (pool.mode.sharing !== undefined) this.reading.observeClause?.(pool.mode.sharing.partition.id);
    const read = (name: string, compute: () => Fraction): Fraction | undefined => this.value(`${at}.${name}`, compute);
    const equity = read("equity", () => this.reading.equity("maintaining", scope));
    const maintenance = read("maintenanceMargin", () => this.reading.figure("pool.maintenance_margin", scope));
    return {
      id: pool.id,
      mode: pool.mode.name,
      key: pool.key,
      ...(currency === undefined ? {} : { asset: currency }),
      positions: pool.positions.map((position) => position.id),
      orders: pool.orders.map((order) => order.id),
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
    const pool = poolHolding(pools, "position", position.id);
    if (pool === undefined) {
      const mode = wordOf(position, "margin_mode") ?? "";
      this.silence(at, new Undecided({ kind: "does_not_apply", because: `The policy has no mode \`${mode}\`.` }));
      return { id: position.id, status: cannotDecide };
    }
    this.recall?.touch(statusKey(pool));
    this.recall?.watch.note(wordOf(position, "symbol")!); // the boundary has checked symbols; the price at hand is where the solved ones are looked for
    const scope: Scope = { state: this.state, pool, position };
    const read = (name: string, path: string) => printed(name, this.value(`${at}.${name}`, () => this.reading.figure(path, scope)));
    const own = pool.mode.liquidation?.of === "position" ? statusOf(this.reading, scope) : undefined;
    return {
      id: position.id,
      pool: pool.id,
      ...read("notional", "position.notional"),
      ...read("unrealizedPnl", "position.unrealized_pnl"),
      ...read("initialMargin", "position.initial_margin"),
      ...read("maintenanceMargin", "position.maintenance_margin"),
      ...this.prices(at, pool, position),
      status: own === undefined ? statuses.get(pool.id)! : "value" in own ? own.value : cannotDecide, // every pool has a status
      ...this.figures("position", at, scope),
    };
  }

  private prices(at: string, pool: Pool, position: Entity): Partial<AssessedPosition> {
    const outside = this.outside(pool);
    if (outside !== undefined) {
      this.silence(`${at}.liquidationPrice`, outside);
      return {};
    }
    const stages = pool.mode.liquidation?.stages ?? [];
    const trigger = stages.find((stage) => stage.name === "liquidatable");
    const solved = trigger === undefined ? undefined : this.try(`${at}.liquidationPrice`, () => this.solver.stagePrices(pool, position, trigger));
    const others = stages.flatMap((stage) => {
      const found = stage === trigger ? undefined : this.try(`${at}.stagePrices.${stage.name}`, () => this.solver.stagePrices(pool, position, stage));
      return found === undefined ? [] : [{ stage: stage.name, ...(found.price === undefined ? {} : { price: found.price }), prices: [...found.ranges] }];
    });
    const bankruptcy = this.try(`${at}.bankruptcyPrice`, () => this.solver.bankruptcyPrice(pool, position));
    return {
      ...(solved?.price === undefined ? {} : { liquidationPrice: solved.price }),
      ...(solved === undefined ? {} : { liquidationPrices: [...solved.ranges] }),
      ...(others.length === 0 ? {} : { stagePrices: others }),
      ...(bankruptcy === undefined ? {} : { bankruptcyPrice: bankruptcy }),
    };
  }

  private order(order: Entity, pools: readonly Pool[]): AssessedOrder {
    const pool = poolHolding(pools, "order", order.id);
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
        const truth = this.try(`${at}.figures.${key}`, () => this.reading.condition({ kind: "figure", path: definition.path }, scope));
        if (truth !== undefined) figures[key] = truth ? "yes" : "no";
      } else {
        const value = this.value(`${at}.figures.${key}`, () => this.reading.figure(definition.path, scope));
        if (value !== undefined) figures[key] = toDecimalString(value);
      }
    }
    return Object.keys(figures).length === 0 ? {} : { figures };
  }

  private value(at: string, compute: () => Fraction): Fraction | undefined {
    return this.try(at, compute);
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

function statusKey(pool: Pool): string {
  return `status ${pool.id}`;
}

function printed(name: string, value: Fraction | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: toDecimalString(value) };
}

