import type { IToken } from "./chevrotain.ts";
import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { K, LeftBrace, LeftBracket, RightBrace, StringToken } from "./tokens.ts";

/**
 * `because the article is silent [HELP Cross]`: reads the words up to the end of the line, a citation or a brace as the reason,
 * and reports once that its quotes are missing. Without this every word of it would be a mistake of its own.
 */
export function quoteReasons(tokens: readonly IToken[], text: string, place: (start: number, end: number) => Span, diagnostics: Diagnostic[]): IToken[] {
  const kept: IToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!; // index < length
    kept.push(token);
    const next = tokens[index + 1];
    if (token.tokenType !== K.because || next === undefined || next.startLine !== token.startLine || endsReason(next)) continue;
    if (next.tokenType === StringToken) continue;
    let end = index + 1;
    while (end + 1 < tokens.length && tokens[end + 1]?.startLine === token.startLine && !endsReason(tokens[end + 1])) end += 1;
    // Before a `{` stands a header, and `because` there is more likely a slip for its first word.
    if (tokens[end + 1]?.tokenType === LeftBrace && tokens[end + 1]?.startLine === token.startLine) continue;
    const last = tokens[end] ?? next;
    const to = (last.endOffset ?? last.startOffset) + 1;
    const written = text.slice(next.startOffset, to);
    const reason = written.replaceAll('"', "").replaceAll("\\", "\\\\").trim();
    kept.push({ ...next, tokenType: StringToken, tokenTypeIdx: StringToken.tokenTypeIdx ?? 0, image: `"${reason}"`, endOffset: to - 1, payload: undefined });
    dropInside(diagnostics, next.startOffset, to);
    diagnostics.push({
      code: "reason-not-quoted",
      severity: "error",
      message: `Expected the reason in double quotes after \`because\`, but found \`${next.image}\`.`,
      at: { span: place(next.startOffset, to) },
      help: `Write \`because "${reason}"\`.`,
    });
    index = end;
  }
  return kept;
}

function endsReason(token: IToken | undefined): boolean {
  return token === undefined || token.tokenType === LeftBracket || token.tokenType === LeftBrace || token.tokenType === RightBrace;
}

/** What the lexer said about single words of the reason is part of the same mistake. */
function dropInside(diagnostics: Diagnostic[], start: number, end: number): void {
  for (let index = diagnostics.length - 1; index >= 0; index--) {
    const span = diagnostics[index]?.at.span;
    if (span !== undefined && span.start >= start && span.start < end) diagnostics.splice(index, 1);
  }
}
