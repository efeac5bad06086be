import { aside } from "../worker/start.ts";
import { chooseAccount, openAccount } from "./accounts.ts";
import { policy } from "./policy.ts";

/** Takes up the account that an example describes. Answers whether there is one. */
export async function openExample(index: number, title: string): Promise<boolean> {
  const revision = policy.value?.revision;
  if (revision === undefined) return false;
  const text = await aside.ask("exampleAccount", { revision, index }).catch(() => undefined);
  if (text === undefined) return false;
  const issues = await openAccount(title, text, "example");
  if (issues.length > 0) return false;
  chooseAccount(title);
  return true;
}
