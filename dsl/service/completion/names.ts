/** The names of a text: from its tokens, which tell them in broken text too. */

import type { Analysis } from "../analysis.ts";
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import { isDeclared, type SymbolKind } from "../names/symbol.ts";

/** Names of a kind that the text declares, in its order; `owner` is what they belong to. */
export function declared(analysis: Pick<Analysis, "symbols">, kind: SymbolKind, owner?: string): readonly string[] {
  const found: string[] = [];
  for (const symbol of analysis.symbols.values()) {
    if (symbol.kind === kind && (owner === undefined || symbol.owner === owner) && isDeclared(symbol)) found.push(symbol.name);
  }
  return found;
}

/** A text, and those that it extends. */
interface Tokens extends Pick<Analysis, "tokens"> {
  readonly bases?: readonly Pick<Analysis, "tokens">[];
}

/** Paths that are defined or declared as a fact, told by the mark behind them at the beginning of a line: quicker than all names of a text. */
export function declaredPaths({ tokens, bases = [] }: Tokens, mark: "=" | ":"): readonly string[] {
  const found = bases.flatMap((base) => declaredPaths({ tokens: base.tokens }, mark));
  for (const [index, { kind, first, text }] of tokens.entries()) {
    if (kind === "path" && first && tokens[index + 1]?.text === mark) found.push(text);
  }
  return found;
}

/** The words that an option may be. */
export function wordsOfOption(analysis: Pick<Analysis, "symbols">, option: string): readonly string[] {
  const own = declared(analysis, "word", `option ${option}`);
  return own.length > 0 ? own : ["yes", "no"];
}

/** What contracts commonly settle in, and what everything may be valued in. */
const common = ["USD", "USDT", "USDC", "BTC"] as const;

/** Assets that a text speaks of, the most used first; then those that are common. */
export function assets({ tokens: own, bases = [] }: Tokens): readonly string[] {
  const count = new Map<string, number>();
  for (const tokens of [own, ...bases.map((base) => base.tokens)]) countAssets(tokens, count);
  const sorted = [...count].sort(([, a], [, b]) => b - a).map(([asset]) => asset);
  return [...new Set([...sorted, ...common])];
}

function countAssets(tokens: readonly PlainToken[], count: Map<string, number>): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word" || !/^[A-Z][A-Z0-9]+$/.test(token.text)) continue;
    const before = tokens[index - 1];
    if (before?.kind !== "number" && !beforeAssets.has(before?.text ?? "")) continue;
    count.set(token.text, (count.get(token.text) ?? 0) + 1);
  }
}

const beforeAssets: ReadonlySet<string> = new Set(["in", "balance", "asset", "settle", "base", "quote", "fund"]);
