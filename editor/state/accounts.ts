import { computed, effect, signal } from "@preact/signals";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { engine } from "../worker/start.ts";
import type { Change } from "../worker/changes.ts";
import { folderOf, shippedPolicies } from "./shipped.ts";
import { activeName } from "./workspace.ts";

/** An account that can be looked at. */
export interface Account {
  readonly name: string;
  readonly origin: "shipped" | "own" | "example";
  readonly snapshot: Snapshot;
}

export const accounts = signal<readonly Account[]>([]);
export const accountName = signal("");
export const account = computed(() => accounts.value.find(({ name }) => name === accountName.value) ?? accounts.value[0]);

/** What is different from the account as it was opened. */
export const changes = signal<readonly Change[]>([]);

/** The moment and the selectors of the account: which version and which overlays are in force. */
export const occasion = computed(() => ({ asOf: account.value?.snapshot.asOf, selectors: { ...account.value?.snapshot.selectors } }));

/** Takes up an account from JSON text and shows it. Answers what is wrong with it, if anything is. */
export async function openAccount(name: string, text: string, origin: Account["origin"]): Promise<readonly string[]> {
  const { snapshot, issues } = await engine.ask("open", { name, text });
  if (snapshot === undefined) return issues;
  accounts.value = [...accounts.value.filter((each) => each.name !== name), { name, origin, snapshot }];
  if (origin === "own" || accounts.value.length === 1) chooseAccount(name);
  return [];
}

export function chooseAccount(name: string): void {
  accountName.value = name;
  changes.value = [];
}

/** The accounts that come with the policy at hand are there when it is. */
export function followAccounts(): void {
  let folder: string | undefined;
  effect(() => {
    const now = folderOf(activeName.value);
    if (now === folder) return;
    folder = now;
    const found = shippedPolicies.find((each) => each.folder === now) ?? shippedPolicies.find((each) => each.folder === "reference");
    const beside = found?.accounts.length === 0 ? shippedPolicies.find((each) => each.folder === "reference") : found;
    void Promise.all((beside?.accounts ?? []).map(async ({ name, load }) => openAccount(name, await load(), "shipped")));
  });
}
