// Generated from explain.schema.json by schemas/generate.mjs: do not edit.
import type { Instant, PolicyReference } from "./common.ts";

/**
 * Why an answer is what it is: a tree from it to clauses, citations and facts.
 */
export interface ExplainAnswer {
  readonly policy: PolicyReference;
  /**
   * The moment of the snapshot.
   */
  readonly asOf: Instant;
  /**
   * What was asked, such as p1.liquidationPrice.
   */
  readonly question: string;
  readonly answers: readonly Explanation[];
}

export interface Explanation {
  /**
   * What this is, in the policy's words.
   */
  readonly label: string;
  /**
   * Which kind of step it is.
   */
  kind:
    "answer" | "figure" | "fact" | "literal" | "operation" | "condition" | "clause" | "tier" | "choice" | "not_applied" | "cannot_decide";
  /**
   * The exact value, or a word.
   */
  readonly value?: string;
  /**
   * The unit of the value, such as USDT.
   */
  readonly unit?: string;
  /**
   * The id of the clause.
   */
  readonly clause?: string;
  /**
   * The source of the clause.
   */
  readonly citation?: string;
  /**
   * Whether that source is a list of assumptions.
   */
  readonly assumed?: boolean;
  /**
   * How far a condition is from turning: above 0 it holds with room to spare, below 0 that much is missing.
   */
  readonly distance?: string;
  /**
   * What else a reader should know.
   */
  readonly note?: string;
  readonly children: readonly Explanation[];
}
