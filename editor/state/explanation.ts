import { effect, signal } from "@preact/signals";
import type { ExplainAnswer } from "../../engine/snapshot/index.ts";
import { newestOnly } from "../worker/channel.ts";
import { aside } from "../worker/start.ts";
import type { Case } from "../worker/engine-desk.ts";
import { account, changes } from "./accounts.ts";
import { policy } from "./policy.ts";
import { chosenTab } from "./chosen-tab.ts";

/** A path in the assessment: `account.status`, `positions.p1.liquidationPrice`. */
export const question = signal("account.status");
export const explanation = signal<ExplainAnswer | undefined>(undefined);

const explain = newestOnly((asked: Case & { readonly question: string }) => aside.ask("explain", asked));

/** While the view is shown, what it explains follows policy, account and changes. */
export function followExplanation(): void {
  effect(() => {
    const [at, of, different, asked] = [policy.value, account.value, changes.value, question.value];
    if (chosenTab.value !== "explain" || at === undefined || of === undefined) return;
    explain({ revision: at.revision, account: of.name, changes: different, question: asked }).then(
      (found) => {
        if (found !== undefined) explanation.value = found;
      },
      () => {
        // Asked of an account that has no such thing: the statuses every account has.
        if (asked !== "account.status" && question.peek() === asked && policy.peek()?.revision === at.revision) question.value = "account.status";
      },
    );
  });
}
