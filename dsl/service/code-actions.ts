/**
 * Quick fixes: changes that mend a message. What is offered has been tried: with it the message is gone, and no error has come in its place.
 * One table of fixes by the code of the message, a file for each area.
 */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readPolicy } from "../index.ts";
import { isSyntaxError } from "../syntax/pages.ts";
import type { Analysis } from "./analysis.ts";
import { applied } from "./applied.ts";
import { amounts } from "./code-actions/amounts.ts";
import { braces } from "./code-actions/braces.ts";
import { clauses } from "./code-actions/clauses.ts";
import { comparisons } from "./code-actions/comparisons.ts";
import { declarations } from "./code-actions/declarations.ts";
import { habits } from "./code-actions/habits.ts";
import { plans } from "./code-actions/plans.ts";
import { refactorings } from "./code-actions/refactorings.ts";
import { spelling } from "./code-actions/spelling.ts";
import { subjectOf, type Draft, type Fixer } from "./code-actions/subject.ts";
import type { Fix, TextEdit } from "./types.ts";

/** Every code that may have a fix. */
export const fixers: Readonly<Record<string, Fixer>> = { ...habits, ...spelling, ...braces, ...amounts, ...declarations, ...plans, ...comparisons, ...clauses };

/** More changes than these are not tried for one message. */
const mostTries = 8;

/**
 * Fixes of the messages that touch a range, the preferred ones of each first; then changes that may be wanted there though nothing is wrong,
 * which have no code. Answers for any text and range, and never throws.
 */
export function codeActions(analysis: Analysis, range: { readonly start: number; readonly end: number }): readonly Fix[] {
  const fixes = analysis.diagnostics.filter(({ at: { span } }) => span.start <= range.end && range.start <= span.end).flatMap((diagnostic) => fixesFor(analysis, diagnostic));
  const wanted = distinct(refactorings(analysis, range), analysis.text).find(({ edits }) => harmless(analysis, edits));
  return wanted === undefined ? fixes : [...fixes, { title: wanted.title, edits: wanted.edits }];
}

/** Fixes of one message of an analysis. */
export function fixesFor(analysis: Analysis, diagnostic: Diagnostic): readonly Fix[] {
  const drafts = Object.hasOwn(fixers, diagnostic.code) ? (fixers[diagnostic.code]?.(subjectOf(analysis, diagnostic)) ?? []) : [];
  const good = distinct(drafts, analysis.text).slice(0, mostTries).filter((one) => one.sure === true || mends(analysis, diagnostic, one.edits));
  return good
    .map(({ title, edits, preferred }): Fix => ({ title, edits, code: diagnostic.code, ...(preferred === true ? { preferred } : {}) }))
    .sort((a, b) => Number(b.preferred === true) - Number(a.preferred === true));
}

/** Without those that change nothing, or the same as one before. */
function distinct(drafts: readonly Draft[], text: string): readonly Draft[] {
  const seen = new Set<string>([text]);
  return drafts.filter(({ edits }) => {
    if (!isSound(edits, text)) return false;
    const changed = applied(text, edits);
    if (seen.has(changed)) return false;
    seen.add(changed);
    return true;
  });
}

/** Whether edits stand inside of the text and do not overlap. */
function isSound(edits: readonly TextEdit[], text: string): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.every(({ span: { start, end } }, index) => start >= 0 && start <= end && end <= text.length && (sorted[index - 1]?.span.end ?? 0) <= start);
}

/** Whether with the edits the message is gone, and no error has come that was not there. */
function mends(analysis: Analysis, mended: Diagnostic, edits: readonly TextEdit[]): boolean {
  const { text, file, baseTexts: bases, diagnostics } = analysis;
  const { diagnostics: after } = readPolicy(applied(text, edits), { previous: analysis, bases, ...(file !== undefined && { file }) });
  if (tally(after, mended) >= tally(diagnostics, mended)) return false;
  // While a text cannot be read, much is left unsaid; what then appears elsewhere was there all along.
  const wasBroken = diagnostics.some(isSyntaxError);
  return after.every((one) => {
    if (one.severity !== "error" || tally(after, one) <= tally(diagnostics, one)) return true;
    return wasBroken && !isSyntaxError(one) && (ofWhatIsThere.has(one.code) || !touches(one, edits));
  });
}

/** Whether with the edits there is no error more than before. */
function harmless(analysis: Analysis, edits: readonly TextEdit[]): boolean {
  const { diagnostics } = readPolicy(applied(analysis.text, edits), { previous: analysis, bases: analysis.baseTexts, lints: false });
  return diagnostics.every((one) => one.severity !== "error" || tally(diagnostics, one) <= tally(analysis.diagnostics, one));
}

/** About names and parts that are declared elsewhere, or nowhere: no change of form brings them about. */
const ofWhatIsThere: ReadonlySet<string> = new Set([
  "unknown-name", "unknown-source", "figure-missing", "section-missing", "purpose-unanswered", "plan-order", "waterfall-end", "version-missing",
]);

function tally(all: readonly Diagnostic[], { code, message }: Diagnostic): number {
  return all.filter((one) => one.code === code && one.message === message).length;
}

/** Whether a message of the changed text is about what has been changed. */
function touches({ at: { span } }: Diagnostic, edits: readonly TextEdit[]): boolean {
  let moved = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const [start, end] = [edit.span.start + moved, edit.span.start + moved + edit.text.length];
    if (span.start <= end && start <= span.end) return true;
    moved += edit.text.length - (edit.span.end - edit.span.start);
  }
  return false;
}
