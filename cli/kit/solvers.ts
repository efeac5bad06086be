import { Contradiction } from "../../conformance/solver/settle.ts";
import type { Solver } from "../../conformance/solver/types.ts";
import { usualBounds } from "../../conformance/solver/bounds.ts";
import { findSolvers, howToInstall, NoSuchSolver } from "../../conformance/run/solver/index.ts";
import { CallError } from "../call-error.ts";
import { valueOf, type Call } from "../command.ts";
import { wholeNumber } from "../whole-number.ts";

/** The solvers that a call names, tried and ready. Whoever asks closes them. Throws `CallError` where one is not there. */
export async function solversIn(call: Call): Promise<readonly Solver[]> {
  const seconds = wholeNumber(call, "solver-seconds", usualBounds.seconds, 1, 3_600);
  try {
    return await findSolvers(valueOf(call, "solver") ?? "auto", { ...usualBounds, seconds });
  } catch (fault) {
    throw fault instanceof NoSuchSolver ? new CallError(fault.message, fault.help) : fault;
  }
}

/** Says that a solver may help where something stayed unknown that one could be asked about, and nobody was: what to install, or that the call itself said so. */
export function sayIfNone(call: Call, solvers: readonly Solver[], unknown: number): void {
  if (solvers.length > 0 || unknown === 0) return;
  const what = `A solver might decide ${unknown === 1 ? "the one" : `the ${unknown}`} that ${unknown === 1 ? "is" : "are"} unknown`;
  call.terminal.err(valueOf(call, "solver") === "none" ? `${what}; --solver none asks nobody. Leave it out, or name one: --solver z3-solver, z3 or cvc5.\n` : `${what}, and none is installed. ${howToInstall}\n`);
}

/** Two solvers that contradict each other are a fault of one of them, or of the text that they were given: nothing is said then. */
export function contradicted(fault: unknown): unknown {
  return fault instanceof Contradiction ? new Error(`${fault.message} Please report it, with this text:\n${fault.text}`) : fault;
}
