import type { Place } from "../lints/lint.ts";

/** A kind of message: what `plimsoll help CODE` says about it. Its examples are its tests. */
export interface Entry {
  readonly severity: "error" | "warning" | "info";
  /** What is wrong, in a sentence without a full stop. */
  readonly title: string;
  /** Why it matters, and what to do. */
  readonly why: string;
  /** The part of a policy in which `bad` and `good` stand. */
  readonly place: Place;
  /** Carets in the line below underline what is reported. */
  readonly bad: string;
  readonly good: string;
}
