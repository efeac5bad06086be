/** The word around an offset, and the tokens before it: what is typed, and what it is typed after. */

import type { PlainToken } from "../../syntax/plain-tokens.ts";

export interface Place {
  readonly text: string;
  /** Every token of the text but its comments. */
  readonly tokens: readonly PlainToken[];
  /** Index of the first token that does not stand wholly before the word. */
  readonly end: number;
  /** What is replaced: the word, or nothing. */
  readonly start: number;
  readonly until: number;
  /** The part of it before the offset. */
  readonly prefix: string;
  /** Whether the word is the first on its line. */
  readonly newLine: boolean;
  /** What the offset is inside of. `number`: behind its digits, where a unit may stand. */
  readonly inside: "word" | "text" | "number" | "comment";
}

export function placeAt(text: string, all: readonly PlainToken[], offset: number): Place {
  const at = Math.max(0, Math.min(offset, text.length));
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(lineStart, at);
  const quote = openQuote(line);
  const inside = quote === "comment" ? "comment" : quote !== undefined ? "text" : "word";
  const range = typeof quote === "number" ? textAround(text, lineStart + quote, at) : wordAround(text, at);
  const number = inside === "word" ? digitsBefore(text, range.start) : undefined;
  const tokens = all.filter(({ kind }) => kind !== "comment");
  const end = firstNotBefore(tokens, number ?? range.start);
  return {
    text, tokens, end, start: range.start, until: range.until,
    prefix: text.slice(range.start, at),
    newLine: text.slice(lineStart, range.start).trim() === "",
    inside: number === undefined ? inside : "number",
  };
}

/** Where a text in quotes began that the end of the line is still in; or that the line ends in a comment. */
function openQuote(line: string): number | "comment" | undefined {
  let open: number | undefined;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (open !== undefined && character === "\\") at += 1;
    else if (character === '"') open = open === undefined ? at : undefined;
    else if (character === "#" && open === undefined) return "comment";
  }
  return open;
}

/** The text in quotes, both quotes with it where there are two. */
function textAround(text: string, start: number, at: number): { readonly start: number; readonly until: number } {
  const rest = /^[^"\r\n]*"/.exec(text.slice(at));
  return { start, until: rest === null ? at : at + rest[0].length };
}

/** A word or a path; nothing where the offset is in front of one, so that it is not replaced by what is put before it. */
function wordAround(text: string, at: number): { readonly start: number; readonly until: number } {
  let start = at;
  while (start > 0 && /[\w.]/.test(text[start - 1] ?? "")) start -= 1;
  // `50.` is a number, and `0.4bps` one with its unit: only what begins with a letter is a word.
  const letters = /[A-Za-z_]/.exec(text.slice(start, at));
  if (/^\d/.test(text.slice(start, at))) start = letters === null ? at : start + letters.index;
  if (start === at) return { start: at, until: at };
  const rest = /^[\w.]*/.exec(text.slice(at));
  return { start, until: at + (rest?.[0].length ?? 0) };
}

/** Where the number begins that ends exactly at an offset. */
function digitsBefore(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && /[\d._]/.test(text[start - 1] ?? "")) start -= 1;
  return start < at && /\d/.test(text[start] ?? "") && !/\w/.test(text[start - 1] ?? "") ? start : undefined;
}

function firstNotBefore(tokens: readonly PlainToken[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}
