// Generated from impact-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";

/**
 * What a change of policy does to many accounts: `plimsoll impact`.
 */
export interface ImpactAnswer {
  readonly old: PolicyReference;
  readonly new: PolicyReference;
  /**
   * `same_rules`: the two mean the same; `no_effect`: nothing changes for any of these accounts.
   */
  readonly verdict: "same_rules" | "no_effect" | "effect";
  /**
   * The call that says the same again.
   */
  readonly reproduce?: string;
  /**
   * The version of Plimsoll that answered.
   */
  readonly plimsoll?: string;
  /**
   * How many were read.
   */
  readonly accounts: number;
  /**
   * How many lines are no snapshot.
   */
  readonly rejected: number;
  /**
   * Accounts for which anything changes.
   */
  readonly changed: number;
  /**
   * Accounts for which something becomes worse.
   */
  readonly worse: number;
  /**
   * Accounts for which something becomes better.
   */
  readonly better: number;
  /**
   * Accounts of which neither policy decides how they stand in all that had to be asked: whether that changes is not known.
   */
  readonly undecided: number;
  /**
   * The commonest reasons for it, the first of each account.
   */
  readonly silences: readonly ImpactSilence[];
  /**
   * Accounts by what changes.
   */
  readonly kinds: readonly ImpactKind[];
  /**
   * Accounts by their status before and after.
   */
  readonly statuses: readonly ImpactStatus[];
  /**
   * Positions whose liquidation price moves, by mode and instrument.
   */
  readonly prices: readonly ImpactPrices[];
  /**
   * How much more each payer pays of the standard charges: a loss, funding and a fee of each kind of position, of 1 % of its value and of all of it.
   */
  readonly payers: readonly ImpactPayer[];
  /**
   * Accounts for which something changes, those that say most: that become liquidatable, then whose status is another, whose price moves, for whom something is worse, and the rest, each in the order of lines. All of them are in the list that --list writes.
   */
  readonly first: readonly ImpactAccount[];
  /**
   * The first lines that are no snapshot.
   */
  readonly rejects: readonly ImpactReject[];
}

export interface ImpactKind {
  readonly what: string;
  readonly accounts: number;
}

export interface ImpactSilence {
  readonly reason: string;
  readonly accounts: number;
}

export interface ImpactStatus {
  /**
   * healthy → warning.
   */
  readonly change: string;
  readonly accounts: number;
}

export interface ImpactPrices {
  /**
   * Mode and instrument.
   */
  readonly place: string;
  /**
   * How many positions.
   */
  readonly positions: number;
  readonly moves: {
    /**
     * How far, by its share of the old price.
     */
    readonly move: string;
    readonly positions: number;
  }[];
}

export interface ImpactPayer {
  readonly purpose: string;
  readonly payer: string;
  readonly asset: string;
  /**
   * What it pays more under the new policy, or less below 0.
   */
  readonly by: string;
  /**
   * The same by where the position is that was charged; they add up to it.
   */
  readonly places: {
    /**
     * Mode and instrument.
     */
    readonly place: string;
    /**
     * In the same asset.
     */
    readonly by: string;
  }[];
}

export interface ImpactAccount {
  /**
   * Its line in the input, from 1.
   */
  readonly line: number;
  readonly account: string;
  readonly effects: readonly string[];
}

export interface ImpactReject {
  readonly line: number;
  readonly reason: string;
}
