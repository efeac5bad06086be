import type { CannotDecide, PolicyReference } from "../../snapshot/index.ts";

/** What a pool's equity and requirements are made of. Each number is a decimal string, negative where it takes away. */
export interface PartsAnswer {
  readonly policy: PolicyReference;
  readonly asOf: string;
  readonly pool: string;
  readonly mode: string;
  readonly asset?: string;
  readonly equity: Readonly<Record<"maintaining" | "opening" | "withdrawing", Breakdown>>;
  readonly maintenanceMargin: Breakdown;
  readonly initialMargin: Breakdown;
}

/** A figure and what it is the sum of: the amounts of the parts add up to the total, digit by digit. */
export interface Breakdown {
  /** Absent where it cannot be decided. */
  readonly total?: string;
  readonly parts: readonly Part[];
  readonly cannotDecide?: CannotDecide;
}

/** A `count` or `reserve` clause, or a term of a definition. */
export interface Part {
  /** The clause that says so. */
  readonly clause: string;
  /** What the policy calls it, else what it is in words. */
  readonly label: string;
  /** The expression in the policy's own words. */
  readonly words: string;
  /** The fact or figure that it is, or is the sum of, such as `balance.wallet_balance`. */
  readonly path?: string;
  /** Absent where it cannot be decided; 0 where its condition does not hold. */
  readonly amount?: string;
  /** The condition that does not hold. */
  readonly notApplied?: string;
  readonly cannotDecide?: CannotDecide;
  readonly citation?: string;
  /** Whether the clause says what is assumed, not read in a source. */
  readonly assumed?: boolean;
  /** By position, order, balance …, where it is a sum over them: their amounts add up to this one, digit by digit. */
  readonly of: readonly Share[];
}

export interface Share {
  readonly level: string;
  readonly id: string;
  readonly amount: string;
  /** The definition of the figure that is summed. */
  readonly clause?: string;
}
