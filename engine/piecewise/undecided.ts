/** The piece of a function that has no value: it is carried along, so that only answers that need it cannot be decided. */

import type { Rational } from "./rational.ts";

/** Why there is no value here. */
export interface Undecided {
  readonly kind: "undecided";
  /**
   * divides_by_zero   a divisor is 0 here
   * rounds_unknown    something that changes with the unknown is rounded here, which has too many steps to follow
   * too_complex       a limit on degrees or pieces was passed
   * given             the caller said so, for a reason of its own
   */
  readonly why: "divides_by_zero" | "rounds_unknown" | "too_complex" | "given";
  /** What is wrong, as a sentence. */
  readonly reason: string;
  /** The clause that the caller blames, where it names one. */
  readonly clause?: string;
}

/** What a function is on a segment or at a cut: a formula, or nothing. */
export type Piece = Rational | Undecided;

/** What a condition is on a segment or at a cut. */
export type Verdict = boolean | Undecided;

export function undecided(why: Undecided["why"], reason: string, clause?: string): Undecided {
  return clause === undefined ? { kind: "undecided", why, reason } : { kind: "undecided", why, reason, clause };
}

export function isUndecided<Value>(value: Value | Undecided): value is Undecided {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "undecided";
}

export function sameUndecided(a: Undecided, b: Undecided): boolean {
  return a === b || (a.why === b.why && a.reason === b.reason && a.clause === b.clause);
}

export const dividesByZero: Undecided = undecided("divides_by_zero", "A divisor is 0 here.");

export function sameVerdict(a: Verdict, b: Verdict): boolean {
  return isUndecided(a) && isUndecided(b) ? sameUndecided(a, b) : a === b;
}
