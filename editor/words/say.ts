import { signal } from "@preact/signals";

/** A text of the interface in each language it speaks. `{name}` is a place to fill in. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}
export type Language = keyof Words;

export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "en", name: "English" },
  { code: "zh", name: "中文" },
];

/** The language that the interface speaks now. */
export const language = signal<Language>("en");

/** A text in the language of now, with its places filled in. Reads a signal: what renders it is rendered again on a change. */
export function say(words: Words, fill: Readonly<Record<string, string | number>> = {}): string {
  return words[language.value].replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(fill, name) ? String(fill[name]) : place));
}
