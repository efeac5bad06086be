// Generated from eval-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * What one expression comes to: `plimsoll eval`.
 */
export interface EvalAnswer {
  /**
   * The expression as it was given.
   */
  readonly expression: string;
  /**
   * What it measures, such as money in USDT.
   */
  readonly dimension: string;
  /**
   * The value in decimal notation, or yes or no; rounded half even to 18 decimals where it does not end before.
   */
  readonly value?: string;
  /**
   * Whether value is all of it.
   */
  readonly exact?: boolean;
  /**
   * The exact value as numerator/denominator, where it is no decimal.
   */
  readonly fraction?: string;
  /**
   * The unit of the value, such as USDT.
   */
  readonly unit?: string;
  /**
   * Why there is no value.
   */
  readonly cannotDecide?: string;
}
