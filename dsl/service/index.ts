/** What an editor asks of the language: plain data, one feature a file. */
export { analyse } from "./analysis.ts";
export type { Analysis, AnalyseOptions } from "./analysis.ts";
export { mentionAt, symbolAt } from "./names/at.ts";
export type { Mention, PolicySymbol, SymbolKind } from "./names/symbol.ts";
export type { PlainToken } from "../syntax/plain-tokens.ts";
export * from "./types.ts";
