import { effect, signal } from "@preact/signals";
import type { DocAnswer } from "../../engine/prose/index.ts";
import { aside } from "../worker/start.ts";
import { chosenTab } from "./chosen-tab.ts";
import { policy } from "./policy.ts";

export const pageKind = signal<"article" | "rulebook">("article");
export const page = signal<DocAnswer | undefined>(undefined);

/** While the view is shown, its page follows the policy. */
export function followPage(): void {
  effect(() => {
    const [at, kind] = [policy.value, pageKind.value];
    if (chosenTab.value !== "article" || at === undefined) return;
    aside.ask("pages", { revision: at.revision, kind }).then(
      (found) => {
        if (policy.peek()?.revision === at.revision && pageKind.peek() === kind) page.value = found;
      },
      () => undefined, // a newer policy is being asked about
    );
  });
}
