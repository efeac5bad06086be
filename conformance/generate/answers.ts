import type { CompiledPolicy } from "../../dsl/ir.ts";
import { referenceOf } from "../../engine/program.ts";
import type { GenerateAnswer } from "../../schemas/generated/generate-answer.ts";
import type { MutateAnswer } from "../../schemas/generated/mutate-answer.ts";
import type { Mutant } from "../mutate/index.ts";
import { stale, type Suite } from "../suite/index.ts";
import type { Generated } from "./generate.ts";
import { percentOf, type Scored } from "./score.ts";

/** Where a clause stands in its text; nothing where that is not known. */
type PlaceOf = (clause: string) => string | undefined;

export function generateAnswer(policy: CompiledPolicy, seed: number, generated: Generated, placeOf: PlaceOf = () => undefined): GenerateAnswer {
  const { suite, accounts, obligations, missed, impossible, models, mistakes, curve, classes, evaluations } = generated;
  const obligation = ({ clause, condition, what }: Generated["missed"][number]): GenerateAnswer["obligations"]["missed"][number] => ({ clause, ...placed(placeOf(clause)), ...(condition !== undefined && { condition }), what });
  return {
    policy: referenceOf(policy),
    seed,
    cases: suite.cases.length,
    accounts: [...accounts],
    mutants: { ...counted(generated, placeOf), curve: [...curve], ...(classes !== undefined && { classes }) },
    obligations: { total: obligations.length, met: obligations.length - missed.length - impossible.length, impossible: impossible.map(obligation), missed: missed.map(obligation) },
    models: models.map(({ model, cases }) => ({ model, cases: [...cases] })),
    mistakes: mistakes.map(({ mistake, toldBy }) => ({ ...mistakeOf(mistake, placeOf), ...(toldBy !== undefined && { toldBy }) })),
    evaluations: { ...evaluations },
  };
}

export function mutateAnswer(policy: CompiledPolicy, suite: Suite, scored: Scored, placeOf: PlaceOf = () => undefined): MutateAnswer {
  const old = stale(suite, policy);
  return { policy: referenceOf(policy), suite: suite.id, cases: suite.cases.length, wrong: [...scored.wrong], unlike: scored.unlike.map(({ id, ...rest }) => ({ case: id, ...rest })), ...(old === undefined ? {} : { stale: old }), mutants: counted(scored, placeOf) };
}

function counted({ mutants, equivalent, survivors }: Pick<Scored, "mutants" | "equivalent" | "survivors">, placeOf: PlaceOf): MutateAnswer["mutants"] {
  const live = mutants.length - equivalent.length;
  const told = live - survivors.length;
  return {
    total: mutants.length, equivalent: equivalent.length, told, score: percentOf(told, live), scoreOfAll: percentOf(told, mutants.length),
    proofs: equivalent.map(({ mutant: { id, clause, before, after }, how }) => ({ id, clause, ...placed(placeOf(clause)), before, after, how })),
    survivors: survivors.map((mutant) => survivorOf(mutant, placeOf)),
  };
}

function mistakeOf({ kind, clause, before, after }: Mutant, placeOf: PlaceOf): { readonly asIf: string; readonly clause?: string; readonly place?: string } {
  return kind === "reading" ? { asIf: after } : { asIf: `it said ${after} where it says ${before}`, clause, ...placed(placeOf(clause)) };
}

function survivorOf({ id, kind, clause, before, after }: Mutant, placeOf: PlaceOf): GenerateAnswer["mutants"]["survivors"][number] {
  return { id, kind, clause, ...placed(placeOf(clause)), before, after };
}

function placed(place: string | undefined): { readonly place?: string } {
  return place === undefined ? {} : { place };
}
