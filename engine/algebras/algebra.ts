import type { CompareExpression, RoundingMode } from "../../dsl/ir.ts";
import type { Fraction } from "../number/index.ts";
import type { Entity } from "../state/entity.ts";

export type Comparison = CompareExpression["operator"];
export type Thunk<T> = () => T;

/** Where a fact or figure was read: enough to name it, never used to compute. */
export interface Reference {
  /** `position.entry_price`. */
  readonly path: string;
  /** Which object of that level: `p1`, `BTC/USDT:USDT`, a pool's id. */
  readonly of: string;
  /** The definition's clause id, of figures only. */
  readonly clause?: string;
}

/** A row of a tier table, as far as choosing it needs. Absent bound: open. */
export interface TierBound {
  readonly upTo: Fraction | undefined;
}

/**
 * One reading of the rules: an operation for each kind of expression. `V` is what a quantity means in it, `T` a condition.
 * The fold in `reading.ts` walks the IR once and asks the algebra; a new kind of expression fails to compile in every algebra
 * until it answers. Operands that may not be needed come as thunks; an algebra that must see both branches calls both.
 */
export interface Algebra<V, T> {
  constant(value: Fraction): V;
  /** A literal of the policy. */
  literal(value: Fraction, text: string): V;
  fact(reference: Reference, value: Fraction): V;
  /** A price that the reading may replace by its unknown: mark, last or index of `symbol`, before a scenario's move. */
  price(reference: Reference, value: Fraction, symbol: string): V;
  /** The units of a holding: its contracts, which `reference` names, times what one contract of `instrument` is. */
  units(reference: Reference, contracts: Fraction, perContract: Fraction, instrument: Entity): V;
  flag(reference: Reference, value: boolean): T;
  /** A definition's value: `compute` evaluates its body. */
  figure(reference: Reference, compute: Thunk<V>): V;
  flagFigure(reference: Reference, compute: Thunk<T>): T;

  add(left: V, right: V): V;
  subtract(left: V, right: V): V;
  multiply(left: V, right: V): V;
  /** Throws `Undecided` where the divisor is 0. */
  divide(left: V, right: V): V;
  minimum(values: readonly V[]): V;
  maximum(values: readonly V[]): V;
  absolute(value: V): V;
  /** Sum over objects; `of` names each. Empty: 0. */
  sum(terms: readonly { readonly of: string; readonly value: V }[]): V;
  /** The number of objects whose condition holds. */
  count(conditions: readonly T[]): V;
  round(value: V, step: V, mode: RoundingMode): V;
  root(value: V, degree: number, digits: number, mode: RoundingMode): V;
  power(value: V, numerator: number, denominator: number, digits: number, mode: RoundingMode): V;
  /** The row in which `by` falls, then `pick` of that row. Throws `Undecided` beyond the last bound. */
  tier(by: V, rows: readonly TierBound[], upperIncluded: boolean, pick: (row: number) => V): V;

  truth(value: boolean): T;
  /** Whether the condition holds, if that does not depend on an unknown. */
  known(condition: T): boolean | undefined;
  compare(operator: Comparison, left: V, right: V, expression: object): T;
  not(condition: T): T;
  and(conditions: readonly Thunk<T>[]): T;
  or(conditions: readonly Thunk<T>[]): T;
  choose(condition: T, then: Thunk<V>, otherwise: Thunk<V>): V;
  chooseTruth(condition: T, then: Thunk<T>, otherwise: Thunk<T>): T;
  /** Whether a word equals another: words never depend on an unknown. */
  word(reference: Reference, value: string, wanted: string): T;
}
