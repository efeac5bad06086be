// Generated from history-line.schema.json by schemas/generate.mjs: do not edit.
/**
 * One run of a suite against a platform, as a line of a history: `plimsoll conform --history`.
 */
export interface HistoryLine {
  /**
   * The version of this form, which is 1.
   */
  readonly plimsollHistory: 1;
  /**
   * The day of the run.
   */
  readonly at: string;
  /**
   * What the run is called: its label, or the platform.
   */
  readonly run: string;
  /**
   * The digest of the policy that the suite was written from.
   */
  readonly digest: string;
  /**
   * Whether the platform does what the policy says.
   */
  readonly conforms: boolean;
  /**
   * The same with a third word, for a run of which too little is known. Lines of before this was written have none.
   */
  readonly bearing?: "conforms" | "does not conform" | "cannot be told";
  /**
   * The cases that leave it open: 2 indeterminate.
   */
  readonly open?: string;
  /**
   * How many cases there are.
   */
  readonly cases: number;
  /**
   * Those that passed.
   */
  readonly passed: number;
  /**
   * Those that passed by tolerance alone.
   */
  readonly tolerated: number;
  /**
   * Those that did not.
   */
  readonly failed: number;
  /**
   * Those that the platform does not answer.
   */
  readonly notAnswered: number;
}
