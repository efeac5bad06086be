import type { CompiledPolicy } from "../../dsl/ir.ts";
import { mistakesOf, rareMistakesOf, roundingsOf } from "../mistakes/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { onePerFault } from "../generate/one-per-fault.ts";
import { targetsOf, targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { ReportLine } from "../protocol/index.ts";
import { inCommon, neverAnswered } from "../report/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { solvedConstants } from "./constants.ts";
import { answeredElsewhere, type Elsewhere } from "./elsewhere.ts";
import { everywhere } from "./everywhere.ts";
import { binaryIn, explains, heardIn, leavesRoom } from "./heard.ts";
import { scaledFigures } from "./factors.ts";
import { solvedFacts } from "./facts.ts";
import { elseRight, inSomeOutputs } from "./in-outputs.ts";
import { isNonsense, saidOfAll } from "./nonsense.ts";
import { latePrices, ownPrices } from "./own-prices.ts";
import { likeliestFirst, plainest } from "./plainest.ts";
import { manyAtOnce } from "./many.ts";
import { pairsOf } from "./pairs.ts";
import { presentedOtherwise } from "./presented.ts";
import { priceFormulas } from "./price-formulas.ts";
import { Question } from "./question.ts";
import { rankedBy } from "./ranked.ts";
import { sumsOfSome } from "./sums-of-some.ts";
import { wordsOtherwise } from "./words-otherwise.ts";
import { severally } from "./severally.ts";
import { someOnly } from "./some-only.ts";

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
  /** Whether it leaves no answer open that differs: all that it would answer otherwise is as the policy says. */
  readonly isEverywhereElse: boolean;
  /** How many answers that are as the policy says it would change. */
  readonly alarms: number;
}

export interface Diagnosis {
  readonly answered: number;
  readonly differing: number;
  /** Those that explain every answer, or, where there are none, those that come near: first those that hold for some accounts alone, then those that explain the most. */
  readonly suspects: readonly Suspect[];
  readonly explainsAll: boolean;
  /** The kinds of output that the platform declares and never gives: nothing of its rules is known from these. */
  readonly unsaid: readonly string[];
  /** Numbers were compared to nine digits, as of a platform that reckons in binary fractions; one that differs no further counts as none. Where nothing is suspected, that is all. */
  readonly isLoose?: boolean;
  /** Hardly a number is right, near, or what any mistake would say: nothing further was looked for. */
  readonly isNonsense?: boolean;
  /** Every number that it says, whatever is asked. */
  readonly constant?: string;
  /** Where no one mistake explains all: that what differs is said of another question. */
  readonly elsewhere?: Elsewhere;
}

/** What is tried of answers whatever they are: the stages before roundings, which come before what takes the longest. */
const beforeRoundings = 7;
/** Mistakes that are looked at for that. */
const told = 14;
/** Of so many answers that differ one must be explained by what is said to come near, wherever it holds; by what holds for some accounts alone, or would change none that is right. */
const near = { everywhere: 2, somewhere: 4 } as const;

/**
 * Which mistakes explain all that a platform said: every policy that differs in one thing is asked the same, and every mistake of `mistakes/`; then numbers that are right and said otherwise, other numbers in its rules and facts that it has of its own, as what was heard gives them,
 * roundings that the policy does not have, sums that take in some positions alone, mistakes that are made of some positions or on some accounts alone, and prices that are late; then pairs. Before all but the first of these: whether what differs is the policy's answer to another question. The lines of a report hold what was said; `policy` must be the one that the suite was written from. A platform that reckons in binary fractions is asked by nine digits of each number.
 */
export function diagnose(policy: CompiledPolicy, lines: readonly ReportLine[]): Diagnosis {
  const binary = binaryIn(lines);
  if (binary === "no") return diagnosed(policy, lines, false);
  const [first, second] = binary === "clearly" ? [true, false] : [false, true];
  const one = asExactAsItIs(policy, lines, diagnosed(policy, lines, first));
  if ((one.explainsAll && one.differing > 0) || one.isNonsense === true) return one;
  const other = asExactAsItIs(policy, lines, diagnosed(policy, lines, second));
  if (other.explainsAll && other.differing > 0) return other;
  const [exact, loose] = first ? [other, one] : [one, other];
  if (loose.differing === 0) return { ...exact, suspects: [], explainsAll: true, isLoose: true };
  // That some numbers are almost right may have other causes: binary fractions are spoken of where digits show them, or where nothing is found without.
  return loose.suspects.length > 0 && (binary === "clearly" || exact.suspects.length === 0) ? loose : exact;
}

