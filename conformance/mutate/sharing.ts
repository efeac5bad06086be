import type { Count, Partition, Sharing } from "../../dsl/ir.ts";
import { conditionVariations, expressionVariations } from "./expressions.ts";
import { atLevel, type Surroundings } from "./facts.ts";
import { dropped, each, inside, textOf, vary, within, without, words, type Variation } from "./variation.ts";

const purposes = ["opening", "maintaining", "withdrawing"] as const;

/** Who shares margin with whom, and what counts as margin. */
export function sharingVariations(sharing: Sharing, around: Surroundings): readonly Variation<Sharing>[] {
  return [
    ...inside(sharing, "partition", (partition) => within(partition.id, partitionVariations(partition))),
    ...inside(sharing, "counts", (counts) =>
      [...dropped("dropped_term", counts, say), ...each(counts, (count) => countVariations(count, atLevel(around, "position")))].map((one) => ({ ...one, clause: one.clause ?? counts[Number(one.at) - 1]?.id })),
    ),
  ];
}

/** Pools that leak into each other, and pools that are cut. */
function partitionVariations(partition: Partition): readonly Variation<Partition>[] {
  const whole: Partition = { ...partition, by: "account", keys: [] };
  const alone: Partition = { ...partition, by: "position", keys: [] };
  const keyed = (keys: readonly string[]): Partition => ({ ...partition, by: "key", keys });
  const others = [
    ...(partition.by === "account" ? [] : [whole]),
    ...(partition.by === "position" ? [keyed(["instrument.settle"])] : [alone]),
    ...(partition.by === "key" && partition.keys.length > 1 ? partition.keys.map((key) => keyed(partition.keys.filter((other) => other !== key))) : []),
    ...(partition.by === "key" && !partition.keys.includes("instrument.symbol") ? [keyed([...partition.keys, "instrument.symbol"])] : []),
  ];
  return others.map((other) => vary("partition", other, sayPartition(partition), sayPartition(other)));
}

function countVariations(count: Count, around: Surroundings): readonly Variation<Count>[] {
  const sets = [
    ...(count.purposes.length > 1 ? count.purposes.map((purpose) => count.purposes.filter((other) => other !== purpose)) : []),
    ...purposes.filter((purpose) => !count.purposes.includes(purpose)).map((purpose) => purposes.filter((other) => other === purpose || count.purposes.includes(other))),
  ];
  return within(count.id, [
    ...words("arithmetic", count, "sign", ["count", "reserve"]),
    ...sets.map((other) => vary("purpose", { ...count, purposes: other }, `for ${count.purposes.join(", ")}`, `for ${other.join(", ")}`)),
    ...without("dropped_limit", count, "when", (when) => `when ${textOf(when)}`),
    ...inside(count, "when", (when) => conditionVariations(when, around).filter(({ after }) => after !== "always")),
    ...inside(count, "amount", (amount) => expressionVariations(amount, around)),
  ]);
}

function say({ sign, amount }: Count): string {
  return `${sign} ${textOf(amount)}`;
}

function sayPartition({ by, keys }: Partition): string {
  return by === "position" ? "share margin with nothing" : by === "account" ? "share margin across positions" : `share margin across positions with same ${keys.join(", ")}`;
}
