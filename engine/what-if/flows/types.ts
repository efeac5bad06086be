import type { CannotDecide, Deleveraging } from "../../snapshot/index.ts";

/** Money of one asset that moved, leg by leg in order. */
export interface Flow {
  readonly asset: string;
  readonly total: string;
  readonly legs: readonly Leg[];
}

export interface Leg {
  /** The bucket or absorber that pays, such as `balance.bonus` or `insurance_fund`. */
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  /** Of the total: 0.25 is a quarter. The shares add up to 1, digit by digit. */
  readonly share: string;
  readonly purpose: string;
  readonly clause?: string;
  readonly label?: string;
  /** The clause on one line. */
  readonly words?: string;
  readonly citation?: string;
  readonly assumed?: boolean;
}

/** A liquidation as it ran. */
export interface PlanPicture {
  readonly steps: readonly PlanStepPicture[];
  /** How many ways it may go where the policy leaves a choice open; the steps are of the first. */
  readonly ways: number;
  readonly cannotDecide?: readonly CannotDecide[];
}

export interface PlanStepPicture {
  readonly number: number;
  readonly clause: string;
  readonly label?: string;
  readonly words?: string;
  readonly citation?: string;
  readonly assumed?: boolean;
  readonly effect: string;
  readonly pool?: string;
  readonly position?: string;
  readonly orders?: readonly string[];
  readonly contracts?: string;
  readonly price?: string;
  readonly realizedPnl?: string;
  /** What was paid because of it, by asset. */
  readonly flows: readonly Flow[];
  readonly adl: readonly Deleveraging[];
  /** The pool afterwards; absent where it is gone. */
  readonly after?: PoolAfter;
}

export interface PoolAfter {
  readonly asset?: string;
  readonly equity?: string;
  readonly maintenanceMargin?: string;
  readonly marginRatio?: string;
  readonly status?: string;
}
