import { effect } from "@preact/signals";
import { lacksBase, neededBases } from "../../dsl/base-headers.ts";
import type { PolicyText } from "../worker/policy-set.ts";
import { shippedPolicies } from "./shipped.ts";
import { activeSet, files, openBeside } from "./workspace.ts";

/** Those of the open files that the texts are based on. */
export function openBases(set: readonly PolicyText[]): readonly PolicyText[] {
  const names = new Set(set.map(({ name }) => name));
  return neededBases(set.map(({ text }) => text), files.value.filter(({ name }) => !names.has(name)));
}

let shipped: Promise<readonly PolicyText[]> | undefined;

/** What the texts are based on: open files first, then the policies that come with the page, which are loaded only where one is wanted. */
export async function basesOf(set: readonly PolicyText[]): Promise<readonly PolicyText[]> {
  const texts = set.map(({ text }) => text);
  const open = openBases(set);
  if (!lacksBase(texts, open)) return open;
  shipped ??= Promise.all(shippedPolicies.flatMap((policy) => policy.files).map(async ({ name, load }) => ({ name, text: await load() })));
  const names = new Set([...set, ...files.value].map(({ name }) => name));
  return neededBases(texts, [...files.value.filter(({ name }) => !set.some((each) => each.name === name)), ...(await shipped).filter(({ name }) => !names.has(name))]);
}

/** What the policy at hand is based on is open beside it: there its names are declared, and a change of it shows at once. */
export function followBases(): void {
  effect(() => {
    const set = activeSet.value;
    if (!lacksBase(set.map(({ text }) => text), openBases(set))) return;
    void basesOf(set).then((found) => openBeside(found));
  });
}
