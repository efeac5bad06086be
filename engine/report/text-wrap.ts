import { harmless, partsOf, type Phrase, type Tone } from "./report.ts";

/** Lines of at most `width` columns, broken between words; a longer word stands alone. */
export function wrap(phrase: Phrase, width: number, first: string, rest: string, paint: (text: string, tone: Tone) => string): readonly string[] {
  const words = partsOf(phrase).flatMap(({ text, tone }) => harmless(text).split(/(?<= )/).map((word) => ({ word, tone })));
  const lines: string[] = [];
  let line = first;
  let used = first.length;
  let pending = "";
  let tone: Tone = "plain";
  const flush = (): void => {
    line += paint(pending, tone);
    pending = "";
  };
  for (const next of words) {
    // A word that follows without a space belongs to the one before it, but that is rare enough to break there.
    if (used > rest.length && used + next.word.trimEnd().length > width) {
      flush();
      lines.push(line.trimEnd());
      line = rest;
      used = rest.length;
    }
    if (next.tone !== tone) flush();
    tone = next.tone;
    pending += next.word;
    used += next.word.length;
  }
  flush();
  return [...lines, line.trimEnd()];
}
