import type { SlicesExpression } from "../../../dsl/ir.ts";
import { signOf } from "./facts.ts";
import type { Num } from "./nodes.ts";
import { placeOf, type Site } from "./site.ts";
import { tierSlices } from "./wide.ts";
import type { Walk } from "./walk.ts";

/** Rows up to which a table is written out. */
const mostRows = 60;

/**
 * `slices of X in TABLE at RATE`: Σ rateᵢ · (min(X, upToᵢ) − min(X, upToᵢ₋₁)), written out for a table of the policy. Nothing is looked up, so ends of rows are no
 * boundaries. Below the first row nothing is cut off, and above a bounded last row the engine is silent.
 */
export function slicesNumber(walk: Walk, { operand, table, field }: SlicesExpression, site: Site): Num {
  const { make } = walk;
  const rows = table.kind === "policy" ? walk.program.tables.get(table.name)?.rows : undefined;
  if (rows === undefined && walk.wide) return tierSlices(walk, operand, field, site);
  if (rows === undefined) {
    const at = placeOf("instrument", site);
    return at === undefined ? make.unknown("the instrument whose tiers are looked up is not at hand") : make.sliced({ by: walk.quantity(operand, site), at, upperIncluded: true }, field, signOf(`tier.${field}`));
  }
  if (rows.length > mostRows) return make.unknown(`table \`${table.name}\` has too many rows to be written out`);
  const amount = walk.quantity(operand, site);
  let total: Num | undefined;
  let before: Num | undefined;
  for (const { upTo, fields } of rows) {
    const rate = fields[field];
    // A row without the field is a silence of all that reach it; the checker lets none through.
    if (rate === undefined) return make.unknown(`table \`${table.name}\` has a row without \`${field}\``);
    const end = upTo === undefined ? amount : make.extreme("min", [amount, make.literal(upTo)]);
    const width = before === undefined ? end : make.operation("subtract", end, before);
    const slice = make.operation("multiply", width, make.literal(rate));
    total = total === undefined ? slice : make.operation("add", total, slice);
    before = end;
  }
  const last = rows.at(-1)?.upTo;
  if (total === undefined) return make.unknown(`table \`${table.name}\` has no rows`);
  return last === undefined ? total : make.choose(make.compare("<=", amount, make.literal(last)), total, make.silent());
}
