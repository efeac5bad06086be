/** The positions, orders and instruments that an example speaks of, its accounts' among them. */

import type { PlainToken } from "../../syntax/plain-tokens.ts";
import type { Place } from "./place.ts";

export interface Objects {
  readonly positions: ReadonlySet<string>;
  readonly orders: ReadonlySet<string>;
  /** In quotes, as they are written. */
  readonly instruments: ReadonlySet<string>;
}

/** Accounts take in others, to a depth that none reaches honestly. */
const deepest = 8;

/** `others` are the tokens of what the text extends: its accounts may be theirs. */
export function objectsAt({ tokens: all, end, start, until }: Place, others: readonly (readonly PlainToken[])[] = []): Objects {
  // What is being typed names nothing yet.
  const tokens = all.filter((token) => token.end <= start || token.start >= until);
  const found = { positions: new Set<string>(), orders: new Set<string>(), instruments: new Set<string>() };
  let from = end - 1;
  while (from >= 0 && !isMark(tokens[from], "{")) from -= 1;
  // Another example's block is behind its `}`; lines that follow the place give objects too.
  gather(tokens, from + 1, found, { texts: [tokens, ...others], depth: 0 });
  return found;
}

interface Within {
  /** Where accounts are looked up, the first that has one. */
  readonly texts: readonly (readonly PlainToken[])[];
  readonly depth: number;
}

function gather(tokens: readonly PlainToken[], from: number, found: { positions: Set<string>; orders: Set<string>; instruments: Set<string> }, within: Within): void {
  for (let at = from; at < tokens.length && !isMark(tokens[at], "}"); at++) {
    const [token, name, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (token?.text === "symbol" && name?.kind === "text") found.instruments.add(name.text);
    if (token?.keyword !== "given" && token?.keyword !== "when" && token?.keyword !== "expect") continue;
    if (name === undefined || third === undefined) continue;
    if (name.text === "position" && isName(third)) found.positions.add(third.text);
    else if (name.text === "order" && isName(third)) found.orders.add(third.text);
    else if (name.text === "instrument" && third.kind === "text") found.instruments.add(third.text);
    else if (token.keyword === "given" && isName(name) && (third.first || isMark(third, "}")) && within.depth < deepest) {
      for (const text of within.texts) {
        const account = accountCalled(text, name.text);
        if (account === undefined) continue;
        gather(text, account, found, { ...within, depth: within.depth + 1 });
        break;
      }
    }
  }
}

/** Where the lines of an account begin. */
function accountCalled(tokens: readonly PlainToken[], name: string): number | undefined {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.keyword === "account" && tokens[at + 1]?.text === name && isMark(tokens[at + 2], "{")) return at + 3;
  }
  return undefined;
}

function isMark(token: PlainToken | undefined, text: string): boolean {
  return token?.kind === "symbol" && token.text === text;
}

function isName(token: PlainToken): boolean {
  return token.kind === "word" || token.kind === "keyword" || token.kind === "text";
}
