/** Whether what stands in a text would have been offered there: the law of completion, for the tests and for the benchmark. */

import { analyse, completion } from "../../dsl/service/index.ts";
import type { Completion, PlainToken } from "../../dsl/service/index.ts";

export interface Place {
  readonly line: number;
  readonly token: PlainToken;
  /** `cut`: the token and all behind it are gone; `kept`: only the token is. */
  readonly rest: "cut" | "kept";
  /** Its place in the list; -1 where it is not offered. */
  readonly rank: number;
  readonly offered: number;
}

/** Every `stride`th keyword and name of a text from the `first` on. Names where they are declared are the author's own, and left out. */
export function* placesOf(text: string, stride: number, first = 0): Generator<Place> {
  const whole = analyse(text);
  const { tokens, mentions } = whole;
  const declared = new Set(mentions.filter(({ declaration }) => declaration).map(({ span }) => span.start));
  const asked = tokens.filter(({ kind, start }) => (kind === "word" || kind === "keyword" || kind === "path") && !declared.has(start));
  for (let index = first; index < asked.length; index += stride) {
    const token = asked[index]!; // index < length
    const line = text.slice(0, token.start).split("\n").length;
    for (const rest of ["cut", "kept"] as const) {
      const broken = text.slice(0, token.start) + (rest === "cut" ? "" : text.slice(token.end));
      const offered = completion(analyse(broken, { previous: whole }), token.start);
      yield { line, token, rest, rank: offered.findIndex((one) => offers(one, token.text)), offered: offered.length };
    }
  }
}

/** A phrase offers its first word. */
function offers({ label }: Completion, word: string): boolean {
  if (label === word) return true;
  return label.startsWith(word) && /^[ (:]/.test(label.slice(word.length));
}

export function shown(name: string, text: string, { line, token, rest, offered }: Place): string {
  return `${name}:${line} (${rest}) ${token.text} behind \`${text.slice(Math.max(0, token.start - 50), token.start).replace(/\s+/g, " ")}\`, ${offered} offered`;
}
