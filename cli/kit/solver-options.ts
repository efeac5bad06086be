import { solverWords, usualBounds } from "../../conformance/solver/bounds.ts";

/** The options of every command that solvers can help. */
export const solverOptions = [
  { flags: "--solver NAMES", doc: `who is asked where the own arithmetic leaves it open: ${solverWords}. auto, which holds where nothing is said, is the package z3-solver if it is installed` },
  { flags: "--solver-seconds N", doc: `the most seconds of one question to a solver (default: ${usualBounds.seconds})` },
] as const;
