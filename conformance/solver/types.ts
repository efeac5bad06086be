/** Something that reads SMT-LIB 2 and says whether it can be true. */
export interface Solver {
  /** With its version, such as `z3 4.8.12`: proofs name it. */
  readonly name: string;
  /**
   * What it prints for a text: `sat` and values, `unsat`, `unknown`, `timeout`, or anything else, which then is no answer. Never rejects, and
   * ends in bounded time whatever becomes of the solver. Several may be asked at once: each gets the answer to its own text.
   */
  ask(text: string): Promise<string>;
  /** Lets go of what it holds. It may be asked no more. */
  close(): void;
}
