/** In which block of a policy a token stands: from braces, and from the words that open blocks, so that a missing brace does not carry far. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import { isName, isText, isWord } from "./cursor.ts";

export type BlockKind =
  | "file" | "policy" | "options" | "facts" | "tiers" | "definitions" | "account" | "mode" | "guarantees" | "examples" | "example" | "example_account" | "amend"
  | "sharing" | "adjustment" | "liquidation" | "payment" | "payer";

const items: ReadonlySet<string> = new Set(["options", "facts", "definitions", "guarantees", "examples"]);
const sections: ReadonlySet<string> = new Set(["sharing", "adjustment", "payment"]);

/**
 * The block that the token at `at` opens, if it begins one. `within` is where it stands: in lines of an example most words mean
 * something else.
 */
export function opening(tokens: readonly PlainToken[], at: number, within: BlockKind): BlockKind | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.keyword === undefined) return undefined;
  const word = token.keyword;
  const braced = isText(next, "{");
  const inExample = within === "example" || within === "example_account";
  if (items.has(word)) return braced || (token.first && !inExample && !isText(next, ":")) ? (word as BlockKind) : undefined; // the set holds kinds
  if (sections.has(word)) return braced || (token.first && !inExample) ? (word as BlockKind) : undefined; // likewise
  if (word === "liquidation") return isText(next, "of") ? "liquidation" : undefined;
  if (word === "tiers") return isName(next) && isText(tokens[at + 2], "upper", "lower") ? "tiers" : undefined;
  if (word === "mode") return isWord(next) && (isText(tokens[at + 2], "{") || tokens[at + 2]?.kind === "text" || (token.first && !inExample)) ? "mode" : undefined;
  if (word === "account") {
    if (isWord(next) && isText(tokens[at + 2], "{")) return "example_account";
    return braced && !inExample ? "account" : undefined;
  }
  if (word === "example") return next?.kind === "text" ? "example" : undefined;
  if (word === "amend") return next?.kind === "path" || isName(next) ? "amend" : undefined;
  return undefined;
}

const parents: Readonly<Partial<Record<BlockKind, readonly BlockKind[]>>> = {
  options: ["policy"], facts: ["policy"], definitions: ["policy"], guarantees: ["policy"], examples: ["policy"], tiers: ["policy"], account: ["policy"],
  mode: ["policy"], amend: ["policy"], sharing: ["policy", "mode"], adjustment: ["policy", "mode"], payment: ["policy", "mode"],
  liquidation: ["policy", "mode"], example: ["policy", "examples"], example_account: ["policy", "examples"],
};

/** The blocks around the tokens, as they are read from left to right. */
export class Blocks {
  #open: BlockKind[] = ["file"];
  #coming: BlockKind | undefined;

  get inner(): BlockKind {
    return this.#open.at(-1) ?? "file";
  }

  /** Tokens after a word that opens a block, and before its `{`. */
  get header(): BlockKind | undefined {
    return this.#coming;
  }

  /** A block is named; its `{` is still to come. */
  announce(kind: BlockKind): void {
    const parent = parents[kind];
    // A liquidation of the account stands in the account's block.
    if (parent !== undefined && !(kind === "liquidation" && this.inner === "account")) this.#open = ["file", ...parent];
    this.#coming = kind;
  }

  brace(text: "{" | "}"): void {
    if (text === "}") {
      if (this.#open.length > 1) this.#open.pop();
      this.#coming = undefined;
      return;
    }
    this.#open.push(this.#coming ?? (this.inner === "file" ? "policy" : this.inner === "payment" ? "payer" : this.inner));
    this.#coming = undefined;
  }
}
