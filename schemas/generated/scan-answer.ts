// Generated from scan-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";

/**
 * What a scan over many accounts came to: `plimsoll scan --out FILE --json`.
 */
export interface ScanAnswer {
  readonly policy: PolicyReference;
  /**
   * How many were decided.
   */
  readonly accounts: number;
  /**
   * Their positions.
   */
  readonly positions: number;
  /**
   * Rows that are no account.
   */
  readonly rejected: number;
  /**
   * Accounts of which something could not be decided.
   */
  readonly undecided: number;
  /**
   * Accounts by their status, in the order of its name.
   */
  readonly statuses: {
    readonly status: string;
    readonly accounts: number;
  }[];
  /**
   * What the feed came to, of a scan that watched one.
   */
  readonly feed?: WatchedFeed;
  /**
   * The first rows that are no account; all of them are in the file that --rejects names.
   */
  readonly rejects: {
    readonly row: number;
    readonly reason: string;
  }[];
}

export interface RejectedFeedLine {
  /**
   * Its number in the feed, from 1.
   */
  readonly seq: number;
  readonly reason: string;
}

export interface WatchedFeed {
  /**
   * Lines of the feed that changed the market, or said it anew.
   */
  readonly lines: number;
  /**
   * Lines that change no market.
   */
  readonly rejected: number;
  /**
   * Decisions that deciding every account after each line would have taken.
   */
  readonly wouldBe: number;
  /**
   * How often an account depended on what a line changed.
   */
  readonly concerned: number;
  /**
   * How often an account was looked at again: a number had left its bounds, or nothing was sure of it.
   */
  readonly looked: number;
  /**
   * How often the exact engine was asked.
   */
  readonly asked: number;
  /**
   * Decisions that changed.
   */
  readonly changed: number;
  /**
   * The first lines that change no market.
   */
  readonly rejects: readonly RejectedFeedLine[];
}
