/** Marks and words that are missing, or stand once too often, and what a file begins with. */

import { completion } from "../completion.ts";
import { draft, indentAt, instead, over, put, quotedAfter, quotedIn, shortened, type Draft, type Fixer, type Subject } from "./subject.ts";

export const braces: Readonly<Record<string, Fixer>> = {
  syntax: (subject) => [...sourceBefore(subject), ...missingWord(subject), ...whatFits(subject)],
  "keyword-as-name": whatFits,
  "parenthesis-unclosed": (subject) => closing(subject, ")"),
  "citation-unclosed": (subject) => closing(subject, "]"),
  "block-unclosed": closeBlock,
  "brace-too-many": ({ text, span }) => [draft("Remove this `}`", [over(withSpaceBefore(text, span), "")], { preferred: true })],
  "text-after-policy": (subject) => (subject.written === "}" ? [draft("Remove this `}`", [over(withSpaceBefore(subject.text, subject.span), "")], { preferred: true })] : []),
  "citation-after-block": intoBlock,
  "language-missing": beginning,
  "unknown-language": (subject) => instead(subject, "1", { preferred: true }),
  "version-missing": version,
};

const mostWords = 3;

/** The word that the message says is missing; then each of those that may stand there; then reading on without what stands there. */
function missingWord(subject: Subject): readonly Draft[] {
  const { diagnostic, text, span, written } = subject;
  const [before] = /, but found/.exec(diagnostic.message) === null ? [undefined] : diagnostic.message.split(", but found");
  const told = quotedAfter(diagnostic.help, "Write");
  const expected = quotedIn((before ?? "").split(" after `")[0]).filter((word) => word !== written);
  const words = [...new Set([...(told === undefined || told.includes("…") ? [] : [told]), ...expected])].slice(0, mostWords);
  const put = words.map((word, index) => draft(`Write \`${word}\` before ${written === "" ? "the end" : `\`${shortened(written)}\``}`, [insertion(text, span.start, word)], { preferred: index === 0 && words.length === 1 }));
  const replaced = expected.length === 1 && written !== "" ? expected.map((word) => draft(`Write \`${word}\` instead of \`${shortened(written)}\``, [over(span, word)])) : [];
  return [...put, ...replaced, ...(written === "" ? [] : [draft(`Remove \`${shortened(written)}\``, [over(withSpaceBefore(text, span), "")])])];
}

/** `[Cross]`: the section is there, and its source is not. */
function sourceBefore({ analysis, span }: Subject): readonly Draft[] {
  const tokens = analysis.tokens.filter(({ kind }) => kind !== "comment");
  const at = tokens.findIndex(({ start }) => start === span.start) - 1;
  const [section, before] = [tokens[at], tokens[at - 1]];
  if (section === undefined || (before?.text !== "[" && before?.text !== ";")) return [];
  const sources = [...analysis.symbols.values()].filter(({ kind, name }) => kind === "section" && name === section.text).flatMap(({ owner }) => owner ?? []);
  return [...new Set(sources)].map((source, index, all) => draft(`Cite \`${source} ${section.text}\``, [put(section.start, `${source} `)], { preferred: index === 0 && all.length === 1 }));
}

const mostOffers = 2;

/** What would be offered at the place: in front of what stands there, or instead of it. */
function whatFits({ analysis, text, span, written }: Subject): readonly Draft[] {
  const offered = completion(analysis, endBefore(text, span.start) === span.start ? span.start : endBefore(text, span.start) + 1)
    .filter(({ kind, label }) => kind !== "snippet" && !label.endsWith(".") && !/[({]/.test(label))
    .slice(0, mostOffers)
    .map(({ label }) => label);
  return [
    ...offered.map((label) => draft(`Write \`${label}\` before ${written === "" ? "the end" : `\`${shortened(written)}\``}`, [insertion(text, span.start, label)])),
    ...(written === "" || written === "}" ? [] : offered.map((label) => draft(`Write \`${label}\` instead of \`${shortened(written)}\``, [over(span, label)]))),
  ];
}

/** A word with the spaces that it needs. */
function insertion(text: string, at: number, word: string): { readonly span: { readonly start: number; readonly end: number }; readonly text: string } {
  const before = text.slice(0, at);
  const gap = before.trimEnd();
  const tight = word === ")" || word === "]" || word === "," || word === ":" || word === ";";
  if (tight) return put(gap.length, word);
  const after = text.slice(at, at + 1);
  return put(at, `${/\s$|^$|\($/.test(before) ? "" : " "}${word}${after === "" || /\s/.test(after) ? "" : " "}`);
}

