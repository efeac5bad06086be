import { effect, signal } from "@preact/signals";
import type { PartsAnswer } from "../../engine/what-if/index.ts";
import { newestOnly } from "../worker/channel.ts";
import { aside } from "../worker/start.ts";
import type { Case } from "../worker/engine-desk.ts";
import { account, changes } from "./accounts.ts";
import { assessed } from "./answer.ts";
import { chosenTab } from "./chosen-tab.ts";
import { policy } from "./policy.ts";

/** The pool that is broken down; the first where the name is of none. */
export const brokenDown = signal("");
export const parts = signal<PartsAnswer | undefined>(undefined);

const ask = newestOnly((asked: Case & { readonly pool: string }) => aside.ask("parts", asked));

/** While the view is shown, the breakdown follows policy, account and changes. */
export function followParts(): void {
  effect(() => {
    const [at, of, pools] = [policy.value, account.value, assessed.value?.answer.pools ?? []];
    const pool = pools.find(({ id }) => id === brokenDown.value)?.id ?? pools[0]?.id;
    if (chosenTab.value !== "explain" || at === undefined || of === undefined || pool === undefined) return;
    ask({ revision: at.revision, account: of.name, changes: changes.value, pool }).then(
      (found) => {
        if (found !== undefined) parts.value = found;
      },
      () => undefined, // what is wrong with the case is said by the assessment
    );
  });
}
