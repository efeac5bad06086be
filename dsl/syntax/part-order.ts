/** Parts that stand in the wrong order or around too little: known words in places where their clause is not ready for them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { IToken } from "./chevrotain.ts";
import type { Scene } from "./messages.ts";
import { startsClause } from "./outline.ts";
import { K, LeftBrace, LeftBracket, RightBrace } from "./tokens.ts";

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
