import type { CompiledPolicy, Expression, Mode } from "../../dsl/ir.ts";
import { mutantsOf } from "../../conformance/mutate/index.ts";
import { Chance } from "./chance.ts";
import { compiled, shippedFiles } from "./policies.ts";
import { randomCondition } from "./expressions.ts";

/** What concerns no stage changes no decision. */
const concernsStages = /definitions|sharing|liquidation|tables|facts|options|cross_|isolated_/;

/** A policy that nobody wrote, the same for the same number: a shipped one with up to three things otherwise, or with stages of any expressions. */
export function randomPolicy(number: number): { readonly name: string; readonly policy: CompiledPolicy } {
  const chance = new Chance(number * 7919 + 17);
  const file = chance.among(shippedFiles);
  const shipped = compiled(file);
  if (chance.often(0.5)) return { name: `${file} with stages ${number}`, policy: withStages(shipped, chance) };
  let policy = shipped;
  const names = [file];
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    const mutants = mutantsOf(policy).filter(({ clause }) => concernsStages.test(clause));
    if (mutants.length === 0) break;
    const mutant = chance.among(mutants);
    names.push(mutant.id);
    policy = mutant.policy;
  }
  return { name: names.join(" · "), policy };
}

/** The same policy with other conditions of its stages: expressions of any shape over whatever the policy reads and defines. */
function withStages(policy: CompiledPolicy, chance: Chance): CompiledPolicy {
  const { meaning } = policy;
  const modes = meaning.modes.map((mode): Mode => {
    const { liquidation } = mode;
    if (liquidation === undefined || mode.sharing === undefined) return mode;
    const condition = (): Expression => randomCondition(policy, mode, liquidation.of === "position" ? "position" : "pool", chance);
    return { ...mode, liquidation: { ...liquidation, stages: liquidation.stages.map((stage) => ({ ...stage, when: condition() })) } };
  });
  return { ...policy, meaning: { ...meaning, id: `${meaning.id}.any`, modes } };
}
