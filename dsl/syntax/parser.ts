import { EOF, tokenMatcher } from "./chevrotain.ts";
import type { CstNode, IParserErrorMessageProvider, IRecognitionException, IToken, TokenType } from "./chevrotain.ts";
import { Grammar } from "./grammar/policy.ts";
import { keep, recall } from "./kept.ts";
import { LateLookahead } from "./late-lookahead.ts";
import { standsInside } from "./outline.ts";
import { vocabulary } from "./tokens.ts";

/** Where a parse first went wrong, or went wrong again after finding its footing. */
export interface Failure {
  /** The token that did not fit; `undefined` is the end of the text. */
  readonly token: IToken | undefined;
  /** What the parser itself says would have fitted; less than all there is. */
  readonly expected: readonly TokenType[];
  /** The rules it was in, outermost first. */
  readonly rules: readonly string[];
  /** What it passed over to go on. */
  readonly skipped: readonly IToken[];
}

export interface Read {
  readonly cst: CstNode | undefined;
  /** In the order of the text. */
  readonly failures: readonly Failure[];
  /** The token at which the parser was stopped, because it had failed `mostFailures` times. */
  readonly stoppedAt: IToken | undefined;
  /** Where members of lists stand that were read without a mistake, as half-open ranges of tokens: the outermost, in order. */
  readonly members: readonly Range[];
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export type StartRule = "file" | "expr";

/** How tokens are read. */
export interface Reading {
  /** Goes on after a failure and gives a tree with holes; otherwise stops at the first: cheap, to try a repair. */
  readonly recovers: boolean;
  /** Keeps the trees of list members, unless it is only tried how far tokens can be read. */
  readonly keeps: boolean;
}

/** What Chevrotain looks at when it meets a failure; its types leave these members out. */
interface Recovering {
  recoveryEnabled: boolean;
  attemptInRepetitionRecovery: () => void;
}

/** Tokens that are looked at to choose. */
const maxLookahead = 2;

/** More failures than this are noise, and each costs time: the rest of the text is left unread. */
export const mostFailures = 60;

class TooManyFailures extends Error {
  readonly token: IToken;
  constructor(token: IToken) {
    super("too many failures");
    this.token = token;
  }
}

const typeByName = new Map(vocabulary.map((type) => [type.name, type]));

/** Chevrotain wants a message for each failure; ours are made later, so this one only carries token names. */
class ExpectedNames implements IParserErrorMessageProvider {
  count = 0;
  most = mostFailures;
  #names(actual: IToken | undefined, types: readonly TokenType[]): string {
    this.count += 1;
    if (this.count > this.most && actual !== undefined) throw new TooManyFailures(actual);
    return [...new Set(types.map((type) => type.name))].join(" ");
  }
  buildMismatchTokenMessage(options: { expected: TokenType; actual: IToken }): string {
    return this.#names(options.actual, [options.expected]);
  }
  /** Made once, after everything else: stopping the parser here would leave it in pieces. */
  buildNotAllInputParsedMessage(): string {
    return "";
  }
  buildNoViableAltMessage(options: { expectedPathsPerAlt: TokenType[][][]; actual: IToken[] }): string {
    return this.#names(options.actual[0], options.expectedPathsPerAlt.flat().flatMap((path) => path.slice(0, 1)));
  }
  buildEarlyExitMessage(options: { expectedIterationPaths: TokenType[][]; actual: IToken[] }): string {
    return this.#names(options.actual[0], options.expectedIterationPaths.flatMap((path) => path.slice(0, 1)));
  }
}

/** The rules whose trees are kept: what stands in lists, from the items of a policy down to the lines of an example. */
const keptRules = [
  "item", "section", "optionDeclaration", "fact", "tierRow", "definition", "exception", "share", "count", "permission", "liquidationClause", "paymentClause",
  "payStep", "guarantee", "exampleAccount", "example", "exampleLine",
] as const satisfies readonly (keyof Grammar)[];

/** The one parser of the language. It is the only state in `dsl`, and every read starts it afresh, but for trees that are kept. */
export class PolicyParser extends Grammar {
  readonly #provider: ExpectedNames;
  #members: Range[] = [];
  #keeps = true;
  readonly #recovery: () => void;

  /** Without `recoveryEnabled` none of its reads can recover. Its analysis takes longer than any text, so that the language has one parser for both. */
  constructor(recoveryEnabled = true, skipValidations = true) {
    const errorMessageProvider = new ExpectedNames();
    super({ recoveryEnabled, errorMessageProvider, nodeLocationTracking: "onlyOffset", maxLookahead, lookaheadStrategy: new LateLookahead({ maxLookahead }), skipValidations });
    this.#provider = errorMessageProvider;
    this.performSelfAnalysis();
    this.#recovery = (this as unknown as Recovering).attemptInRepetitionRecovery;
    for (const rule of keptRules) {
      // Chevrotain calls a rule inside another one by this member, which its types leave out.
      const called = this[rule] as unknown as { coreRule: () => CstNode };
      called.coreRule = this.#keeping(rule, called.coreRule);
    }
  }

