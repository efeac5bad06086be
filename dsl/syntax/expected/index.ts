/** What may stand at a place of a text, read from the grammar; in broken texts too. Knows tokens and blocks, and no names. */

import type { TokenType } from "../chevrotain.ts";
import type { PlainToken } from "../plain-tokens.ts";
import { Asset, DateToken, InstantToken, K, NumberToken, Path, PlainPath, PoolEquity, StringToken, symbols, TiersPath, Word } from "../tokens.ts";
import { keywords } from "../words.ts";
import { blocksAt, braceOf, rulesIn } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { isFixed, phrasesFrom } from "./continuations.ts";
import { fits, Walk } from "./walk.ts";
import type { Frame, State } from "./walk.ts";

export type { Block, BlockKind } from "./blocks.ts";
export type { Frame } from "./walk.ts";

export type SlotKind = "words" | "name" | "asset" | "path" | "tiers_path" | "number" | "date" | "text";

/** Something that may stand at the place. */
export interface Slot {
  readonly kind: SlotKind;
  /** Of fixed words, and only of them: the text, as far as nothing else can follow. */
  readonly words: string | undefined;
  /** What it is for: the label of the slot in the grammar. */
  readonly role: string | undefined;
  /** The innermost rule that it belongs to. */
  readonly frame: Frame;
  /** Whether it begins a clause of its own, though the one before may go on. */
  readonly fresh: boolean;
}

export interface Expected {
  readonly slots: readonly Slot[];
  /** Open blocks, outermost first. */
  readonly blocks: readonly Block[];
  /** Index of the token at which the clause around the place begins. */
  readonly from: number;
}

/** More tokens than this of one clause are not read again. */
const longestClause = 2000;
/** A start after which more tokens than these do not fit is none: what lies between is noise. */
const mostMistakes = 64;
/** Starts of clauses that are tried before the nearest is taken with its mistakes. */
const mostStarts = 4;

/** What may stand in place of the token at `end`, after those before it. `newLine` says that it would be the first on its line. */
export function expectedAt(tokens: readonly PlainToken[], end: number, newLine: boolean): Expected {
  const blocks = blocksAt(tokens, end);
  const block = blocks.at(-1)!; // the file is never left
  const starts = startsBefore(tokens, block, end);
  const header = { block: blocks.at(-2) ?? block, from: block.header };
  const near = starts.length < mostStarts && end - header.from < longestClause;
  const tries = [...starts.map((from) => ({ block, from })), ...(near ? [header] : [])];
  const readings = tries.flatMap((one) => {
    const walk = end - one.from > longestClause ? undefined : read(tokens, one.block, one.from, end);
    return walk === undefined ? [] : [{ from: one.from, walk }];
  });
  const best = pick(readings, tokens);
  const found = best?.walk.states.map((state) => slotOf(state, block, end)) ?? [];
  const fresh = newLine && block.kind !== "file" ? new Walk(rulesIn(block.kind), true, end).states.map((state) => slotOf(state, block, end)) : [];
  return { slots: withoutTwins([...found.flat(), ...fresh.flat()]), blocks, from: best?.from ?? end };
}

interface Reading {
  readonly from: number;
  readonly walk: Walk;
}

/** The nearest start without a mistake, else the one with the fewest. `then` may belong to an `if` above it: what reads both is believed. */
function pick(readings: readonly Reading[], tokens: readonly PlainToken[]): Reading | undefined {
  const [nearest, before] = readings;
  if (nearest === undefined) return undefined;
  if (before?.walk.mistakes === 0 && tokens[nearest.from]?.keyword === "then") return before;
  return readings.reduce((best, one) => (one.walk.mistakes < best.walk.mistakes ? one : best), nearest);
}

function read(tokens: readonly PlainToken[], block: Block, from: number, end: number): Walk | undefined {
  const walk = new Walk(rulesIn(block.kind), block.kind !== "file", from);
  for (let at = from; at < end; at++) {
    const type = typeOf(tokens[at]);
    if (type !== undefined) walk.pass(type);
    if (walk.mistakes > mostMistakes) return undefined;
  }
  return walk;
}

