import { solverWords, type Bounds } from "../../solver/bounds.ts";
import { knowsTwoAnswers } from "../../solver/smoke.ts";
import type { Solver } from "../../solver/types.ts";
import { nativeSolver, type NativeKind } from "./native.ts";
import { installedWasm, wasmSolver } from "./wasm.ts";

export const howToInstall = "Install the package z3-solver beside this one (npm install z3-solver), or a program z3 or cvc5 (on Debian: apt install z3 cvc5) and name it.";

/** Some word that names no solver, or one that is not there. */
export class NoSuchSolver extends Error {
  override readonly name = "NoSuchSolver";
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/** The solvers that the words name, each tried on two questions whose answers are known. `auto` is the package if it is installed, and nothing else. Throws `NoSuchSolver`. */
export async function findSolvers(words: string, bounds: Bounds): Promise<readonly Solver[]> {
  const found: Solver[] = [];
  for (const word of words.split(",").map((each) => each.trim()).filter((each) => each !== "" && each !== "none")) {
    const solver = await named(word, bounds);
    if (solver !== undefined) found.push(solver);
  }
  return found;
}

async function named(word: string, bounds: Bounds): Promise<Solver | undefined> {
  const [kind = "", ...rest] = word.split("=");
  const path = rest.length === 0 ? undefined : rest.join("=");
  if (path === undefined && (kind === "auto" || kind === "z3-solver")) {
    const version = installedWasm();
    if (version !== undefined) return wasmSolver(version, bounds);
    if (kind === "auto") return undefined;
    throw new NoSuchSolver("The package z3-solver is not installed.", howToInstall);
  }
  if (kind !== "z3" && kind !== "cvc5") throw new NoSuchSolver(`No solver is called ${word.slice(0, 60)}.`, `What there is: ${solverWords}.`);
  return working(await nativeSolver(kind satisfies NativeKind, path ?? kind, bounds), path ?? kind);
}

async function working(solver: Solver | undefined, command: string): Promise<Solver> {
  if (solver === undefined) throw new NoSuchSolver(`There is no solver at ${command.slice(0, 120)}.`, howToInstall);
  if (!(await knowsTwoAnswers((text) => solver.ask(text)))) throw new NoSuchSolver(`${solver.name} at ${command.slice(0, 120)} does not answer two questions as it must.`, howToInstall);
  return solver;
}
