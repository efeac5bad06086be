import { harmless, partsOf, type Phrase, type Tone } from "./report.ts";

/** A piece of a word in one tone; a word is several where its tone changes without a space, as before a comma. */
interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

/** Lines of at most `width` columns, broken between words; a longer word stands alone. */
export function wrap(phrase: Phrase, width: number, first: string, rest: string, paint: (text: string, tone: Tone) => string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let used = first.length;
  let pending = "";
  let tone: Tone = "plain";
  const flush = (): void => {
    line += paint(pending, tone);
    pending = "";
  };
  for (const word of wordsOf(phrase)) {
    const long = word.reduce((sum, { text }) => sum + text.length, 0);
    if (used > rest.length && used + long - trailing(word) > width) {
      flush();
      lines.push(line.trimEnd());
      line = rest;
      used = rest.length;
    }
    for (const piece of word) {
      if (piece.tone !== tone) flush();
      tone = piece.tone;
      pending += piece.text;
    }
    used += long;
  }
  flush();
  return [...lines, line.trimEnd()];
}

/** Words with the space after them. */
function wordsOf(phrase: Phrase): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  let isOpen = false;
  for (const { text, tone } of partsOf(phrase)) {
    for (const piece of harmless(text).split(/(?<= )/)) {
      if (piece === "") continue;
      if (isOpen) words.at(-1)?.push({ text: piece, tone });
      else words.push([{ text: piece, tone }]);
      isOpen = !piece.endsWith(" ");
    }
  }
  return words;
}

function trailing(word: readonly Piece[]): number {
  const last = word.at(-1)?.text ?? "";
  return last.length - last.trimEnd().length;
}
