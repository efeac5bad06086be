import type { CodeLens } from "../../dsl/service/types.ts";
import { chooseAccount } from "./accounts.ts";
import { chosenTab } from "./chosen-tab.ts";
import { firing } from "./firing.ts";

/** What a click on a lens does: shows the example with its result, or an account on which the clause takes part. */
export function runLens(action: NonNullable<CodeLens["action"]>): void {
  if (action.kind === "show_accounts") {
    const [first] = firing.value.byClause[action.clause] ?? [];
    if (first !== undefined) chooseAccount(first);
    chosenTab.value = "what-if";
    return;
  }
  chosenTab.value = "examples";
  requestAnimationFrame(() => document.querySelector(`[data-example="${action.index}"]`)?.scrollIntoView({ block: "center" }));
}
