// Generated from compare-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference, Statement } from "./common.ts";

/**
 * What differs between modes of one policy or of two, told in words: `plimsoll compare`.
 */
export interface CompareAnswer {
  /**
   * One or two, in the order of the call.
   */
  readonly policies: readonly ComparedPolicy[];
  /**
   * The modes that are compared.
   */
  readonly columns: readonly ComparedMode[];
  /**
   * The key differences first, then the four questions with their parts, the requirements, and what is left open.
   */
  readonly sections: readonly ComparedSection[];
}

export interface ComparedPolicy {
  readonly policy: PolicyReference;
  /**
   * What the policy calls itself.
   */
  readonly title: string;
}

export interface ComparedMode {
  /**
   * Which of `policies`, from 0.
   */
  readonly policy: number;
  /**
   * The mode's name.
   */
  readonly mode: string;
  /**
   * The head of the column.
   */
  readonly title: string;
}

export interface ComparedSection {
  /**
   * Which question it answers; `key` are the key differences.
   */
  readonly key: "key" | "sharing" | "adjustment" | "liquidation" | "payment" | "requirements" | "silence";
  readonly rows: readonly ComparedRow[];
  /**
   * Its heading.
   */
  readonly title: string;
}

export interface ComparedRow {
  /**
   * The name of the row for programs, such as liquidation/start.
   */
  readonly key: string;
  /**
   * The name of the row for people.
   */
  readonly feature: string;
  /**
   * Whether all cells say the same.
   */
  readonly same: boolean;
  /**
   * One for each column.
   */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  /**
   * What the rules come to, in a few words.
   */
  readonly text: string;
  /**
   * True where the rulebook does not say.
   */
  readonly silent?: boolean;
  /**
   * True where all that it rests on is assumed.
   */
  readonly assumed?: boolean;
  /**
   * The clauses that it was computed from.
   */
  readonly statements: readonly Statement[];
}
