import { computed, signal } from "@preact/signals";
import { familyIn, neededBases } from "../../dsl/base-headers.ts";
import type { PolicyText } from "../worker/policy-set.ts";
import { folderOf, shippedPolicies } from "./shipped.ts";

/** The texts that are open. Names are paths; files of one folder are versions and overlays of a policy, or of several. */
export const files = signal<readonly PolicyText[]>([]);
export const activeName = signal("");

export const activeFile = computed(() => files.value.find(({ name }) => name === activeName.value));
/** The files that make up the policy at hand. */
export const activeSet = computed(() => setOf(activeName.value));

/** Which policy a file belongs to: its folder, and the policy that it is or extends. A header that cannot be made out belongs to any of its folder. */
export function policyOf(name: string): { readonly folder: string; readonly family: string | undefined } {
  return { folder: folderOf(name), family: familyIn(files.value.find((each) => each.name === name)?.text ?? "") };
}

/** The files that are read together with one, itself among them. */
function setOf(name: string): readonly PolicyText[] {
  const { folder, family } = policyOf(name);
  return files.value.filter((each) => {
    if (each.name === name) return true;
    if (folderOf(each.name) !== folder) return false;
    const other = familyIn(each.text);
    return family === undefined || other === undefined || other === family;
  });
}

/** The same without itself, with what they are based on: what it may name stands there. */
export function relatedTo(name: string): readonly PolicyText[] {
  const set = setOf(name);
  const others = files.value.filter((each) => !set.includes(each));
  return [...set.filter((each) => each.name !== name), ...neededBases(set.map(({ text }) => text), others)];
}

/** The texts as they were when they were opened: what a comparison starts from. */
export const openedTexts = signal<ReadonlyMap<string, string>>(new Map());

/** Opens files beside those that are open, and shows the first of them. A file of the same name is replaced. */
export function openFiles(opened: readonly PolicyText[], options: { readonly asOpened?: boolean } = {}): void {
  const [first] = opened;
  if (first === undefined) return;
  const names = new Set(opened.map(({ name }) => name));
  files.value = [...files.value.filter(({ name }) => !names.has(name)), ...opened];
  if (options.asOpened !== false) openedTexts.value = new Map([...openedTexts.value, ...opened.map(({ name, text }) => [name, text] as const)]);
  activeName.value = first.name;
}

/** Opens files that are not open, without showing them. */
export function openBeside(opened: readonly PolicyText[]): void {
  const more = opened.filter(({ name }) => !files.value.some((each) => each.name === name));
  if (more.length === 0) return;
  openedTexts.value = new Map([...openedTexts.value, ...more.map(({ name, text }) => [name, text] as const)]);
  files.value = [...files.value, ...more];
}

export function changeText(name: string, text: string): void {
  if (files.value.some((each) => each.name === name && each.text !== text)) files.value = files.value.map((each) => (each.name === name ? { name, text } : each));
}

export function closeFile(name: string): void {
  const rest = files.value.filter((each) => each.name !== name);
  if (rest.length === 0) return;
  files.value = rest;
  if (activeName.value === name) activeName.value = rest[0]!.name; // not empty
}

/** Opens the policy of a folder that comes with the page. */
export async function openShipped(folder: string): Promise<void> {
  const found = shippedPolicies.find((each) => each.folder === folder);
  if (found === undefined) return;
  openFiles(await Promise.all(found.files.map(async ({ name, load }) => ({ name, text: await load() }))));
}

/** Changes places of one text; the text editor takes it up as one step that can be undone. Places do not overlap. */
export function applyEdits(name: string, edits: readonly { readonly span: { readonly start: number; readonly end: number }; readonly text: string }[]): void {
  const file = files.value.find((each) => each.name === name);
  if (file === undefined) return;
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start);
  changeText(name, sorted.reduce((text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end), file.text));
}
