import type { CompiledPolicy } from "../../dsl/ir.ts";
import { mistakesOf, roundingsOf } from "../mistakes/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { targetsOf, targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { ReportLine } from "../protocol/index.ts";
import { inCommon } from "../report/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { solvedConstants } from "./constants.ts";
import { heardIn, leavesRoom } from "./heard.ts";
import { pairsOf } from "./pairs.ts";
import { Question } from "./question.ts";

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

/** Suspects that are named where none explains all. */
const named = 5;
/** Of so many answers that differ one must be explained by what is said to come near, wherever it holds; by what holds for some accounts alone. */
const near = { everywhere: 2, somewhere: 4 } as const;

/**
 * Which mistakes explain all that a platform said: every policy that differs in one thing is asked the same, and every mistake of `mistakes/`; then other numbers in its rules, as what was heard gives them, and roundings that the policy does not have;
 * then pairs. The lines of a report hold what was said; `policy` must be the one that the suite was written from.
 */
export function diagnose(policy: CompiledPolicy, lines: readonly ReportLine[]): Diagnosis {
  const questions = heardIn(lines).map((heard) => new Question(policy, heard));
  const differing = questions.filter(({ heard }) => heard.differs);
  const head = { answered: questions.length, differing: differing.length };
  if (differing.length === 0) return { ...head, suspects: [], explainsAll: true };
  const plain = [...targetsOf(policy), ...targetsOfMistakes(mistakesOf(policy))];
  const single = singly(plain, differing, questions);
  if (single.some(isWhole)) return { ...head, suspects: single.filter(isWhole), explainsAll: true };
  const numbers = solvedConstants(policy, plain, differing);
  const another = singly(numbers, differing, questions);
  if (another.some(isWhole)) return { ...head, suspects: another.filter(isWhole), explainsAll: true };
  const roundings = targetsOfMistakes(roundingsOf(policy, leavesRoom(differing.map(({ heard }) => heard))));
  const rounded = singly(roundings, differing, questions);
  if (rounded.some(isWhole)) return { ...head, suspects: rounded.filter(isWhole), explainsAll: true };
  const { pairs, parts } = pairsOf(policy, [...plain, ...numbers, ...roundings], questions);
  const paired = pairs.map(({ edits, isExplained }) => suspectOf(edits, questions, isExplained));
  if (paired.some(isWhole)) return { ...head, suspects: paired.filter(isWhole), explainsAll: true };
  const partly = parts.map((target) => suspectOf([target.mutant], questions, (question) => question.isExplainedBy(target)));
  const close = [...single, ...another, ...rounded, ...partly, ...paired].filter((suspect) => isNear(suspect, differing.length));
  const best = close.sort((a, b) => Number(a.onlyWhere === undefined) - Number(b.onlyWhere === undefined) || b.explained - a.explained || a.edits.length - b.edits.length);
  return { ...head, suspects: best.filter(({ edits }, index) => best.findIndex((each) => namesOf(each.edits) === namesOf(edits)) === index).slice(0, named), explainsAll: false };
}

const isWhole = ({ against }: Suspect): boolean => against.length === 0;

const namesOf = (edits: readonly Mutant[]): string => edits.map(({ id }) => id).join(" & ");

/** That one answer in passing agrees tells nothing. */
function isNear({ explainedDiffering, onlyWhere }: Suspect, differing: number): boolean {
  return explainedDiffering > 1 && explainedDiffering * (onlyWhere === undefined ? near.everywhere : near.somewhere) >= differing;
}

/** Those that explain every answer that differs. */
function singly(targets: readonly Target[], differing: readonly Question[], questions: readonly Question[]): readonly Suspect[] {
  return targets.filter((target) => differing.every((question) => question.isExplainedBy(target))).map((target) => suspectOf([target.mutant], questions, (question) => question.isExplainedBy(target)));
}

function suspectOf(edits: readonly Mutant[], questions: readonly Question[], isExplained: (question: Question) => boolean): Suspect {
  const against = questions.filter((question) => !isExplained(question));
  const followed = questions.filter((question) => question.heard.differs && !against.includes(question));
  const casesOf = (list: readonly Question[]): readonly SuiteCase[] => list.map(({ heard }) => heard.asked);
  const onlyWhere = inCommon(casesOf(followed), casesOf(against.filter(({ heard }) => !heard.differs)));
  return { edits, explained: questions.length - against.length, explainedDiffering: followed.length, against: against.map(({ heard }) => heard.asked.id), ...(onlyWhere !== undefined && { onlyWhere }) };
}
