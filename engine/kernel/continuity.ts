import { toDecimalString } from "../number/index.ts";
import type { Program } from "../program.ts";
import type { State, StateTier } from "../state/state.ts";
import { planOf } from "./plan/plan.ts";
import { isSteady, type TierForm } from "./plan/steady.ts";

/** Whether what a policy's stages make of a table's rows is the same on both sides of each of its bounds. */
export interface Continuity {
  /** A table of the policy by its name, or the instrument whose tiers they are. */
  readonly table: string;
  readonly of: "policy" | "instrument";
  /** Bounds between two rows. */
  readonly bounds: number;
  /** Of these the ones at which something jumps, or falls too steeply to be taken for continuous: a number there has its row found exactly. */
  readonly jumps: readonly string[];
}

/** The tables that the stages of a policy look into: its own, and those of instruments in a market at hand. Proved in fractions (docs/certified-decisions.md, section 4). */
export function continuityOf(program: Program, state?: Pick<State, "tiers">): readonly Continuity[] {
  const { forms } = planOf(program);
  const own = [...program.tables].flatMap(([table, { rows }]) => {
    const all = [...forms].flatMap(([lookup, each]) => (lookup.rows === rows ? each : []));
    return all.length === 0 ? [] : [told(table, "policy", rows, all)];
  });
  const ofInstruments = [...forms].flatMap(([lookup, each]) => (lookup.rows === undefined ? each : []));
  return [...own, ...(ofInstruments.length === 0 ? [] : [...(state?.tiers ?? [])].map(([symbol, rows]) => told(symbol, "instrument", rows, ofInstruments)))];
}

function told(table: string, of: Continuity["of"], rows: readonly StateTier[], forms: readonly TierForm[]): Continuity {
  const jumps = rows.flatMap((row, index) => {
    const below = rows[index - 1];
    return below?.upTo === undefined || isSteady(forms, below, row) ? [] : [toDecimalString(below.upTo)];
  });
  return { table, of, bounds: Math.max(rows.length - 1, 0), jumps };
}

/** The same as a line. */
export function continuityText({ table, of, bounds, jumps }: Continuity): string {
  const name = of === "policy" ? `table ${table}` : `tiers of ${table}`;
  if (bounds === 0) return `${name}: one row, and no bounds`;
  if (jumps.length === 0) return `${name}: continuous at ${bounds === 1 ? "its bound" : `all ${bounds} bounds`}`;
  return `${name}: jumps at ${jumps.join(", ")}${jumps.length === bounds ? "" : `; continuous at ${bounds - jumps.length === 1 ? "its other bound" : `its ${bounds - jumps.length} other bounds`}`}`;
}
