/** The one layout, as the fewest edits that lead to it: a cursor keeps its place, and a change of one line touches one line. */
import { formatPolicy } from "../format/format.ts";
import { syntaxPages } from "../syntax/pages.ts";
import type { Analysis } from "./analysis.ts";
import { lineEdits } from "./line-edits.ts";
import type { TextEdit } from "./types.ts";

/** None where the text is laid out already, or has a syntax error: what cannot be read is not touched. Line ends stay as they are. */
export function format({ text, ast, tokens, diagnostics }: Pick<Analysis, "text" | "ast" | "tokens" | "diagnostics">): readonly TextEdit[] {
  if (ast === undefined || diagnostics.some(({ severity, code }) => severity === "error" && Object.hasOwn(syntaxPages, code))) return [];
  const comments = tokens.filter(({ kind }) => kind === "comment").map(({ text: comment, start, end }) => ({ text: comment, span: { start, end } }));
  const laidOut = formatPolicy(text, { ast, comments });
  return lineEdits(text, text.includes("\r\n") ? laidOut.replaceAll("\n", "\r\n") : laidOut);
}
