/** What the checker says only because a part of the text could not be read: such messages would send an author to the wrong place. */

import type { Diagnostic } from "./diagnostics/diagnostic.ts";

/** About something missing, which may be exactly what could not be read. */
const ofAbsence: ReadonlySet<string> = new Set(["figure-missing", "section-missing", "purpose-unanswered", "plan-order", "waterfall-end", "version-missing"]);
const ofNames: ReadonlySet<string> = new Set(["unknown-name", "unknown-source"]);

/** `found` without the echoes of `syntax`. Without a syntax error nothing is left out. */
export function withoutEchoes(syntax: readonly Diagnostic[], found: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const broken = syntax.filter(({ severity }) => severity === "error").map(({ at }) => lineAround(text, at.span.start, at.span.end));
  if (broken.length === 0) return found;
  return found.filter((diagnostic) => {
    if (ofAbsence.has(diagnostic.code)) return false;
    const { start, end } = diagnostic.at.span;
    if (broken.some((line) => start < line.end && end > line.start)) return false;
    if (!ofNames.has(diagnostic.code)) return true;
    const name = text.slice(start, end);
    return !broken.some((line) => text.slice(line.start, line.end).includes(name));
  });
}

/** The whole lines that a span touches. */
function lineAround(text: string, start: number, end: number): { start: number; end: number } {
  const after = text.indexOf("\n", Math.max(start, end - 1));
  return { start: text.lastIndexOf("\n", Math.max(0, start - 1)) + 1, end: after < 0 ? text.length : after };
}
