import { exact } from "./algebras/exact.ts";
import type { Fraction } from "./number/index.ts";
import type { Observer } from "./observe.ts";
import { rememberPositionSums } from "./position-sums.ts";
import type { Program } from "./program.ts";
import { Reading } from "./reading.ts";

/** What clauses run with: the prepared policy, and who is told. */
export interface RunContext {
  readonly program: Program;
  readonly observer?: Observer;
}

/** A reading that computes exactly, and tells the context's observer. */
export function exactReading({ program, observer }: RunContext): Reading<Fraction, boolean> {
  const algebra = exact(observer, () => reading.clause);
  const reading: Reading<Fraction, boolean> = new Reading(
    program,
    program.arithmetic?.(algebra) ?? algebra,
    observer === undefined ? undefined : (id) => observer.clause(id),
  );
  if (observer === undefined && program.arithmetic === undefined) rememberPositionSums(reading, program);
  return reading;
}

/** The same context without an observer: what a search tries on the way is no part of the answer. */
export function unobserved({ program }: RunContext): RunContext {
  return { program };
}
