import { tokenTypes, type SemanticToken } from "../../dsl/service/types.ts";
import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { whole } from "./positions.ts";

export const semanticTokensProvider: monaco.languages.DocumentSemanticTokensProvider = {
  getLegend: () => ({ tokenTypes: [...tokenTypes], tokenModifiers: ["declaration"] }),
  async provideDocumentSemanticTokens(model) {
    const asked = whole(model);
    return { data: encode(asked.text, await language.ask("semanticTokens", asked)) };
  },
  releaseDocumentSemanticTokens: () => undefined,
};

/**
 * Five numbers a token: lines and columns since the one before, length, type, modifiers. Counted in the text that was asked about:
 * the model may have moved on, and Monaco moves tokens along with it.
 */
function encode(text: string, tokens: readonly SemanticToken[]): Uint32Array {
  const data = new Uint32Array(5 * tokens.length);
  let [lineStart, before, index] = [0, 0, 0];
  let lines = 0;
  for (const { span, type, declaration } of tokens) {
    for (let end = text.indexOf("\n", lineStart); end !== -1 && end < span.start; end = text.indexOf("\n", lineStart)) {
      lineStart = end + 1;
      lines += 1;
      before = lineStart;
    }
    data.set([lines, span.start - before, span.end - span.start, tokenTypes.indexOf(type), declaration ? 1 : 0], 5 * index);
    [before, lines, index] = [span.start, 0, index + 1];
  }
  return data;
}
