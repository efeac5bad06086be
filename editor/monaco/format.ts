import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { toTextEdits, whole } from "./positions.ts";

export const formatProvider: monaco.languages.DocumentFormattingEditProvider = {
  displayName: "Plimsoll",
  provideDocumentFormattingEdits: async (model) => toTextEdits(model, await language.ask("format", whole(model))),
};
