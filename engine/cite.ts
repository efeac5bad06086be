import type { CannotDecide } from "./snapshot/index.ts";
import type { Program } from "./program.ts";
import type { Undecided } from "./undecided.ts";

/** A clause's sources as people write them: `HELP Cross, Isolated; HOUSE assumptions`. Absent if it cites none. */
export function citationOf(program: Program, clause: string | undefined): string | undefined {
  const cites = clause === undefined ? undefined : noteOf(program, clause)?.cites;
  if (cites === undefined || cites.length === 0) return undefined;
  return cites.map((cite) => `${cite.source} ${cite.sections.join(", ")}`.trim()).join("; ");
}

/** Whether what a clause says is assumed, not read in a source. */
export function isAssumed(program: Program, clause: string): boolean {
  return noteOf(program, clause)?.cites?.some((cite) => cite.sections.includes("assumptions")) ?? false;
}

export function becauseOf(program: Program, clause: string): string | undefined {
  return noteOf(program, clause)?.because;
}

function noteOf(program: Program, clause: string) {
  const { clauses } = program.policy.notes;
  return Object.hasOwn(clauses, clause) ? clauses[clause] : undefined;
}

/** A silence as an answer shows it. `answer` is a path in the answer, such as `positions.p1.liquidationPrice`. */
export function toCannotDecide(program: Program, answer: string, undecided: Undecided): CannotDecide {
  const because = undecided.clause === undefined ? undefined : becauseOf(program, undecided.clause);
  const citation = citationOf(program, undecided.clause);
  const parts = [undecided.reason.because, ...(because === undefined ? [] : [`The policy says: ${because}.`]), ...(undecided.reason.help === undefined ? [] : [undecided.reason.help])];
  return {
    answer,
    reason: parts.join(" "),
    ...(undecided.clause === undefined ? {} : { clause: undecided.clause }),
    ...(citation === undefined ? {} : { citation }),
  };
}
