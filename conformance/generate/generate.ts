import type { CompiledPolicy } from "../../dsl/ir.ts";
import { basesOf } from "../accounts/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { caseOf, suitePolicyOf, type Suite, type SuiteCase } from "../suite/index.ts";
import { Budget } from "./budget.ts";
import { askedWhole } from "./asked-whole.ts";
import { atTheEnds } from "./at-the-ends.ts";
import { askAtComparisons, askAtTheLast, askEven } from "./bisect.ts";
import { compact, type Chosen } from "./compact.ts";
import { diagnose } from "./diagnostic.ts";
import { eachAnswer } from "./each-answer.ts";
import { toldOfEachSide } from "./each-side.ts";
import { isEqualByForm } from "./equivalent.ts";
import { Hunt } from "./hunt.ts";
import { byTold, toldEarlier, withFewerAccounts } from "./accounts.ts";
import { withJoinedAccounts } from "./join.ts";
import { Edges } from "./edges.ts";
import { isTold, standings, tellingMistakes } from "./misread.ts";
import { mistakesOf } from "../mistakes/index.ts";
import { asPlainAsCanBe } from "./plainest.ts";
import { isImpossible, proofOf } from "./proved.ts";
import { decidesOtherwise, modelsOf, type Model } from "./models.ts";
import { obligationsOf, type Obligation } from "./obligations.ts";
import { kindsHeld } from "./kinds-held.ts";
import { reasonOf } from "./reason.ts";
import { askAlong, askAround, askAtDifferences, askExamples, askInDistress, askInRows, askOfTwo, askPlans, askUnusual } from "./stages.ts";
import { variantsOf } from "../accounts/variants.ts";
import type { Candidate } from "./candidate.ts";
import { unreachedSteps } from "./unreached.ts";
import { watched } from "./watch.ts";
import { targetsOf, targetsOfMistakes, tells, type Target } from "./targets.ts";

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

/** A mutant that is no other policy. */
export interface Equivalent {
  readonly mutant: Mutant;
  readonly how: string;
}

/** A suite, and what it leaves out. */
export interface Generated {
  readonly suite: Suite;
  readonly mutants: readonly Mutant[];
  /** Those that are proved to say the same as the policy, with how. */
  readonly equivalent: readonly Equivalent[];
  /** Mutants that no case tells from the policy; not proved to be the same. */
  readonly survivors: readonly Mutant[];
  readonly obligations: readonly Obligation[];
  readonly missed: readonly Obligation[];
  /** Those that no account and no question can show, proved. */
  readonly impossible: readonly Obligation[];
  /** How many mutants are told after so many questions. */
  readonly curve: readonly number[];
  /** The accounts that the questions are about, and how many mutants are told after so many of them. */
  readonly accounts: readonly number[];
  /** Of a diagnostic suite: how many kinds of fault its answers tell apart. */
  readonly classes?: number;
  /** Platforms that compute otherwise, each with the cases in which they decide otherwise. */
  readonly models: readonly { readonly model: string; readonly cases: readonly string[] }[];
  /** Mistakes that no edit of one place says, each with a case that is answered otherwise; none where nothing that was tried tells it. */
  readonly mistakes: readonly { readonly mistake: Mutant; readonly toldBy: string | undefined }[];
  readonly evaluations: { readonly used: number; readonly limit: number };
}

