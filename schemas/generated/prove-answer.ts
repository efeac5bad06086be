// Generated from prove-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";
import type { Snapshot } from "./snapshot.ts";
import type { CaseAsk } from "./suite.ts";

/**
 * What is true of every account under a policy: `plimsoll prove`.
 */
export interface ProveAnswer {
  readonly policy: PolicyReference;
  /**
   * The call that says the same again.
   */
  readonly reproduce?: string;
  /**
   * The version of Plimsoll that answered.
   */
  readonly plimsoll?: string;
  /**
   * How many accounts the search for a refutation of each property could ask about.
   */
  readonly evaluations: number;
  /**
   * How many cases the proofs of each property could tell apart.
   */
  readonly cases: number;
  readonly findings: readonly ProvedFinding[];
}

/**
 * One property of one mode or clause.
 */
export interface ProvedFinding {
  /**
   * The property's name.
   */
  property:
    | "statuses_exclusive"
    | "stages_in_order"
    | "reachable"
    | "more_margin_never_hurts"
    | "pools_isolated"
    | "loss_stays_within"
    | "conserves_money"
    | "never_divides_by_zero"
    | "order_of_positions"
    | "splitting_a_position"
    | "guarantee";
  /**
   * What it is about: a mode, a stage, an exception.
   */
  readonly about: string;
  /**
   * Proved of all accounts that `assuming` describes; refuted by `accounts`, or shown to be impossible by `method`; or unknown.
   */
  readonly verdict: "proved" | "refuted" | "unknown";
  /**
   * What was shown, or what happens in the account, or what stands in the way.
   */
  readonly because: string;
  /**
   * How it was shown.
   */
  readonly method?: string;
  /**
   * What a proof takes for granted.
   */
  readonly assuming?: readonly string[];
  /**
   * What would help where it is unknown.
   */
  readonly help?: string;
  /**
   * The ids of the clauses that it is about.
   */
  readonly clauses: readonly string[];
  /**
   * Accounts that the exact engine was asked about. Of two, the second is the first after the change that the property speaks of.
   */
  readonly accounts?: readonly Snapshot[];
  /**
   * The pool, position or order of the accounts that it is seen of.
   */
  readonly of?: string;
  /**
   * What the first account was asked, as a case of a suite states it; absent: how it stands.
   */
  readonly ask?: CaseAsk;
  /**
   * Of each account, how the policy comes to its answer: a figure or a condition in numbers to a line, with its place in the text.
   */
  readonly reckoned?: readonly string[][];
  /**
   * Where the clauses stand in the text, by their ids.
   */
  readonly places?: {
    readonly [k: string]: string;
  };
}
