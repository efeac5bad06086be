import type { Diagnostic, Label } from "../../dsl/diagnostics/diagnostic.ts";
import { render } from "../../dsl/diagnostics/render.ts";
import type { CheckedDiagnostic, CheckedPlace } from "../../engine/snapshot/index.ts";

/** A text that diagnostics are about, by the name that their spans carry. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** The text that a diagnostic is about; a span without a file is of the first. */
export function textOf({ at }: Diagnostic, texts: readonly NamedText[]): NamedText {
  return texts.find(({ file }) => file === at.span.file) ?? texts[0] ?? { file: at.span.file ?? "policy", text: "" };
}

/** Diagnostics as a person reads them, one element each. Beyond the first `most` they are only counted. */
export function renderAll(diagnostics: readonly Diagnostic[], texts: readonly NamedText[], colours: boolean, most = 20): readonly string[] {
  const sources = texts.map(({ file, text }) => ({ name: file, text }));
  const rendered = diagnostics.slice(0, most).map((diagnostic) => `${render(diagnostic, sources, { colors: colours })}\n`);
  const rest = diagnostics.length - rendered.length;
  return rest === 0 ? rendered : [...rendered, `and ${rest} more. Mend the ones above first; many may share a cause.\n`];
}

/** A diagnostic as `check --json` gives it. */
export function toChecked(diagnostic: Diagnostic, texts: readonly NamedText[]): CheckedDiagnostic {
  const { code, severity, message, at, also = [], help } = diagnostic;
  const { text } = textOf(diagnostic, texts);
  const place = (label: Label): CheckedPlace => placeOf(label, texts.find(({ file }) => file === label.span.file)?.text ?? text);
  return { code, severity, message, at: place(at), also: also.map(place), ...(help === undefined ? {} : { help }) };
}

function placeOf({ span, caption }: Label, text: string): CheckedPlace {
  const before = text.slice(0, span.start);
  const line = before.split("\n").length;
  const column = span.start - before.lastIndexOf("\n");
  return { start: span.start, end: span.end, line, column, ...(caption === undefined ? {} : { caption }) };
}
