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

/** A message about a cell, as a grid shows it. */
export interface CellMessage {
  readonly severity: "error" | "warning" | "info";
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

export interface TableCell {
  /** As it stands in the text: `50_000 USDT`, `0.4%`; `above` for the open bound of a last row; empty where the row lacks the field. */
  readonly text: string;
  /** The same without the unit, where that is the unit of the column; empty for an open bound. */
  readonly value: string;
  /** Only of a bound: the row has none. */
  readonly open?: boolean;
  /** Absent where there is nothing in the text. */
  readonly span?: Span;
  readonly messages: readonly CellMessage[];
}

export interface TableColumn {
  /** The name of the field; empty for the bound, which is the first column. */
  readonly name: string;
  /** As written behind a number: ` USDT`, `%`, or nothing. */
  readonly unit: string;
}

export interface TableRow {
  readonly span: Span;
  /** One for each column. */
  readonly cells: readonly TableCell[];
}

/** A tier table of a text. */
export interface TierGrid {
  /** Its place among the tables that could be read, which an edit names; -1 where it could not. */
  readonly index: number;
  readonly name: string;
  readonly boundary: "upper" | "lower";
  readonly span: Span;
  /** `[RULES Margin]`, or nothing. */
  readonly cites: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What is to be said of the table, and of no cell. */
  readonly messages: readonly CellMessage[];
  /** Why it cannot be edited as a grid: its text cannot be read. The rows are then those that could. */
  readonly unread?: CellMessage;
}

/** An option of a text, with the words that it may be. */
export interface OptionChoice {
  readonly name: string;
  readonly span: Span;
  readonly cites: string;
  readonly values: readonly string[];
  readonly default?: string;
  readonly defaultSpan?: Span;
  readonly because?: string;
  readonly messages: readonly CellMessage[];
}

export interface Tables {
  readonly tiers: readonly TierGrid[];
  readonly options: readonly OptionChoice[];
}

/** A change that somebody makes in a grid. Columns count from 0, which is the bound; `text` is what was typed, with or without the column's unit. */
export type TableEdit =
  | { readonly kind: "cell"; readonly table: number; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "split"; readonly table: number; readonly row: number }
  | { readonly kind: "delete"; readonly table: number; readonly row: number }
  | { readonly kind: "option"; readonly option: number; readonly to: string };

/** What came of changes in a grid: edits of the text, and those of the changes that were not made, by their place in the list. */
export interface TableEdited {
  readonly edits: readonly TextEdit[];
  readonly refused: readonly { readonly at: number; readonly because: CellMessage }[];
}

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
