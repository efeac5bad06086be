import type { CannotDecide, PolicyReference, PriceRange } from "../../snapshot/index.ts";

/** Whose curve: an instrument, and between which prices. */
export interface CurveQuestion {
  readonly symbol: string;
  /** The lowest and the highest price, decimals above 0; the answer's own range where absent. */
  readonly from?: string;
  readonly to?: string;
  /** How many prices are looked at, besides those where something changes: 2 to 1,000. */
  readonly points?: number;
  /** Only this pool; otherwise the first 50 with a position in the instrument. */
  readonly pool?: string;
}

/** How the pools with a position in an instrument stand at each price of it, all else as it is. Each number is a decimal string. */
export interface CurveAnswer {
  readonly policy: PolicyReference;
  readonly asOf: string;
  readonly symbol: string;
  readonly quote: string;
  readonly mark: string;
  readonly tickSize: string;
  readonly from: string;
  readonly to: string;
  readonly pools: readonly PoolCurve[];
  /** Pools that are left out because there are too many. */
  readonly more?: number;
  readonly cannotDecide?: readonly CannotDecide[];
}

/** The figures of one pool at one price. What cannot be decided there is absent, and told in `holes`. */
export interface CurveSample {
  readonly price: string;
  readonly equity?: string;
  readonly maintenanceMargin?: string;
  readonly initialMargin?: string;
  /** Maintenance margin ÷ equity; absent where equity is not above 0. */
  readonly marginRatio?: string;
  /** At a jump: what the figures come to from below the price, and from above. The curve is not drawn through. */
  readonly side?: "below" | "above";
}

export interface PoolCurve {
  readonly pool: string;
  readonly mode: string;
  readonly asset?: string;
  /** The pool's positions in the instrument. */
  readonly positions: readonly string[];
  /** The figures at the mark price. */
  readonly now: CurveSample;
  /** In rising order of price, from the lowest to the highest, both included. */
  readonly samples: readonly CurveSample[];
  /** Where a formula changes between the two ends, in rising order. */
  readonly breaks: readonly string[];
  /** Where a position goes into another row of a tier table. */
  readonly tiers: readonly TierEdge[];
  /** The status at each price, in rising order and without gaps, over all prices above 0. */
  readonly zones: readonly Zone[];
  /** Each stage's prices, in rising severity. */
  readonly stages: readonly StageRanges[];
  /** Where equity is 0 or less. */
  readonly bankrupt: readonly PriceRange[];
  /** Where a stage or bankruptcy begins or ends between the two ends, in rising order of price. */
  readonly marks: readonly PriceMark[];
  /** Where a figure has no value, and why. */
  readonly holes: readonly Hole[];
  /** False where a rounding of the policy was left out of solving: zones and marks are then near, samples are exact all the same. */
  readonly exact: boolean;
}

export interface TierEdge {
  readonly price: string;
  /** The rows below and above the price, counted from 1. */
  readonly below: number;
  readonly above: number;
}

export interface Zone extends PriceRange {
  /** `healthy`, a stage or `cannot_decide`. */
  readonly status: string;
  /** Why it cannot be decided. */
  readonly reason?: string;
}

export interface StageRanges {
  readonly stage: string;
  readonly clause: string;
  /** Where each position has its own liquidation. */
  readonly position?: string;
  readonly ranges: readonly PriceRange[];
}

export interface PriceMark {
  /** A stage, or `bankruptcy`. */
  readonly what: string;
  readonly position?: string;
  readonly price: string;
  /** Which way it holds: `below` the price or `above` it. */
  readonly holds: "below" | "above";
  /** The margin ratio where it begins. */
  readonly marginRatio?: string;
}

export interface Hole extends PriceRange {
  readonly figure: "equity" | "maintenanceMargin" | "initialMargin" | "stage" | "bankruptcy";
  readonly reason: string;
  readonly clause?: string;
}
