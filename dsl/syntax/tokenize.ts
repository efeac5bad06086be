import type { IToken } from "./chevrotain.ts";
import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable } from "../diagnostics/printable.ts";
import { keyOf } from "./kept.ts";
import { lex } from "./lex.ts";
import type { Lexed } from "./lex.ts";
import { dropMisplacedCitations } from "./misplaced-citations.ts";
import { mistakeOf } from "./mistakes.ts";
import { tidyTokens } from "./tidy-tokens.ts";
import { retype } from "./tokens.ts";
import { quoteReasons } from "./unquoted-reasons.ts";

/** A comment with its `#`, without its line end. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface Tokenized {
  readonly tokens: IToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: Diagnostic[];
  /** What the next text's tokens can be taken from. */
  readonly lexed: Lexed;
}

/**
 * Cuts a text into tokens. Mistakes the lexer knows are reported and read as what was meant; other characters are
 * reported and passed over. Offsets are those of `text` (a byte-order mark counts one). With what an earlier text was cut into,
 * lines that did not change are not cut again. Never throws.
 */
export function tokenize(text: string, file?: string, previous?: Lexed): Tokenized {
  const lexed = lex(text, previous);
  const place = (start: number, end: number): Span => (file === undefined ? { start, end } : { start, end, file });
  const diagnostics: Diagnostic[] = lexed.unknown.map((one) => unknownCharacters(text, one, place));
  const tokens: IToken[] = [];
  for (const token of lexed.tokens) {
    const mistake = mistakeOf(token.tokenType);
    if (mistake === undefined) {
      tokens.push(token);
      continue;
    }
    const end = token.startOffset + token.image.trimEnd().length;
    diagnostics.push({
      code: mistake.code,
      severity: "error",
      message: mistake.message(printable(token.image)),
      at: { span: place(token.startOffset, end) },
      help: mistake.help,
    });
    if (mistake.readAs !== undefined) {
      const meant = { ...token, image: mistake.readAs.text?.(token.image) ?? token.image, endOffset: end - 1, payload: keyOf(token) };
      retype(meant, mistake.readAs.type);
      tokens.push(meant);
    }
  }
  const comments = lexed.comments.map((token) => ({
    text: token.image,
    span: place(token.startOffset, token.startOffset + token.image.length),
  }));
  const tidy = quoteReasons(tidyTokens(tokens, place, diagnostics), text, place, diagnostics);
  return { tokens: dropMisplacedCitations(tidy, place, diagnostics), comments, diagnostics, lexed };
}

function unknownCharacters(text: string, error: Lexed["unknown"][number], place: (start: number, end: number) => Span): Diagnostic {
  const found = text.slice(error.offset, error.offset + error.length);
  const what = error.length === 1 || [...found].length === 1 ? "the character" : "the characters";
  return {
    code: "unknown-character",
    severity: "error",
    message: `Expected a word, a number or a symbol of the language, but found ${what} \`${printable(found)}\`.`,
    at: { span: place(error.offset, error.offset + error.length) },
    help: "Remove it, or put it inside a text in double quotes or after `#`.",
  };
}
