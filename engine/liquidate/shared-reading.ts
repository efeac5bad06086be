import type { Fraction } from "../number/index.ts";
import type { Reading } from "../reading.ts";
import { exactReading, type RunContext } from "../run-context.ts";

const kept = new WeakMap<RunContext, Reading<Fraction, boolean>>();

/**
 * One reading for a whole run: what it remembers of a pool or a position belongs to one state, and a step asks for the same figures many
 * times. Not for what reads a charge, a fill or a request: those change while the state does not.
 */
export function sharedReading(context: RunContext): Reading<Fraction, boolean> {
  const known = kept.get(context) ?? exactReading(context);
  kept.set(context, known);
  return known;
}
