import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../../engine/program.ts";
import { Budget } from "../generate/budget.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import { roundingsOf } from "../mistakes/index.ts";
import type { Mutant, Reads } from "../mutate/index.ts";
import { agreeing, explains, leavesRoom } from "./heard.ts";
import type { Question } from "./question.ts";
import { spread } from "./ranked.ts";
import { inTurn, together } from "./together.ts";

/** Mistakes that are made at once, and whether a question is answered as if all of them were. */
export interface Many {
  readonly edits: readonly Mutant[];
  readonly isExplained: (question: Question) => boolean;
}

/** The mistakes so far, as one policy that reads and says as all of them do. */
interface Made {
  readonly targets: readonly Target[];
  readonly policy: CompiledPolicy;
  readonly reads: Reads | undefined;
}

/** How many mistakes are looked for; answers that differ by which they are counted, of which the next must explain one of the first that are open; those that are counted; and how often policies are asked. */
const extent = { mistakes: 5, sample: 20, probes: 3, counted: 60, evaluations: 12_000 } as const;
/** Answers that differ for each mistake: of fewer anything may be made. */
const enough = 3;

/**
 * Three mistakes and more at once, as a program has them that was never meant to do what the policy says: that which explains the most answers, then the next beside it that leaves the fewest open, until none is left. What explains every answer does not without any one of its mistakes; what leaves some open comes near, and whether it is told is for the caller. It ends
 * by a number of evaluations.
 */
export function manyAtOnce(policy: CompiledPolicy, targets: readonly Target[], differing: readonly Question[], right: readonly Question[]): Many | undefined {
  const budget = new Budget(extent.evaluations);
  const plain = [...differing].sort((a, b) => thingsIn(a) - thingsIn(b));
  let sample = spread(plain, extent.sample);
  let made: Made = { targets: [], policy, reads: undefined };
  while (!budget.isOut && made.targets.length < extent.mistakes && (made.targets.length + 1) * enough <= plain.length) {
    const open = sample.filter((question) => !isSaid(made, question, budget));
    const rest = open.length > 0 ? open : plain.filter((question) => !isSaid(made, question, budget)).slice(0, extent.probes);
    if (open.length === 0) sample = [...sample, ...rest];
    const next = rest.length === 0 ? undefined : nextOf(policy, made, targets, sample, rest, budget);
    if (next === undefined) break;
    made = next;
  }
  if (made.targets.length < 2) return undefined;
  const needed = differing.every((question) => isSaid(made, question, budget)) ? withoutIdle(policy, made, differing, right, budget) : made;
  return { edits: needed.targets.flatMap(({ mutant }) => mutant.parts ?? [mutant]), isExplained: (question) => isSaid(needed, question, budget) };
}

/** With the mistake that explains the most beside those there are; nothing where none explains more than they do. */
function nextOf(policy: CompiledPolicy, made: Made, targets: readonly Target[], sample: readonly Question[], open: readonly Question[], budget: Budget): Made | undefined {
  const probes = open.slice(0, extent.probes);
  const rounded = made.targets.length === 0 ? [] : targetsOfMistakes(roundingsOf(made.policy, leavesRoom(open.map(({ heard }) => heard))));
  const tried = [...rounded, ...targets].flatMap((target, index) => {
    if (!probes.some((question) => question.concerns(target))) return [];
    const both = budget.isOut ? undefined : index < rounded.length ? withRounding(made, target) : withOneMore(policy, made, target);
    if (both === undefined) return [];
    const said = probes.map((question) => ({ question, answer: question.answerOf(both, budget) }));
    const [whole, part] = [said.filter(({ question, answer }) => explains(answer, question.heard)).length, said.reduce((sum, { question, answer }) => sum + agreeing(answer, question.heard), 0)];
    return part === 0 ? [] : [{ both, whole, part }];
  });
  const likely = tried.sort((a, b) => b.whole - a.whole || b.part - a.part).slice(0, extent.counted);
  const known = sample.filter((question) => !open.includes(question));
  return likely.reduce<{ readonly count: number; readonly best?: Made }>((before, { both }) => {
    const count = explainedBy(both, [...known, ...open], before.count + 1, budget);
    return count > before.count ? { count, best: both } : before;
  }, { count: known.length }).best;
}

