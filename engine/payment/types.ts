import type { ChargePurpose } from "../../dsl/ir.ts";
import type { Fraction } from "../number/index.ts";
import type { DeclaredFacts } from "../snapshot/index.ts";
import type { State } from "../state/state.ts";

/** Money that an event makes due. The event has happened in the state it is given with; the money is unpaid. */
export interface EngineCharge {
  readonly purpose: ChargePurpose;
  readonly direction: "pay" | "receive";
  readonly asset: string;
  /** 0 or more, exact. */
  readonly amount: Fraction;
  /** The mode whose rules apply. */
  readonly mode: string;
  /** The position it is for; it may be gone from the state. */
  readonly positionId?: string;
  /** Its instrument, needed where the position is gone. */
  readonly symbol?: string;
  /** Facts that the policy declares of charges. */
  readonly facts?: DeclaredFacts;
  /** The fill that makes it due; absent of a charge that somebody states. */
  readonly fill?: ChargedFill;
  /** What it is made of, where several things of one fill are paid as one amount: first its own purpose. Together they are `amount`. */
  readonly parts?: readonly ChargePart[];
}

export interface ChargePart {
  readonly purpose: ChargePurpose;
  /** Exact. */
  readonly amount: Fraction;
}

/** A fill, for charges that it makes due: lists may read `fill.…`, and `before` is the state that it found. */
export interface ChargedFill {
  readonly contracts: Fraction;
  readonly price: Fraction;
  /** What it realizes, in the settlement asset; a loss is negative, and 0 where it only adds contracts. */
  readonly profit: Fraction;
  readonly before: State;
}

/** Money that moved; never 0. `from` and `to` are buckets (`balance.bonus`) or absorbers (`insurance_fund`). */
export interface PaymentRecord {
  readonly from: string;
  readonly to: string;
  readonly asset: string;
  readonly amount: Fraction;
  /** The charge that was paid, or the action that moved the money. */
  readonly purpose: string;
  /** The id of the clause that said so; absent for the default effect of an action. */
  readonly clause: string | undefined;
}
