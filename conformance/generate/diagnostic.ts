import { byAccount } from "./accounts.ts";
import type { Budget } from "./budget.ts";
import type { Candidate } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";
import { questionsAbout } from "./questions.ts";
import { mutatedOutcome, type Target } from "./targets.ts";

/** How many questions that fail to tell the members of a class apart are tried before it is left as it is. */
const patience = 10;

/**
 * Adds questions that tell mutants from each other: first about accounts that are there already, which makes no more of them, then about others that were worth something. Each question
 * that splits a class of mutants that answered alike so far stays. What it costs is bounded by the patience with each class.
 */
export function diagnose(hunt: Hunt, few: readonly Chosen[], targets: readonly Target[]): { readonly chosen: readonly Chosen[]; readonly classes: number } {
  const { budget } = hunt;
  const chosen = [...few];
  let classes: Classes = [{ members: targets, tries: 0 }];
  const take = (candidate: Candidate, isThere: boolean): void => {
    const finer = classes.flatMap((each) => (isThere || each.tries < patience ? split(each, candidate, budget) : [each]));
    if (finer.length > classes.length && !isThere) chosen.push({ candidate, tells: [], shows: [] });
    classes = finer;
  };
  for (const { candidate } of few) take(candidate, true);
  classes = classes.map(({ members }) => ({ members, tries: 0 }));
  const open = (question: { readonly snapshot: Candidate["snapshot"]; readonly ask: Candidate["ask"] }): boolean => classes.some(({ members, tries }) => members.length > 1 && tries < patience && members.some((target) => target.concerns(question, undefined)));
  for (const { snapshot } of byAccount(few)) for (const question of questionsAbout(hunt.policy, snapshot)) if (open(question)) take(hunt.ask(question), false);
  classes = classes.map(({ members }) => ({ members, tries: 0 }));
  for (const candidate of hunt.asked) if (open(candidate)) take(candidate, false);
  return { chosen, classes: classes.length };
}

interface Class {
  readonly members: readonly Target[];
  /** Questions since it was last split. */
  readonly tries: number;
}

type Classes = readonly Class[];

/** A class by what its members answer; one alone needs no question any more. */
function split(known: Class, candidate: Candidate, budget: Budget): Classes {
  const { members, tries } = known;
  const concerned = members.length < 2 ? [] : members.filter((target) => target.concerns(candidate, candidate.watched.clauses));
  if (concerned.length === 0) return [known];
  const byAnswer = new Map<string, Target[]>();
  for (const target of members) {
    const outcome = concerned.includes(target) ? mutatedOutcome(target.mutant, candidate, budget) : candidate.watched.outcome;
    const answer = JSON.stringify([outcome.decisions, outcome.numbers]);
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), target]);
  }
  return byAnswer.size === 1 ? [{ members, tries: tries + 1 }] : [...byAnswer.values()].map((alike) => ({ members: alike, tries: 0 }));
}
