import { effect, signal } from "@preact/signals";
import type { EffectsAnswer } from "../../engine/what-if/index.ts";
import { aside, language } from "../worker/start.ts";
import type { Reading } from "../worker/language-api.ts";
import type { PolicyText } from "../worker/policy-set.ts";
import { accounts, occasion } from "./accounts.ts";
import { basesOf } from "./bases.ts";
import { chosenTab } from "./chosen-tab.ts";
import { onceCalm } from "./once-calm.ts";
import { policy } from "./policy.ts";
import { shippedPolicies } from "./shipped.ts";
import { activeSet, openedTexts } from "./workspace.ts";

/** What the text at hand is compared with: as it was opened (empty), or the policy of a folder. */
export const baselineFolder = signal("");

export interface Comparison {
  readonly answer: EffectsAnswer;
  /** Names of the accounts, in the order that the answer counts. */
  readonly names: readonly string[];
  /** Whether nobody has changed a character. */
  readonly identical: boolean;
  /** Whether all accounts have been asked: until then there is no verdict. */
  readonly done: boolean;
}
export const comparison = signal<Comparison | "broken" | undefined>(undefined);
export const comparing = signal<{ readonly done: number; readonly all: number } | undefined>(undefined);

/** The texts that a comparison starts from. */
export async function baselineTexts(): Promise<readonly PolicyText[]> {
  const found = shippedPolicies.find(({ folder }) => folder === baselineFolder.value);
  if (found !== undefined) return Promise.all(found.files.map(async ({ name, load }) => ({ name, text: await load() })));
  return activeSet.value.map(({ name, text }) => ({ name, text: openedTexts.value.get(name) ?? text }));
}

/** Reads what the text at hand is compared with; the workers have it under the name of a slot. No policy where it is broken. */
export async function readBaseline(slot: string): Promise<Pick<Reading, "policy"> & { readonly texts: readonly PolicyText[]; readonly bases: readonly PolicyText[] }> {
  const texts = await baselineTexts();
  const bases = (await basesOf(texts)).map(({ name, text }) => ({ name, text: openedTexts.value.get(name) ?? text }));
  // The text as it was is read for the moment and the selectors that the text is read for.
  const asOpened = baselineFolder.value === "" ? occasion.value : { selectors: {} };
  const { policy: found } = await language.ask("read", { files: texts, bases, occasion: asOpened, slot });
  return { texts, bases, ...(found === undefined ? {} : { policy: found }) };
}

let turn = 0;

/** Accounts are asked once typing rests: what is being typed is compared with nothing, and the machine is the typist's. */
const calm = onceCalm(250);

/** While the view is shown, the comparison follows text, baseline and accounts. */
export function followComparison(): void {
  effect(() => {
    const [at, folder, known, opened] = [policy.value, baselineFolder.value, accounts.value, openedTexts.value];
    if (chosenTab.value !== "compare" || at === undefined) return;
    const names = known.filter(({ origin }) => origin !== "example").map(({ name }) => name);
    calm(() => void compareWith(at.revision, names).catch(() => undefined)); // a newer policy is being compared
    return void [folder, opened];
  });
}

async function compareWith(revision: number, names: readonly string[]): Promise<void> {
  turn += 1;
  const mine = turn;
  const now = activeSet.value;
  const [current, { texts, bases, policy: baseline }] = [await basesOf(now), await readBaseline("baseline")];
  if (mine !== turn) return;
  if (baseline === undefined) {
    comparison.value = "broken";
    return;
  }
  const found = await aside.ask("effects", { before: baseline.revision, after: revision, accounts: names }, ({ done, all, soFar }) => {
    if (mine !== turn) return;
    comparing.value = { done, all };
    comparison.value = { ...soFar, identical: false, done: false };
  });
  if (mine !== turn) return;
  comparing.value = undefined;
  const identical = same(texts, now) && same(bases, current);
  comparison.value = { ...found, identical, done: true };
}

function same(before: readonly PolicyText[], after: readonly PolicyText[]): boolean {
  return before.length === after.length && before.every(({ name, text }) => after.some((each) => each.name === name && each.text === text));
}
