import type { ImportMapping } from "../../schemas/generated/import-mapping.ts";
import { compare, zero } from "../number/index.ts";
import type { Built, Builder } from "./build.ts";
import type { Records } from "./collect.ts";
import type { Notes } from "./notes.ts";
import { partOf } from "./parts.ts";
import { numberOf } from "./text.ts";

/** The tiers of an instrument as JSON, in rising order; nothing where no document has them. They are found by its key or by its `tierKey`. */
export function tiersOf(instrument: Built, mapping: ImportMapping, records: Records, builder: Builder, notes: Notes): readonly Record<string, unknown>[] | undefined {
  const family = instrument.field("tierKey");
  const listed = records.of.tier.get(instrument.record.key) ?? (family === undefined ? undefined : records.of.tier.get(family));
  if (listed === undefined) return undefined;
  const tiers = listed.map((record) => builder.tier(record, instrument)).filter((tier) => !tier.skipped && tier.refused === undefined).map((tier) => partOf("tier", tier, notes));
  const sorted = withoutRepeats([...tiers].sort(byEnd));
  if (mapping.build.tiersMeet !== true) return sorted;
  return sorted.map((tier, index) => ({ minNotional: "0", ...tier, ...(index === 0 ? {} : { minNotional: sorted[index - 1]?.["maxNotional"] }) }));
}

function byEnd(a: Record<string, unknown>, b: Record<string, unknown>): number {
  return compare(end(a), end(b));
}

/** Where a tier ends, or begins if it is open; the tiers of one instrument have one or the other in common. */
function end(tier: Record<string, unknown>): ReturnType<typeof numberOf> & object {
  return numberOf(String(tier["maxNotional"] ?? tier["minNotional"] ?? "0")) ?? zero;
}

/** A page of tiers that was given twice is one. */
function withoutRepeats(tiers: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  const seen = new Set<string>();
  return tiers.filter((tier) => {
    const text = JSON.stringify(tier);
    return !seen.has(text) && seen.add(text);
  });
}
