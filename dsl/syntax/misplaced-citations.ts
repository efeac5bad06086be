import type { IToken } from "./chevrotain.ts";
import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { AnyWord, Comma, LeftBracket, RightBrace, RightBracket, Semicolon } from "./tokens.ts";

/** Reports and takes away citations after a block's `}`: a citation ends a clause, or follows a block's `{`. */
export function dropMisplacedCitations(tokens: readonly IToken[], place: (start: number, end: number) => Span, diagnostics: Diagnostic[]): IToken[] {
  const kept: IToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!; // index < length
    const close = token.tokenType === LeftBracket && tokens[index - 1]?.tokenType === RightBrace ? closing(tokens, index) : undefined;
    if (close === undefined) {
      kept.push(token);
      continue;
    }
    diagnostics.push({
      code: "citation-after-block",
      severity: "error",
      message: "Expected the next clause after `}`, but found a citation. A citation ends a clause or follows a block's `{`, never its `}`.",
      at: { span: place(token.startOffset, (tokens[close]?.endOffset ?? token.startOffset) + 1) },
      help: "Move the citation behind the `{` of its block.",
    });
    index = close;
  }
  return kept;
}

function closing(tokens: readonly IToken[], from: number): number | undefined {
  const inside: readonly IToken["tokenType"][] = [Comma, Semicolon];
  let at = from + 1;
  while (tokens[at]?.tokenType.CATEGORIES?.includes(AnyWord) === true || inside.includes(tokens[at]?.tokenType ?? RightBracket)) at += 1;
  return tokens[at]?.tokenType === RightBracket ? at : undefined;
}
