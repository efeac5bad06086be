/** Changes of a block that keep its layout: one that is laid out stays so, and one that its author arranged otherwise is left as it is. */
import type { PolicyAst, Span } from "../../ast.ts";
import { formatPolicy } from "../../format/format.ts";
import { parse, type Parsed } from "../../syntax/parse.ts";
import type { Analysis } from "../analysis.ts";
import { applied } from "../applied.ts";
import { lineEdits } from "../line-edits.ts";
import type { TextEdit } from "../types.ts";
import { isSyntaxError } from "../../syntax/pages.ts";

/** Finds a block in a tree. */
export type Which = (ast: PolicyAst) => Span | undefined;

/** The same edits, with the spaces of their block as the formatter puts them. Nothing outside of the block moves. */
export function laidOut(analysis: Analysis, edits: readonly TextEdit[], which: Which): readonly TextEdit[] {
  const { text, file, parsed } = analysis;
  if (edits.length === 0) return edits;
  const untidy = spacesOf(text, parsed, which);
  if (untidy === undefined || untidy.length > 0) return edits;
  const changed = applied(text, edits);
  const spaces = spacesOf(changed, parse(changed, file, parsed), which) ?? [];
  return spaces.length === 0 ? edits : lineEdits(text, applied(changed, spaces));
}

/** What the formatter would change in a block; absent where the text cannot be read. */
function spacesOf(text: string, { ast, diagnostics, comments }: Pick<Parsed, "ast" | "diagnostics" | "comments">, which: Which): readonly TextEdit[] | undefined {
  const block = ast && which(ast);
  if (ast === undefined || block === undefined || diagnostics.some(isSyntaxError)) return undefined;
  const tidy = formatPolicy(text, { ast, comments });
  const lines = linesOf(text, block);
  return lineEdits(text, text.includes("\r\n") ? tidy.replaceAll("\n", "\r\n") : tidy).filter(({ span }) => lines.start <= span.start && span.end <= lines.end);
}

function linesOf(text: string, { start, end }: Span): Span {
  const next = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start) + 1, end: next < 0 ? text.length : next + 1 };
}