function closing({ text, span }: Subject, mark: ")" | "]"): readonly Draft[] {
  return [draft(`Write \`${mark}\``, [put(endBefore(text, span.start), mark)], { preferred: true })];
}

/** Where the text before an offset ends, white space and comments apart. */
function endBefore(text: string, at: number): number {
  let end = at;
  for (;;) {
    end = text.slice(0, end).trimEnd().length;
    const line = text.lastIndexOf("\n", end - 1) + 1;
    const hash = commentIn(text.slice(line, end));
    if (hash === undefined) return end;
    end = line + hash;
  }
}

function commentIn(line: string): number | undefined {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"' && line[at - 1] !== "\\") quoted = !quoted;
    else if (line[at] === "#" && !quoted) return at;
  }
  return undefined;
}

/** The `}` goes where the layout says that the block ends, else where the message was told. */
function closeBlock({ text, span, diagnostic }: Subject): readonly Draft[] {
  const brace = diagnostic.also?.[0]?.span.start;
  const places = [brace === undefined ? undefined : endByLayout(text, brace), span.start === text.length || span.start === span.end ? text.length : lineStart(text, span.start)];
  const indent = brace === undefined ? "" : indentAt(text, brace);
  return [...new Set(places)].flatMap((at, index) => {
    if (at === undefined) return [];
    const onNewLine = at === 0 || text[at - 1] === "\n";
    return [draft("Close the block with `}`", [put(at, `${onNewLine ? "" : "\n"}${indent}}\n`)], { preferred: index === 0 })];
  });
}

function lineStart(text: string, at: number): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return text.slice(start, at).trim() === "" ? start : at;
}

/** The first line below that is indented no further than the line of the `{`, and does not close it. */
function endByLayout(text: string, brace: number): number | undefined {
  const width = indentAt(text, brace).length;
  let at = text.indexOf("\n", brace) + 1;
  while (at > 0 && at < text.length) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trim() !== "" && line.length - line.trimStart().length <= width) return at;
    if (end < 0) return undefined;
    at = end + 1;
  }
  return undefined;
}

function withSpaceBefore(text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const from = text.slice(0, start).trimEnd().length;
  return { start: /\n/.test(text.slice(from, start)) && !/^\s*(\n|$)/.test(text.slice(end)) ? start : from, end };
}

/** A citation behind a block goes behind its `{`, to those that stand there. */
function intoBlock({ analysis, span, written, text }: Subject): readonly Draft[] {
  const tokens = analysis.tokens.filter(({ kind }) => kind !== "comment");
  let at = tokens.findIndex(({ start }) => start === span.start) - 1;
  let depth = 0;
  for (; at >= 0; at--) {
    const token = tokens[at]!; // at < length
    if (token.kind !== "symbol") continue;
    if (token.text === "}") depth += 1;
    else if (token.text === "{" && (depth -= 1) === 0) break;
  }
  const [brace, next] = [tokens[at], tokens[at + 1]];
  if (brace === undefined) return [];
  const removed = over(withSpaceBefore(text, span), "");
  if (next?.text !== "[") return [draft("Move the citation behind the `{` of its block", [put(brace.end, ` ${written}`), removed], { preferred: true })];
  return [draft("Add the citation to that of its block", [put(next.end, `${written.slice(1, -1)}; `), removed], { preferred: true })];
}

function beginning({ text }: Subject): readonly Draft[] {
  if (text.trim() === "") return [draft("Begin a policy", [over({ start: 0, end: text.length }, 'language 1\n\npolicy venue.futures "Title" {\n  version 1\n}\n')], { preferred: true })];
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  return [draft("Begin with `language 1`", [put(start, "language 1\n\n")], { preferred: true })];
}

function version({ analysis, span, text }: Subject): readonly Draft[] {
  const brace = analysis.tokens.find(({ start, text: mark, kind }) => start >= span.end && kind === "symbol" && mark === "{");
  if (brace === undefined) return [];
  const sameLine = /^[^\S\n]*\S/.test(text.slice(brace.end));
  return [draft("Write `version 1` under the header", [put(brace.end, `\n  version 1${sameLine ? "\n " : ""}`)], { preferred: true })];
}
