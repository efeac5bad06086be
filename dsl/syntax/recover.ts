import type { CstNode, IToken, TokenType } from "./chevrotain.ts";
import { clauseAround, itemAround } from "./outline.ts";
import { policyParser } from "./parser.ts";
import type { Failure, StartRule } from "./parser.ts";
import { K, Word } from "./tokens.ts";
import { repair } from "./repair.ts";
import { withoutMembers } from "./settled.ts";

/** One mistake: where reading failed, and everything that could have stood there. */
export interface Problem {
  /** Index into `tokens`; their number is the end of the text. */
  readonly index: number;
  readonly tokens: readonly IToken[];
  readonly found: IToken | undefined;
  readonly expected: readonly Expectation[];
  /** Everything that could have stood one token earlier; only filled in where that token is a name that may be a slip. */
  readonly expectedBefore: readonly Expectation[];
  /** The rules around it, outermost first. */
  readonly rules: readonly string[];
  /** The tokens as they were mended to read on, where one change was enough. */
  readonly mended: readonly IToken[] | undefined;
}

export interface Expectation {
  readonly type: TokenType;
  readonly rules: readonly string[];
}

export interface Recovered {
  readonly cst: CstNode | undefined;
  readonly problems: readonly Problem[];
  /** Reading stopped here, because there was too much to report. */
  readonly stoppedAt: IToken | undefined;
}

/** Texts with more mistakes than this are not mended any further. */
const mostRepairs = 12;

/**
 * Reads tokens and goes on after mistakes. First one token is changed, the one with which the most can be read: a lost brace is put
 * back, a misspelt word spelt. Where no such change helps, the parser finds its own footing at the next clause. `deep` says that
 * expressions are nested further than Chevrotain's recovery can follow without exhausting the stack: then there is none of it.
 */
export function recover(original: readonly IToken[], start: StartRule, deep: boolean): Recovered {
  const parser = policyParser();
  const as = { recovers: !deep, keeps: true };
  let tokens = original;
  let reading = parser.read([...tokens], start, as);
  const { stoppedAt } = reading;
  if (stoppedAt !== undefined) tokens = tokens.slice(0, tokens.indexOf(stoppedAt));
  const problems: Problem[] = [];
  const holes: { readonly from: number; readonly to: number }[] = [];
  let floor = 0;
  let repairs = 0;
  for (;;) {
    const where = indexer(tokens);
    const failure = reading.failures.find((one) => where(one.token) >= floor);
    // What was cut off cannot be missing.
    if (failure === undefined || (failure.token === undefined && stoppedAt !== undefined)) break;
    const index = where(failure.token);
    // A `}` just before may itself be the mistake, so the item is the one it closes.
    const { headerEnd, from } = itemAround(tokens, Math.max(0, index - 1));
    const at = (end: number): readonly Expectation[] => following(tokens, end, headerEnd, from, holes, start);
    const expected = at(index);
    const slipBefore = tokens[index - 1]?.tokenType === Word;
    const expectedBefore = index > from ? at(index - 1) : [];
    let mended: readonly IToken[] | undefined;
    if (repairs < mostRepairs) {
      repairs += 1;
      const header = tokens.slice(0, headerEnd);
      mended = repair(tokens, index, typesOf(expected), typesOf(expectedBefore), header, from, start);
    }
    problems.push({
      index,
      tokens,
      found: failure.token,
      expected: expected.length > 0 ? expected : fallback(failure),
      expectedBefore: slipBefore ? expectedBefore : [],
      rules: failure.rules,
      mended,
    });
    // Nothing at all could be read: everything that follows would be told the same.
    if (index === 0 && mended === undefined && !tokens.some((token) => token.tokenType === K.policy)) break;
    if (mended === undefined) {
      const clause = clauseAround(tokens, index);
      holes.push(clause);
      floor = Math.max(clause.to, index + 1);
    } else {
      tokens = mended;
      floor = index;
      reading = parser.read([...tokens], start, as);
    }
  }
  return { cst: reading.cst, problems, stoppedAt };
}

function indexer(tokens: readonly IToken[]): (token: IToken | undefined) => number {
  return (token) => {
    const index = token === undefined ? -1 : tokens.indexOf(token);
    return index < 0 ? tokens.length : index;
  };
}

function typesOf(expected: readonly Expectation[]): readonly TokenType[] {
  return expected.map((one) => one.type);
}

function fallback(failure: Failure): readonly Expectation[] {
  return failure.expected.map((type) => ({ type, rules: failure.rules }));
}

/** What may follow the tokens before `end`: the policy's header and the item at hand, without the clauses already found broken. */
function following(
  tokens: readonly IToken[],
  end: number,
  headerEnd: number,
  from: number,
  holes: readonly { readonly from: number; readonly to: number }[],
  start: StartRule,
): readonly Expectation[] {
  const whole = (_: IToken, index: number): boolean =>
    index < end && (index < headerEnd || index >= from) && !holes.some((hole) => index >= hole.from && index < hole.to);
  return policyParser().following(withoutMembers(tokens.filter(whole), start), start);
}
