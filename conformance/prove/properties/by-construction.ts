import type { Mode, PayRule } from "../../../dsl/ir.ts";
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

/** Every unit of every charge is placed. */
export function conservesMoney({ policy }: Ground): readonly Found[] {
  return policy.meaning.modes.map((mode): Found => {
    const rules = payRulesOf(mode);
    const open = rules.filter((rule) => rule.direction === "pay" && !endsIn(rule));
    const clauses = rules.map(({ id }) => id);
    if (open.length > 0) return { about: `mode ${mode.name}`, clauses: open.map(({ id }) => id), verdict: "unknown", because: "A list does not end in a step that takes whatever is left.", help: "End it with `finally` and an absorber." };
    return {
      about: `mode ${mode.name}`, clauses, verdict: "proved", because: `Each of ${rules.length} lists ends in a step without a limit, so that the whole of a charge is placed; what is paid leaves one place and reaches another.`, method: "by construction; asserted on every run",
      assuming: ["purposes that the policy leaves unspecified are not charged"],
    };
  });
}

function endsIn({ steps }: PayRule): boolean {
  const last = steps.at(-1);
  return last !== undefined && last.upTo === undefined && last.downTo === undefined && last.when === undefined;
}

export const payRulesOf = (mode: Mode): readonly PayRule[] => mode.payment.filter((rule) => rule.kind === "pay");
