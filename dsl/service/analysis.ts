/** What a text means to an editor: made once a change, asked by every feature. */
import type { PolicyAst, Span } from "../ast.ts";
import { contextOf } from "../check/check.ts";
import type { Context } from "../check/context.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CompiledPolicy } from "../ir.ts";
import { readPolicy, type BaseText } from "../index.ts";
import { syntaxPages } from "../syntax/pages.ts";
import type { Parsed } from "../syntax/parse.ts";
import { plainTokens } from "../syntax/plain-tokens.ts";
import type { PlainToken } from "../syntax/plain-tokens.ts";
import { resolve } from "./names/resolve.ts";
import { scan } from "./names/scan.ts";
import type { Mention, Names, PolicySymbol } from "./names/symbol.ts";

export interface Analysis {
  readonly text: string;
  readonly file: string | undefined;
  /** What the parser made of the text, for reading the next. */
  readonly parsed: Parsed;
  /** Absent only where the text could not be read at all. After an error it has holes. */
  readonly ast: PolicyAst | undefined;
  /** The tree with what was taken from the policy it is based on; absent where that cannot be had. */
  readonly flat: PolicyAst | undefined;
  /** The texts that it may be based on. */
  readonly baseTexts: readonly BaseText[];
  /** Absent if the text has an error. */
  readonly policy: CompiledPolicy | undefined;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where each clause stands, by its id. */
  readonly places: ReadonlyMap<string, Span>;
  /** Names and measures as the checker has them, for questions about one place; absent where there is no tree that can be followed. */
  readonly context: Context | undefined;
  /** Tokens and comments, in the order of the text. Cut when first asked for, like the names. */
  readonly tokens: readonly PlainToken[];
  /** What each token is, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** By their keys. Found in broken text too. */
  readonly symbols: ReadonlyMap<string, PolicySymbol>;
}

export interface AnalyseOptions {
  /** Names the text in spans and messages. */
  readonly file?: string;
  /** Texts that the policy may be based on. The same objects for the same texts: each is read once. */
  readonly bases?: readonly BaseText[];
  /** Ids of further policies that are at hand, for a guess at what was meant. */
  readonly baseIds?: readonly string[];
  /** Where they were looked for, for the message about a missing one. */
  readonly lookedIn?: string;
  /** What the text was before a change: whatever still holds of it is not worked out again. */
  readonly previous?: Analysis;
}

/** Answers for any text and never throws. */
export function analyse(text: string, { file, previous, bases = [], baseIds, lookedIn }: AnalyseOptions = {}): Analysis {
  if (previous !== undefined && previous.text === text && previous.file === file && sameTexts(previous, bases)) return previous;
  const { ast, flat, policy, diagnostics, places, parsed } = readPolicy(text, {
    ...(file !== undefined && { file }), ...(previous !== undefined && { previous }), bases, ...(baseIds !== undefined && { baseIds }), ...(lookedIn !== undefined && { lookedIn }),
  });
  let tokens: readonly PlainToken[] | undefined;
  let names: Names | undefined;
  let context: { readonly found: Context | undefined } | undefined;
  const cut = (): readonly PlainToken[] => (tokens ??= plainTokens(text, parsed.lexed));
  const named = (): Names => (names ??= resolve(scan(cut(), definedIn(ast, diagnostics))));
  return {
    text, file, parsed, ast, flat, baseTexts: bases, policy, diagnostics, places,
    get context() {
      return (context ??= { found: ast && contextOf(flat ?? ast) }).found;
    },
    get tokens() {
      return cut();
    },
    get mentions() {
      return named().mentions;
    },
    get symbols() {
      return named().symbols;
    },
  };
}

/** What stands at a place: of the text, or of one that it is based on. */
export function written({ text, file, baseTexts }: Pick<Analysis, "text" | "file" | "baseTexts">, span: Span): string {
  const home = span.file === undefined || span.file === file ? undefined : baseTexts.find((base) => base.file === span.file);
  return (home?.text ?? text).slice(span.start, span.end);
}

/** What a text means depends on others only where it is based on one. */
function sameTexts({ ast, baseTexts: bases }: Analysis, others: readonly BaseText[]): boolean {
  return ast?.basedOn === undefined || (bases.length === others.length && bases.every((base, index) => base === others[index]));
}

/** Where the tree defines a path; `undefined` where the tree has holes, and the layout is the better witness. */
function definedIn(ast: PolicyAst | undefined, diagnostics: readonly Diagnostic[]): ReadonlySet<number> | undefined {
  if (ast === undefined || diagnostics.some(({ severity, code }) => severity === "error" && Object.hasOwn(syntaxPages, code))) return undefined;
  const found = new Set<number>();
  for (const item of ast.items) {
    if (item.kind === "definitions") for (const { path } of item.definitions) found.add(path.span.start);
    if (item.kind === "amend") for (const clause of item.clauses) if ("kind" in clause && clause.kind === "definition") found.add(clause.path.span.start);
  }
  return found;
}
