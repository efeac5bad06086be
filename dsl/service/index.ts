/** What an editor asks of the language: plain data, one feature a file. */
export { analyse } from "./analysis.ts";
export type { Analysis, AnalyseOptions } from "./analysis.ts";
export { completion } from "./completion.ts";
export { definition } from "./definition.ts";
export { diagnostics } from "./diagnostics.ts";
export type { ShownDiagnostic } from "./diagnostics.ts";
export { folding } from "./folding.ts";
export { format } from "./format.ts";
export { mentionAt, symbolAt } from "./names/at.ts";
export type { Mention, PolicySymbol, SymbolKind } from "./names/symbol.ts";
export { outline } from "./outline.ts";
export { references } from "./references.ts";
export { rename, renameRange } from "./rename.ts";
export { semanticTokens } from "./semantic-tokens.ts";
export type { PlainToken } from "../syntax/plain-tokens.ts";
export * from "./types.ts";
