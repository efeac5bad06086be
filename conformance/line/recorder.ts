import type { Algebra } from "../../engine/algebras/algebra.ts";
import { piecewiseOf } from "../../engine/algebras/piecewise.ts";
import * as piecewise from "../../engine/piecewise/index.ts";
import { isUndecided, type Cut, type Piecewise, type Truth } from "../../engine/piecewise/index.ts";

/** What is noted while a policy is read: where something switches, and whether anything was left out. */
export interface Notebook {
  readonly cuts: Noted[];
  complete: boolean;
}

/** Where something switches, and the clause that was read. */
export interface Noted {
  readonly cut: Cut;
  readonly clause: string;
}

/** What moves: the symbol whose prices do, or the fact `position.contracts p1` with its function. */
export interface Moving {
  readonly symbol: string;
  readonly fact?: { readonly path: string; readonly of: string; readonly at: Piecewise };
}

/** The piecewise reading with one fact as the unknown, which writes down where comparisons, extremes and tiers switch; `clause` says which one is read. */
export function recording({ symbol, fact }: Moving, notebook: Notebook, clause: () => string): Algebra<Piecewise, Truth> {
  const base = piecewiseOf({ symbol, onRounding: () => (notebook.complete = false) });
  const note = <F extends Piecewise | Truth>(found: F): F => {
    if (found.cuts.length > 0) notebook.cuts.push(...found.cuts.map((cut) => ({ cut, clause: clause() })));
    if ((found.open as readonly (Piecewise | Truth)["open"][number][]).some((piece) => isUndecided(piece) && (piece.why === "too_complex" || piece.why === "rounds_unknown"))) notebook.complete = false;
    return found;
  };
  const isMoving = (path: string, of: string): boolean => fact !== undefined && fact.path === path && fact.of === of;
  return {
    ...base,
    fact: (reference, value) => (fact !== undefined && isMoving(reference.path, reference.of) ? fact.at : base.fact(reference, value)),
    price: (reference, value, of) => (fact !== undefined && isMoving(reference.path, reference.of) ? fact.at : base.price(reference, value, of)),
    units: (reference, contracts, perContract, instrument) => (fact !== undefined && isMoving(reference.path, reference.of) ? piecewise.multiply(fact.at, piecewise.constant(perContract)) : base.units(reference, contracts, perContract, instrument)),
    minimum: (values) => note(base.minimum(values)),
    maximum: (values) => note(base.maximum(values)),
    absolute: (value) => note(base.absolute(value)),
    tier: (by, rows, upperIncluded, pick) => {
      for (const { upTo } of rows) if (upTo !== undefined) note(piecewise.compare(by, "<=", piecewise.constant(upTo)));
      return note(base.tier(by, rows, upperIncluded, pick));
    },
    compare: (operator, left, right, expression) => note(base.compare(operator, left, right, expression)),
  };
}
