// Generated from test-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";

/**
 * What came of the examples in policies: `plimsoll test`.
 */
export interface TestAnswer {
  /**
   * Whether all examples of all policies passed.
   */
  readonly passed: boolean;
  readonly policies: readonly TestedPolicy[];
}

export interface TestedPolicy {
  readonly policy: PolicyReference;
  /**
   * The version, and the overlays worked into it.
   */
  readonly files: readonly string[];
  readonly examples: readonly TestedExample[];
  readonly clauses: CoveredClauses;
  /**
   * Every comparison, and on which sides of it examples were.
   */
  readonly boundaries: readonly CoveredBoundary[];
  /**
   * With `--offer`: examples that would try more.
   */
  readonly offers?: readonly OfferedExample[];
  /**
   * With `--offer`: what no example tries and none was found for.
   */
  readonly notOffered?: readonly UntriedSide[];
  /**
   * With `--offer`: whether the examples name no account that one could begin with.
   */
  readonly noAccount?: boolean;
}

export interface UntriedSide {
  /**
   * The id of the clause.
   */
  readonly clause: string;
  /**
   * The comparison.
   */
  readonly condition: string;
  /**
   * Where in the clause the comparison stands.
   */
  readonly path: string;
  /**
   * What no example shows of it.
   */
  readonly what: "holds" | "fails" | "equal";
}

/**
 * An example that was found and run, and passes.
 */
export interface OfferedExample {
  /**
   * The id of the clause that it is about.
   */
  readonly clause: string;
  /**
   * The comparison.
   */
  readonly condition: string;
  /**
   * holds, fails or equal: what no example shows of it yet.
   */
  readonly what: string;
  /**
   * The example, as it stands in a policy's examples.
   */
  readonly text: string;
}

export interface TestedExample {
  /**
   * Whether it ran to its end and every claim held.
   */
  readonly passed: boolean;
  /**
   * Why it could not be run to its end.
   */
  readonly mistake?: string;
  readonly checks: readonly TestedClaim[];
  /**
   * The example's title.
   */
  readonly title: string;
}

export interface TestedClaim {
  /**
   * What the claim is about.
   */
  readonly text: string;
  /**
   * What the example claims.
   */
  readonly expected: string;
  /**
   * What the engine answers.
   */
  readonly actual: string;
  /**
   * Whether they agree.
   */
  readonly passed: boolean;
}

export interface CoveredClauses {
  /**
   * Ids of clauses that took part in an answer.
   */
  readonly covered: readonly string[];
  /**
   * Ids of clauses that no example reaches.
   */
  readonly missed: readonly string[];
}

export interface CoveredBoundary {
  /**
   * The id of the clause.
   */
  readonly clause: string;
  /**
   * Where the comparison stands in the clause.
   */
  readonly path: string;
  /**
   * Such as `<`.
   */
  readonly operator: string;
  /**
   * Whether the left side was less in some example.
   */
  readonly below: boolean;
  /**
   * Whether both sides were equal in some example.
   */
  readonly equal: boolean;
  /**
   * Whether the left side was more in some example.
   */
  readonly above: boolean;
  /**
   * Whether the comparison held in some example.
   */
  readonly held: boolean;
  /**
   * Whether it did not hold in some example.
   */
  readonly failed: boolean;
}
