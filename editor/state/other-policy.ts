import { signal } from "@preact/signals";
import { language } from "../worker/start.ts";
import type { PolicySummary } from "../worker/language-api.ts";
import { basesOf } from "./bases.ts";
import { shippedPolicies } from "./shipped.ts";

/** A policy beside the one at hand: its folder, and what it says once it is read. */
export const otherFolder = signal("");
export const otherPolicy = signal<PolicySummary | undefined>(undefined);

/** Puts a policy that comes with the page beside the one at hand; none with an empty name. */
export async function chooseOther(folder: string): Promise<void> {
  otherFolder.value = folder;
  otherPolicy.value = undefined;
  const found = shippedPolicies.find((each) => each.folder === folder);
  if (found === undefined) return;
  const files = await Promise.all(found.files.map(async ({ name, load }) => ({ name, text: await load() })));
  const { policy } = await language.ask("read", { files, bases: await basesOf(files), occasion: { selectors: {} }, slot: "other" });
  if (otherFolder.value === folder) otherPolicy.value = policy;
}
