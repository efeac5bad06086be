import { effect } from "@preact/signals";
import type { Finding } from "../worker/kit-desk.ts";
import { aside } from "../worker/start.ts";
import { chosenTab } from "./chosen-tab.ts";
import { LongRun } from "./long-run.ts";
import { onceCalm } from "./once-calm.ts";
import { policy } from "./policy.ts";

export interface Proofs {
  readonly findings: readonly Finding[];
  /** How many properties are settled, and which is being looked at. */
  readonly done: number;
  readonly all: number;
  readonly property?: string;
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
    let all = 0;
    const findings = await begin((kit) => kit.ask("prove", { policy: compiled }, ({ property, done, all: of, findings: soFar }) => {
      all = of;
      tell({ findings: soFar, done, all: of, property });
    }));
    return { findings, done: all, all };
  });
}
