// Generated from report-trend-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * Runs of a suite in the order of time: `plimsoll report trend`.
 */
export type ReportTrendAnswer = {
  /**
   * What the run is called.
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
   * The same with a third word, for a run of which too little is known.
   */
  readonly bearing: "conforms" | "does not conform" | "cannot be told";
  /**
   * The cases that leave it open, such as 2 indeterminate; empty where none does.
   */
  readonly open: string;
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
}[];