/** How many of some answers are explained; given up where it cannot be as many as there were. */
function explainedBy(made: Made, questions: readonly Question[], most: number, budget: Budget): number {
  let count = 0;
  for (const [index, question] of questions.entries()) {
    if (count + questions.length - index < most) return 0;
    if (isSaid(made, question, budget)) count += 1;
  }
  return count;
}

/** Another way of saying an answer takes the place of the one there is: those are made of each other already. */
function withOneMore(base: CompiledPolicy, before: Made, target: Target): Made | undefined {
  const { mutant } = target;
  if (before.targets.includes(target)) return undefined;
  const { targets, policy, reads } = mutant.reads?.says !== undefined && before.reads?.says !== undefined ? asItIs(before) : before;
  const both = mutant.policy === base ? policy : policy === base ? mutant.policy : together(base, policy, mutant.policy);
  if (both === undefined) return undefined;
  if (both !== policy && both !== mutant.policy) prepare(both, { called: `${targets.length + 1} mistakes` }); // its digest is in no outcome
  return { targets: [...targets, target], policy: both, reads: inTurn(reads, mutant.reads) };
}

function asItIs({ targets, policy }: Made): Made {
  const kept = targets.filter(({ mutant: { reads } }) => reads?.says === undefined);
  return { targets: kept, policy, reads: kept.reduce<Reads | undefined>((reads, { mutant }) => inTurn(reads, mutant.reads), undefined) };
}

/** A figure that is reckoned otherwise may be rounded too: the rounding is made of the policy as it is so far, since two edits of one place do not go together. */
function withRounding({ targets, reads }: Made, rounding: Target): Made {
  return { targets: [...targets, rounding], policy: rounding.mutant.policy, reads };
}

/** The same rounding of another policy. */
function roundingIn(policy: CompiledPolicy, { mutant: { clause, after } }: Target): Target | undefined {
  const steps = (text: string): string => text.slice(text.lastIndexOf(" to "));
  return targetsOfMistakes(roundingsOf(policy, () => true)).find(({ mutant }) => mutant.clause === clause && steps(mutant.after) === steps(after));
}

/** What explains all without one of its mistakes is told without it. */
function withoutIdle(policy: CompiledPolicy, made: Made, differing: readonly Question[], right: readonly Question[], budget: Budget): Made {
  for (const idle of made.targets) {
    const fewer = made.targets.filter((target) => target !== idle).reduce<Made | undefined>((before, target) => (before === undefined ? undefined : again(policy, before, target)), { targets: [], policy, reads: undefined });
    if (fewer !== undefined && fewer.targets.length > 0 && [...differing, ...right].every((question) => isSaid(fewer, question, budget))) return withoutIdle(policy, fewer, differing, right, budget);
  }
  return made;
}

function again(policy: CompiledPolicy, before: Made, target: Target): Made | undefined {
  const rounding = target.mutant.kind === "rounding" ? roundingIn(before.policy, target) : undefined;
  return rounding === undefined ? withOneMore(policy, before, target) : withRounding(before, rounding);
}

function isSaid({ policy, reads, targets }: Made, question: Question, budget: Budget): boolean {
  if (targets.length === 0) return !question.heard.differs;
  return explains(question.answerOf({ policy, ...(reads === undefined ? {} : { reads }) }, budget), question.heard);
}

/** The plainest show one mistake alone. */
function thingsIn({ heard: { asked: { snapshot } } }: Question): number {
  return (snapshot.positions ?? []).length + (snapshot.orders ?? []).length;
}
