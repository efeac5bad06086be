import type { IToken } from "chevrotain";
import { lookahead } from "./kept.ts";
import { strictParser } from "./parser.ts";
import type { StartRule } from "./parser.ts";

/**
 * Tokens without the members of lists that are settled: read without a mistake, and followed by as many more tokens as the parser looks
 * ahead, and `more`. How reading goes on behind the last token does not hang on them, and each costs time. All tokens where something
 * before the last is not right.
 */
export function withoutMembers(tokens: readonly IToken[], start: StartRule, more = 0): readonly IToken[] {
  const { failures, members } = strictParser().read([...tokens], start, false);
  if (failures.some(({ token }) => token !== undefined)) return tokens;
  const kept: IToken[] = [];
  let from = 0;
  for (const member of members) {
    if (member.to + lookahead + more > tokens.length) break;
    kept.push(...tokens.slice(from, member.from));
    from = member.to;
  }
  return [...kept, ...tokens.slice(from)];
}
