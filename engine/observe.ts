/** Told what happens while a policy runs: coverage of clauses and of boundaries. Never changes an answer. */
export interface Observer {
  /** The clause took part in an answer: a definition was read, a permission applied, a step ran. */
  clause(id: string): void;
  /** A comparison in `id` was decided; `outcome` is the sign of left − right. `expression` is the IR node. */
  compare(id: string, outcome: -1 | 0 | 1, expression: object): void;
  /**
   * Takes the parts of an `and` (`decisive` is false) or of an `or` (true) in their order until one of them is `decisive`, and returns what they come to: for
   * who must know which part decided. Without it the engine takes them itself.
   */
  among?(decisive: boolean, parts: readonly (() => boolean)[]): boolean;
}
