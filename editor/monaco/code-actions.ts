import type { Fix } from "../../dsl/service/types.ts";
import { language } from "../worker/start.ts";
import { monaco } from "./monaco.ts";
import { toTextEdits, whole } from "./positions.ts";

const unasked = monaco.languages.CodeActionTriggerType.Auto;

export const codeActionProvider: monaco.languages.CodeActionProvider = {
  async provideCodeActions(model, range, { markers, trigger }) {
    // What nobody asked for is looked for where something is wrong, or selected: trying changes costs as much as reading the text.
    const isEmpty = range.startLineNumber === range.endLineNumber && range.startColumn === range.endColumn;
    if (trigger === unasked && isEmpty && markers.length === 0) return { actions: [], dispose: () => undefined };
    const version = model.getVersionId();
    const span = { start: model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn }), end: model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }) };
    const found = await language.ask("codeActions", { ...whole(model), range: span });
    const toAction = ({ title, edits, code, preferred }: Fix): monaco.languages.CodeAction => ({
      title, kind: "quickfix", isPreferred: preferred === true,
      diagnostics: markers.filter((marker) => marker.code === code),
      edit: { edits: toTextEdits(model, edits).map((textEdit) => ({ resource: model.uri, versionId: version, textEdit })) },
    });
    return { actions: found.map(toAction), dispose: () => undefined };
  },
};
