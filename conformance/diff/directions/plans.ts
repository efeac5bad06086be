import type { Decision } from "../types.ts";
import type { Directions, Impossible, OpenDirection } from "./directions.ts";
import type { PairGround } from "./ground.ts";

const assuming = ["any number of positions and orders", "Of a plan that is the same but for stages that start none: both policies decide each stage of each pool."];

/** The plans of two policies that are the same but for stages that start no plan; of others what differs that a plan can depend on. */
export function plansOf({ forms }: Pick<PairGround, "forms">, decisions: readonly Decision[]): Directions {
  const plans = decisions.filter(({ kind }) => kind === "plan");
  if (plans.length === 0) return { impossible: [], open: [] };
  const [old, now] = [forms.old.planWithoutWarnings(), forms.new.planWithoutWarnings()];
  const apart = old === undefined || now === undefined ? undefined : apartIn(old, now);
  const because = apart === undefined ? "a rule asks whether a pool is in a stage that starts no plan, or how a stage is left" : `what a plan can depend on says something else (${apart.join(", ")}), and each step is taken in the state that the one before it left, which is not followed`;
  const impossible = plans.map(({ key }): Impossible => ({ decision: key, direction: "changed", method: "the same rules, but for stages that start no plan", assuming }));
  return apart?.length === 0 ? { impossible, open: [] } : { impossible: [], open: plans.map((decision): OpenDirection => ({ decision, direction: "changed", because, alternatives: () => [] })) };
}

interface Part {
  readonly name: string;
  readonly text: string;
}

function apartIn(old: readonly Part[], now: readonly Part[]): readonly string[] {
  const before = new Map(old.map(({ name, text }) => [name, text]));
  const after = new Set(now.map(({ name }) => name));
  return [...now.filter(({ name, text }) => before.get(name) !== text), ...old.filter(({ name }) => !after.has(name))].map(({ name }) => name);
}
