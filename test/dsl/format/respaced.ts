import fc from "fast-check";
import { tokenize } from "../../../dsl/syntax/tokenize.ts";

/** The words and symbols of a text, in order, without comments and white space. */
export function wordsOf(text: string): string[] {
  return tokenize(text).tokens.map((token) => token.image);
}

export function commentsOf(text: string): string[] {
  return tokenize(text).comments.map((comment) => comment.text.trimEnd());
}

/** What may stand between two words: white space, and now and then a comment, alone or behind the word before. */
const between = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(" ", "\n", "\r\n", "   ", "\t", "\n\n", "\n\n\n  ", " \n \n") },
  { weight: 1, arbitrary: fc.constantFrom(" # behind\n", "\n# alone\n", "\n\n  # apart  \n\n", " #\r\n", "\n#1 \n#2\n") },
);

/** The same words with other white space and comments between them; what an example line is about stays on the line of its verb. */
export function respaced(text: string): fc.Arbitrary<string> {
  const words = wordsOf(text);
  const held = headsOf(words);
  return fc
    .array(between, { minLength: words.length + 1, maxLength: words.length + 1 })
    .map((gaps) => gaps.map((gap, index) => (held.has(index) ? " " : gap) + (words[index] ?? "")).join(""));
}

/** The words with `gap` between them, but for the heads of example lines. */
export function spacedBy(words: readonly string[], gap: string): string {
  const held = headsOf(words);
  return words.map((word, index) => (index === 0 ? "" : held.has(index) ? " " : gap) + word).join("");
}

/** The places of words in the head of an example line: behind its verb, up to its colon or the next line. */
function headsOf(words: readonly string[]): ReadonlySet<number> {
  const held = new Set<number>();
  let inside = false;
  for (const [index, word] of words.entries()) {
    const begins = word === "given" || word === "when" || word === "expect";
    if (word === ":" || word === "{" || word === "}") inside = false;
    if (inside && !begins) held.add(index);
    if (begins) inside = true;
  }
  return held;
}

/** A tree without its places: two texts mean the same if these are equal. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "span").map(([key, inner]) => [key, withoutSpans(inner)]));
}
