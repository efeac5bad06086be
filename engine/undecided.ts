/**
 * The policy's or the snapshot's silence. Thrown inside the engine where a value cannot be had, and caught by
 * `attempt` at the border of each answer, so that one silence costs one answer and never the others.
 */
export class Undecided {
  readonly name = "Undecided";
  readonly message: string;
  readonly reason: Reason;
  /** The clause that needed what is missing; filled in by the nearest clause on the way out. */
  readonly clause: string | undefined;

  constructor(reason: Reason, clause?: string) {
    this.message = reason.because;
    this.reason = reason;
    this.clause = clause;
  }
}
// An error by its prototype alone: one that calls `Error` writes down where it was thrown, which nobody reads and which takes most of the time of many silences.
Object.setPrototypeOf(Undecided.prototype, Error.prototype);

export interface Reason {
  readonly kind:
    | "missing_fact"
    | "unspecified"
    | "not_in_force"
    | "does_not_apply"
    | "outside_table"
    | "division_by_zero"
    | "missing_price"
    | "too_complex"
    | "set_of_outcomes"
    | "not_meaningful";
  /** A sentence that stands alone. */
  readonly because: string;
  /** What would settle it, if anything would. */
  readonly help?: string;
}

export type Attempt<T> = { readonly value: T } | { readonly undecided: Undecided };

/** Runs `compute`; a silence becomes data. Anything else that is thrown is our own fault and passes through. */
export function attempt<T>(compute: () => T): Attempt<T> {
  try {
    return { value: compute() };
  } catch (fault) {
    if (fault instanceof Undecided) return { undecided: fault };
    throw fault;
  }
}

/** Runs `compute` for `clause`: a silence inside is the clause's, unless a clause nearer to it has claimed it. */
export function within<T>(clause: string, compute: () => T): T {
  try {
    return compute();
  } catch (fault) {
    if (fault instanceof Undecided && fault.clause === undefined) throw new Undecided(fault.reason, clause);
    throw fault;
  }
}

/** What an attempt found. Throws its `Undecided` where it found none. */
export function decided<T>(found: Attempt<T>): T {
  if ("undecided" in found) throw found.undecided;
  return found.value;
}
