import { readPolicy, type Diagnostic, type Meaning, type ReadPolicy } from "../../../dsl/index.ts";

/** Reads the first text with the others at hand, each a file named by its place: `own`, `base`, `base2` … */
export function read(own: string, ...bases: readonly string[]): ReadPolicy {
  return readPolicy(own, { file: "own", bases: bases.map((text, index) => ({ file: index === 0 ? "base" : `base${index + 1}`, text })) });
}

/** What it means. Throws where it has an error. */
export function meaningOf(own: string, ...bases: readonly string[]): Meaning {
  const { policy, diagnostics } = read(own, ...bases);
  if (policy === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  return policy.meaning;
}

/** The messages as `code at text`. */
export function told(own: string, ...bases: readonly string[]): readonly string[] {
  const texts: Readonly<Record<string, string>> = { own, ...Object.fromEntries(bases.map((text, index) => [index === 0 ? "base" : `base${index + 1}`, text])) };
  return read(own, ...bases).diagnostics.filter(({ severity }) => severity !== "info").map((each) => `${each.code} at ${placeIn(texts, each)}`);
}

function placeIn(texts: Readonly<Record<string, string>>, { at }: Diagnostic): string {
  const { file = "", start, end } = at.span;
  return `${file}: ${texts[file]?.slice(start, end) ?? ""}`;
}

/** A policy on `test.futures` with the given items. */
export function derived(items: string, id = "test.house", on = "test.futures version 1"): string {
  return `language 1\n\npolicy ${id} "House" based on ${on} {\n  version 7\n  source HOUSE "House rules" sections main\n  ${items}\n}\n`;
}
