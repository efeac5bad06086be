// Generated from edit-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * Where the workbench is served: `plimsoll edit`.
 */
export interface EditAnswer {
  /**
   * What to open in a browser.
   */
  readonly address: string;
  /**
   * The names of the files that it opens.
   */
  readonly files: readonly string[];
}
