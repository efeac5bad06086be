import type { Liquidation } from "../../dsl/ir.ts";
import { applicability } from "../applies.ts";
import { isZero } from "../number/index.ts";
import { poolHolding, type Pool } from "../pools.ts";
import type { RunContext } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { accountStatusOf, liquidationOf, statusOf } from "../statuses.ts";
import { sharedReading } from "./shared-reading.ts";

/** What a plan is about: a pool, one position of a pool, or the whole account. It stays the same while the state changes. */
export type Subject =
  | { readonly kind: "pool"; readonly liquidation: Liquidation; readonly poolId: string }
  | { readonly kind: "position"; readonly liquidation: Liquidation; readonly poolId: string; readonly positionId: string }
  | { readonly kind: "account"; readonly liquidation: Liquidation };

/** What there is of a subject in one state. */
export interface Standing {
  readonly scope: Scope;
  /** Those with contracts, in the order of the snapshot. */
  readonly positions: readonly Entity[];
  readonly orders: readonly Entity[];
  readonly pools: readonly Pool[];
  /** Whether none has contracts. */
  readonly isEmpty: boolean;
}

/** The subjects of a state: each pool whose mode says how it is liquidated, or each of its positions; then the account. */
export function subjectsOf(context: RunContext, state: State): readonly Subject[] {
  const { account } = context.program.meaning;
  const pools = sharedReading(context).poolsOf({ state });
  return [...pools.flatMap((pool) => subjectsIn(pool)), ...(account.liquidation === undefined ? [] : [{ kind: "account" as const, liquidation: account.liquidation }])];
}

export function keyOf(subject: Subject): string {
  return subject.kind === "account" ? "account" : subject.kind === "pool" ? `pools.${subject.poolId}` : `positions.${subject.positionId}`;
}

function subjectsIn(pool: Pool): readonly Subject[] {
  const liquidation = pool.mode.liquidation;
  if (liquidation === undefined || liquidation.of !== "position") return [{ kind: "pool", liquidation: liquidation ?? silent, poolId: pool.id }];
  return pool.positions.filter(isOpen).map((position) => ({ kind: "position", liquidation, poolId: pool.id, positionId: position.id }));
}

/** Stands for a section that the policy leaves open: asking for the pool's status finds the silence. */
const silent: Liquidation = { id: "", of: "pool", stages: [], stops: [], steps: [], fees: [] };

/** What is left of the subject; `undefined` where it is gone. */
export function standingOf(context: RunContext, state: State, subject: Subject): Standing | undefined {
  const pools = sharedReading(context).poolsOf({ state });
  if (subject.kind === "account") return standing({ state }, state.positions, state.orders, pools);
  const pool = pools.find((each) => each.id === subject.poolId);
  if (pool === undefined) return undefined;
  if (subject.kind === "pool") return standing({ state, pool }, pool.positions, pool.orders, pools);
  const position = pool.positions.find((each) => each.id === subject.positionId);
  if (position === undefined) return undefined;
  return standing({ state, pool, position }, [position], pool.orders.filter((order) => wordOf(order, "symbol") === wordOf(position, "symbol")), pools);
}

/** Which positions are open is looked at when somebody asks: searches for a size look at figures alone. */
function standing(scope: Scope, held: readonly Entity[], orders: readonly Entity[], pools: readonly Pool[]): Standing {
  let open: readonly Entity[] | undefined;
  return {
    scope,
    orders,
    pools,
    get positions() {
      return (open ??= held.filter(isOpen));
    },
    get isEmpty() {
      return !held.some(isOpen);
    },
  };
}

/** The objects at hand for one position of the subject. */
export function scopeOf(standing: Standing, position: Entity): Scope & { readonly position: Entity } {
  const pool = standing.scope.pool ?? poolHolding(standing.pools, "position", position.id);
  return { state: standing.scope.state, ...(pool === undefined ? {} : { pool }), position };
}

/** The state with the subject's status remembered, as stages with `until` and payments `when pool.status is …` read it. */
export function remembering(state: State, subject: Subject, status: string): State {
  if (subject.kind === "account") return { ...state, account: withValues(state.account, { status }) };
  return state.poolStatuses[subject.poolId] === status ? state : { ...state, poolStatuses: { ...state.poolStatuses, [subject.poolId]: status } };
}

/** The status of the subject, remembering where it was. Throws `Undecided`. */
export function statusIn(context: RunContext, state: State, subject: Subject): string {
  const standing = standingOf(context, state, subject);
  if (standing === undefined) return "healthy";
  if (subject.kind === "account") return accountStatusOf(sharedReading(context), state, subject.liquidation);
  const pool = standing.scope.pool!; // only an account has none
  const outside = applicability(context.program, state, pool);
  if (outside !== undefined) throw outside;
  liquidationOf(pool); // a silence, where the policy is silent
  const found = statusOf(sharedReading(context), standing.scope);
  if ("undecided" in found) throw found.undecided;
  return found.value;
}

/** Whether a status is `liquidatable` or worse. */
export function isLiquidatable({ stages }: Liquidation, status: string): boolean {
  const start = stages.findIndex((stage) => stage.name === "liquidatable");
  return start >= 0 && stages.findIndex((stage) => stage.name === status) >= start;
}

export function isOpen(position: Entity): boolean {
  const contracts = quantityOf(position, "contracts");
  return contracts !== undefined && !isZero(contracts);
}
