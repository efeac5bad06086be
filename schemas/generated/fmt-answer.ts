// Generated from fmt-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * What was formatted: `plimsoll fmt`.
 */
export interface FormatAnswer {
  /**
   * How many files were looked at.
   */
  readonly files: number;
  /**
   * The files that were, or with --check would be, written anew.
   */
  readonly changed: readonly string[];
}
