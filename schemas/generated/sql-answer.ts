// Generated from sql-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";

/**
 * A policy as SQL: `plimsoll sql`.
 */
export interface SqlAnswer {
  readonly policy: PolicyReference;
  readonly dialect: "duckdb" | "postgres" | "clickhouse" | "spark";
  /**
   * Statements that make the tables which are read, and those that take answers.
   */
  readonly tables: string;
  /**
   * Views that decide.
   */
  readonly decide: string;
  /**
   * Takes the decisions of a moment.
   */
  readonly run: string;
  /**
   * Views of what the exact core is asked, and of what is decided with its answer.
   */
  readonly settle: string;
  /**
   * What SQL cannot hold of the policy: whatever needs it goes to the exact core.
   */
  readonly gaps: readonly string[];
}
