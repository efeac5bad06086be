import { citationOf, isAssumed, toCannotDecide } from "../cite.ts";
import type { Program } from "../program.ts";
import type { CannotDecide, Explanation } from "../snapshot/index.ts";
import type { Undecided } from "../undecided.ts";

/** An explanation with the clause that it is of, its source, and whether that is assumed. */
export function withClause(program: Program, clause: string | undefined, explanation: Explanation): Explanation {
  if (clause === undefined) return explanation;
  const citation = citationOf(program, clause);
  return { ...explanation, clause, ...(citation === undefined ? {} : { citation }), ...(isAssumed(program, clause) ? { assumed: true } : {}) };
}

/** What is not settled, and why. */
export function silence(program: Program, label: string, undecided: Undecided): Explanation {
  return told(toCannotDecide(program, label, undecided));
}

export function told({ answer, reason, clause, citation }: CannotDecide, label = answer): Explanation {
  return { label, kind: "cannot_decide", note: reason, ...(clause === undefined ? {} : { clause }), ...(citation === undefined ? {} : { citation }), children: [] };
}
