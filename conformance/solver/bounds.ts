/** How much one question to a solver may cost. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

export const usualBounds: Bounds = { seconds: 10, megabytes: 2_048 };

/** How solvers are named. */
export const solverWords = "auto, none, z3-solver, z3, cvc5, z3=PATH or cvc5=PATH; several between commas";
