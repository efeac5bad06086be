import type { IToken } from "./chevrotain.ts";
import { lookahead } from "./kept.ts";
import { policyParser } from "./parser.ts";
import type { StartRule } from "./parser.ts";

/**
 * Tokens without the members of lists that are settled: read without a mistake, and followed by as many more tokens that are right as the
 * parser looks ahead, and `more`. How reading goes on behind them does not hang on them, and each costs time.
 */
export function withoutMembers(tokens: readonly IToken[], start: StartRule, more = 0): readonly IToken[] {
  const { failures, members } = policyParser().read([...tokens], start, { recovers: false, keeps: false });
  const failed = failures[0]?.token;
  const right = failed === undefined ? tokens.length : tokens.indexOf(failed);
  const kept: IToken[] = [];
  let from = 0;
  for (const member of members) {
    if (member.to + lookahead + more > right) break;
    kept.push(...tokens.slice(from, member.from));
    from = member.to;
  }
  return [...kept, ...tokens.slice(from)];
}
