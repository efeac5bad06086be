import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, fraction, multiply, parseDecimal, power, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import * as piecewise from "../../engine/piecewise/index.ts";
import { prepare } from "../../engine/program.ts";
import { Reading } from "../../engine/reading.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import { recording, type Moving, type Notebook } from "./recorder.ts";
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
  const text = valueOf(snapshot, variable);
  const now = text === undefined ? undefined : parseDecimal(text);
  const step = parseDecimal(variable.step);
  if (now === undefined || step === undefined) return { values: [], complete: false };
  const program = prepare(policy);
  const state = loadState(snapshot, program.declared);
  const shift = isSigned(variable) ? multiply(step, power(fraction(10n), 24)) : zero;
  const moving: Moving = variable.kind === "price" ? { symbol: variable.of } : { symbol: "", fact: { path: variable.path, of: variable.of, at: piecewise.linear(fraction(1n), subtract(zero, shift)) } };
  const notebook: Notebook = { cuts: [], complete: true };
  const followed = readStatuses(program, new Reading(program, recording(moving, notebook)), state);
  const complete = followed && notebook.complete && !changesElsewhere(snapshot, variable);
  readTheRest(program, new Reading(program, recording(moving, notebook)), state);
  const found = new Map<string, Fraction>();
  const put = (value: Fraction): void => {
    const printed = toDecimalString(value);
    if (!found.has(printed) && withValue(snapshot, variable, printed) !== undefined) found.set(printed, value);
  };
  for (const cut of distinct(notebook.cuts)) {
    const [low, high] = (["down", "up"] as const).map((mode) => subtract(piecewise.roundCut(cut, step, mode), shift));
    if (low === undefined || high === undefined) continue;
    for (const value of compare(low, high) === 0 ? [subtract(low, step), low, add(high, step)] : [low, high]) put(value);
  }
  for (const value of [subtract(zero, step), zero, step]) put(value);
  return { values: [...found.entries()].sort(([, a], [, b]) => compare(a, b)).map(([printed]) => printed), complete };
}

/** A size moves the entry price where the entry is given as money. */
function changesElsewhere(snapshot: Snapshot, { path, of }: Variable): boolean {
  return path === "position.contracts" && snapshot.positions?.find(({ id }) => id === of)?.entryNotional !== undefined;
}

function distinct(cuts: readonly piecewise.Cut[]): readonly piecewise.Cut[] {
  const sorted = [...new Set(cuts)].sort(piecewise.compareCuts);
  return sorted.filter((cut, index) => index === 0 || piecewise.compareCuts(sorted[index - 1]!, cut) !== 0); // index > 0
}
