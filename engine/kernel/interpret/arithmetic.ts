import type { RoundingMode } from "../../../dsl/ir.ts";
import type { Comparison } from "../../algebras/algebra.ts";
import type { Fraction } from "../../number/index.ts";
import type { Numbers, Tiers } from "../columns.ts";

/** 1 true, 0 false, 2 unknown. */
export type Verdict = 0 | 1 | 2;

/** What a number is while a plan is interpreted. A silence, and what is not sure enough to go on with, is `undefined`. */
export interface Arithmetic<V> {
  readonly literal: (value: Fraction) => V;
  /** The decimal at a row of a column. */
  readonly cell: (numbers: Numbers, row: number) => V | undefined;
  readonly add: (a: V, b: V) => V | undefined;
  readonly subtract: (a: V, b: V) => V | undefined;
  readonly multiply: (a: V, b: V) => V | undefined;
  readonly divide: (a: V, b: V) => V | undefined;
  readonly minimum: (a: V, b: V) => V;
  readonly maximum: (a: V, b: V) => V;
  readonly absolute: (a: V) => V;
  readonly round: (a: V, step: V, mode: RoundingMode) => V | undefined;
  /** A number that is not negative to the power up ÷ degree, rounded to so many digits. */
  readonly power: (a: V, up: number, degree: number, digits: number, mode: RoundingMode) => V | undefined;
  readonly compare: (operator: Comparison, a: V, b: V) => Verdict;
  /** The row from `first` on in which a number falls; `undefined` where that is not sure. */
  readonly tierRow: (tiers: Tiers, first: number, by: V, upperIncluded: boolean) => number | undefined;
}
