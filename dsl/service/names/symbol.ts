/** A thing with a name, and everywhere that name stands. */
import type { Span } from "../../ast.ts";
import type { Occurrence, TokenType } from "../types.ts";

export type SymbolKind =
  /** Defined by the policy; declared by it; given by every snapshot; given by the engine. */
  | "figure" | "fact" | "schema" | "builtin"
  | "option" | "source" | "section" | "mode" | "stage" | "label" | "table" | "column"
  /** A word that an option or a declared fact may be; one that a fact of the schema may be. */
  | "word" | "value"
  /** Of examples: an account that they share, a position, an order. */
  | "account" | "position" | "order"
  | "policy" | "purpose" | "bucket" | "unknown";

export interface PolicySymbol {
  /** Unlike that of every other symbol of the text. */
  readonly key: string;
  readonly kind: SymbolKind;
  /** As it is written in full: `position.notional`, `Cross`. */
  readonly name: string;
  /** What it belongs to: the source of a section, the option or fact of a word. */
  readonly owner?: string;
  /** In the order of the text, declarations among them. */
  readonly occurrences: readonly Occurrence[];
}

/** A token of the text with what it is; `symbol` is the key of what it names. */
export interface Mention {
  readonly span: Span;
  readonly type: TokenType;
  readonly declaration: boolean;
  readonly symbol?: string;
}

export interface Names {
  /** Every token and comment, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly symbols: ReadonlyMap<string, PolicySymbol>;
}

export const typeOfKind: Readonly<Record<SymbolKind, TokenType>> = {
  figure: "figure", fact: "fact", schema: "fact", builtin: "builtin", option: "option", source: "source", section: "section", mode: "mode", stage: "stage",
  label: "label", table: "fact", column: "fact", word: "value", value: "value", account: "label", position: "label", order: "label", policy: "label",
  purpose: "value", bucket: "builtin", unknown: "value",
};

/** Whether the text declares it, and does not only use it. */
export function isDeclared({ occurrences }: PolicySymbol): boolean {
  return occurrences.some(({ declaration }) => declaration);
}
