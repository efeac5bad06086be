/** The blocks around a place, told by braces and by the words in front of them, also where braces are missing or stand too often. */

import type { PlainToken } from "../plain-tokens.ts";

const inside = {
  file: { rules: ["language", "policy"], blocks: { policy: "policy" } },
  policy: {
    rules: ["item"],
    blocks: {
      options: "options", facts: "facts", tiers: "tiers", definitions: "definitions", account: "account", mode: "mode", guarantees: "guarantees",
      examples: "examples", amend: "amend",
    },
  },
  options: { rules: ["optionDeclaration"], blocks: {} },
  facts: { rules: ["fact"], blocks: {} },
  tiers: { rules: ["tierRow"], blocks: {} },
  // An exception stands below its rule; reading may begin at it.
  definitions: { rules: ["definition", "exception"], blocks: {} },
  account: { rules: ["permission", "liquidation"], blocks: { liquidation: "liquidation" } },
  mode: { rules: ["section"], blocks: { sharing: "sharing", adjustment: "adjustment", liquidation: "liquidation", payment: "payment" } },
  sharing: { rules: ["share", "count"], blocks: {} },
  adjustment: { rules: ["permission"], blocks: {} },
  liquidation: { rules: ["liquidationClause"], blocks: {} },
  payment: { rules: ["paymentClause"], blocks: { pay: "pay", receive: "pay" } },
  pay: { rules: ["payStep"], blocks: {} },
  guarantees: { rules: ["guarantee"], blocks: {} },
  examples: { rules: ["exampleAccount", "example"], blocks: { account: "example_account", example: "example" } },
  example_account: { rules: ["exampleLine"], blocks: {} },
  example: { rules: ["exampleLine"], blocks: {} },
  amend: { rules: ["amended"], blocks: { pay: "pay", receive: "pay" } },
} as const satisfies Readonly<Record<string, { readonly rules: readonly string[]; readonly blocks: Readonly<Record<string, string>> }>>;

export type BlockKind = keyof typeof inside;

/** An open block: where its first word, and where its contents begin, as indices of tokens. */
export interface Block {
  readonly kind: BlockKind;
  readonly header: number;
  readonly contents: number;
}

/** The rules that the contents of a block are made of. */
export function rulesIn(kind: BlockKind): readonly string[] {
  return inside[kind].rules;
}

/** The blocks that are open before the token at `end`, outermost first; the file itself is the first. */
export function blocksAt(tokens: readonly PlainToken[], end: number): readonly Block[] {
  const open: Block[] = [{ kind: "file", header: 0, contents: 0 }];
  let boundary = 0;
  for (let at = 0; at < end; at++) {
    const brace = braceOf(tokens[at]);
    if (brace === "}") {
      if (open.length > 1) open.pop();
      boundary = at + 1;
    } else if (brace === "{") {
      enter(open, tokens, boundary, at);
      boundary = at + 1;
    }
  }
  return open;
}

/** Blocks around a `{` that may have been left open: a policy nests five deep, and noise without end. */
const mostLeftOpen = 32;

function enter(open: Block[], tokens: readonly PlainToken[], from: number, brace: number): void {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - mostLeftOpen); depth--) {
    const block = open[depth]!; // depth < length
    const found = headerIn(block.kind, tokens, from, brace);
    if (found === undefined) continue;
    // What should have been closed before is.
    open.length = depth + 1;
    open.push({ ...found, contents: brace + 1 });
    return;
  }
  // The `{` of a block nobody knows: its contents are read as those around it, so that its `}` does not close another.
  const last = open.at(-1)!; // the file is never left
  const item = last.kind === "file" ? headerIn("policy", tokens, from, brace) : undefined;
  if (item !== undefined) open.push({ kind: "policy", header: from, contents: from }, { ...item, contents: brace + 1 });
  else open.push({ kind: last.kind === "file" ? "policy" : last.kind, header: brace, contents: brace + 1 });
}

/** The last word before a `{` that begins a block of those that may stand in `kind`. Citations may hold any word. */
function headerIn(kind: BlockKind, tokens: readonly PlainToken[], from: number, brace: number): { readonly kind: BlockKind; readonly header: number } | undefined {
  const blocks: Readonly<Record<string, BlockKind>> = inside[kind].blocks;
  let cited = 0;
  for (let at = brace - 1; at >= from; at--) {
    const token = tokens[at]!; // at < brace
    if (token.kind === "symbol" && token.text === "]") cited += 1;
    else if (token.kind === "symbol" && token.text === "[") cited = Math.max(0, cited - 1);
    const word = cited > 0 ? undefined : token.keyword;
    if (word === undefined || !Object.hasOwn(blocks, word)) continue;
    const before = tokens[at - 1]?.keyword;
    // `sum of … in account`
    if (word === "account" && (before === "in" || before === "of")) continue;
    const found = blocks[word];
    if (found !== undefined) return { kind: found, header: at };
  }
  return undefined;
}

/** A brace's text; a text in quotes may hold one, and is none. */
export function braceOf(token: PlainToken | undefined): "{" | "}" | undefined {
  return token?.kind === "symbol" && (token.text === "{" || token.text === "}") ? token.text : undefined;
}
