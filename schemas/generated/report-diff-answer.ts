// Generated from report-diff-answer.schema.json by schemas/generate.mjs: do not edit.
import type { Verdict } from "./report-line.ts";

/**
 * Two runs of a suite against each other: `plimsoll report diff`.
 */
export interface ReportDiffAnswer {
  /**
   * What the earlier run is called.
   */
  readonly before: string;
  /**
   * What the later run is called.
   */
  readonly after: string;
  /**
   * Whether they are of suites with different digests: answers may differ because the policy does.
   */
  readonly otherPolicy: boolean;
  /**
   * Why the later run tells less than it seems: it ended early.
   */
  readonly ended?: string;
  /**
   * The cases of which something else is said now.
   */
  readonly changed: {
    /**
     * The name of the case.
     */
    readonly id: string;
    /**
     * What became of it.
     */
    readonly kind: "new failure" | "fixed" | "other verdict" | "other answer" | "other question" | "new case" | "gone";
    readonly before?: Verdict;
    readonly after?: Verdict;
    /**
     * What differs from the policy's answer now, in words.
     */
    readonly now: readonly string[];
  }[];
  /**
   * Cases of which the same is said.
   */
  readonly unchanged: number;
}
