import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Mutant } from "../mutate/index.ts";
import { outcomeOf, type Outcome } from "../outcome/index.ts";
import { mutantsOfEdits } from "./edit.ts";

/** Liquidation prices that are rounded the other way where they lie half-way between two ticks. That all prices are is a mutant, which may be noticed by another price that a platform does not give. */
export function tieMistakes(policy: CompiledPolicy): readonly Mutant[] {
  const { meaning } = policy;
  const { prices } = meaning.rounding;
  if (prices?.mode !== "half_even" && prices?.mode !== "half_up") return [];
  const mode = prices.mode === "half_even" ? "half_up" : "half_even";
  return mutantsOfEdits(policy, [{ meaning: { ...meaning, rounding: { ...meaning.rounding, prices: { ...prices, mode } } }, kind: "rounding", clause: "round prices", before: "", after: "" }], "tie").map((mutant): Mutant => {
    const after = `liquidation prices were rounded ${mode.replace("_", " ")} where they lie between two ticks`;
    const says = (outcome: Outcome, snapshot: Parameters<typeof outcomeOf>[1]): Outcome => {
      if (outcome.decisions["account.status"] === undefined) return outcome; // another question
      const other = outcomeOf(mutant.policy, snapshot, { ask: "assess" }).numbers;
      return { ...outcome, numbers: Object.fromEntries(Object.entries(outcome.numbers).map(([path, text]) => [path, path.endsWith(".liquidationPrice") ? (other[path] ?? text) : text])) };
    };
    return { id: `reading:${after}`, kind: "reading", clause: "", before: "", after, policy, reads: { snapshot: (same) => same, ask: (same) => same, says } };
  });
}
