import { batch, effect } from "@preact/signals";
import { aside } from "../worker/start.ts";
import { account, accounts, chooseAccount, openAccount } from "./accounts.ts";
import { assessed } from "./answer.ts";
import { policy } from "./policy.ts";

/** How many accounts of examples are looked at for one to begin with. */
const tried = 8;

/** The policy that accounts were last looked for, and the names of those that were brought for it. */
let id: string | undefined;
let looked = false;
let brought: readonly string[] = [];

/**
 * A policy under which the sample account, or a position of it, is not decided begins with an account of its own examples, so that there is something to see.
 * Whatever somebody has chosen or opened stays.
 */
export function followExampleAccounts(): void {
  effect(() => {
    const now = policy.value?.id;
    if (now === undefined || now === id) return;
    id = now;
    looked = false;
    takeBack();
  });
  effect(() => {
    const [answer, at] = [assessed.value?.answer, policy.value];
    if (at === undefined || answer?.policy.id !== at.id || looked) return;
    const open = (status: string | undefined): boolean => status === undefined || status === "cannot_decide";
    if (!(open(answer.account.status) || answer.positions.some(({ status }) => open(status))) || account.peek()?.origin !== "shipped") return;
    looked = true;
    void bring(at.revision, at.id, at.examples.map(({ title }) => title));
  });
}

/** What was brought for a policy before goes with it. */
function takeBack(): void {
  if (brought.length === 0) return;
  const gone = new Set(brought);
  brought = [];
  batch(() => {
    const chosen = account.peek()?.name;
    accounts.value = accounts.peek().filter(({ name }) => !gone.has(name));
    if (chosen !== undefined && gone.has(chosen)) chooseAccount(accounts.peek()[0]?.name ?? "");
  });
}

async function bring(revision: number, of: string, titles: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const [index, title] of titles.slice(0, tried).entries()) {
    const text = await aside.ask("exampleAccount", { revision, index }).catch(() => undefined);
    if (text === undefined || accounts.peek().some(({ name }) => name === title)) continue;
    if (id !== of) return;
    if ((await openAccount(title, text, "example")).length === 0) found.push(title);
  }
  brought = found;
  const first = found.find((title) => (accounts.peek().find(({ name }) => name === title)?.snapshot.positions ?? []).length > 0);
  // Whoever has chosen another one meanwhile is looking at it.
  if (first !== undefined && account.peek()?.origin === "shipped") chooseAccount(first);
}
