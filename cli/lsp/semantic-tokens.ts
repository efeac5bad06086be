import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensLegend } from "vscode-languageserver";
import { semanticTokens as colours, type TokenType } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";

/** Types that the protocol names, since every editor has colours for those and none for ours. */
const types: Readonly<Record<TokenType, string>> = {
  keyword: "keyword", fact: "property", figure: "variable", builtin: "function", option: "parameter", source: "namespace", section: "namespace", label: "label",
  number: "number", unit: "keyword", string: "string", comment: "comment", operator: "operator", mode: "class", stage: "enum", value: "enumMember",
};
const tokenTypes = [...new Set(Object.values(types))];
const declaration = 1;

export const legend: SemanticTokensLegend = { tokenTypes, tokenModifiers: ["declaration"] };

export function semanticTokens({ document, analysis }: OpenPolicy): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of colours(analysis)) {
    const { line, character } = document.positionAt(token.span.start);
    builder.push(line, character, token.span.end - token.span.start, tokenTypes.indexOf(types[token.type]), token.declaration ? declaration : 0);
  }
  return builder.build();
}
