import type { Fraction } from "../../../engine/number/index.ts";
import type { StateTier } from "../../../engine/state/state.ts";

/** A table as a text: bounds and values. A row that says what the next one says is no row of its own. */
export function tableText(rows: readonly StateTier[]): string {
  const spelt = (value: Fraction | undefined): string => (value === undefined ? "open" : `${value.n}/${value.d}`);
  const said = rows.map(({ upTo, fields }) => ({ upTo: spelt(upTo), fields: Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, value]) => `${field} ${spelt(value)}`).join(", ") }));
  return `{${said.filter(({ fields }, index) => said[index + 1]?.fields !== fields).map(({ upTo, fields }) => `${upTo}: ${fields}`).join("; ")}}`;
}
