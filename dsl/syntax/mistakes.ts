import { createToken } from "./chevrotain.ts";
import type { TokenType } from "./chevrotain.ts";
import {
  Divide, Equals, GreaterOrEqual, K, LessOrEqual, Minus, NotEqual, NumberToken, StringToken, Times, Word,
} from "./tokens.ts";

/**
 * A habit from elsewhere that the lexer recognises, so that it is named once and then read as what was meant.
 * The text is still an error; reading on as if it were right keeps one mistake from becoming five messages.
 */
export interface Mistake {
  readonly type: TokenType;
  readonly code: string;
  readonly message: (text: string) => string;
  readonly help: string;
  /** What the parser sees instead, and the text it sees; absent: nothing at all. */
  readonly readAs?: { readonly type: TokenType; readonly text?: (text: string) => string };
}

const letters = "\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0370-\\u1FFF\\u3040-\\uD7FF";

function mistake(
  name: string,
  pattern: RegExp | string,
  code: string,
  message: (text: string) => string,
  help: string,
  readAs?: Mistake["readAs"],
): Mistake {
  return { type: createToken({ name, pattern, line_breaks: name === "BlockComment" }), code, message, help, ...(readAs && { readAs }) };
}

function foreignOperator(name: string, pattern: RegExp | string, type: TokenType, ours: string): Mistake {
  return mistake(
    name, pattern, "foreign-operator",
    (text) => `Expected \`${ours}\`, but found \`${text}\`, which other languages use.`,
    `Write \`${ours}\`.`,
    { type, text: () => ours },
  );
}

const quoted = (text: string): string => `"${text.slice(1, -1).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** Tried before the real tokens: each contains text that would otherwise be cut into several of them. */
export const mistakesBefore: readonly Mistake[] = [
  mistake(
    "LineComment", /\/\/[^\r\n]*/, "foreign-comment",
    () => "Expected a comment to begin with `#`, but found `//`.",
    "Write `#` instead of `//`.",
  ),
  mistake(
    "BlockComment", /\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/, "foreign-comment",
    () => "Expected a comment to begin with `#`, but found `/*`.",
    "Begin each line of the comment with `#`.",
  ),
  mistake(
    "ForeignLetters", new RegExp(`[\\w.]*[${letters}][\\w.${letters}]*`), "foreign-letters",
    (text) => `Expected a name of the letters a to z, digits and \`_\`, but found \`${text}\`.`,
    "Spell the name with plain letters; texts in double quotes may hold any letter.",
    { type: Word },
  ),
  mistake(
    "ExponentNumber", /\d[\d_]*(?:\.\d+)?[eE][+-]?\d+%?/, "number-exponent",
    (text) => `Expected a number written out in full, but found \`${text}\`.`,
    "Write every digit; underscores may separate thousands: `1_000_000`.",
    { type: NumberToken, text: (text) => text.replace(/[eE].*/, "") },
  ),
  mistake(
    "NumberWithLetters", /\d[\d_]*(?:\.\d+)?(?!(?:bps|x|s|min|h|d)(?![A-Za-z0-9_]))[A-Za-z][A-Za-z0-9_]*/, "number-letters",
    (text) => `Expected a number with a unit (\`%\`, \`bps\`, \`x\`, \`s\`, \`min\`, \`h\`, \`d\`), but found \`${text}\`.`,
    "Put a space between a number and its asset: `50_000 USDT`. Write thousands and millions out.",
    { type: NumberToken, text: (text) => text.replace(/[A-Za-z].*/, "") },
  ),
];

/** Tried after the real tokens. */
export const mistakesAfter: readonly Mistake[] = [
  mistake(
    "WrongEscape", /"(?:[^"\\\r\n]|\\.)*"/, "unknown-escape",
    (text) => `Expected \`\\"\` or \`\\\\\` after a backslash in a text, but found \`${/\\[^"\\]/.exec(text)?.[0] ?? "\\"}\`.`,
    'Only `\\"` and `\\\\` are escapes. Write a backslash itself as `\\\\`.',
    { type: StringToken, text: (text) => text.replace(/\\([^"\\])/g, "$1") },
  ),
  mistake(
    "UnterminatedText", /"[^"\r\n[{]*/, "unterminated-text",
    () => 'Expected `"` at the end of this text, but found the end of the line.',
    'Close the text with `"` on the line where it begins.',
    { type: StringToken, text: (text) => `${text.trimEnd().replaceAll("\\", "\\\\")}"` },
  ),
  mistake(
    "CurlyQuotes", /[“”„«][^“”„«»"\r\n]*[“”"»]/, "wrong-quotes",
    (text) => `Expected a text in straight double quotes, but found \`${text}\`.`,
    'Write `"` at both ends; word processors replace it.',
    { type: StringToken, text: quoted },
  ),
  mistake(
    "SingleQuotes", /['‘’][^'‘’"\r\n]*['‘’]/, "wrong-quotes",
    (text) => `Expected a text in double quotes, but found \`${text}\`.`,
    'Write `"` at both ends.',
    { type: StringToken, text: quoted },
  ),
  foreignOperator("DoubleEquals", /={2,3}/, Equals, "="),
  foreignOperator("Assign", ":=", Equals, "="),
  foreignOperator("ArrowGreater", "=>", GreaterOrEqual, ">="),
  foreignOperator("ArrowLess", "=<", LessOrEqual, "<="),
  foreignOperator("Diamond", "<>", NotEqual, "!="),
  foreignOperator("GreaterSign", "≥", GreaterOrEqual, ">="),
  foreignOperator("LessSign", "≤", LessOrEqual, "<="),
  foreignOperator("NotEqualSign", "≠", NotEqual, "!="),
  foreignOperator("TimesSign", /[×·]/, Times, "*"),
  foreignOperator("DivideSign", "÷", Divide, "/"),
  foreignOperator("MinusSign", /[−–—]/, Minus, "-"),
  foreignOperator("Ampersands", /&{1,2}/, K.and, "and"),
  foreignOperator("Bars", /\|{1,2}/, K.or, "or"),
  foreignOperator("Exclamation", "!", K.not, "not"),
  mistake(
    "BareDecimalPoint", /\.\d+%?/, "bare-decimal-point",
    (text) => `Expected a digit before the decimal point, but found \`${text}\`.`,
    "Write `0` before the point.",
    { type: NumberToken, text: (text) => `0${text}` },
  ),
  mistake(
    "LoneDot", ".", "lone-dot",
    () => "Expected a word on both sides of `.`, but found a space or the end of the name.",
    "Write a dotted path without spaces: `position.margin`.",
  ),
];

/** A percent sign that does not touch its number; `tokenize.ts` joins it to the number before. */
export const LonePercent = createToken({ name: "LonePercent", pattern: "%" });

const byType = new Map([...mistakesBefore, ...mistakesAfter].map((one) => [one.type, one]));

export function mistakeOf(type: TokenType): Mistake | undefined {
  return byType.get(type);
}
