import type { CstNode, IToken, TokenType } from "chevrotain";
import { clauseAround, isStructural, itemAround } from "./outline.ts";
import { recoveringParser, strictParser } from "./parser.ts";
import type { Failure, StartRule } from "./parser.ts";
import { Word } from "./tokens.ts";
import { repair } from "./repair.ts";

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
 * Reads tokens and goes on after mistakes. The parser finds its own footing inside a clause; where a brace or a word that begins
 * clauses is lost or too many, one token is changed instead, the one with which the most can be read.
 */
export function recover(original: readonly IToken[], start: StartRule): Recovered {
  let tokens = original;
  let reading = recoveringParser().read([...tokens], start);
  const problems: Problem[] = [];
  const holes: { readonly from: number; readonly to: number }[] = [];
  let floor = 0;
  let repairs = 0;
  for (;;) {
    const where = indexer(tokens);
    const failures = reading.failures.filter((failure) => where(failure.token) >= floor);
    const [failure, next] = failures;
    if (failure === undefined) break;
    const index = where(failure.token);
    // A `}` just before may itself be the mistake, so the item is the one it closes.
    const { headerEnd, from } = itemAround(tokens, Math.max(0, index - 1));
    const at = (end: number): readonly Expectation[] => following(tokens, end, headerEnd, from, holes, start);
    const expected = at(index);
    const slipBefore = tokens[index - 1]?.tokenType === Word;
    const local = staysInClause(failure, next, tokens, where);
    const expectedBefore = index > from && true ? at(index - 1) : [];
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
    if (mended === undefined) {
      const clause = clauseAround(tokens, index);
      holes.push(clause);
      floor = Math.max(clause.to, index + 1);
    } else {
      tokens = mended;
      floor = index;
      reading = recoveringParser().read([...tokens], start);
    }
  }
  return { cst: reading.cst, problems, stoppedAt: reading.stoppedAt };
}

function indexer(tokens: readonly IToken[]): (token: IToken | undefined) => number {
  const places = new Map(tokens.map((token, index) => [token, index]));
  return (token) => (token === undefined ? tokens.length : (places.get(token) ?? tokens.length));
}

/** Whether what the parser did by itself cost no more than the clause: nothing that begins or ends one was passed over. */
function staysInClause(failure: Failure, next: Failure | undefined, tokens: readonly IToken[], where: (token: IToken | undefined) => number): boolean {
  if (failure.token === undefined || isStructural(failure.token) || failure.skipped.some(isStructural)) return false;
  const index = where(failure.token);
  const { to } = clauseAround(tokens, index);
  return next === undefined || where(next.token) > to + 1;
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
  return strictParser().following(tokens.filter(whole), start);
}
