import { batch, computed, effect, signal } from "@preact/signals";
import type { Change, Snapshot } from "../../engine/snapshot/index.ts";
import { aside, engine } from "../worker/start.ts";
import { folderOf, shippedPolicies } from "./shipped.ts";
import { activeName } from "./workspace.ts";

/** An account that can be looked at. */
export interface Account {
  readonly name: string;
  readonly origin: "shipped" | "own" | "example";
  readonly snapshot: Snapshot;
}

export const accounts = signal<readonly Account[]>([]);
/** Whether somebody is about to write down what the account at hand does not say. */
export const givingFacts = signal(false);
export const accountName = signal("");
export const account = computed(() => accounts.value.find(({ name }) => name === accountName.value) ?? accounts.value[0]);

/** What is different from the account as it was opened, by what it changes: one value each. */
export const changesByKey = signal<ReadonlyMap<string, Change>>(new Map());

// Modes before what depends on them, and the move of all prices after those of single ones.
const order: readonly Change["change"][] = ["option", "tiers", "wallet_balance", "bonus", "margin_mode", "side", "leverage", "contracts", "margin", "mark_price", "all_prices"];

/** The same in the order in which they are carried out. */
export const changes = computed(() => [...changesByKey.value.values()].sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change)));

/** Makes one thing otherwise, or as it was. */
export function change(key: string, to: Change | undefined): void {
  const next = new Map(changesByKey.peek());
  if (to === undefined) next.delete(key);
  else next.set(key, to);
  changesByKey.value = next;
}

export function resetChanges(): void {
  changesByKey.value = new Map();
}

/** The moment and the selectors of the account: which version and which overlays are in force. */
export const occasion = computed(() => ({ asOf: account.value?.snapshot.asOf, selectors: { ...account.value?.snapshot.selectors } }));

/** Takes up an account from JSON text and shows it. Answers what is wrong with it, if anything is. */
export async function openAccount(name: string, text: string, origin: Account["origin"]): Promise<readonly string[]> {
  void aside.ask("open", { name, text });
  const { snapshot, issues } = await engine.ask("open", { name, text });
  if (snapshot === undefined) return issues;
  accounts.value = [...accounts.value.filter((each) => each.name !== name), { name, origin, snapshot }];
  if (origin === "own" || accountName.value === "") chooseAccount(name);
  return [];
}

export function chooseAccount(name: string): void {
  batch(() => {
    accountName.value = name;
    resetChanges();
  });
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
