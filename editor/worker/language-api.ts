import type { Diagnostic, Span } from "../../dsl/index.ts";
import type { Occasion, PolicyText } from "./policy-set.ts";

/** What the page knows of a compiled policy; the rest stays with the workers. */
export interface PolicySummary {
  /** Names this reading of the texts: what the engine's worker has under it is exactly this policy. */
  readonly revision: number;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly digest: string;
  readonly effective: { readonly from?: string; readonly until?: string };
  readonly options: readonly { readonly name: string; readonly values: readonly string[]; readonly default?: string }[];
  readonly modes: readonly { readonly name: string; readonly title?: string; readonly purposes: readonly string[]; readonly stages: readonly string[] }[];
  readonly examples: readonly { readonly title: string }[];
  /** Where each clause stands, with what its author wrote about it. */
  readonly clauses: Readonly<Record<string, ClauseSummary>>;
}

export interface ClauseSummary {
  readonly span: Span;
  readonly file: string;
  readonly citation?: string;
}

export interface Reading {
  readonly diagnostics: readonly { readonly file: string; readonly items: readonly Diagnostic[] }[];
  /** Absent while a text has an error, or nothing is in force. */
  readonly policy?: PolicySummary;
  readonly reason?: string;
}

export interface ReadQuestion {
  readonly files: readonly PolicyText[];
  /** Texts that they are based on. */
  readonly bases: readonly PolicyText[];
  readonly occasion: Occasion;
  /** The compiled policy goes to the engine's worker under this name: `current`, `baseline`, `other`. */
  readonly slot: string;
}

/** A change of one place of a text. */
export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}
