import { chooseAccount, openAccount } from "./accounts.ts";
import { chosenTab } from "./chosen-tab.ts";

/** Takes an account up under a name and shows it in What if. Answers what is wrong with it, if anything is. */
export async function lookAt(name: string, snapshot: object): Promise<readonly string[]> {
  const issues = await openAccount(name, JSON.stringify(snapshot), "example");
  if (issues.length > 0) return issues;
  chooseAccount(name);
  chosenTab.value = "what-if";
  document.getElementById("tab-what-if")?.focus();
  return [];
}
