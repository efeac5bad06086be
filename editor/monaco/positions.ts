import type { TextEdit } from "../../dsl/service/index.ts";
import type { At, Whole } from "../worker/features.ts";
import type { monaco } from "./monaco.ts";

/** Offsets of the language to Monaco's lines and columns. */
export function toRange(model: monaco.editor.ITextModel, span: { readonly start: number; readonly end: number }): monaco.IRange {
  const start = toPosition(model, span.start);
  const end = toPosition(model, Math.max(span.end, span.start));
  return { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column };
}

/** The name of the file that a model shows. */
export function nameOf(model: monaco.editor.ITextModel): string {
  return model.uri.path.slice(1);
}

/** The text of a model, for a question about all of it. */
export function whole(model: monaco.editor.ITextModel): Whole {
  return { name: nameOf(model), text: model.getValue() };
}

/** The same with a place. */
export function at(model: monaco.editor.ITextModel, position: monaco.IPosition): At {
  return { ...whole(model), offset: model.getOffsetAt(position) };
}

export function toTextEdits(model: monaco.editor.ITextModel, edits: readonly TextEdit[]): monaco.languages.TextEdit[] {
  return edits.map(({ span, text }) => ({ range: toRange(model, span), text }));
}

export function toLocations(model: monaco.editor.ITextModel, spans: readonly { readonly start: number; readonly end: number }[]): monaco.languages.Location[] {
  return spans.map((span) => ({ uri: model.uri, range: toRange(model, span) }));
}

/** A model may be gone when the answer about it comes; nobody looks at that answer any more. */
export function toPosition(model: monaco.editor.ITextModel, offset: number): monaco.IPosition {
  return model.isDisposed() ? { lineNumber: 1, column: 1 } : model.getPositionAt(offset);
}
