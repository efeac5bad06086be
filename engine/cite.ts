import type { CannotDecide } from "./snapshot/index.ts";
import type { Program } from "./program.ts";
import type { Undecided } from "./undecided.ts";

/**
 * A clause's sources as people write them: `HELP Cross, Isolated; HOUSE assumptions`. A clause that cites none has those of the list or
 * section around it. Absent if there are none.
 */
export function citationOf(program: Program, clause: string | undefined): string | undefined {
  const cites = citesOf(program, clause);
  if (cites === undefined) return undefined;
  return cites.map((cite) => `${cite.source} ${cite.sections.join(", ")}`.trim()).join("; ");
}

/** Whether what a clause says is assumed, not read in a source. */
export function isAssumed(program: Program, clause: string): boolean {
  return citesOf(program, clause)?.some((cite) => cite.sections.includes("assumptions")) ?? false;
}

/** Ids are paths: what stands around `cross/payment/1/step/2` is `cross/payment/1`, then `cross/payment`. */
function citesOf(program: Program, clause: string | undefined) {
  for (let id = clause; id !== undefined && id !== ""; id = id.slice(0, Math.max(id.lastIndexOf("/"), 0))) {
    const cites = noteOf(program, id)?.cites;
    if (cites !== undefined && cites.length > 0) return cites;
  }
  return undefined;
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
