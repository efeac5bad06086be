import { effect } from "@preact/signals";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { accounts, openAccount } from "./accounts.ts";
import { activeName, files, openedTexts } from "./workspace.ts";
import type { PolicyText } from "../worker/policy-set.ts";

interface Kept {
  readonly files: readonly PolicyText[];
  readonly opened: readonly (readonly [string, string])[];
  readonly active: string;
  readonly accounts: readonly { readonly name: string; readonly snapshot: Snapshot }[];
}

const key = "workspace.1";
const calmMs = 500;

/** Takes up the texts and own accounts of last time. Answers whether there were any. */
export async function takeUp(): Promise<boolean> {
  const kept = await read().catch(() => undefined);
  if (kept === undefined || kept.files.length === 0) return false;
  files.value = kept.files;
  openedTexts.value = new Map(kept.opened);
  activeName.value = kept.files.some(({ name }) => name === kept.active) ? kept.active : kept.files[0]!.name; // not empty
  for (const { name, snapshot } of kept.accounts) await openAccount(name, JSON.stringify(snapshot), "own");
  return true;
}

/** From now on, texts and own accounts are kept in this browser, and nowhere else. */
export function keepWorkspace(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const now: Kept = {
      files: files.value,
      opened: [...openedTexts.value],
      active: activeName.value,
      accounts: accounts.value.filter(({ origin }) => origin === "own").map(({ name, snapshot }) => ({ name, snapshot })),
    };
    clearTimeout(timer);
    if (now.files.length > 0) timer = setTimeout(() => void write(now).catch(() => undefined), calmMs);
  });
}

function read(): Promise<Kept | undefined> {
  return inStore("readonly", (store) => store.get(key)) as Promise<Kept | undefined>; // only `write` writes there
}

async function write(now: Kept): Promise<void> {
  await inStore("readwrite", (store) => store.put(now, key));
}

/** One request to the browser's own database. Rejected where there is none: private windows, some files. */
function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("plimsoll", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("workbench");
    opening.onerror = () => reject(opening.error ?? new Error("There is no database."));
    opening.onsuccess = () => {
      const request = ask(opening.result.transaction("workbench", mode).objectStore("workbench"));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("The database refused."));
    };
  });
}
