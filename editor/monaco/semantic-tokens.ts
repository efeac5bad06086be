import { tokenTypes, type SemanticToken } from "../../dsl/service/types.ts";
import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { whole } from "./positions.ts";

export const semanticTokensProvider: monaco.languages.DocumentSemanticTokensProvider = {
  getLegend: () => ({ tokenTypes: [...tokenTypes], tokenModifiers: ["declaration"] }),
  provideDocumentSemanticTokens: async (model) => ({ data: encode(model, await language.ask("semanticTokens", whole(model))) }),
  releaseDocumentSemanticTokens: () => undefined,
};

/** Five numbers a token: lines and columns since the one before, length, type, modifiers. */
function encode(model: monaco.editor.ITextModel, tokens: readonly SemanticToken[]): Uint32Array {
  const data = new Uint32Array(5 * tokens.length);
  let [line, column] = [1, 1];
  for (const [index, { span, type, declaration }] of tokens.entries()) {
    const start = model.getPositionAt(span.start);
    data.set([start.lineNumber - line, start.lineNumber === line ? start.column - column : start.column - 1, span.end - span.start, tokenTypes.indexOf(type), declaration ? 1 : 0], 5 * index);
    [line, column] = [start.lineNumber, start.column];
  }
  return data;
}
