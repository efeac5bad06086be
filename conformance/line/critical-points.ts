import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, fraction, multiply, parseDecimal, power, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import * as piecewise from "../../engine/piecewise/index.ts";
import type { Piecewise, Truth } from "../../engine/piecewise/index.ts";
import { prepare } from "../../engine/program.ts";
import { Reading } from "../../engine/reading.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import { recording, type Moving, type Notebook, type Noted } from "./recorder.ts";
import { isSigned, valueOf, withValue, type Variable } from "./variables.ts";
import { readStatuses, readTheRest } from "./walk.ts";

export interface CriticalPoints {
  /** Rising decimals on the grid: each value at which something switches, where it is on the grid, and its neighbours. */
  readonly values: readonly string[];
  /** Whether no decision of `assess` can change anywhere else: false where what moves is rounded or too complex to follow. */
  readonly complete: boolean;
}

/**
 * The values of `variable` at which a comparison, a tier, an extreme of the policy switches, exactly: the policy is read with that fact as
 * the unknown of piecewise functions, and every cut is written down. 0 is always one, as pools and payers begin there.
 */
export function criticalPoints(policy: CompiledPolicy, snapshot: Snapshot, variable: Variable): CriticalPoints {
  const { values, complete } = switchesOf(policy, snapshot, variable);
  return { values, complete };
}

export interface Switches extends CriticalPoints {
  /** Those at which statuses are decided. */
  readonly ofStatuses: readonly string[];
  /** By the clause in which they arise, by its id. */
  readonly byClause: ReadonlyMap<string, readonly string[]>;
}

/** The same, and where the values come of. */
export function switchesOf(policy: CompiledPolicy, snapshot: Snapshot, variable: Variable): Switches {
  const step = parseDecimal(variable.step);
  if (valueOf(snapshot, variable) === undefined || step === undefined) return { values: [], ofStatuses: [], byClause: new Map(), complete: false };
  const program = prepare(policy);
  const state = loadState(snapshot, program.declared);
  const shift = isSigned(variable) ? multiply(step, power(fraction(10n), 24)) : zero;
  const moving: Moving = variable.kind === "price" ? { symbol: variable.of } : { symbol: "", fact: { path: variable.path, of: variable.of, at: piecewise.linear(fraction(1n), subtract(zero, shift)) } };
  const notebook: Notebook = { cuts: [], complete: true };
  const fresh = (): Reading<Piecewise, Truth> => {
    const reading: Reading<Piecewise, Truth> = new Reading(program, recording(moving, notebook, () => reading.clause));
    return reading;
  };
  const followed = readStatuses(program, fresh(), state);
  const complete = followed && notebook.complete && !changesElsewhere(snapshot, variable);
  const ofStatuses = [...notebook.cuts];
  readTheRest(program, fresh(), state);
  const known = new Map<piecewise.Cut, readonly (readonly [string, Fraction])[]>();
  const onGrid = (values: readonly Fraction[]): readonly (readonly [string, Fraction])[] => values.map((value) => [toDecimalString(value), value] as const).filter(([text]) => withValue(snapshot, variable, text) !== undefined);
  const of = (cut: piecewise.Cut): readonly (readonly [string, Fraction])[] => {
    const found = known.get(cut) ?? onGrid(around(cut, step, shift));
    known.set(cut, found);
    return found;
  };
  const printed = (noted: readonly Noted[], more: readonly Fraction[]): readonly string[] => {
    const found = new Map([...distinct(noted.map(({ cut }) => cut)).flatMap(of), ...onGrid(more)]);
    return [...found.entries()].sort(([, a], [, b]) => compare(a, b)).map(([text]) => text);
  };
  const clauses = new Map<string, Noted[]>();
  for (const noted of notebook.cuts) clauses.set(noted.clause, [...(clauses.get(noted.clause) ?? []), noted]);
  return {
    values: printed(notebook.cuts, [subtract(zero, step), zero, step]),
    ofStatuses: printed(ofStatuses, []),
    byClause: new Map([...clauses].map(([clause, noted]) => [clause, printed(noted, [])])),
    complete,
  };
}

/** A cut on the grid with both neighbours, or the two grid values around it. */
function around(cut: piecewise.Cut, step: Fraction, shift: Fraction): readonly Fraction[] {
  const [low, high] = [subtract(piecewise.roundCut(cut, step, "down"), shift), subtract(piecewise.roundCut(cut, step, "up"), shift)];
  return compare(low, high) === 0 ? [subtract(low, step), low, add(high, step)] : [low, high];
}

/** A size moves the entry price where the entry is given as money. */
function changesElsewhere(snapshot: Snapshot, { path, of }: Variable): boolean {
  return path === "position.contracts" && snapshot.positions?.find(({ id }) => id === of)?.entryNotional !== undefined;
}

function distinct(cuts: readonly piecewise.Cut[]): readonly piecewise.Cut[] {
  const sorted = [...new Set(cuts)].sort(piecewise.compareCuts);
  return sorted.filter((cut, index) => index === 0 || piecewise.compareCuts(sorted[index - 1]!, cut) !== 0); // index > 0
}
