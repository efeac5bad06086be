// Generated from charge.schema.json by schemas/generate.mjs: do not edit.
import type { DeclaredFacts, Name, NonNegative, Purpose, Word } from "./common.ts";

/**
 * One charge, or several that are taken in order.
 */
export type Charges = Charge | readonly Charge[];

/**
 * Money that an event makes due. Its event has happened: the snapshot is the state after it, with the charge unpaid.
 */
export interface Charge {
  /**
   * What the charge is for.
   */
  readonly purpose: Purpose;
  /**
   * Whether the account pays or receives. Funding must say; a realized profit is received and all else is paid.
   */
  readonly direction?: "pay" | "receive";
  /**
   * The id of the position that it is for.
   */
  readonly position?: Name;
  /**
   * The mode, where the position is gone.
   */
  readonly marginMode?: Word;
  /**
   * The symbol, where the position is gone.
   */
  readonly symbol?: Name;
  /**
   * What the money is.
   */
  readonly asset: Name;
  /**
   * How much is due, 0 or more.
   */
  readonly amount: NonNegative;
  readonly facts?: DeclaredFacts;
}
