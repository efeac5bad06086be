// Generated from help-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * What messages mean: `plimsoll help`.
 */
export interface HelpAnswer {
  readonly codes: readonly ExplainedCode[];
}

export interface ExplainedCode {
  /**
   * The code of the message.
   */
  readonly code: string;
  /**
   * What it means, in a line.
   */
  readonly summary: string;
  /**
   * The whole page, in Markdown; only where one code was asked for.
   */
  readonly page?: string;
}
