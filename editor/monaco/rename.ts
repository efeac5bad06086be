import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { at, toRange, toWorkspaceEdits } from "./positions.ts";

const nowhere = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 };

export const renameProvider: monaco.languages.RenameProvider = {
  async resolveRenameLocation(model, position) {
    const found = await language.ask("renameRange", at(model, position));
    return "refused" in found ? { range: nowhere, text: "", rejectReason: found.refused } : { range: toRange(model, found.span), text: found.name };
  },
  async provideRenameEdits(model, position, to) {
    const found = await language.ask("rename", { ...at(model, position), to });
    if ("refused" in found) return { edits: [], rejectReason: found.refused };
    return { edits: toWorkspaceEdits(model, found.edits) };
  },
};
