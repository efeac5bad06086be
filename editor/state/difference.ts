import { effect } from "@preact/signals";
import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";
import type { DiffProgress } from "../worker/kit-desk.ts";
import { aside } from "../worker/start.ts";
import { chosenTab } from "./chosen-tab.ts";
import { baselineFolder, readBaseline } from "./comparison.ts";
import { LongRun } from "./long-run.ts";
import { onceCalm } from "./once-calm.ts";
import { policy } from "./policy.ts";
import { openedTexts } from "./workspace.ts";

/** How far it is, or what came of it; `broken` where the text that is compared with has errors. */
export type Difference = { readonly progress: DiffProgress } | { readonly answer: DiffAnswer } | "broken";

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

export async function diffAgain(): Promise<void> {
  const revision = policy.peek()?.revision;
  if (revision === undefined) return;
  asked = keyOf(revision, baselineFolder.peek());
  await difference.run(async (begin, tell) => {
    const { policy: baseline } = await readBaseline("difference");
    if (baseline === undefined) return "broken";
    const [old, now] = [await aside.ask("compiled", { revision: baseline.revision }), await aside.ask("compiled", { revision })];
    return { answer: await begin((kit) => kit.ask("diff", { old, now }, (progress) => tell({ progress }))) };
  });
}

function keyOf(revision: number, folder: string): string {
  return `${revision} ${folder}`;
}
