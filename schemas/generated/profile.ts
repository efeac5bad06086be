// Generated from profile.schema.json by schemas/generate.mjs: do not edit.
import type { Name, NonNegative, Positive } from "./common.ts";

/**
 * How far the numbers of a platform may be from a policy's, each time with the reason. Decisions are never tolerated.
 */
export interface Profile {
  /**
   * The version of this form, which is 1.
   */
  readonly plimsollProfile: 1;
  /**
   * The profile's name.
   */
  readonly id: Name;
  /**
   * The first whose output fits a number decides.
   */
  readonly entries: readonly ProfileEntry[];
}

export interface ProfileEntry {
  /**
   * The paths that it is for; * stands for any characters.
   */
  readonly output: string;
  /**
   * exact: none; abs and rel: a distance, and one as a share of ours; ulp: so many units in the last place of binary64; rounded: ours is rounded so, and is then compared exactly.
   */
  readonly mode: "exact" | "abs" | "rel" | "ulp" | "rounded";
  /**
   * How far, of abs, rel and ulp.
   */
  readonly value?: NonNegative;
  readonly rounding?: ProfileRounding;
  /**
   * Why, in a sentence.
   */
  readonly reason: string;
  /**
   * The first day on which it is not tolerated any more.
   */
  readonly expires: string;
}

/**
 * Of rounded: how.
 */
export interface ProfileRounding {
  /**
   * Which way.
   */
  readonly mode: "half_even" | "half_up" | "toward_zero" | "away_from_zero" | "up" | "down";
  /**
   * To how many decimals, 0 to 18; this or step.
   */
  readonly dp?: number;
  /**
   * To multiples of this, such as 0.5; this or dp.
   */
  readonly step?: Positive;
}
