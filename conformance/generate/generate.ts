import type { CompiledPolicy } from "../../dsl/ir.ts";
import { basesOf } from "../accounts/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { caseOf, suitePolicyOf, type Suite, type SuiteCase } from "../suite/index.ts";
import { Budget } from "./budget.ts";
import { compact, type Chosen } from "./compact.ts";
import { diagnose } from "./diagnostic.ts";
import { isEqualByForm } from "./equivalent.ts";
import { Hunt } from "./hunt.ts";
import type { Candidate } from "./candidate.ts";
import { decidesOtherwise, modelsOf, type Model } from "./models.ts";
import { obligationsOf, type Obligation } from "./obligations.ts";
import { reasonOf } from "./reason.ts";
import { askAlong, askAround, askAtDifferences, askInDistress } from "./stages.ts";
import { variantsOf } from "./variants.ts";
import { targetsOf, tells, type Target } from "./targets.ts";

export interface GenerateOptions {
  /** The most positions of an account that is made up. */
  readonly positions: number;
  readonly seed: number;
  /** How often policies and mutants may be asked. */
  readonly evaluations: number;
  /** The most cases; those that tell the most are taken. */
  readonly maxCases?: number | undefined;
  /** Cases that tell mutants from each other too. */
  readonly diagnostic?: boolean;
  readonly onProgress?: (evaluations: number) => void;
}

/** A suite, and what it leaves out. */
export interface Generated {
  readonly suite: Suite;
  readonly mutants: readonly Mutant[];
  /** Those that say the same as the policy, by the form of the rules. */
  readonly equivalent: readonly Mutant[];
  /** Mutants that no case tells from the policy; not proved to be the same. */
  readonly survivors: readonly Mutant[];
  readonly obligations: readonly Obligation[];
  readonly missed: readonly Obligation[];
  /** How many mutants are told after so many cases. */
  readonly curve: readonly number[];
  /** Of a diagnostic suite: how many kinds of fault its answers tell apart. */
  readonly classes?: number;
  /** Platforms that compute otherwise, each with the cases in which they decide otherwise. */
  readonly models: readonly { readonly model: string; readonly cases: readonly string[] }[];
  readonly evaluations: { readonly used: number; readonly limit: number };
}

/** Cases that show what a policy does, and tell it from policies that differ in one thing. The same policy and options give the same bytes. */
export function generate(policy: CompiledPolicy, options: GenerateOptions): Generated {
  const budget = new Budget(options.evaluations, options.onProgress);
  const obligations = obligationsOf(policy.meaning);
  const all = targetsOf(policy);
  const targets = all.filter(({ mutant }) => !isEqualByForm(policy, mutant));
  const hunt = new Hunt(policy, obligations, targets, budget);
  const bases = basesOf([policy], { positions: options.positions, seed: options.seed });
  const variants = variantsOf(policy, bases);
  askAround(hunt, bases, variants);
  askInDistress(hunt, bases, variants);
  askAlong(hunt, bases);
  askAtDifferences(hunt);
  const models = modelsOf(policy);
  const told = targets.filter((target) => !hunt.alive.has(target));
  const reached = new Set(obligations.all.map(({ key }) => key).filter((key) => !hunt.missing.has(key)));
  // What was found is worth as many evaluations as it takes to say it in few cases.
  const few = compact(hunt.kept, told, reached, new Budget(Infinity));
  const diagnosed = options.diagnostic === true ? diagnose(few, hunt.kept, told, new Budget(options.evaluations)) : undefined;
  const chosen = ordered([...(diagnosed?.chosen ?? few), ...tellingModels(models, few, hunt.asked)], options.maxCases);
  const missing = new Set(obligations.all.map(({ key }) => key));
  for (const { candidate } of chosen) for (const key of candidate.shows) missing.delete(key);
  const alive = survivorsOf(targets, chosen);
  const suite = suiteOf(policy, chosen, obligations.all);
  return {
    suite,
    ...(diagnosed !== undefined && { classes: diagnosed.classes.length }),
    models: models.map((model) => ({ model: model.name, cases: suite.cases.flatMap(({ id }, index) => (chosen[index] !== undefined && decidesOtherwise(model, chosen[index].candidate, chosen[index].candidate.watched.outcome) ? [id] : [])) })),
    mutants: all.map(({ mutant }) => mutant),
    equivalent: all.filter((target) => !targets.includes(target)).map(({ mutant }) => mutant),
    survivors: alive.map(({ mutant }) => mutant),
    obligations: obligations.all,
    missed: obligations.all.filter(({ key }) => missing.has(key)),
    curve: curveOf(chosen),
    evaluations: { used: budget.used, limit: budget.limit },
  };
}

/** For each platform that computes otherwise and decides as the policy does in all cases so far: the first question that tells it. */
function tellingModels(models: readonly Model[], few: readonly Chosen[], asked: readonly Candidate[]): readonly Chosen[] {
  const more: Chosen[] = [];
  for (const model of models) {
    const tells = (candidate: Candidate): boolean => decidesOtherwise(model, candidate, candidate.watched.outcome);
    if ([...few, ...more].some(({ candidate }) => tells(candidate))) continue;
    // Where something was moved to a boundary, the last digit decides.
    const found = asked.filter(({ moved }) => moved !== undefined).slice(0, 1500).find(tells);
    if (found !== undefined) more.push({ candidate: found, tells: [], shows: [] });
  }
  return more;
}

/** The cases that tell the most first, so that any beginning of a suite is worth the most. */
function ordered(chosen: readonly Chosen[], most: number | undefined): readonly Chosen[] {
  const sorted = chosen.map((one, index) => ({ one, index })).sort((a, b) => b.one.tells.length - a.one.tells.length || b.one.shows.length - a.one.shows.length || a.index - b.index);
  return sorted.map(({ one }) => one).slice(0, most ?? sorted.length);
}

/** Those that no case was taken for are asked of every case that they concern. */
function survivorsOf(targets: readonly Target[], chosen: readonly Chosen[]): readonly Target[] {
  const told = new Set(chosen.flatMap((one) => one.tells));
  const unbounded = new Budget(Infinity);
  return targets.filter((target) => !told.has(target) && !chosen.some(({ candidate }) => target.concerns(candidate, candidate.watched.clauses) && tells(target, candidate, unbounded)));
}

function curveOf(chosen: readonly Chosen[]): readonly number[] {
  let sum = 0;
  return chosen.map((one) => (sum += one.tells.length));
}

function suiteOf(policy: CompiledPolicy, chosen: readonly Chosen[], obligations: readonly Obligation[]): Suite {
  const counts = new Map<string, number>();
  const cases = chosen.map((one): SuiteCase => {
    const { ask } = one.candidate.ask;
    const count = (counts.get(ask) ?? 0) + 1;
    counts.set(ask, count);
    return caseOf(policy, `${ask}-${String(count).padStart(3, "0")}`, one.candidate.snapshot, one.candidate.ask, { why: reasonOf(one, obligations) });
  });
  return { plimsollSuite: 1, id: `${policy.meaning.id}-generated`, title: "Generated from the policy: boundaries, and what tells it from its mutants", license: "Apache-2.0", policy: suitePolicyOf(policy), cases };
}
