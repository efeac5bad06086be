/** Fixed words and what can only follow them, so that they are offered as people say them: `share margin`, `add to position`. */

import type { TokenType } from "../chevrotain.ts";
import { Colon, keywordOf, LeftBrace, LeftParenthesis, symbols, textOf } from "../tokens.ts";
import { networks } from "./network.ts";
import type { Spot, TokenSpot } from "./network.ts";

/** Words that the token at a spot begins, each with all that must follow; several where the rule has nothing but fixed words. */
export function phrasesFrom(spot: TokenSpot, rule: string): readonly string[] {
  const before = made.get(spot);
  if (before !== undefined) return before;
  const all = wordRules().has(rule) ? everyEnding(spot) : [[spot.type, ...forced(spot.next)]];
  const phrases = all.map(joined);
  made.set(spot, phrases);
  return phrases;
}

const made = new WeakMap<TokenSpot, readonly string[]>();

/** Whether a token of this type is always the same text. */
export function isFixed(type: TokenType): boolean {
  return keywordOf(type) !== undefined || symbols.has(textOf(type));
}

/** The tokens that must follow, as far as there is no choice, neither of another one nor of none. */
function forced(spot: Spot): readonly TokenType[] {
  const found: TokenType[] = [];
  let at = spot;
  for (;;) {
    const next = nextIn(at);
    const [only] = next;
    if (next.length !== 1 || only?.kind !== "token" || !isFixed(only.type)) return found;
    found.push(only.type);
    if (only.type === LeftBrace) return found;
    at = only.next;
  }
}

/** The spots that come next inside a rule, and inside of what it calls; an end is one of them. */
function nextIn(spot: Spot): readonly Spot[] {
  switch (spot.kind) {
    case "token":
    case "end":
      return [spot];
    case "fork":
      return [...new Set(spot.to.flatMap(nextIn))];
    case "call": {
      const first = networks().get(spot.rule);
      const inner = first === undefined ? [] : nextIn(first);
      // What may be empty leaves a choice; two are enough to say so. What a call is followed by is told only where it is one token.
      const [only] = inner;
      return inner.length === 1 && only?.kind === "token" ? [{ ...only, next: afterCall(only.next, spot.next) }] : inner.length === 0 ? [] : [...inner, spot];
    }
  }
}

/** The rest of a called rule, and then of the one that called it. */
function afterCall(rest: Spot, next: Spot): Spot {
  switch (rest.kind) {
    case "end":
      return next;
    case "token":
      return { ...rest, next: afterCall(rest.next, next) };
    case "fork":
    case "call":
      // A choice ends what must follow.
      return { kind: "fork", to: [rest, next] };
  }
}

function everyEnding(spot: TokenSpot): readonly (readonly TokenType[])[] {
  const after = nextIn(spot.next).flatMap((next) => (next.kind === "token" ? everyEnding(next) : [[]]));
  return after.map((rest) => [spot.type, ...rest]);
}

let words: ReadonlySet<string> | undefined;

/** Rules of nothing but fixed words, without loops: actions, rounding modes, boundaries. */
function wordRules(): ReadonlySet<string> {
  words ??= new Set([...networks()].filter(([, first]) => onlyWords(first)).map(([rule]) => rule));
  return words;
}

function onlyWords(spot: Spot, seen: ReadonlySet<Spot> = new Set()): boolean {
  if (seen.has(spot) || spot.kind === "call") return false;
  if (spot.kind === "end") return true;
  const further = new Set([...seen, spot]);
  if (spot.kind === "fork") return spot.to.every((one) => onlyWords(one, further));
  return keywordOf(spot.type) !== undefined && onlyWords(spot.next, further);
}

function joined(types: readonly TokenType[]): string {
  return types.map((type, index) => (index === 0 || type === LeftParenthesis || type === Colon ? "" : " ") + textOf(type)).join("");
}
