/**
 * What the language service says, as plain data. Places are offsets in UTF-16 units, as in every span of the language; editors
 * and protocols turn them into lines and columns in their adapters. Nothing here knows Monaco or LSP.
 */
import type { Span } from "../ast.ts";

/** An edit of the analysed text. Several edits of one change do not overlap and speak of the text before the change. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

export type CompletionKind = "keyword" | "fact" | "figure" | "option" | "source" | "section" | "stage" | "mode" | "value" | "unit" | "snippet" | "symbol";

export interface Completion {
  /** What is offered, as it would stand in the text. */
  readonly label: string;
  readonly kind: CompletionKind;
  /** Unit, level or signature: one short line. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is put in where it is not the label; `$0` marks the cursor, `${1:word}` a place to fill in. */
  readonly insert?: string;
  /** The text that is replaced: the word around the offset. */
  readonly span: Span;
  /** Lower first. */
  readonly rank: number;
}

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** A change that mends a diagnostic, or that somebody may want at a place. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The code of the diagnostic that it mends. */
  readonly code?: string;
  /** Whether it is what nearly everybody wants. */
  readonly preferred?: boolean;
}

export interface OutlineEntry {
  readonly name: string;
  /** What kind of part: `policy`, `definitions`, `definition`, `mode`, `section`, `clause`, `stage`, `waterfall`, `example` … */
  readonly kind: string;
  readonly detail?: string;
  /** All of it, and the part that names it. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

export interface Folding {
  readonly span: Span;
  readonly kind: "block" | "comment";
}

export const tokenTypes = ["keyword", "fact", "figure", "builtin", "option", "source", "section", "label", "number", "unit", "string", "comment", "operator", "mode", "stage", "value"] as const;
export type TokenType = (typeof tokenTypes)[number];

export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  /** Whether this is where the name is declared. */
  readonly declaration: boolean;
}

export interface InlayHint {
  /** The hint stands before the character at this offset. */
  readonly offset: number;
  readonly text: string;
  readonly tooltip?: string;
}

export interface CodeLens {
  readonly span: Span;
  /** In English; `says` is the same as data, for whoever words it otherwise. */
  readonly title: string;
  readonly says:
    | { readonly kind: "run" }
    | { readonly kind: "result"; readonly result: "passed" | "failed" | "stale" }
    | { readonly kind: "fires"; readonly fired: number; readonly all: number };
  /** What happens on a click; absent: it only says something. */
  readonly action?: { readonly kind: "run_example"; readonly index: number } | { readonly kind: "show_accounts"; readonly clause: string };
}

/** A name in the text that stands for something declared, and where else it stands. */
export interface Occurrence {
  readonly span: Span;
  readonly declaration: boolean;
}

/** `note`: what else has to change, outside of the text. `refused`: why nothing changes, in words. */
export type Renamed = { readonly edits: readonly TextEdit[]; readonly note?: string } | { readonly refused: string };

/**
 * What a host knows of accounts, for hovers and lenses. The service has no engine; whoever has one hands this in.
 * Every member answers at once from what is known, and `undefined` where nothing is.
 */
export interface Evaluate {
  /** Values of a fact or figure in the current account, as a person reads them: `50,100.5 USDT`; several objects, several rows. Equity may come with a purpose: `pool.equity for opening`. */
  readonly valuesOf?: (path: string) => readonly { readonly of: string; readonly value: string }[] | undefined;
  /** On which of the known accounts a clause took part in an answer, or a stage holds. */
  readonly firesOn?: (clause: string) => { readonly fired: readonly string[]; readonly all: number } | undefined;
  /** How an example, by its place among the examples, last ended. */
  readonly exampleResult?: (index: number) => "passed" | "failed" | "stale" | undefined;
}
