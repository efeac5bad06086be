import type { IToken } from "./chevrotain.ts";
import type { Expr, PolicyAst, Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { EXPRESSION_DEPTH, POLICY_BYTES } from "../../engine/limits.ts";
import { placesIn } from "./cst-to-ast/cst.ts";
import { exprFrom } from "./cst-to-ast/expressions.ts";
import { policyFrom } from "./cst-to-ast/policy.ts";
import { isWritten } from "./made-up.ts";
import type { Lexed } from "./lex.ts";
import { messageFor } from "./messages.ts";
import { deepestNesting } from "./nesting.ts";
import { policyParser } from "./parser.ts";
import type { StartRule } from "./parser.ts";
import { recover } from "./recover.ts";
import type { Problem, Recovered } from "./recover.ts";
import { tokenize } from "./tokenize.ts";
import type { Comment } from "./tokenize.ts";

export type { Comment } from "./tokenize.ts";

export interface Parsed {
  /** Absent only where the text was not read at all: too long, or nested too deeply. */
  readonly ast: PolicyAst | undefined;
  /** In the order of the text. Without an error among them the tree is whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly comments: readonly Comment[];
  /** What the next text is compared with. */
  readonly lexed?: Lexed;
}

export interface ParsedExpression {
  readonly expr: Expr | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** UTF-16 units of a policy; longer texts are not read. */
export const longestPolicy = POLICY_BYTES;
/** Parentheses, `not`, `if` and `… of` inside one another. */
export const deepestExpression = EXPRESSION_DEPTH;
/** Levels at which reading can still recover; it needs much of the stack for each. */
const deepestRecovery = 24;
/** Messages for one text; the rest are counted. */
export const mostMessages = 50;

/**
 * Reads a policy. Answers for any text and never throws; offsets are UTF-16 units of `text`. With what an earlier text was read as,
 * only what differs is read, and the answer is the same: clauses that stand where they stood are the same objects.
 */
export function parse(text: string, file?: string, previous?: Parsed): Parsed {
  const { cst, comments, diagnostics, lexed } = readTokens(text, file, "file", previous?.lexed);
  return { ast: cst && policyFrom(cst, text.length, placesIn(file)), diagnostics, comments, ...(lexed && { lexed }) };
}

/** Reads one expression, as `plimsoll eval` is given it. Absent where anything is wrong with it. */
export function parseExpression(text: string): ParsedExpression {
  const { cst, diagnostics } = readTokens(text, undefined, "expr");
  return { expr: diagnostics.length > 0 ? undefined : exprFrom(cst, placesIn(undefined)), diagnostics };
}

/** The same for whoever does not want to know what is wrong: nothing is tried to mend it, which takes many times as long as reading. */
export function wholeExpression(text: string): Expr | undefined {
  if (text.length > longestPolicy) return undefined;
  const { tokens, diagnostics } = tokenize(text, undefined, undefined);
  if (diagnostics.length > 0 || deepestNesting(tokens, deepestExpression) !== undefined) return undefined;
  const { cst, failures } = policyParser().read([...tokens], "expr", { recovers: false, keeps: false });
  return failures.length > 0 ? undefined : exprFrom(cst, placesIn(undefined));
}

interface ReadText extends Omit<Parsed, "ast"> {
  readonly cst: Recovered["cst"];
}

function readTokens(text: string, file: string | undefined, start: StartRule, previous?: Lexed): ReadText {
  const place = (from: number, to: number): Span => (file === undefined ? { start: from, end: to } : { start: from, end: to, file });
  if (text.length > longestPolicy) return { cst: undefined, comments: [], diagnostics: [tooLong(text, place)] };
  const { tokens, comments, diagnostics: found, lexed } = tokenize(text, file, previous);
  const deep = deepestNesting(tokens, deepestExpression);
  if (deep !== undefined) return { cst: undefined, comments, diagnostics: limited([...found, tooDeep(deep, place)]), lexed };
  const { cst, problems, stoppedAt } = recover(tokens, start, deepestNesting(tokens, deepestRecovery) !== undefined);
  const messages = onceAtTheEnd(problems)
    .filter((problem) => !found.some((one) => passedOver.has(one.code) && isBefore(one.at.span, problem)))
    .map((problem) => messageFor(problem, start, file))
    .filter((message) => !found.some((one) => touches(one.at.span, message.at.span)));
  const all = limited([...found, ...messages]);
  return { cst, comments, diagnostics: stoppedAt === undefined ? all : [...all, unread(stoppedAt, place)], lexed };
}

/** The file ends once, however many rules were waiting for more: the first of them says what was expected. */
function onceAtTheEnd(problems: readonly Problem[]): readonly Problem[] {
  const first = problems.findIndex(({ found }) => found === undefined);
  return problems.filter(({ found }, index) => found !== undefined || index === first);
}

/** What the lexer reports and takes away, so that the next token seems to be out of place. */
const passedOver: ReadonlySet<string> = new Set(["unknown-character", "lone-dot", "percent-apart"]);

/** Whether a place lies between the token of a problem and the one before it. */
function isBefore({ start, end }: Span, { tokens, index, found }: Problem): boolean {
  const before = tokens.slice(0, index).findLast(isWritten);
  return start >= (before?.startOffset ?? 0) && (found === undefined || end <= found.startOffset);
}

/** Whether a message is about the very text that the lexer has already reported. */
function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function limited(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort((a, b) => a.at.span.start - b.at.span.start);
  const first = sorted[mostMessages];
  if (first === undefined) return sorted;
  const more = sorted.length - mostMessages;
  return [
    ...sorted.slice(0, mostMessages),
    {
      code: "too-many-mistakes",
      severity: "error",
      message: `Expected at most ${mostMessages} mistakes in one file, but found ${more} more from here on.`,
      at: { span: first.at.span },
      help: "Mend the first ones and check again; later ones often go with them.",
    },
  ];
}

type Place = (from: number, to: number) => Span;

function unread(token: IToken, place: Place): Diagnostic {
  return {
    code: "too-many-mistakes",
    severity: "error",
    message: "Expected a policy, but found so many mistakes that the rest of the file was not read.",
    at: { span: place(token.startOffset, token.startOffset + token.image.length) },
    help: "Mend the first ones and check again; or is this a policy at all?",
  };
}

function tooDeep(token: IToken, place: Place): Diagnostic {
  return {
    code: "nested-too-deeply",
    severity: "error",
    message: `Expected expressions nested at most ${deepestExpression} deep, but found \`${token.image}\` deeper than that.`,
    at: { span: place(token.startOffset, token.startOffset + token.image.length) },
    help: "Give a part of it a name in `definitions` and use the name.",
  };
}

function tooLong(text: string, place: Place): Diagnostic {
  return {
    code: "policy-too-long",
    severity: "error",
    message: `Expected a policy of at most ${longestPolicy} characters, but found ${text.length}.`,
    at: { span: place(0, 0) },
    help: "Split it into a policy and overlays, or check that this file is a policy.",
  };
}