/** Numbers of many digits are also those of who reckons exactly: where all that is suspected explains every digit, nothing was left out. */
function asExactAsItIs(policy: CompiledPolicy, lines: readonly ReportLine[], found: Diagnosis): Diagnosis {
  if (found.isLoose !== true || !found.explainsAll || found.suspects.length === 0) return found;
  const questions = heardIn(lines).filter(({ differs }) => differs).map((heard) => new Question(policy, heard));
  const isExact = found.suspects.every(({ edits: [edit, ...more] }) => edit !== undefined && more.length === 0 && questions.every((question) => explains(question.answerOf(edit), question.heard)));
  if (!isExact) return found;
  const { isLoose: _, ...exact } = found;
  return exact;
}

function diagnosed(policy: CompiledPolicy, lines: readonly ReportLine[], isLoose: boolean): Diagnosis {
  const questions = heardIn(lines, isLoose).map((heard) => new Question(policy, heard));
  const differing = plainestFirst(questions.filter(({ heard }) => heard.differs));
  const head = { answered: questions.length, differing: differing.length, unsaid: [...neverAnswered(lines).keys()], ...(isLoose && { isLoose }) };
  if (differing.length === 0) return { ...head, suspects: [], explainsAll: true };
  const constant = saidOfAll(differing);
  if (constant !== undefined) return { ...head, suspects: [], explainsAll: false, isNonsense: true, constant };
  const tried: Target[] = [];
  const close: Suspect[] = [];
  const others = questions.filter(({ heard }) => !heard.differs);
  const ranked = once(() => rankedBy(tried, differing));
  const stages: readonly (() => readonly Target[])[] = [
    () => [...targetsOf(policy), ...targetsOfMistakes([...mistakesOf(policy), ...rareMistakesOf(policy)])],
    () => [...presentedOtherwise(policy, differing, questions), ...wordsOtherwise(policy, differing)],
    () => [...everywhere(policy, tried), ...priceFormulas(policy, differing)],
    () => solvedConstants(policy, tried, differing),
    () => solvedFacts(policy, differing, questions),
    () => ownPrices(policy, differing),
    () => scaledFigures(policy, differing),
    () => targetsOfMistakes(roundingsOf(policy, leavesRoom(differing.map(({ heard }) => heard)))),
    () => inSomeOutputs(policy, tried, differing),
    () => sumsOfSome(policy, differing),
    () => someOnly(policy, ranked().map(({ target }) => target), differing, others),
    () => latePrices(policy, differing),
  ];
  for (const [index, stage] of stages.entries()) {
    if (index === beforeRoundings && isNonsense(tried, differing)) return { ...head, suspects: [], explainsAll: false, isNonsense: true };
    const targets = stage();
    tried.push(...targets);
    const found = singly(targets, differing, questions);
    if (found.some(isWhole)) return { ...head, suspects: likeliestFirst(oneOfEachFault(oneOfEachBound(found.filter(isWhole)))), explainsAll: true };
    close.push(...found.filter(({ edits: [edit] }) => edit?.only?.endsWith(elseRight) !== true)); // on some accounts alone and in some outputs alone: so much may be said of anything
    const elsewhere = stage === stages[0] ? answeredElsewhere(questions.map(({ heard }) => heard)) : undefined;
    if (elsewhere !== undefined) return { ...head, suspects: [], explainsAll: true, elsewhere };
  }
  const somewhere = plainest(close.filter(isWholeSomewhere));
  if (somewhere.length > 0) return { ...head, suspects: somewhere, explainsAll: true };
  const apart = severally(ranked().map(({ target }) => target), differing, others, (some) => aloneIn(policy, tried, some, questions));
  if (apart !== undefined) return { ...head, suspects: [suspectOf(apart.edits, questions, apart.isExplained)], explainsAll: true };
  const paired = pairsOf(policy, tried, ranked(), differing).map(({ edits, isExplained }) => suspectOf(edits, questions, isExplained));
  if (paired.some(isWhole)) return { ...head, suspects: paired.filter(isWhole), explainsAll: true };
  const many = manyAtOnce(policy, tried, differing, others);
  const manifold = many === undefined ? [] : [suspectOf(many.edits, questions, many.isExplained)];
  if (manifold.some(isWhole)) return { ...head, suspects: manifold, explainsAll: true };
  const partly = [...ranked()].filter(({ whole }) => whole > 0).sort((a, b) => b.whole - a.whole).slice(0, told).map(({ target }) => suspectOf([target.mutant], questions, (question) => question.isExplainedBy(target)));
  return { ...head, suspects: plainest([...close, ...partly, ...paired, ...manifold].filter((suspect) => isNear(suspect, differing.length))), explainsAll: false };
}

