import type { Mutant } from "../mutate/index.ts";
import type { Target } from "../generate/targets.ts";
import { askOf } from "../suite/index.ts";
import { explains } from "./heard.ts";
import type { Question } from "./question.ts";

/** How many mistakes are looked for, and mistakes that are looked at for the first of them. */
const extent = { mistakes: 3, first: 24 } as const;

/** Mistakes that each explain answers of their own, and the answers that none of them explains. */
export interface Severally {
  readonly edits: readonly Mutant[];
  readonly isExplained: (question: Question) => boolean;
}

/**
 * Several mistakes that do not meet in one answer, such as one in a margin and one in who pays: one is looked for that explains all that differs where one kind of question is asked, or else one that explains some answers and would change none that is
 * right; then another that explains all that is left. `alone` says which mistakes explain every one of some answers that differ.
 */
export function severally(ranked: readonly Target[], differing: readonly Question[], right: readonly Question[], alone: (differing: readonly Question[]) => readonly Mutant[] | undefined): Severally | undefined {
  const [some] = byKind(differing);
  const first = some === undefined || some.length === differing.length ? undefined : alone(some);
  return thenOthers(first, differing, right, alone) ?? thenOthers(harmless(ranked, differing, right), differing, right, alone);
}

function thenOthers(first: readonly Mutant[] | undefined, differing: readonly Question[], right: readonly Question[], alone: (differing: readonly Question[]) => readonly Mutant[] | undefined): Severally | undefined {
  const edits: Mutant[] = [];
  let [next, open] = [first, differing];
  while (next !== undefined && next.length > 0 && edits.length < extent.mistakes) {
    edits.push(...next);
    const left = open.filter((question) => !isSaidBy(edits, question));
    if (left.length === 0) return edits.length === 1 || right.some((question) => !isLeftBy(edits, question)) ? undefined : { edits, isExplained: (question) => (question.heard.differs ? isSaidBy(edits, question) : isLeftBy(edits, question)) };
    if (left.length === open.length) return undefined;
    open = left;
    next = alone(left);
  }
  return undefined;
}

/** Of mistakes that would change no right answer, the one that explains the most. */
function harmless(ranked: readonly Target[], differing: readonly Question[], right: readonly Question[]): readonly Mutant[] | undefined {
  const counted = ranked.slice(0, extent.first).map((target) => ({ target, count: differing.filter((question) => question.isExplainedBy(target)).length })).filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  const found = counted.find(({ target }) => right.every((question) => question.isExplainedBy(target)));
  return found === undefined ? undefined : [found.target.mutant];
}

/** Those about how accounts stand, then charges, liquidations and each action: what is answered by one part of a platform. */
function byKind(differing: readonly Question[]): readonly (readonly Question[])[] {
  const kindOf = ({ heard }: Question): string => {
    const ask = askOf(heard.asked);
    return ask.ask === "permit" ? `permit ${ask.request.action}` : ask.ask;
  };
  return [...new Set(differing.map(kindOf))].map((kind) => differing.filter((question) => kindOf(question) === kind));
}

const isSaidBy = (edits: readonly Mutant[], question: Question): boolean => edits.some((edit) => explains(question.answerOf(edit), question.heard));
const isLeftBy = (edits: readonly Mutant[], question: Question): boolean => edits.every((edit) => explains(question.answerOf(edit), question.heard));
