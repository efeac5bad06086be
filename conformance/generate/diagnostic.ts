import { canonicalJson } from "../../dsl/canonical.ts";
import { parseDecimal } from "../../engine/number/index.ts";
import { byAccount } from "./accounts.ts";
import type { Budget } from "./budget.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";
import { onePerFault } from "./one-per-fault.ts";
import { questionsAbout } from "./questions.ts";
import { mutatedOutcome, type Target } from "./targets.ts";

/** How many questions that fail to tell the members of a class apart are tried before it is left as it is. */
export const patience = 25;
/** How many accounts a suite has at most before no other is taken into it only to tell mutants from each other. */
const mostAccounts = 35;

/**
 * Adds questions that tell mutants from each other: first about accounts that are there already, which makes no more of them, then about others that were worth something, each with
 * all that may be asked about it. Each question that splits a class of mutants that answered alike so far stays. What it costs is bounded by the patience with each class. Mutants that
 * are proved to say the same are one fault.
 */
export function diagnose(hunt: Hunt, few: readonly Chosen[], targets: readonly Target[], kept: readonly Candidate[]): { readonly chosen: readonly Chosen[]; readonly classes: number } {
  const { budget } = hunt;
  const chosen = [...few];
  const accounts = new Set(few.map(({ candidate }) => canonicalJson(candidate.snapshot)));
  let classes: Classes = [{ members: targets, tries: 0 }];
  const take = (candidate: Candidate, isThere: boolean): boolean => {
    const finer = classes.flatMap((each) => (isThere || each.tries < patience ? split(each, candidate, budget) : [each]));
    const isFiner = finer.length > classes.length;
    if (isFiner && !isThere) chosen.push({ candidate, tells: [], shows: [] });
    classes = finer;
    return isFiner;
  };
  for (const { candidate } of few) take(candidate, true);
  // What the answers so far tell apart needs no proof.
  classes = classes.map(({ members }) => ({ members: onePerFault(members, ({ mutant }) => mutant), tries: 0 }));
  const open = (question: Question): boolean => classes.some(({ members, tries }) => members.length > 1 && tries < patience && members.some((target) => target.concerns(question, undefined)));
  const askAll = (snapshot: Candidate["snapshot"]): void => questionsAbout(hunt.policy, snapshot).forEach((question) => void (open(question) && take(hunt.ask(question), false)));
  for (const { snapshot } of byAccount(few)) askAll(snapshot);
  classes = classes.map(({ members }) => ({ members, tries: 0 }));
  // What told something for the first time is about accounts that nobody has by chance.
  for (const candidate of new Set([...kept, ...hunt.asked])) {
    const key = canonicalJson(candidate.snapshot);
    if ((accounts.size >= mostAccounts && !accounts.has(key)) || !open(candidate) || !take(candidate, false) || accounts.has(key)) continue;
    accounts.add(key);
    askAll(candidate.snapshot);
  }
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
  const concerned = new Set(members.length < 2 ? [] : members.filter((target) => target.concerns(candidate, candidate.watched.clauses)));
  if (concerned.size === 0) return [known];
  const byAnswer = new Map<string, Target[]>();
  const largest = parseDecimal(candidate.watched.outcome.numbers["largest"] ?? "");
  for (const target of members) {
    const outcome = concerned.has(target) ? mutatedOutcome(target.mutant, candidate, budget, largest) : candidate.watched.outcome;
    const answer = JSON.stringify([outcome.decisions, outcome.numbers]);
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), target]);
  }
  return byAnswer.size === 1 ? [{ members, tries: tries + 1 }] : [...byAnswer.values()].map((alike) => ({ members: alike, tries: 0 }));
}
