import { effect } from "@preact/signals";
import type { Finding, ProofProgress } from "../worker/kit-desk.ts";
import type { SolverProgress } from "../worker/solver-desk.ts";
import { aside } from "../worker/start.ts";
import { chosenTab } from "./chosen-tab.ts";
import { LongRun } from "./long-run.ts";
import { onceCalm } from "./once-calm.ts";
import { policy } from "./policy.ts";
import { solverAt } from "./solver.ts";

export interface Proofs {
  readonly findings: readonly Finding[];
  /** How many properties are settled, and which is being looked at. */
  readonly done: number;
  readonly all: number;
  readonly property?: string;
  /** How much work each property was given. */
  readonly work?: ProofProgress["work"];
  /** How far a solver is with what was unknown, while it is asked. */
  readonly solver?: SolverProgress;
  /** Whether one was asked: what is unknown then stays so. */
  readonly asked?: boolean;
}

/** What is true of every account under the policy at hand. */
export const proofs = new LongRun<Proofs>();

/** Nothing is proved of what is being typed. */
const calm = onceCalm(700);
let asked = 0;

/** While the view is shown, a policy that is another is looked at anew. What was stopped stays stopped until then. */
export function followProofs(): void {
  effect(() => {
    const revision = policy.value?.revision;
    if (chosenTab.value !== "proofs" || revision === undefined || revision === asked) return;
    proofs.forget();
    calm(() => void proveAgain());
  });
}

export async function proveAgain(): Promise<void> {
  const revision = policy.peek()?.revision;
  if (revision === undefined) return;
  asked = revision;
  await proofs.run(async (begin, tell) => {
    const compiled = await aside.ask("compiled", { revision });
    let last: Pick<ProofProgress, "all" | "work"> | undefined;
    const findings = await begin((kit) => kit.ask("prove", { policy: compiled }, ({ property, done, all, findings: soFar, work }) => {
      last = { all, work };
      tell({ findings: soFar, done, all, property, work });
    }));
    const all = last?.all ?? 0;
    return { findings, done: all, all, ...(last && { work: last.work }) };
  });
}

/** Asks a solver what stayed unknown. Until it has answered, and where it is stopped, everything stands as it was. */
export async function askSolverToProve(): Promise<void> {
  const [revision, at, found] = [policy.peek()?.revision, solverAt(), proofs.found.peek()];
  if (revision === undefined || at === undefined || found === undefined) return;
  const { solver: _, ...known } = found;
  const properties = [...new Set(known.findings.flatMap(({ property, verdict }) => (verdict === "unknown" ? [property] : [])))];
  await proofs.run(async (begin, tell) => {
    tell({ ...known, solver: { about: "", done: 0, all: 0 } });
    const compiled = await aside.ask("compiled", { revision });
    const settled = await begin((kit) => kit.ask("proveWith", { policy: compiled, properties, solver: at }, (solver) => tell({ ...known, solver })));
    return { ...known, findings: [...known.findings.filter(({ property }) => !properties.includes(property)), ...settled], asked: true };
  });
}
