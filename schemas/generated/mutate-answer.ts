// Generated from mutate-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";
import type { EquivalentMutant, Survivor } from "./generate-answer.ts";

/**
 * How much of a policy a suite would notice if it were otherwise: `plimsoll mutate`.
 */
export interface MutateAnswer {
  readonly policy: PolicyReference;
  /**
   * The suite's name.
   */
  readonly suite: string;
  /**
   * How many cases it has.
   */
  readonly cases: number;
  /**
   * Cases whose answers are not the policy's; they were left out.
   */
  readonly wrong: readonly string[];
  /**
   * Of each of these, the first thing that is otherwise.
   */
  readonly unlike?: readonly UnlikeCase[];
  /**
   * Why the suite was not written for this policy, where it was for another, or for another version.
   */
  readonly stale?: string;
  readonly mutants: ScoredMutants;
}

export interface UnlikeCase {
  /**
   * The case's name.
   */
  readonly case: string;
  /**
   * The output.
   */
  readonly path: string;
  /**
   * What the case says.
   */
  readonly expected: string;
  /**
   * What the policy answers; absent where it has no such output.
   */
  readonly found?: string;
}

/**
 * Policies that differ in one thing. The score is of those that are not equivalent.
 */
export interface ScoredMutants {
  /**
   * How many there are.
   */
  readonly total: number;
  /**
   * How many are proved to say the same as the policy.
   */
  readonly equivalent: number;
  /**
   * How many some case tells from the policy.
   */
  readonly told: number;
  /**
   * Told of those that are not proved to be equivalent, in percent, rounded down to two digits.
   */
  readonly score: string;
  /**
   * Told of all, those that are proved to be equivalent among them.
   */
  readonly scoreOfAll: string;
  readonly proofs: readonly EquivalentMutant[];
  readonly survivors: readonly Survivor[];
}
