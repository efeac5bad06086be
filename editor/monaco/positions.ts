import type { Span } from "../../dsl/ast.ts";
import type { TextEdit } from "../../dsl/service/types.ts";
import type { At, Whole } from "../worker/features.ts";
import { relatedTo } from "../state/workspace.ts";
import { modelOfOpen, nameOf, uriOf } from "./models.ts";
import type { monaco } from "./monaco.ts";

/** Offsets of the language to Monaco's lines and columns. */
export function toRange(model: monaco.editor.ITextModel, span: { readonly start: number; readonly end: number }): monaco.IRange {
  const start = toPosition(model, span.start);
  const end = toPosition(model, Math.max(span.end, span.start));
  return { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column };
}

/** The text of a model, for a question about all of it. */
export function whole(model: monaco.editor.ITextModel): Whole {
  return { name: nameOf(model), text: model.getValue() };
}

/** The same with a place, and with the texts that it is read together with. */
export function at(model: monaco.editor.ITextModel, position: monaco.IPosition): At {
  return { ...whole(model), offset: model.getOffsetAt(position), others: relatedTo(nameOf(model)) };
}

/** Edits of this text, and of other open files where they name one. */
export function toWorkspaceEdits(model: monaco.editor.ITextModel, edits: readonly TextEdit[]): monaco.languages.IWorkspaceTextEdit[] {
  return edits.map(({ span, text }) => {
    const home = homeOf(model, span);
    return { resource: home.uri, versionId: home.getVersionId(), textEdit: { range: toRange(home, span), text } };
  });
}

export function toTextEdits(model: monaco.editor.ITextModel, edits: readonly TextEdit[]): monaco.languages.TextEdit[] {
  return edits.map(({ span, text }) => ({ range: toRange(model, span), text }));
}

export function toLocation(model: monaco.editor.ITextModel, span: Span): monaco.languages.Location {
  const home = homeOf(model, span);
  return { uri: home.uri, range: toRange(home, span) };
}

/** The model that a place is in: one without a file is of the text that was asked about. */
function homeOf(model: monaco.editor.ITextModel, { file }: Span): monaco.editor.ITextModel {
  return (file === undefined || uriOf(file).toString() === model.uri.toString() ? undefined : modelOfOpen(file)) ?? model;
}

/** A model may be gone when the answer about it comes; nobody looks at that answer any more. */
export function toPosition(model: monaco.editor.ITextModel, offset: number): monaco.IPosition {
  return model.isDisposed() ? { lineNumber: 1, column: 1 } : model.getPositionAt(offset);
}
