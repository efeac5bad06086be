/** The phrase of the language that a keyword stands in: the longest that fits there. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import type { BlockKind } from "../names/blocks.ts";
import { phrases, type Phrase } from "./phrases.ts";

interface Known extends Phrase {
  readonly parts: readonly string[];
}

const byWord = new Map<string, Known[]>();
for (const phrase of phrases) {
  const known = { ...phrase, parts: phrase.words.split(" ") };
  for (const part of new Set(known.parts)) byWord.set(part, [...(byWord.get(part) ?? []), known]);
}

/** `tokens` without comments; `at` is the place of the keyword among them. */
export function phraseAt(tokens: readonly PlainToken[], at: number, block: BlockKind): { readonly start: number; readonly end: number; readonly phrase: Phrase } | undefined {
  let best: { readonly start: number; readonly end: number; readonly phrase: Known } | undefined;
  for (const known of byWord.get(tokens[at]?.text ?? "") ?? []) {
    if (known.within !== undefined && !known.within.includes(block)) continue;
    const from = startOf(tokens, at, known.parts);
    if (from === undefined) continue;
    // Of phrases of one length, what a block means by it comes before what it means anywhere.
    const better = best === undefined || known.parts.length > best.phrase.parts.length || (known.parts.length === best.phrase.parts.length && best.phrase.within === undefined && known.within !== undefined);
    if (better) best = { start: tokens[from]!.start, end: tokens[from + known.parts.length - 1]!.end, phrase: known }; // the phrase fits there
  }
  return best;
}

function startOf(tokens: readonly PlainToken[], at: number, parts: readonly string[]): number | undefined {
  for (let offset = 0; offset < parts.length; offset++) {
    if (parts[offset] !== tokens[at]?.text) continue;
    const from = at - offset;
    if (from >= 0 && parts.every((part, index) => tokens[from + index]?.text === part && tokens[from + index]?.kind !== "text")) return from;
  }
  return undefined;
}
