/** Looking around among the tokens of a text. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import { exampleVerbs, keywords } from "../../syntax/words.ts";

type WordToken = PlainToken & { readonly kind: "word" | "keyword" };

/** A word that may be a name where a name is wanted: any but those that begin or join clauses. */
export function isName(token: PlainToken | undefined): token is WordToken {
  if (token === undefined) return false;
  return token.kind === "word" || (token.keyword !== undefined && keywords.get(token.keyword) === "soft");
}

export function isWord(token: PlainToken | undefined): token is WordToken {
  return token !== undefined && (token.kind === "word" || token.kind === "keyword");
}

export function isText(token: PlainToken | undefined, ...texts: readonly string[]): boolean {
  return token !== undefined && token.kind !== "text" && texts.includes(token.text);
}

export function isClauseWord(token: PlainToken | undefined): boolean {
  return token?.keyword !== undefined && keywords.get(token.keyword) === "clause";
}

export function isExampleVerb(token: PlainToken | undefined): boolean {
  return token?.keyword !== undefined && exampleVerbs.has(token.keyword);
}

/** A capital word after a number: what the money is in. */
export function isAsset(token: PlainToken | undefined): boolean {
  return token?.kind === "word" && /^[A-Z][A-Z0-9]+$/.test(token.text);
}

/** What a text in quotes says. */
export function unquoted(token: PlainToken): string {
  return token.kind === "text" ? token.text.slice(1, -1).replace(/\\(["\\])/g, "$1") : token.text;
}
