import { language } from "../worker/start.ts";
import { monaco } from "./monaco.ts";
import { toRange, whole } from "./positions.ts";

export const foldingProvider: monaco.languages.FoldingRangeProvider = {
  async provideFoldingRanges(model) {
    return (await language.ask("folding", whole(model))).map(({ span, kind }) => {
      const { startLineNumber, endLineNumber } = toRange(model, span);
      return { start: startLineNumber, end: endLineNumber, ...(kind === "comment" ? { kind: monaco.languages.FoldingRangeKind.Comment } : {}) };
    });
  },
};