/** The likeliest mistake that explains every one of some answers that differ, and would change none that is right: of those that were tried, then of those that are made of them. */
function aloneIn(policy: CompiledPolicy, tried: readonly Target[], some: readonly Question[], all: readonly Question[]): readonly Mutant[] | undefined {
  const right = all.filter(({ heard }) => !heard.differs);
  const stages: readonly (() => readonly Target[])[] = [() => tried, () => solvedConstants(policy, tried, some), () => scaledFigures(policy, some), () => inSomeOutputs(policy, tried, some), () => someOnly(policy, rankedBy(tried, some).map(({ target }) => target), some, right)];
  for (const stage of stages) {
    const found = singly(stage(), some, [...some, ...right]).filter(isWhole);
    const [first] = found.length === 0 ? [] : likeliestFirst(oneOfEachFault(oneOfEachBound(found)));
    if (first !== undefined) return first.edits;
  }
  return undefined;
}

/** A bound that is elsewhere is said once: the numbers that it may be explain the same. */
function oneOfEachBound(suspects: readonly Suspect[]): readonly Suspect[] {
  const boundOf = ({ edits: [only] }: Suspect): string => (only?.kind === "reading" ? only.clause : "");
  return suspects.filter((suspect, index) => boundOf(suspect) === "" || suspects.findIndex((each) => boundOf(each) === boundOf(suspect)) === index);
}

/** Edits that are proved to say the same, made of the same positions, are said once. */
function oneOfEachFault(suspects: readonly Suspect[]): readonly Suspect[] {
  const onlyOf = ({ edits: [edit] }: Suspect): string | undefined => (edit === undefined || edit.reads !== undefined || edit.kind === "reading" ? undefined : (edit.only ?? ""));
  const groups = new Set(suspects.map(onlyOf).filter((only) => only !== undefined));
  const kept = new Set([...groups].flatMap((only) => onePerFault(suspects.filter((suspect) => onlyOf(suspect) === only), ({ edits: [edit] }) => edit!))); // each has one
  return suspects.filter((suspect) => onlyOf(suspect) === undefined || kept.has(suspect));
}

/** Questions about an account before those about what may be done with it, which take longer to answer. */
function plainestFirst(questions: readonly Question[]): readonly Question[] {
  const rank = ({ heard: { asked } }: Question): number => ["assess", "charge", "liquidate", "permit"].indexOf(asked.ask?.ask ?? "assess");
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const isWhole = ({ against }: Suspect): boolean => against.length === 0;

/** It explains all, on accounts that have something which those that it would answer otherwise have not. */
const isWholeSomewhere = ({ onlyWhere, isEverywhereElse }: Suspect): boolean => onlyWhere !== undefined && isEverywhereElse;

/** That one answer in passing agrees tells nothing, and two mistakes at once that would make more answers wrong than they explain are not what was made. */
function isNear({ explainedDiffering, onlyWhere, alarms, edits }: Suspect, differing: number): boolean {
  const isSolved = edits.some(({ id }) => id.startsWith("number:")); // any answer can be made by some number
  if (edits.length > 1 && alarms > explainedDiffering) return false;
  return explainedDiffering > 1 && explainedDiffering * ((onlyWhere === undefined && alarms > 0) || isSolved ? near.everywhere : near.somewhere) >= differing;
}

/** Those that explain every answer that differs. */
function singly(targets: readonly Target[], differing: readonly Question[], questions: readonly Question[]): readonly Suspect[] {
  return targets.filter((target) => differing.every((question) => question.isExplainedBy(target))).map((target) => suspectOf(target.mutant.parts ?? [target.mutant], questions, (question) => question.isExplainedBy(target)));
}

function suspectOf(edits: readonly Mutant[], questions: readonly Question[], isExplained: (question: Question) => boolean): Suspect {
  const against = questions.filter((question) => !isExplained(question));
  const followed = questions.filter((question) => question.heard.differs && !against.includes(question));
  const casesOf = (list: readonly Question[]): readonly SuiteCase[] => list.map(({ heard }) => heard.asked);
  const onlyWhere = inCommon(casesOf(followed), casesOf(against.filter(({ heard }) => !heard.differs)));
  return { edits, isEverywhereElse: against.every(({ heard }) => !heard.differs), explained: questions.length - against.length, explainedDiffering: followed.length, alarms: against.filter(({ heard }) => !heard.differs).length, against: against.map(({ heard }) => heard.asked.id), ...(onlyWhere !== undefined && { onlyWhere }) };
}