/** Indices at which clauses of a block begin, nearest first: at the beginning of a line, as people write them. */
function startsBefore(tokens: readonly PlainToken[], { kind, contents }: Block, end: number): readonly number[] {
  const first = new Walk(rulesIn(kind), false, contents).states;
  const found: number[] = [];
  let depth = 0;
  for (let at = end - 1; at >= contents && end - at < longestClause && found.length < mostStarts; at--) {
    const token = tokens[at]!; // at < end
    const brace = braceOf(token);
    if (brace === "}") depth += 1;
    else if (brace === "{") depth -= 1;
    const type = typeOf(token);
    if (depth > 0 || type === undefined || !first.some(({ spot }) => fits(type, spot.type))) continue;
    const opens = token.first || at === contents || braceOf(tokens[at - 1]) !== undefined;
    if (opens && (at === end - 1 || !namesAreStarts.has(kind) || beginsWithName(tokens, at))) found.push(at);
  }
  return found;
}

/** Blocks whose clauses begin with a name, which alone says little: `position.margin` begins a definition only before `=`. */
const namesAreStarts: ReadonlySet<string> = new Set(["options", "facts", "definitions", "amend"]);

function beginsWithName(tokens: readonly PlainToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === "path") return next?.kind === "symbol" && (next.text === "=" || next.text === ":");
  if (next?.keyword === "default" || next?.keyword === "one") return true;
  return token?.keyword !== undefined && keywords.get(token.keyword) === "clause";
}

function slotOf({ spot, frame }: State, block: Block, end: number): readonly Slot[] {
  const kind = kindOf(spot.type);
  const fresh = clauseOf(frame, block)?.from === end;
  if (kind !== "words") return [{ kind, words: undefined, role: spot.role, frame, fresh }];
  return phrasesFrom(spot, frame.rule).map((words) => ({ kind, words, role: spot.role, frame, fresh }));
}

/** The innermost clause of the block that a rule is part of. */
function clauseOf(frame: Frame, block: Block): Frame | undefined {
  const rules = rulesIn(block.kind);
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) if (rules.includes(at.rule)) return at;
  return undefined;
}

/** What the lexer made of a token; `undefined` for comments and for what it only knows as a mistake. */
function typeOf(token: PlainToken | undefined): TokenType | undefined {
  switch (token?.kind) {
    case "keyword":
      return token.keyword === undefined ? Word : K[token.keyword];
    case "word":
      return /^[A-Z][A-Z0-9]+$/.test(token.text) ? Asset : Word;
    case "path":
      return token.text === "pool.equity" ? PoolEquity : token.text.endsWith(".tiers") ? TiersPath : PlainPath;
    case "number":
      return NumberToken;
    case "date":
      return token.text.includes("T") ? InstantToken : DateToken;
    case "text":
      return StringToken;
    case "symbol":
      return symbols.get(token.text);
    default:
      return undefined;
  }
}

function kindOf(type: TokenType): SlotKind {
  if (isFixed(type)) return "words";
  if (type === Asset) return "asset";
  if (type === TiersPath) return "tiers_path";
  if (type === Path || type === PoolEquity) return "path";
  if (type === NumberToken) return "number";
  if (type === DateToken || type === InstantToken) return "date";
  return type === StringToken ? "text" : "name";
}

/** Reading forward finds the same thing in several ways. */
function withoutTwins(slots: readonly Slot[]): readonly Slot[] {
  const seen = new Map<string, Slot>();
  for (const slot of slots) {
    const key = slot.kind === "words" ? `${slot.words} ${slot.fresh}` : `${slot.kind} ${slot.role} ${slot.frame.rule} ${depthOf(slot.frame)} ${slot.fresh}`;
    if (!seen.has(key)) seen.set(key, slot);
  }
  return [...seen.values()];
}

function depthOf(frame: Frame): number {
  let depth = 0;
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) depth += 1;
  return depth;
}
