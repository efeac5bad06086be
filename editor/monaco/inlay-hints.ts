import { language } from "../worker/start.ts";
import { monaco } from "./monaco.ts";
import { toPosition, whole } from "./positions.ts";

export const inlayHintsProvider: monaco.languages.InlayHintsProvider = {
  displayName: "Plimsoll",
  async provideInlayHints(model, range) {
    const span = { start: model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn }), end: model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }) };
    const found = await language.ask("inlayHints", { ...whole(model), range: span });
    return {
      hints: found.map(({ offset, text, tooltip }) => ({ position: toPosition(model, offset), label: text, paddingLeft: true, ...(tooltip === undefined ? {} : { tooltip }) })),
      dispose: () => undefined,
    };
  },
};
