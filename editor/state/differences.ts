import { effect, signal } from "@preact/signals";
import type { CompareAnswer } from "../../engine/prose/index.ts";
import { aside } from "../worker/start.ts";
import { chosenTab } from "./chosen-tab.ts";
import { otherPolicy } from "./other-policy.ts";
import { policy } from "./policy.ts";

/** The modes of the policy at hand, and of the one beside it, side by side. */
export const differences = signal<CompareAnswer | undefined>(undefined);

/** While the view is shown, its table follows the policy, and the one beside it. */
export function followDifferences(): void {
  effect(() => {
    const [at, other] = [policy.value, otherPolicy.value];
    if (chosenTab.value !== "differences" || at === undefined) return;
    const revisions = [at.revision, ...(other === undefined ? [] : [other.revision])];
    aside.ask("compare", { revisions }).then(
      (found) => {
        if (policy.peek()?.revision === at.revision) differences.value = found;
      },
      () => undefined, // a newer policy is being asked about
    );
  });
}
