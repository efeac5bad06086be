/** Parts that stand in the wrong order or around too little: known words in places where their clause is not ready for them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { IToken } from "./chevrotain.ts";
import type { Scene } from "./messages.ts";
import { startsClause } from "./outline.ts";
import { Divide, K, keywordOf, LeftBrace, LeftBracket, Minus, Plus, RightBrace, Times } from "./tokens.ts";

type Special = Pick<Diagnostic, "code" | "message" | "help">;

/** `sum of a * b for each …`: what is added up for a group is one operand. */
export function groupsOfMore(scene: Scene): Special | undefined {
  const { found, index, tokens } = scene;
  if (found?.tokenType !== K.for || tokens[index + 1]?.tokenType !== K.each) return undefined;
  return {
    code: "syntax",
    message: "Expected one operand before `for each`, but found a longer expression.",
    help: "Put what is reckoned for each group into parentheses: `sum of (… * …) for each instrument.base`.",
  };
}

const operators: ReadonlySet<IToken["tokenType"]> = new Set([Plus, Minus, Times, Divide]);

/** `slices of a / b in …`, `largest loss / position.margin`: where one operand stands, a calculation needs parentheses. */
export function calculationForOperand(scene: Scene): Special | undefined {
  const { before, found, expected } = scene;
  if (found === undefined || !operators.has(found.tokenType) || expected.length === 0 || before === undefined) return undefined;
  if (before.tokenType === K.loss || before.tokenType === K.profit) {
    return {
      code: "syntax",
      message: `Expected \`${before.image}\` alone, but found \`${found.image}\` behind it.`,
      help: "To rank by something reckoned, write an expression in place of the word: `largest (0 - position.unrealized_pnl / position.margin)`, with a guard where the divisor may be 0.",
    };
  }
  if (keywordOf(before.tokenType) !== undefined || !/[\w)]$/.test(before.image)) return undefined;
  return {
    code: "syntax",
    message: `Expected one operand, but found \`${found.image}\` after \`${before.image}\`: a longer expression.`,
    help: "Put all of it into parentheses: `(… / …)`.",
  };
}

/** `pay … when C keeping D`: the floor stands before the condition. */
export function keepingAfterWhen(scene: Scene): Special | undefined {
  const { found, index, tokens } = scene;
  if (found?.tokenType !== K.keeping) return undefined;
  const from = tokens.slice(0, index).findLastIndex(({ tokenType }) => tokenType === K.pay || tokenType === K.receive);
  if (from < 0 || !tokens.slice(from, index).some(({ tokenType }) => tokenType === K.when)) return undefined;
  return {
    code: "syntax",
    message: "Expected `keeping` before `when`, but found it behind.",
    help: "Write `pay … keeping CONDITION when CONDITION { … }`.",
  };
}

/** What a clause ends in, in this order; conditions and limits stand before all of it. */
const ending: readonly (readonly IToken["tokenType"][])[] = [[K.when, K.until, K.up, K.also], [K.as], [K.because], [K.shows], [LeftBracket]];

/** `… [HELP Cross] because "…"`: a part of a clause's end behind one that it stands before. */
export function endOutOfOrder(scene: Scene): Special | undefined {
  const { found, index, tokens } = scene;
  const rank = rankOf(found);
  if (found === undefined || rank < 0) return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at]!; // at is between 0 and index
    if (token.tokenType === LeftBrace || token.tokenType === RightBrace) return undefined;
    if (rankOf(token) > Math.max(rank, 0)) {
      const later = token.tokenType === LeftBracket ? "the citation" : `\`${token.image}\``;
      return {
        code: "syntax",
        message: `Expected \`${found.image}\` before ${later}, but found it behind.`,
        help: `Write it in the order \`… when C as NAME because "…" shows TAG [SOURCE Section]\`; each part may be absent.`,
      };
    }
    if (startsClause(tokens, at)) return undefined;
  }
  return undefined;
}

function rankOf(token: IToken | undefined): number {
  return ending.findIndex((types) => token !== undefined && types.includes(token.tokenType));
}
