import { diffWith } from "../../conformance/diff/index.ts";
import { proveWith, type Finding, type PropertyName } from "../../conformance/prove/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";
import { usual, type DiffProgress } from "./kit-desk.ts";
import { PageSolver, type Loading } from "./page-solver.ts";

/** Which solver is there, and where its worker's script is. */
export interface SolverAt {
  readonly version: string;
  readonly address: string;
}

/** How far a question to a solver is: loading, or at one of several. */
export type SolverProgress = { readonly loading: Loading } | { readonly about: string; readonly done: number; readonly all: number };

/** What is found of some properties with a solver's help: byte for byte what the command line says of them. */
export async function provedWith({ policy: text, properties, solver: at }: { readonly policy: string; readonly properties: readonly PropertyName[]; readonly solver: SolverAt }, tell: (progress: SolverProgress) => void): Promise<readonly Finding[]> {
  const policy = JSON.parse(text) as CompiledPolicy; // as the engine's worker wrote it
  return withSolver(at, tell, (solver) => proveWith(policy, { budget: usual.prove, properties, solvers: [solver], onQuestion: (about, done, all) => tell({ about, done, all }) }));
}

/** What two policies decide differently, with a solver's help where a direction is neither proved nor shown. */
export async function differencesWith({ old, now, solver: at }: { readonly old: string; readonly now: string; readonly solver: SolverAt }, tell: (progress: SolverProgress | DiffProgress) => void): Promise<DiffAnswer> {
  const [before, after] = [old, now].map((text) => JSON.parse(text) as CompiledPolicy) as [CompiledPolicy, CompiledPolicy]; // two of two, as the engine's worker wrote them
  return withSolver(at, tell, (solver) => diffWith(before, after, { ...usual.diff, solvers: [solver], onStep: (part, done, all) => tell({ part, done, all }) }));
}

/** The solver is loaded first: whether it is there is known before anything is looked for. */
async function withSolver<Answer>({ version, address }: SolverAt, tell: (progress: SolverProgress) => void, ask: (solver: PageSolver) => Promise<Answer>): Promise<Answer> {
  const solver = new PageSolver(version, address, (loading) => tell({ loading }));
  try {
    await solver.start();
    return await ask(solver);
  } finally {
    solver.close();
  }
}
