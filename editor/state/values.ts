import type { ValuesByPath } from "../worker/values.ts";
import { aside } from "../worker/start.ts";
import { account, changes } from "./accounts.ts";
import { policy } from "./policy.ts";

let known: { readonly key: string; readonly values: Promise<ValuesByPath> } | undefined;

/** What facts and figures are in the account at hand, for whoever points at one. Asked for once a change. */
export function valuesNow(): Promise<ValuesByPath> {
  const [at, of] = [policy.value, account.value];
  if (at === undefined || of === undefined) return Promise.resolve({});
  const key = `${at.revision} ${of.name} ${JSON.stringify(changes.value)}`;
  if (known?.key !== key) known = { key, values: aside.ask("values", { revision: at.revision, account: of.name, changes: changes.value }).catch(() => ({})) };
  return known.values;
}
