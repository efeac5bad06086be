import { computed, effect, signal } from "@preact/signals";
import type { Diagnostic } from "../../dsl/diagnostics/diagnostic.ts";
import { newestOnly } from "../worker/channel.ts";
import type { PolicySummary, Reading } from "../worker/language-api.ts";
import { language } from "../worker/start.ts";
import { occasion } from "./accounts.ts";
import { basesOf } from "./bases.ts";
import { activeName, activeSet, policyOf } from "./workspace.ts";

/** How the texts were read last, and which texts: those at hand, unless they are being read just now. */
export const reading = signal<Reading>({ diagnostics: [] });
export const readTexts = signal<typeof activeSet.value>([]);
/** The last policy that was whole, and whether the text has moved on since. */
export const policy = signal<PolicySummary | undefined>(undefined);
export const stale = signal(false);

export interface Problem {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

export const problems = computed<readonly Problem[]>(() => reading.value.diagnostics.flatMap(({ file, items }) => items.filter(({ severity }) => severity !== "info").map((diagnostic) => ({ file, diagnostic }))));

const read = newestOnly(async (files: typeof activeSet.value) => language.ask("read", { files, bases: await basesOf(files), occasion: occasion.value, slot: "current" }));

let whole = "";

/** From now on, every change of the texts is read. */
export function followTexts(): void {
  effect(() => {
    const set = activeSet.value;
    const { asOf, selectors } = occasion.value;
    if (set.length === 0) return;
    void read(set).then((found) => {
      if (found === undefined) return;
      reading.value = found;
      readTexts.value = set;
      const here = JSON.stringify(policyOf(activeName.value));
      if (found.policy !== undefined) {
        policy.value = found.policy;
        whole = here;
      } else if (whole !== here) policy.value = undefined;
      stale.value = found.policy === undefined && policy.value !== undefined;
    });
    return void [asOf, selectors];
  });
}
