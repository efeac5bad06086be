// Generated from rounding-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * Which roundings explain a run, for each kind of output: `plimsoll infer-rounding`.
 */
export type RoundingAnswer = {
  /**
   * The path of the numbers, with * for the names of objects.
   */
  readonly output: string;
  /**
   * How many there are.
   */
  readonly records: number;
  /**
   * How many of them are not what the policy says.
   */
  readonly different: number;
  /**
   * Every rule under which all of them are what they are; several where these do not tell them apart.
   */
  readonly rules: readonly InferredRoundingRule[];
  /**
   * Where no rule explains them: that the platform reckons in binary64.
   */
  readonly binary?: {
    /**
     * By so many units of the last of 53 binary places its numbers are off at most.
     */
    readonly units: number;
    /**
     * Decimals that it prints, where it prints fewer than it has.
     */
    readonly dp?: number;
  };
  /**
   * Where neither explains them: the rule that explains most.
   */
  readonly nearest?: {
    readonly rule: InferredRoundingRule;
    /**
     * How many of the numbers it explains.
     */
    readonly explained: number;
    /**
     * The first that it does not.
     */
    readonly against: {
      /**
       * The case.
       */
      readonly case: string;
      /**
       * The path of the number.
       */
      readonly path: string;
      /**
       * What the policy says, exactly.
       */
      readonly ours: string;
      /**
       * The same under the rule.
       */
      readonly rounded: string;
      /**
       * What the platform says.
       */
      readonly found: string;
    };
  };
}[];

/**
 * A rule of rounding.
 */
export interface InferredRoundingRule {
  /**
   * Whether the number is rounded, or each part of which it is the sum.
   */
  readonly placement: "result" | "parts";
  /**
   * How.
   */
  readonly mode: string;
  /**
   * Decimals that are kept.
   */
  readonly dp: number;
  /**
   * What numbers are rounded to multiples of, where that is no power of ten, or one above 1: 0.5, 0.25, 100.
   */
  readonly step?: string;
}
