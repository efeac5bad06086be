import { effect } from "@preact/signals";
import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";
import type { DiffProgress } from "../worker/kit-desk.ts";
import type { SolverProgress } from "../worker/solver-desk.ts";
import { aside } from "../worker/start.ts";
import { chosenTab } from "./chosen-tab.ts";
import { baselineFolder, readBaseline } from "./comparison.ts";
import { LongRun } from "./long-run.ts";
import { onceCalm } from "./once-calm.ts";
import { policy } from "./policy.ts";
import { solverAt } from "./solver.ts";
import { openedTexts } from "./workspace.ts";

/** How far it is, with what was known before where a solver is asked, or what came of it; `broken` where the text that is compared with has errors. */
export type Difference = { readonly progress: DiffProgress | SolverProgress; readonly answer?: DiffAnswer } | { readonly answer: DiffAnswer; readonly asked?: boolean } | "broken";

/** What the text at hand decides that another does not: the text as it was opened, or another policy. */
export const difference = new LongRun<Difference>();

const calm = onceCalm(700);
let asked = "";

/** While the view is shown, another text, or another one to compare with, is looked at anew. */
export function followDifference(): void {
  effect(() => {
    const [at, folder, opened] = [policy.value, baselineFolder.value, openedTexts.value];
    if (chosenTab.value !== "diff" || at === undefined || keyOf(at.revision, folder) === asked) return void opened;
    difference.forget();
    calm(() => void diffAgain());
  });
}

export function diffAgain(): Promise<void> {
  return compared(async ({ old, now }, begin, tell) => ({ answer: await begin((kit) => kit.ask("diff", { old, now }, (progress) => tell({ progress }))) }));
}

/** Asks a solver of each direction that is neither proved nor shown. Until it has answered, and where it is stopped, everything stands as it was. */
export async function askSolverOfDifference(): Promise<void> {
  const [at, known] = [solverAt(), difference.found.peek()];
  if (at === undefined || known === undefined || known === "broken" || known.answer === undefined) return;
  const { answer } = known;
  await compared(async ({ old, now }, begin, tell) => {
    tell({ progress: { part: "solvers", done: 0, all: 0 }, answer });
    return { answer: await begin((kit) => kit.ask("diffWith", { old, now, solver: at }, (progress) => tell({ progress, answer }))), asked: true };
  });
}

type Ask = Parameters<typeof difference.run>[0];

/** Has both policies compiled, and asks. */
async function compared(ask: (policies: { readonly old: string; readonly now: string }, ...how: Parameters<Ask>) => Promise<Difference>): Promise<void> {
  const revision = policy.peek()?.revision;
  if (revision === undefined) return;
  asked = keyOf(revision, baselineFolder.peek());
  await difference.run(async (begin, tell) => {
    const { policy: baseline } = await readBaseline("difference");
    if (baseline === undefined) return "broken";
    return ask({ old: await aside.ask("compiled", { revision: baseline.revision }), now: await aside.ask("compiled", { revision }) }, begin, tell);
  });
}

function keyOf(revision: number, folder: string): string {
  return `${revision} ${folder}`;
}
