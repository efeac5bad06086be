/** Texts that policies are based on, read once each. */

import type { Base } from "./check/based-on/bases.ts";
import { withFile } from "./check/overlays/with-file.ts";
import { parse } from "./syntax/parse.ts";

export interface BaseText {
  /** Names the text in messages; absent, its id does. */
  readonly file?: string;
  readonly text: string;
}

/** By the object that was handed over: an editor hands over the same ones at every keystroke. */
const known = new WeakMap<BaseText, Base>();

/** A text that is no policy is left out. */
export function basesFrom(texts: readonly BaseText[]): readonly Base[] {
  return texts.flatMap((text): Base[] => {
    const before = known.get(text);
    if (before !== undefined) return [before];
    const { ast, diagnostics } = parse(text.text, text.file);
    if (ast?.id === undefined) return [];
    const file = text.file ?? ast.id.text;
    const base: Base = { file, ast: withFile(ast, file), broken: diagnostics.some(({ severity }) => severity === "error") };
    known.set(text, base);
    return [base];
  });
}

/** Those of `candidates` that texts are based on, and that those are based on, in their order. Found by headers alone: many texts cost little. */
export function neededBases<Text extends BaseText>(texts: readonly string[], candidates: readonly Text[]): readonly Text[] {
  const wanted = new Set(texts.flatMap((text) => headerOf(text)?.base ?? []));
  if (wanted.size === 0) return [];
  const headers = candidates.map((candidate) => ({ candidate, header: headerOf(candidate.text) }));
  const found = new Set<Text>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { candidate, header } of headers) {
      if (header === undefined || found.has(candidate) || !wanted.has(header.id)) continue;
      found.add(candidate);
      if (header.base !== undefined) wanted.add(header.base);
      grown = true;
    }
  }
  return candidates.filter((candidate) => found.has(candidate));
}

/** Whether a text says that it is based on another. */
export function isBasedOn(text: string): boolean {
  return headerOf(text)?.base !== undefined;
}

/** The ids in a policy's header, as far as it can be seen without reading the text. */
function headerOf(text: string): { readonly id: string; readonly base: string | undefined } | undefined {
  const [, id, base] = header.exec(text) ?? [];
  return id === undefined ? undefined : { id, base };
}

/** Comments may stand between all words. */
const gap = String.raw`(?:\s|#[^\n]*\n)+`;
const path = String.raw`([A-Za-z_][\w.]*)`;
const header = new RegExp(String.raw`^[ \t]*policy${gap}${path}(?:${gap}"(?:[^"\\\n]|\\.)*")?(?:${gap}based${gap}on${gap}${path})?`, "m");
