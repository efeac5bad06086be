/** Names and words that are nearly right, and sources that were never declared. */

import type { SourceItem } from "../../ast.ts";
import { completion } from "../completion.ts";
import { draft, instead, over, put, quotedAfter, quotedIn, type Draft, type Fixer, type Subject } from "./subject.ts";

const guess: Fixer = (subject) => guessed(subject);

export const spelling: Readonly<Record<string, Fixer>> = {
  "misspelt-word": guess,
  "unknown-word": (subject) => orKnown(subject),
  "unknown-name": (subject) => [...guessed(subject), ...wholePath(subject), ...byIs(subject)],
  "unknown-source": (subject) => [...guessed(subject), ...declareSource(subject)],
  "example-unknown-word": guess,
  "example-unknown-name": (subject) => orKnown(subject),
  "example-unknown-field": guess,
  "example-wrong-value": guess,
};

/** What the message itself takes for meant. A name that is wrong in several places is one mistake, and mended in all. */
function guessed(subject: Subject): readonly Draft[] {
  const { diagnostic, written, text } = subject;
  const near = quotedAfter(diagnostic.message, "Did you mean") ?? quotedAfter(diagnostic.help, "Did you mean");
  if (near === undefined || near === written) return [];
  const word = written.startsWith('"') && !near.startsWith('"') ? `"${near}"` : near;
  const again = (diagnostic.also ?? []).filter(({ span, caption }) => caption === "and here" && text.slice(span.start, span.end) === written);
  return [draft(`Change to \`${word}\``, [over(subject.span, word), ...again.map(({ span }) => over(span, word))], { preferred: true })];
}

const mostKnown = 4;

/** What is meant, or else each word of a short list; those that begin alike first. */
function orKnown(subject: Subject): readonly Draft[] {
  const near = guessed(subject);
  if (near.length > 0) return near;
  const { help = "" } = subject.diagnostic;
  const known = help.startsWith("Known here: ") ? quotedIn(help) : help.startsWith("Known are ") && !help.includes("…") ? help.slice("Known are ".length, -1).split(", ") : [];
  const alike = (word: string): number => Number(word.startsWith(subject.written.slice(0, 2)));
  return [...known].sort((a, b) => alike(b) - alike(a)).slice(0, mostKnown).flatMap((word) => instead(subject, word));
}

/** `position.side = long`: words are compared by `is`. */
function byIs({ text, span, written }: Subject): readonly Draft[] {
  const sign = /\s*(!?=)\s*$/.exec(text.slice(0, span.start));
  if (sign === null || !/^\w+$/.test(written)) return [];
  const word = sign[1] === "=" ? "is" : "is not";
  return [draft(`Compare words by \`${word}\``, [over({ start: sign.index, end: span.start }, ` ${word} `)], { preferred: true })];
}

const mostPaths = 3;

/** A bare word where a path was meant: those of its paths that may be read here. */
function wholePath(subject: Subject): readonly Draft[] {
  const { diagnostic, analysis, span } = subject;
  const option = quotedIn(diagnostic.help).find((one) => one.startsWith("option "));
  if (option !== undefined) return instead(subject, option, { preferred: true });
  const paths = quotedIn(diagnostic.help).filter((one) => /^\w+\.\w+$/.test(one) && one.endsWith(`.${subject.written}`));
  if (paths.length === 0) return [];
  const here = completion(analysis, span.end).map(({ label }) => label);
  return here.filter((label) => paths.includes(label)).slice(0, mostPaths).flatMap((label, index) => instead(subject, label, { preferred: index === 0 && paths.length === 1 }));
}

/** The source or the section as the citation has it, put into the header. */
function declareSource({ analysis, written, span }: Subject): readonly Draft[] {
  const sources = (analysis.ast?.items ?? []).filter((item): item is SourceItem => item.kind === "source");
  const tokens = analysis.tokens.filter(({ kind }) => kind !== "comment");
  const at = tokens.findIndex(({ start }) => start === span.start);
  let open = at;
  while (open > 0 && tokens[open - 1]?.text !== "[" && tokens[open - 1]?.text !== ";") open -= 1;
  const source = tokens[open]?.text;
  if (at < 0 || source === undefined) return [];
  if (open === at) {
    const section = tokens[at + 1]?.text ?? "main";
    const last = sources.at(-1);
    const brace = tokens.find((token) => token.text === "{");
    const place = last?.span.end ?? brace?.end;
    return place === undefined ? [] : [draft(`Declare the source \`${written}\``, [put(place, `\n  source ${written} "${written}" sections ${section}`)])];
  }
  const item = sources.find(({ name }) => name.text === source);
  if (item === undefined) return [];
  const last = item.sections.at(-1);
  const edit = last === undefined ? put(item.span.end, ` sections ${written}`) : put(last.span.end, `, ${written}`);
  return [draft(`Add \`${written}\` to the sections of \`${source}\``, [edit])];
}

