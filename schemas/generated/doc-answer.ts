// Generated from doc-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference, Statement } from "./common.ts";

/**
 * A policy as a document for people, in blocks that any page can show: `plimsoll doc`.
 */
export interface DocAnswer {
  readonly policy: PolicyReference;
  /**
   * A help article for customers, or every clause.
   */
  readonly kind: "article" | "rulebook";
  readonly blocks: readonly DocBlock[];
  /**
   * The heading of the whole.
   */
  readonly title: string;
}

export type DocBlock = DocHeading | DocParagraph | DocList | DocRules | DocTable;

export interface DocHeading {
  readonly kind: "heading";
  /**
   * 2 or 3; 1 is the title.
   */
  readonly level: number;
  /**
   * Its number in a rulebook, such as 4.2.
   */
  readonly number?: string;
  /**
   * The heading.
   */
  readonly text: string;
}

export interface DocParagraph {
  readonly kind: "paragraph";
  readonly statement: Statement;
}

export interface DocList {
  readonly kind: "list";
  /**
   * Whether the order matters, as of the steps of a liquidation.
   */
  readonly ordered: boolean;
  readonly items: readonly Statement[];
}

export interface DocRules {
  readonly kind: "rules";
  readonly items: readonly DocRule[];
}

export interface DocRule {
  /**
   * Its number, such as 4.2.1.
   */
  readonly number: string;
  readonly statement: Statement;
}

export interface DocTable {
  readonly kind: "table";
  /**
   * The heads of the columns.
   */
  readonly columns: readonly string[];
  /**
   * The first cell of each names the row.
   */
  readonly rows: readonly Statement[][];
}
