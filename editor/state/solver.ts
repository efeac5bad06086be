import { signal } from "@preact/signals";
import type { SolverAt } from "../worker/solver-desk.ts";

/** A solver that whoever serves the page has, and what loading it would bring. */
export interface OfferedSolver {
  readonly version: string;
  readonly bytes: number;
}

/** `undefined` where nobody offers one: the page stands elsewhere, or the package is not installed. */
export const offeredSolver = signal<OfferedSolver | undefined>(undefined);

/** Where it is to be had. */
export function solverAt(): SolverAt | undefined {
  const version = offeredSolver.peek()?.version;
  return version === undefined ? undefined : { version, address: new URL("./solver.js", document.baseURI).href };
}
