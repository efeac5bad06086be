// Generated from generate-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";

/**
 * A suite made from a policy, and what it leaves out: `plimsoll generate`.
 */
export interface GenerateAnswer {
  readonly policy: PolicyReference;
  /**
   * What the digits of messy numbers came from.
   */
  readonly seed: number;
  /**
   * How many questions the suite has.
   */
  readonly cases: number;
  /**
   * The accounts that the questions are about: how many mutants are told by the first, the first two, and so on.
   */
  readonly accounts: readonly number[];
  readonly mutants: MutantCount;
  readonly obligations: ObligationCount;
  /**
   * Platforms that compute otherwise, each with the cases whose decisions tell it.
   */
  readonly models: readonly ArithmeticModel[];
  /**
   * Mistakes of platforms that no edit of one place of the policy says, each with a case that tells it.
   */
  readonly mistakes: readonly PlatformMistake[];
  readonly evaluations: EvaluationCount;
}

/**
 * Policies that differ in one thing. The score is of those that are not equivalent.
 */
export interface MutantCount {
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
  /**
   * How many are told by the first case, the first two, and so on.
   */
  readonly curve: readonly number[];
  /**
   * Of a diagnostic suite: how many kinds of fault its answers tell apart.
   */
  readonly classes?: number;
  readonly survivors: readonly Survivor[];
}

/**
 * An edit of the policy that no case notices. It may be one that changes nothing; that is not proved.
 */
export interface Survivor {
  /**
   * Its name, the same each time.
   */
  readonly id: string;
  /**
   * What was made otherwise, such as relation or constant.
   */
  readonly kind: string;
  /**
   * The id of the clause.
   */
  readonly clause: string;
  /**
   * Where the clause stands, such as reference.margin:31.
   */
  readonly place?: string;
  /**
   * What the policy says.
   */
  readonly before: string;
  /**
   * What the mutant says.
   */
  readonly after: string;
}

/**
 * An edit of the policy that changes no answer, proved.
 */
export interface EquivalentMutant {
  /**
   * Its name, the same each time.
   */
  readonly id: string;
  /**
   * The id of the clause.
   */
  readonly clause: string;
  /**
   * Where the clause stands, such as reference.margin:31.
   */
  readonly place?: string;
  /**
   * What the policy says.
   */
  readonly before: string;
  /**
   * What the mutant says.
   */
  readonly after: string;
  /**
   * By the form of the rules, by a normal form of all of them, or by the signs that facts have in every snapshot.
   */
  readonly how: string;
}

/**
 * What a suite has to show: each clause at work, each comparison deciding both ways, both values the same, and one step on each side.
 */
export interface ObligationCount {
  /**
   * How many there are.
   */
  readonly total: number;
  /**
   * How many the suite shows.
   */
  readonly met: number;
  /**
   * Those that no account can show, proved by the signs that facts have.
   */
  readonly impossible: readonly MissedObligation[];
  readonly missed: readonly MissedObligation[];
}

/**
 * Something that a suite does not show.
 */
export interface MissedObligation {
  /**
   * The id of the clause.
   */
  readonly clause: string;
  /**
   * Where it stands.
   */
  readonly place?: string;
  /**
   * The comparison.
   */
  readonly condition?: string;
  /**
   * fires, holds, fails, equal, step_below or step_above.
   */
  readonly what: string;
}

export interface ArithmeticModel {
  /**
   * float64, or each step rounded to so many decimals.
   */
  readonly model: string;
  /**
   * Cases in which such a platform decides otherwise.
   */
  readonly cases: readonly string[];
}

export interface PlatformMistake {
  /**
   * What would have to be so for such a platform to be right, such as: every contract size were 1.
   */
  readonly asIf: string;
  /**
   * The id of the clause that would say otherwise; absent where it is the account that is read otherwise.
   */
  readonly clause?: string;
  /**
   * Where the clause stands.
   */
  readonly place?: string;
  /**
   * A case that such a platform answers otherwise; absent where there is none.
   */
  readonly toldBy?: string;
}

export interface EvaluationCount {
  /**
   * How often the search asked the policy or a mutant.
   */
  readonly used: number;
  /**
   * How often it might.
   */
  readonly limit: number;
}