/** Cases that show what a policy does, and tell it from policies that differ in one thing. The same policy and options give the same bytes. */
export function generate(policy: CompiledPolicy, options: GenerateOptions): Generated {
  const budget = new Budget(options.evaluations, options.onProgress);
  const obligations = obligationsOf(policy.meaning);
  const all = targetsOf(policy);
  const targets = all.filter(({ mutant }) => !isEqualByForm(policy, mutant));
  const hunt = new Hunt(policy, obligations, targets, budget);
  const proofs = new Map<Target, string>();
  const impossible: Obligation[] = [];
  const bases = basesOf([policy], { positions: options.positions, seed: options.seed });
  const variants = variantsOf(policy, bases);
  askAround(hunt, bases, variants);
  askInRows(hunt, bases);
  askExamples(hunt);
  askInDistress(hunt, bases, variants);
  // What is proved needs no search; what was told needed no proof.
  for (const target of [...hunt.alive]) {
    const how = proofOf(policy, target.mutant);
    if (how === undefined) continue;
    proofs.set(target, how);
    hunt.alive.delete(target);
  }
  const unreached = unreachedSteps(policy.meaning);
  for (const obligation of obligations.all) {
    if (!hunt.missing.has(obligation.key)) continue;
    const comparison = obligations.comparisons.find(({ key }) => obligation.key === `${key}#${obligation.what}`);
    if (!unreached.has(obligation.clause) && (comparison === undefined || !isImpossible(policy, obligation, comparison))) continue;
    impossible.push(obligation);
    hunt.missing.delete(obligation.key);
  }
  askAtComparisons(hunt);
  askOfTwo(hunt, bases);
  askUnusual(hunt, bases);
  askAtDifferences(hunt);
  askAlong(hunt, bases);
  askPlans(hunt, bases);
  askAtTheLast(hunt);
  askEven(hunt);
  const models = modelsOf(policy);
  const told = targets.filter((target) => !hunt.alive.has(target) && !proofs.has(target));
  const reached = new Set(obligations.all.filter((each) => !hunt.missing.has(each.key) && !impossible.includes(each)).map(({ key }) => key));
  // What was found is worth as many evaluations as it takes to say it in few cases.
  const open = hunt.unbounded();
  const plainest = asPlainAsCanBe(open, hunt.kept, told);
  const few = withFewerAccounts(open, compact(plainest.kept, plainest.targets, reached, open.budget), 12);
  const together = withJoinedAccounts(open, [...few, ...tellingModels(new Edges(open, bases, Math.min(200, Math.floor(options.evaluations / 5))), models, few)], models);
  const joined = toldEarlier(open, together);
  const diagnosed = options.diagnostic === true ? diagnose(open, joined, told, hunt.kept) : undefined;
  const mistakes = targetsOfMistakes(mistakesOf(policy));
  const whole = diagnosed?.chosen ?? joined;
  const held = options.maxCases === undefined ? [...whole, ...kindsHeld(open, bases, whole), ...askedWhole(open, bases)] : whole;
  const telling = [...held, ...tellingMistakes(open, mistakes, held)];
  const sided = options.maxCases === undefined ? toldOfEachSide(open, told, telling) : [];
  const each = options.maxCases === undefined ? [...telling, ...sided, ...eachAnswer(open, [...told, ...mistakes], telling, Math.floor(options.evaluations / 5)), ...atTheEnds(open, bases)] : telling;
  const chosen = settled([...each, ...(options.maxCases === undefined ? standings(open, each) : [])], options.maxCases);
  const missing = new Set(obligations.all.map(({ key }) => key));
  for (const { candidate } of chosen) for (const key of candidate.shows) missing.delete(key);
  for (const { key } of impossible) missing.delete(key);
  const alive = survivorsOf(policy, targets.filter((target) => !proofs.has(target)), chosen);
  const suite = suiteOf(policy, chosen, obligations.all);
  return {
    suite,
    ...(diagnosed !== undefined && { classes: diagnosed.classes }),
    models: models.map((model) => ({ model: model.name, cases: suite.cases.flatMap(({ id }, index) => (chosen[index] !== undefined && decidesOtherwise(model, chosen[index].candidate, chosen[index].candidate.watched.outcome) ? [id] : [])) })),
    mistakes: mistakes.map((mistake) => ({ mistake: mistake.mutant, toldBy: suite.cases.find((_, index) => chosen[index] !== undefined && isTold(open, mistake, chosen[index].candidate))?.id })),
    mutants: all.map(({ mutant }) => mutant),
    equivalent: all.flatMap((target) => {
      const how = targets.includes(target) ? proofs.get(target) : "form of the rules";
      return how === undefined ? [] : [{ mutant: target.mutant, how }];
    }),
    survivors: alive.map(({ mutant }) => mutant),
    obligations: obligations.all,
    missed: obligations.all.filter(({ key }) => missing.has(key)),
    impossible,
    curve: curveOf(chosen.map(({ tells: told }) => told)),
    accounts: curveOf(byTold(chosen).map((account) => account.chosen.flatMap(({ tells: told }) => told))),
    evaluations: { used: budget.used, limit: budget.limit },
  };
}

/** For each platform that computes otherwise and decides as the policy does in all cases so far: the first question that tells it. */
function tellingModels(edges: Edges, models: readonly Model[], few: readonly Chosen[]): readonly Chosen[] {
  const more: Chosen[] = [];
  for (const model of models) {
    if ([...few, ...more].some(({ candidate }) => decidesOtherwise(model, candidate, candidate.watched.outcome))) continue;
    const found = edges.telling(model);
    if (found !== undefined) more.push({ candidate: found, tells: [], shows: [], noticed: `a platform that computes by ${model.name}` });
  }
  return more;
}

/** The accounts that tell the most first, and so the questions about each, so that any beginning of a suite is worth the most. */
function settled(chosen: readonly Chosen[], most: number | undefined): readonly Chosen[] {
  const sorted = byTold(chosen).flatMap((account) => [...account.chosen].sort((a, b) => b.tells.length - a.tells.length || b.shows.length - a.shows.length));
  return byTold(sorted.slice(0, most ?? sorted.length)).flatMap((account) => account.chosen);
}

/** Those that no case was taken for are asked of every case that they concern, with the largest amount that the case expects besides. */
function survivorsOf(policy: CompiledPolicy, targets: readonly Target[], chosen: readonly Chosen[]): readonly Target[] {
  const told = new Set(chosen.flatMap((one) => one.tells.map(({ mutant }) => mutant)));
  const unbounded = new Budget(Infinity);
  const whole = chosen.map(({ candidate: { isBrief = false, ...candidate } }): Candidate => (isBrief ? { ...candidate, watched: watched(policy, candidate.snapshot, candidate.ask, new Set()) } : candidate));
  return targets.filter((target) => !told.has(target.mutant) && !whole.some((candidate) => target.concerns(candidate, candidate.watched.clauses) && tells(target, candidate, unbounded)));
}

/** How many are told after each, every one counted once. */
function curveOf(told: readonly (readonly Target[])[]): readonly number[] {
  const all = new Set<Target>();
  return told.map((more) => {
    for (const target of more) all.add(target);
    return all.size;
  });
}

/** Cases are named by their account and their question: `a03/permit-2`. */
function suiteOf(policy: CompiledPolicy, chosen: readonly Chosen[], obligations: readonly Obligation[]): Suite {
  const cases = byTold(chosen).flatMap((account, place) => {
    const counts = new Map<string, number>();
    return account.chosen.map((one): SuiteCase => {
      const { ask } = one.candidate.ask;
      const count = (counts.get(ask) ?? 0) + 1;
      counts.set(ask, count);
      return caseOf(policy, `a${String(place + 1).padStart(2, "0")}/${ask}-${count}`, one.candidate.snapshot, one.candidate.ask, { why: reasonOf(one, obligations) });
    });
  });
  return { plimsollSuite: 1, id: `${policy.meaning.id}-generated`, title: "Generated from the policy: its boundaries, and what tells it from the same rules with one thing otherwise", license: "Apache-2.0", policy: suitePolicyOf(policy), cases };
}
