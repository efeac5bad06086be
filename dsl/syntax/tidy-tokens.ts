import type { IToken } from "./chevrotain.ts";
import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { LonePercent } from "./mistakes.ts";
import {
  Comma, DateToken, InstantToken, LeftBracket, LeftParenthesis, NumberToken, RightBrace, RightBracket, RightParenthesis, Semicolon,
} from "./tokens.ts";

type Place = (start: number, end: number) => Span;

/**
 * Mends what only neighbours show: `80 %`, `0,4%`, a `;` outside brackets, a date that no calendar has.
 * Each is reported; what comes out can be parsed as what was meant.
 */
export function tidyTokens(tokens: readonly IToken[], place: Place, diagnostics: Diagnostic[]): IToken[] {
  const kept: IToken[] = [];
  let parentheses = 0;
  let inBrackets = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!; // index < length
    const type = token.tokenType;
    const last = kept.at(-1);
    if (type === LeftParenthesis) parentheses += 1;
    else if (type === RightParenthesis) parentheses = Math.max(0, parentheses - 1);
    else if (type === LeftBracket) inBrackets = true;
    else if (type === RightBracket || type === RightBrace) {
      inBrackets = false;
      if (type === RightBrace) parentheses = 0;
    }
    if (type === LonePercent) {
      diagnostics.push(lonePercent(token, last, place));
      if (last?.tokenType === NumberToken && /[\d]$/.test(last.image)) kept[kept.length - 1] = join(last, token, `${last.image}%`);
    } else if (type === Semicolon && !inBrackets) {
      diagnostics.push(strayStop(token, place));
    } else if (type === Comma && parentheses === 0 && last !== undefined && isSplitNumber(last, token, tokens[index + 1])) {
      const next = tokens[index + 1]!; // isSplitNumber saw it
      diagnostics.push(commaInNumber(last, next, place));
      const thousands = /^\d{3}(?:\.|%|$)/.test(next.image) && /^[1-9]\d{0,2}$/.test(last.image);
      kept[kept.length - 1] = join(last, next, thousands ? last.image + next.image : `${last.image}.${next.image.replaceAll(".", "")}`);
      index += 1;
    } else {
      if (type === DateToken || type === InstantToken) checkDate(token, place, diagnostics);
      kept.push(token);
    }
  }
  return kept;
}

/** A token of its own: it is what its neighbours make of it, and has no key that outlives them. */
function join(first: IToken, last: IToken, image: string): IToken {
  return { ...first, image, payload: undefined, ...(last.endOffset !== undefined && { endOffset: last.endOffset }) };
}

function isSplitNumber(before: IToken, comma: IToken, after: IToken | undefined): boolean {
  return (
    before.tokenType === NumberToken && /\d$/.test(before.image) && after?.tokenType === NumberToken &&
    before.endOffset === comma.startOffset - 1 && after.startOffset === comma.startOffset + 1
  );
}

function lonePercent(token: IToken, before: IToken | undefined, place: Place): Diagnostic {
  const follows = before?.tokenType === NumberToken;
  return {
    code: "percent-apart",
    severity: "error",
    message: follows
      ? `Expected \`%\` directly after \`${before.image}\`, but found a space between them.`
      : "Expected a number directly before `%`, but found none.",
    at: { span: place(follows ? before.startOffset : token.startOffset, token.startOffset + 1) },
    help: follows ? `Write \`${before.image}%\`.` : "Write a percentage as `0.4%`.",
  };
}

function strayStop(token: IToken, place: Place): Diagnostic {
  return {
    code: "stray-semicolon",
    severity: "error",
    message: "Expected the next clause, but found `;`. It stands only between the citations of one clause, inside `[…]`.",
    at: { span: place(token.startOffset, token.startOffset + 1) },
    help: "Leave the `;` out; a clause ends where the next one begins.",
  };
}

function commaInNumber(before: IToken, after: IToken, place: Place): Diagnostic {
  return {
    code: "comma-in-number",
    severity: "error",
    message: `Expected a number with a decimal point, but found \`${before.image},${after.image}\`.`,
    at: { span: place(before.startOffset, (after.endOffset ?? after.startOffset) + 1) },
    help: /^\d{3}/.test(after.image)
      ? `Write \`${before.image}.${after.image}\` for a fraction, or \`${before.image}_${after.image}\` for thousands.`
      : `Write \`${before.image}.${after.image}\`.`,
  };
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function checkDate(token: IToken, place: Place, diagnostics: Diagnostic[]): void {
  const [year = 0, month = 0, day = 0] = token.image.slice(0, 10).split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : (daysIn[month - 1] ?? 0);
  const [hours = 0, minutes = 0, seconds = 0] = token.image.slice(11, 19).split(":").map(Number);
  if (day >= 1 && day <= last && hours < 24 && minutes < 60 && seconds < 60) return;
  diagnostics.push({
    code: "impossible-date",
    severity: "error",
    message: `Expected a day of the calendar, but found \`${token.image}\`.`,
    at: { span: place(token.startOffset, token.startOffset + token.image.length) },
    help: "Write year, month, day: `2026-01-31`, or with a time in UTC: `2026-01-31T08:00:00Z`.",
  });
}
