// Generated from suite.schema.json by schemas/generate.mjs: do not edit.
import type { Charge } from "./charge.ts";
import type { Name, Word } from "./common.ts";
import type { Request } from "./request.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Questions about accounts with the answers that a policy gives, for platforms to be asked the same.
 */
export interface Suite {
  /**
   * The version of this form, which is 1.
   */
  readonly plimsollSuite: 1;
  /**
   * The suite's name.
   */
  readonly id: Name;
  /**
   * The licence of the cases, such as Apache-2.0.
   */
  readonly license?: Name;
  readonly policy: SuitePolicy;
  readonly cases: readonly SuiteCase[];
  /**
   * What it is about, in a line.
   */
  readonly title?: string;
}

/**
 * The policy that the answers come from.
 */
export interface SuitePolicy {
  /**
   * The policy's name.
   */
  readonly id: string;
  /**
   * Its version, with its overlays.
   */
  readonly version: string;
  /**
   * The digest of its meaning: a suite of another digest is stale.
   */
  readonly digest: string;
  /**
   * The compiled policy itself, so that the suite stands alone.
   */
  readonly compiled?: {
    readonly [k: string]: unknown;
  };
}

/**
 * One question and its answer.
 */
export interface SuiteCase {
  /**
   * The case's name in the suite.
   */
  readonly id: Name;
  readonly why?: CaseReason;
  /**
   * The account that is asked about.
   */
  readonly snapshot: Snapshot;
  readonly ask?: CaseAsk;
  readonly expect: Expectation;
  /**
   * Words that a platform must name among its capabilities to be asked this.
   */
  readonly requires?: readonly string[];
  /**
   * Where it is written.
   */
  readonly spec?: readonly Specification[];
}

/**
 * Why the case is in the suite.
 */
export interface CaseReason {
  /**
   * Such as boundary, example, witness or mutant.
   */
  readonly kind: Word;
  /**
   * The id of the clause that it is about.
   */
  readonly rule?: string;
  /**
   * The comparison that it is about, in the policy's words.
   */
  readonly condition?: string;
  /**
   * On which side of it: =, < or >.
   */
  readonly side?: string;
  /**
   * Where the clause stands, such as policy.margin:41.
   */
  readonly source?: string;
  /**
   * What a reader should know of it, in a sentence.
   */
  readonly note?: string;
}

/**
 * What is asked about the snapshot: how it stands, unless this says otherwise.
 */
export interface CaseAsk {
  /**
   * The question.
   */
  readonly ask: "assess" | "permit" | "charge" | "liquidate";
  /**
   * What is asked for: of permit always, of liquidate where liquidators choose.
   */
  readonly request?: Request;
  /**
   * Of charge: the charges, in order.
   */
  readonly charges?: readonly Charge[];
}

/**
 * The answer, flat: paths of the answer and what stands there. What is not named is not compared.
 */
export interface Expectation {
  /**
   * Words, which are compared exactly.
   */
  readonly decisions: {
    readonly [k: string]: string;
  };
  /**
   * Decimals, which are compared as values; none where there is none.
   */
  readonly numbers: {
    readonly [k: string]: ExpectedNumber;
  };
  /**
   * Ids of the clauses that the answer names.
   */
  readonly rules?: readonly string[];
}

/**
 * A decimal number in a string, or none, or unlimited.
 */
export type ExpectedNumber = string;

export interface Specification {
  /**
   * The document.
   */
  readonly doc: string;
  /**
   * The section in it.
   */
  readonly section?: string;
}
