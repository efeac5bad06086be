import { batch, signal } from "@preact/signals";
import { account, changesByKey, chooseAccount, openAccount } from "../state/accounts.ts";
import { chosenTab } from "../state/chosen-tab.ts";
import { openBases } from "../state/bases.ts";
import { activeName, activeSet, openFiles } from "../state/workspace.ts";
import { fromFragment, LinkError, toFragment, type Shared } from "./fragment.ts";

/** Chats cut longer addresses off. */
export const chatLength = 2000;
/** Beyond this a file is the better way. */
export const fileLength = 8000;

/** A link to what is shown: texts, view, and with `positions` the account and what is different in it. */
export async function linkTo({ positions }: { readonly positions: boolean }): Promise<string> {
  const at = account.value;
  const shared: Shared = {
    // With what it is based on, so that the link holds all that it needs.
    files: [...activeSet.value, ...openBases(activeSet.value)],
    active: activeName.value,
    tab: chosenTab.value,
    ...(positions && at !== undefined ? { account: { name: at.name, json: JSON.stringify(at.snapshot) }, changes: [...changesByKey.value] } : {}),
  };
  return `${location.href.replace(/#.*$/, "")}#${await toFragment(shared)}`;
}

/** Why a link that was opened could not be. */
export const linkFault = signal<LinkError["why"] | undefined>(undefined);

/** Opens what the address carries. Answers whether it carried anything. */
export async function openLink(hash: string): Promise<boolean> {
  try {
    const shared = await fromFragment(hash);
    if (shared === undefined) return false;
    batch(() => {
      openFiles(shared.files);
      activeName.value = shared.active;
      if (shared.tab !== undefined) chosenTab.value = shared.tab;
    });
    // Its name is its own: an account of the same name that comes with the page does not take its place.
    const name = `${shared.account?.name ?? ""} #`;
    if (shared.account !== undefined && (await openAccount(name, shared.account.json, "own")).length === 0) {
      chooseAccount(name);
      changesByKey.value = new Map(shared.changes ?? []);
    }
    return true;
  } catch (error) {
    linkFault.value = error instanceof LinkError ? error.why : "damaged";
    return false;
  }
}
