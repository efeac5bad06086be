import { clausesOf } from "./clauses.ts";
import type { ClauseDigest } from "./clauses.ts";
import { parse, type Parsed } from "../../dsl/syntax/parse.ts";
import { tokenize } from "../../dsl/syntax/tokenize.ts";

/** A change of one token: its place in the text, and what stands there instead (nothing: deleted). */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly instead: string;
}

/** What came of one kind of mutation over a whole text. */
export interface Tally {
  readonly tried: number;
  readonly crashes: number;
  /** Mutations that lost no clause, or only the one in which the token stands. */
  readonly contained: number;
  /** Messages over all mutations that had any. */
  readonly messages: number;
  readonly reported: number;
  readonly worst: readonly { readonly mutation: Mutation; readonly lost: number }[];
}

export function deletions(text: string): readonly Mutation[] {
  return places(text).map((place) => ({ ...place, instead: "" }));
}

/** Each token replaced by another token of the same text, and each by a word the language does not know. */
export function replacements(text: string, random: () => number): readonly Mutation[] {
  const all = places(text);
  const others = all.map((place) => place.token);
  return all.flatMap((place) => {
    const different = others.filter((other) => other !== place.token);
    const other = different[Math.floor(random() * different.length)] ?? "";
    return [{ ...place, instead: other }, { ...place, instead: "xyzzy" }];
  });
}

export function places(text: string): readonly { start: number; end: number; token: string }[] {
  return tokenize(text).tokens.map((token) => {
    const end = (token.endOffset ?? token.startOffset) + 1;
    return { start: token.startOffset, end, token: text.slice(token.startOffset, end) };
  });
}

export function mutated(text: string, { start, end, instead }: Mutation): string {
  return `${text.slice(0, start)} ${instead} ${text.slice(end)}`;
}

/** What one mutation did to reading. */
export interface Loss {
  readonly crashed: boolean;
  /** Clauses whose tree is no longer what it was. */
  readonly lost: number;
  /** Whether it lost no clause, or only the one in which the token stands. */
  readonly contained: boolean;
  readonly messages: number;
}

/** How much of a text that parses is lost in what `read` makes of a mutation of it. */
export function lossIn(text: string): (mutation: Mutation, read: () => Parsed) => Loss {
  const { ast } = parse(text);
  const original = ast === undefined ? [] : clausesOf(ast);
  return (mutation, read) => {
    try {
      const { ast: now, diagnostics } = read();
      const lost = lostClauses(original, now === undefined ? [] : clausesOf(now), mutation);
      const contained = lost.length === 0 || (lost.length === 1 && lost.every((clause) => holds(clause, mutation)));
      return { crashed: false, lost: lost.length, contained, messages: diagnostics.length };
    } catch {
      return { crashed: true, lost: 0, contained: false, messages: 0 };
    }
  };
}

export function tallied(all: readonly { readonly mutation: Mutation; readonly loss: Loss }[]): Tally {
  const crashes = all.filter(({ loss }) => loss.crashed).length;
  const contained = all.filter(({ loss }) => loss.contained).length;
  const messages = all.reduce((sum, { loss }) => sum + loss.messages, 0);
  const reported = all.filter(({ loss }) => loss.messages > 0).length;
  const worst = all.filter(({ loss }) => !loss.contained && !loss.crashed).map(({ mutation, loss }) => ({ mutation, lost: loss.lost }));
  return { tried: all.length, crashes, contained, messages, reported, worst: worst.sort((a, b) => b.lost - a.lost) };
}

/** Of clauses that say the same in one block it cannot be told which is lost: the one with the token, where one of them has it. */
function lostClauses(before: readonly ClauseDigest[], after: readonly ClauseDigest[], mutation: Mutation): readonly ClauseDigest[] {
  const left = new Map<string, number>();
  for (const { digest } of after) left.set(digest, (left.get(digest) ?? 0) + 1);
  const touchedLast = [...before].sort((a, b) => Number(holds(a, mutation)) - Number(holds(b, mutation)));
  return touchedLast.filter(({ digest }) => {
    const count = left.get(digest) ?? 0;
    left.set(digest, count - 1);
    return count <= 0;
  });
}

function holds({ span }: ClauseDigest, { start, end }: Mutation): boolean {
  return span.start <= start && end <= span.end;
}

/** Numbers in [0, 1) that depend on the seed alone, so that the published table can be made again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
