import type { Expression } from "../../dsl/ir.ts";
import { isLocal } from "../local.ts";
import type { Fraction } from "../number/index.ts";
import { localTerm } from "../position-sums.ts";
import type { Reading } from "../reading.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import type { Entity } from "../state/entity.ts";

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

/** A quantity of one position. What depends on nothing else is read once, however the state around it changes; an observer hears each reading. */
export function termIn({ program, observer }: RunContext, reading: Reading<Fraction, boolean>, expression: Expression, scope: Scope & { readonly position: Entity }): Fraction {
  return observer === undefined && isLocal(expression, program) ? localTerm(reading, scope, expression) : reading.quantity(expression, scope);
}
