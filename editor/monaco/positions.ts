import type { monaco } from "./monaco.ts";

/** Offsets of the language to Monaco's lines and columns. */
export function toRange(model: monaco.editor.ITextModel, span: { readonly start: number; readonly end: number }): monaco.IRange {
  const start = model.getPositionAt(span.start);
  const end = model.getPositionAt(Math.max(span.end, span.start));
  return { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column };
}
