import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Budget } from "../generate/budget.ts";
import { mutatedOutcome, targetsOf, type Target } from "../generate/targets.ts";
import { watched } from "../generate/watch.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Outcome } from "../outcome/index.ts";
import type { ReportLine } from "../protocol/index.ts";
import { inCommon } from "../report/index.ts";
import { askOf, type SuiteCase } from "../suite/index.ts";
import { explains, heardIn, type Heard } from "./heard.ts";
import { mistakesOf } from "./mistakes.ts";
import { together } from "./together.ts";

/** A platform that this may be: the policy with one or two things otherwise. */
export interface Suspect {
  readonly edits: readonly Mutant[];
  /** Questions that it would have answered as the platform did, of all and of those where the platform differs. */
  readonly explained: number;
  readonly explainedDiffering: number;
  /** The questions that it would have answered otherwise. */
  readonly against: readonly string[];
  /** What all accounts have on which the platform does as this says, and none on which it does as the policy says although this would not: where it holds. */
  readonly onlyWhere?: string;
}

export interface Diagnosis {
  readonly answered: number;
  readonly differing: number;
  /** Those that explain every answer, or, where there are none, those that come near: first those that hold for some accounts alone, then those that explain the most. */
  readonly suspects: readonly Suspect[];
  readonly explainsAll: boolean;
}

/** How far it looks: questions that a first choice is made by, edits that are tried in pairs, suspects that are named where none explains all. */
const extent = { sample: 12, pairs: 14, named: 5 } as const;
/** Of so many answers that differ, one must be explained by what is said to come near. */
const near = 4;

/**
 * Which mistakes explain all that a platform said: every policy that differs in one thing is asked the same, then pairs of those that explain a part. The lines of a report hold
 * what was said; `policy` must be the one that the suite was written from.
 */
export function diagnose(policy: CompiledPolicy, lines: readonly ReportLine[]): Diagnosis {
  const questions = heardIn(lines).map((heard) => new Question(policy, heard));
  const differing = questions.filter(({ heard }) => heard.differs);
  const head = { answered: questions.length, differing: differing.length };
  if (differing.length === 0) return { ...head, suspects: [], explainsAll: true };
  const all = [...targetsOf(policy), ...mistakesOf(policy)];
  const single = all.filter((target) => differing.every((question) => question.isExplainedBy(target))).map((target) => suspectOf([target.mutant], questions, (question) => question.isExplainedBy(target)));
  const whole = single.filter(({ against }) => against.length === 0);
  if (whole.length > 0) return { ...head, suspects: whole, explainsAll: true };
  const some = partial(all, differing);
  const pairs = pairsOf(policy, some.slice(0, extent.pairs).map(({ target }) => target), questions);
  const wholePairs = pairs.filter(({ against }) => against.length === 0);
  if (wholePairs.length > 0) return { ...head, suspects: wholePairs, explainsAll: true };
  const parts = some.slice(0, extent.pairs).map(({ target }) => suspectOf([target.mutant], questions, (question) => question.isExplainedBy(target)));
  const close = [...single, ...parts, ...pairs].filter(({ explainedDiffering, onlyWhere }) => onlyWhere !== undefined || explainedDiffering * near >= differing.length);
  const best = close.sort((a, b) => Number(a.onlyWhere === undefined) - Number(b.onlyWhere === undefined) || b.explained - a.explained || a.edits.length - b.edits.length);
  return { ...head, suspects: best.filter(({ edits }, index) => best.findIndex((each) => namesOf(each.edits) === namesOf(edits)) === index).slice(0, extent.named), explainsAll: false };
}

const namesOf = (edits: readonly Mutant[]): string => edits.map(({ id }) => id).join(" & ");

/** A question with what was heard; the policy is asked once, to know which clauses take part. A class because answers are remembered. */
class Question {
  readonly heard: Heard;
  private readonly asked: Parameters<Target["concerns"]>[0];
  private readonly clauses: ReadonlySet<string>;
  private readonly known = new Map<Target, boolean>();

  constructor(policy: CompiledPolicy, heard: Heard) {
    this.heard = heard;
    this.asked = { snapshot: heard.asked.snapshot, ask: askOf(heard.asked) };
    this.clauses = watched(policy, this.asked.snapshot, this.asked.ask, new Set()).clauses;
  }

  /** A mutant whose clause takes no part answers as the policy does; where the platform differs it is asked all the same. */
  isExplainedBy(target: Target): boolean {
    const known = this.known.get(target) ?? ((!this.heard.differs && !this.concerns(target)) || explains(this.answerOf(target.mutant.policy), this.heard));
    this.known.set(target, known);
    return known;
  }

  concerns(target: Target): boolean {
    return target.concerns(this.asked, this.clauses);
  }

  answerOf(policy: CompiledPolicy): Outcome {
    return mutatedOutcome({ policy }, this.asked, unlimited);
  }
}

const unlimited = new Budget(Infinity);

function suspectOf(edits: readonly Mutant[], questions: readonly Question[], isExplained: (question: Question) => boolean): Suspect {
  const against = questions.filter((question) => !isExplained(question));
  const followed = questions.filter((question) => question.heard.differs && !against.includes(question));
  const casesOf = (list: readonly Question[]): readonly SuiteCase[] => list.map(({ heard }) => heard.asked);
  const onlyWhere = inCommon(casesOf(followed), casesOf(against.filter(({ heard }) => !heard.differs)));
  return { edits, explained: questions.length - against.length, explainedDiffering: followed.length, against: against.map(({ heard }) => heard.asked.id), ...(onlyWhere !== undefined && { onlyWhere }) };
}

/** The mutants that explain some of the answers that differ, those of most first. */
function partial(all: readonly Target[], differing: readonly Question[]): readonly { readonly target: Target; readonly count: number }[] {
  const sample = Array.from({ length: Math.min(extent.sample, differing.length) }, (_, index) => differing[Math.floor((index * differing.length) / Math.min(extent.sample, differing.length))]).flatMap((each) => each ?? []);
  const counted = all.map((target) => ({ target, count: sample.filter((question) => question.isExplainedBy(target)).length }));
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Two edits at once; of those that explain the first answers that differ all are asked. */
function pairsOf(policy: CompiledPolicy, targets: readonly Target[], questions: readonly Question[]): readonly Suspect[] {
  const differing = questions.filter(({ heard }) => heard.differs);
  return targets.flatMap((one, index) =>
    targets.slice(index + 1).flatMap((other): readonly Suspect[] => {
      const both = together(policy, one.mutant.policy, other.mutant.policy);
      if (both === undefined) return [];
      const isExplained = (question: Question): boolean => (!question.heard.differs && !question.concerns(one) && !question.concerns(other)) || explains(question.answerOf(both), question.heard);
      if (!differing.every(isExplained)) return [];
      return [suspectOf([one.mutant, other.mutant], questions, isExplained)];
    }),
  );
}
