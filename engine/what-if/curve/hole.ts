import * as piecewise from "../../piecewise/index.ts";
import type { Undecided } from "../../undecided.ts";

/** A silence as a piece of a function that has no value. */
export function toHole({ reason, clause }: Undecided): piecewise.Undecided {
  return piecewise.undecided("given", reason.because, clause);
}
