import * as service from "../../dsl/service/index.ts";
import type { Analysis } from "../../dsl/service/index.ts";

/** A text and a place in it, as the text editor has them at that moment. */
export interface At {
  readonly name: string;
  readonly text: string;
  readonly offset: number;
}
export type Whole = Omit<At, "offset">;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the page knows of accounts and examples, for lenses. */
export interface KnownOfAccounts {
  readonly fires: { readonly all: number; readonly byClause: Readonly<Record<string, readonly string[]>> };
  readonly examples: readonly ("passed" | "failed" | "stale" | undefined)[];
}

function evaluateBy({ fires, examples }: KnownOfAccounts): service.Evaluate {
  return {
    firesOn: (clause) => ({ fired: fires.byClause[clause] ?? [], all: fires.all }),
    exampleResult: (index) => examples[index],
  };
}

/** What the text editor asks of the language: one function a feature, each about the text that comes with the question. */
export function featuresOf(analysisOf: (name: string, text: string) => Analysis) {
  const of = ({ name, text }: Whole): Analysis => analysisOf(name, text);
  return {
    codeLenses: ({ known, ...at }: Whole & { readonly known: KnownOfAccounts }) => service.codeLenses(of(at), evaluateBy(known), { clauses: "stages" }),
    inlayHints: ({ range, ...at }: Whole & { readonly range: Range }) => service.inlayHints(of(at), range),
    completion: (at: At) => service.completion(of(at), at.offset),
    definition: (at: At) => service.definition(of(at), at.offset),
    references: (at: At) => service.references(of(at), at.offset),
    renameRange: (at: At) => service.renameRange(of(at), at.offset),
    rename: ({ to, ...at }: At & { readonly to: string }) => service.rename(of(at), at.offset, to),
    outline: (at: Whole) => service.outline(of(at)),
    folding: (at: Whole) => service.folding(of(at)),
    semanticTokens: (at: Whole) => service.semanticTokens(of(at)),
    format: (at: Whole) => service.format(of(at)),
  };
}
