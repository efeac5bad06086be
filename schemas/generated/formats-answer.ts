// Generated from formats-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * What can be imported: `plimsoll import list`.
 */
export type FormatsAnswer = readonly ListedFormat[];

export interface ListedFormat {
  /**
   * The name to give.
   */
  readonly format: string;
  /**
   * The requests whose answers are understood.
   */
  readonly documents: readonly string[];
  /**
   * What it is.
   */
  readonly title: string;
}
