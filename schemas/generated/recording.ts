// Generated from recording.schema.json by schemas/generate.mjs: do not edit.
import type { Instant, Positive } from "./common.ts";
import type { Snapshot } from "./snapshot.ts";
import type { ExpectedNumber } from "./suite.ts";

/**
 * What a platform said of an account at one moment, with the account as far as it is known.
 */
export interface Recording {
  /**
   * The version of this form, which is 1.
   */
  readonly plimsollRecording: 1;
  /**
   * When it was said.
   */
  readonly t: Instant;
  /**
   * Where it is from, such as ccxt.
   */
  readonly source: string;
  /**
   * The account, without the identities that the platform knows it by.
   */
  readonly snapshot: Snapshot;
  readonly observed: Observed;
  /**
   * Facts of the snapshot that are assumed, each wherever it stands: what the policy says without them, it says whatever they are, and a difference there is told; elsewhere it accuses nobody.
   */
  readonly assumed?: readonly Assumption[];
  /**
   * What of the snapshot is assumed, and what of the account is not in it, in sentences: while there is any, a difference accuses nobody.
   */
  readonly unknown?: readonly string[];
  /**
   * Numbers of the snapshot that may be otherwise, by how much.
   */
  readonly uncertain?: readonly Uncertainty[];
}

/**
 * What the platform said, by the paths of answers.
 */
export interface Observed {
  /**
   * Words.
   */
  readonly decisions: {
    readonly [k: string]: string;
  };
  /**
   * Decimals, or none.
   */
  readonly numbers: {
    readonly [k: string]: ExpectedNumber;
  };
}

export interface Assumption {
  /**
   * The fact, such as balance.wallet_balance, of every object that has it.
   */
  readonly path: string;
  /**
   * What was assumed, as a sentence.
   */
  readonly why: string;
}

export interface Uncertainty {
  /**
   * The fact, such as instrument.mark_price or balance.wallet_balance.
   */
  readonly path: string;
  /**
   * Whose: the symbol, the asset, the position's id.
   */
  readonly of: string;
  /**
   * How far it may be from what the snapshot says, either way.
   */
  readonly by: Positive;
}
