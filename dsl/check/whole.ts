/** Whether every clause of the text arrived in the data. A clause that the parser could not read is left out in silence, and then nothing may run. */

import type { Meaning } from "../ir.ts";

/** `ids` are those of all clauses and sections that were met. */
export function isWhole(ids: Iterable<string>, meaning: Meaning): boolean {
  const present = new Set<string>();
  collect(meaning, present);
  for (const option of meaning.options) present.add(`options/${option.name}`);
  for (const what of Object.keys(meaning.rounding)) present.add(`round ${what}`);
  for (const fact of meaning.facts) present.add(`facts/${fact.path}`);
  for (const table of meaning.tables) {
    present.add(`tiers/${table.name}`);
    table.rows.forEach((_, index) => present.add(`tiers/${table.name}/${index + 1}`));
  }
  for (const mode of meaning.modes) for (const section of ["sharing", "adjustment", "payment"]) present.add(`${mode.name}/${section}`);
  for (const id of ids) if (!present.has(id)) return false;
  return true;
}

function collect(node: unknown, into: Set<string>): void {
  if (Array.isArray(node)) for (const one of node) collect(one, into);
  else if (typeof node === "object" && node !== null) {
    if ("id" in node && typeof node.id === "string") into.add(node.id);
    for (const member of Object.values(node)) collect(member, into);
  }
}
