import type { Analysis } from "../../dsl/service/analysis.ts";
import { codeLenses } from "../../dsl/service/code-lenses.ts";
import { hasBases } from "../../dsl/service/family.ts";
import { folding } from "../../dsl/service/folding.ts";
import { inlayHints } from "../../dsl/service/inlay-hints.ts";
import { semanticTokens } from "../../dsl/service/semantic-tokens.ts";
import type { LensOptions } from "../../dsl/service/code-lenses.ts";
import type { Evaluate, TableEdit } from "../../dsl/service/types.ts";
import { isAskedBy, type Asked } from "./asked.ts";
import type { PolicyText } from "./policy-set.ts";

/** A text and a place in it, as the text editor has them at that moment. */
export interface At {
  readonly name: string;
  readonly text: string;
  readonly offset: number;
  /** Texts that it is read together with: its names may stand there. */
  readonly others: readonly PolicyText[];
}
export type Whole = Omit<At, "offset" | "others">;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the page knows of accounts and examples, for lenses. */
export interface KnownOfAccounts {
  readonly fires: { readonly all: number; readonly byClause: Readonly<Record<string, readonly string[]>>; readonly unasked: readonly Asked[] };
  readonly examples: readonly ("passed" | "failed" | "stale" | undefined)[];
}

function evaluateBy({ fires, examples }: KnownOfAccounts): Evaluate {
  return {
    // Of what nobody asked, nobody knows that it fires on none.
    firesOn: (clause) => (fires.unasked.some((kind) => isAskedBy(kind, clause)) ? undefined : { fired: fires.byClause[clause] ?? [], all: fires.all }),
    exampleResult: (index) => examples[index],
  };
}

/** What the text editor asks of the language: one function a feature, each about the text that comes with the question. */
export function featuresOf(analysisOf: (name: string, text: string) => Analysis) {
  const of = ({ name, text }: Whole): Analysis => analysisOf(name, text);
  const beside = ({ others }: At): readonly Analysis[] => others.map(({ name, text }) => analysisOf(name, text));
  // What every text is drawn with is there from the start; what somebody asks for comes when it is asked for.
  return {
    codeLenses: ({ known, clauses, ...at }: Whole & { readonly known: KnownOfAccounts } & Required<LensOptions>) => codeLenses(of(at), evaluateBy(known), { clauses }),
    inlayHints: ({ range, ...at }: Whole & { readonly range: Range }) => inlayHints(of(at), range),
    folding: (at: Whole) => folding(of(at)),
    semanticTokens: (at: Whole) => semanticTokens(of(at)),
    completion: async (at: At) => (await import("../../dsl/service/completion.ts")).completion(of(at), at.offset, hasBases(of(at)) ? beside(at) : []),
    codeActions: async ({ range, ...at }: Whole & { readonly range: Range }) => (await import("../../dsl/service/code-actions.ts")).codeActions(of(at), range),
    hover: async ({ values, ...at }: At & { readonly values: Readonly<Record<string, readonly { readonly of: string; readonly value: string }[]>> }) =>
      (await import("../../dsl/service/hover.ts")).hover(of(at), at.offset, { valuesOf: (path) => values[path] }, beside(at)),
    definition: async (at: At) => (await import("../../dsl/service/definition.ts")).definition(of(at), at.offset, beside(at)),
    references: async (at: At) => (await import("../../dsl/service/references.ts")).references(of(at), at.offset, beside(at)),
    renameRange: async (at: At) => (await import("../../dsl/service/rename.ts")).renameRange(of(at), at.offset, beside(at)),
    rename: async ({ to, ...at }: At & { readonly to: string }) => (await import("../../dsl/service/rename.ts")).rename(of(at), at.offset, to, beside(at)),
    outline: async (at: Whole) => (await import("../../dsl/service/outline.ts")).outline(of(at)),
    tables: async (at: Whole) => (await import("../../dsl/service/tables.ts")).tables(of(at)),
    editTables: async ({ changes, ...at }: Whole & { readonly changes: readonly TableEdit[] }) => (await import("../../dsl/service/tables.ts")).editTables(of(at), changes),
    format: async (at: Whole) => (await import("../../dsl/service/format.ts")).format(of(at)),
  };
}
