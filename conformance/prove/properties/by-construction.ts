import type { Ground } from "../claim.ts";
import type { Found } from "../types.ts";

/** Every pool is in exactly one stage, or in none. */
export function statusesExclusive({ policy }: Ground): readonly Found[] {
  return policy.meaning.modes.filter(({ liquidation }) => liquidation !== undefined).map((mode) => ({
    about: `mode ${mode.name}`, clauses: (mode.liquidation?.stages ?? []).map(({ id }) => id), verdict: "proved",
    because: "The status is the most severe stage whose condition holds, and healthy where none does: never two, never none.", method: "by construction",
    assuming: ["where a condition cannot be decided, the status is cannot_decide"],
  }));
}
