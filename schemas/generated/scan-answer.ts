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
   * The first rows that are no account; all of them are in the file that --rejects names.
   */
  readonly rejects: {
    readonly row: number;
    readonly reason: string;
  }[];
}
