import type { CompiledPolicy } from "../../dsl/ir.ts";
import { referenceOf } from "../../engine/program.ts";
import type { GenerateAnswer } from "../../schemas/generated/generate-answer.ts";
import type { MutateAnswer } from "../../schemas/generated/mutate-answer.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Suite } from "../suite/index.ts";
import type { Generated } from "./generate.ts";
import { percentOf, type Scored } from "./score.ts";

/** Where a clause stands in its text; nothing where that is not known. */
type PlaceOf = (clause: string) => string | undefined;

export function generateAnswer(policy: CompiledPolicy, seed: number, { suite, mutants, equivalent, survivors, obligations, missed, models, curve, classes, evaluations }: Generated, placeOf: PlaceOf = () => undefined): GenerateAnswer {
  const live = mutants.length - equivalent.length;
  return {
    policy: referenceOf(policy),
    seed,
    cases: suite.cases.length,
    mutants: { total: mutants.length, equivalent: equivalent.length, told: live - survivors.length, score: percentOf(live - survivors.length, live), curve: [...curve], ...(classes !== undefined && { classes }), survivors: survivors.map((mutant) => survivorOf(mutant, placeOf)) },
    obligations: {
      total: obligations.length,
      met: obligations.length - missed.length,
      missed: missed.map(({ clause, condition, what }) => ({ clause, ...placed(placeOf(clause)), ...(condition !== undefined && { condition }), what })),
    },
    models: models.map(({ model, cases }) => ({ model, cases: [...cases] })),
    evaluations: { ...evaluations },
  };
}

export function mutateAnswer(policy: CompiledPolicy, suite: Suite, { mutants, equivalent, survivors, wrong }: Scored, placeOf: PlaceOf = () => undefined): MutateAnswer {
  const live = mutants.length - equivalent.length;
  return {
    policy: referenceOf(policy),
    suite: suite.id,
    cases: suite.cases.length,
    wrong: [...wrong],
    mutants: { total: mutants.length, equivalent: equivalent.length, told: live - survivors.length, score: percentOf(live - survivors.length, live), survivors: survivors.map((mutant) => survivorOf(mutant, placeOf)) },
  };
}

function survivorOf({ id, kind, clause, before, after }: Mutant, placeOf: PlaceOf): GenerateAnswer["mutants"]["survivors"][number] {
  return { id, kind, clause, ...placed(placeOf(clause)), before, after };
}

function placed(place: string | undefined): { readonly place?: string } {
  return place === undefined ? {} : { place };
}
