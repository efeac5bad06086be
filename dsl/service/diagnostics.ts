/** What to say of a text, ready to be underlined. */
import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Analysis } from "./analysis.ts";

export interface ShownDiagnostic extends Diagnostic {
  /** Never empty while the text has a character to underline. */
  readonly span: Span;
  /** Whether the text is of no use as it stands: shown paler rather than underlined. */
  readonly unused: boolean;
}

const unusedCodes: ReadonlySet<string> = new Set(["unused-definition", "unused-name", "unused-source"]);

/** In the order of the text. */
export function diagnostics(analysis: Pick<Analysis, "text" | "diagnostics">): readonly ShownDiagnostic[] {
  return analysis.diagnostics.map((one) => ({ ...one, span: visible(analysis.text, one.at.span), unused: unusedCodes.has(one.code) }));
}

/** A place without width, such as the end of the file, is drawn on the character before it, on the same line if there is one. */
function visible(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  if (end > start || text === "") return { ...span, start, end };
  if (start < text.length && !/[\r\n]/.test(text.charAt(start))) return { ...span, start, end: start + 1 };
  // At the end of a line or of the file: the last thing that was written.
  const before = text.slice(0, start).trimEnd().length;
  return before > 0 ? { ...span, start: before - 1, end: before } : { ...span, start: 0, end: 1 };
}