  /** A rule that is not read again where its tree is known. Mistakes are never kept: how they are met depends on what is around. */
  #keeping(name: string, rule: () => CstNode): () => CstNode {
    return () => {
      const from = this.#position();
      const known = recall(name, this.input, from);
      if (known !== undefined) {
        for (let passed = from; passed < known.to; passed++) this.SKIP_TOKEN();
        this.#member(from);
        return known.node;
      }
      const before = this.#provider.count;
      const node = rule.call(this);
      if (this.#provider.count === before) {
        if (this.#keeps) keep(name, node, this.input, from, this.#position());
        this.#member(from);
      }
      return node;
    };
  }

  /** Notes a member that ends here, in place of those inside it. */
  #member(from: number): void {
    while ((this.#members.at(-1)?.from ?? -1) >= from) this.#members.pop();
    this.#members.push({ from, to: this.#position() });
  }

  /**
   * Where Chevrotain goes on after a failure: the type of the next token with which a rule around it can. Not a word that
   * stands in the middle of a clause: `in account` begins no account. Chevrotain calls this and the next one, which its types leave out.
   */
  findReSyncTokenType(): TokenType {
    const types = followsOf(this).flattenFollowSet();
    for (let at = this.#position(); ; at += 1) {
      const token = this.input[at];
      if (token === undefined) return EOF;
      const found = types.find((each) => tokenMatcher(token, each));
      if (found !== undefined && !standsInside(this.input, at)) return found;
    }
  }

  /** Skips to the token that was found so, and gives what was skipped behind the first. */
  reSyncTo(type: TokenType): IToken[] {
    const skipped: IToken[] = [];
    while (!tokenMatcher(this.LA(1), type) || standsInside(this.input, this.#position())) {
      const next = this.SKIP_TOKEN();
      if (next.tokenType === EOF) break;
      skipped.push(next);
    }
    return skipped.slice(0, -1);
  }

  /** How many tokens have been read. */
  #position(): number {
    const lexerAdapter = this as unknown as { exportLexerState(): number }; // Chevrotain has it, and its types leave it out
    return lexerAdapter.exportLexerState() + 1;
  }

  /** Parses tokens from a start rule. Never throws. */
  read(tokens: IToken[], start: StartRule, { recovers, keeps }: Reading): Read {
    this.#provider.most = mostFailures;
    this.#keeps = keeps;
    const own = this as unknown as Recovering;
    own.recoveryEnabled = recovers;
    own.attemptInRepetitionRecovery = recovers ? this.#recovery : withoutRecovery;
    return this.#read(tokens, start);
  }

  #read(tokens: IToken[], start: StartRule): Read {
    this.#provider.count = 0;
    this.#members = [];
    this.input = tokens;
    try {
      const cst = this[start]();
      return { cst, failures: this.errors.map(failureFrom).sort(byPlace), stoppedAt: undefined, members: this.#members };
    } catch (error) {
      if (!(error instanceof TooManyFailures)) throw error;
      // What is left fails as often as before, and then once or twice for ending early.
      this.#provider.most = Number.POSITIVE_INFINITY;
      const shorter = this.#read(tokens.slice(0, Math.max(0, tokens.indexOf(error.token))), start);
      return { ...shorter, stoppedAt: error.token };
    }
  }

  /** Every token type that may follow a sequence that is right so far, with the rules it would be in. */
  following(tokens: readonly IToken[], start: StartRule): readonly { readonly type: TokenType; readonly rules: readonly string[] }[] {
    return this.computeContentAssist(start, [...tokens]).map((path) => ({ type: path.nextTokenType, rules: path.ruleStack }));
  }
}

/** Chevrotain has it, and its types leave it out. */
function followsOf(parser: PolicyParser): { flattenFollowSet(): readonly TokenType[] } {
  return parser as unknown as { flattenFollowSet(): readonly TokenType[] };
}

function failureFrom(error: IRecognitionException): Failure {
  const token = error.token.tokenType === EOF ? undefined : error.token;
  const expected = error.message.split(" ").flatMap((name) => typeByName.get(name) ?? []);
  return { token, expected, rules: error.context.ruleStack, skipped: error.resyncedTokens };
}

function byPlace(a: Failure, b: Failure): number {
  const infinity = Number.MAX_SAFE_INTEGER;
  return (a.token?.startOffset ?? infinity) - (b.token?.startOffset ?? infinity);
}

let parser: PolicyParser | undefined;

const withoutRecovery = (): void => {};

/** The parser of the language, built when first asked for. */
export function policyParser(): PolicyParser {
  parser ??= new PolicyParser();
  return parser;
}
