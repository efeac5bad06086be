/** The language: text in, a policy as data out, or what is wrong with the text. Knows no account, no venue and no file system. */

import type { PolicyAst, Span } from "./ast.ts";
import { flatten } from "./check/based-on/flatten.ts";
import { atOwnPlaces } from "./check/based-on/own-place.ts";
import { withoutLeftOvers } from "./check/based-on/left-overs.ts";
import { check } from "./check/check.ts";
import { checkExamples } from "./check/examples/index.ts";
import { applyLints } from "./check/lints/index.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { renderAll } from "./diagnostics/render.ts";
import type { CompiledPolicy } from "./ir.ts";
import { withoutEchoes } from "./echoes.ts";
import { basesFrom, type BaseText } from "./bases.ts";
import { parse, type Parsed } from "./syntax/parse.ts";

export type { PolicyAst, Span } from "./ast.ts";
export type { Diagnostic, Label } from "./diagnostics/diagnostic.ts";
export type * from "./ir.ts";
export { basesFrom, type BaseText } from "./bases.ts";
export { builtins } from "./builtins.ts";
export { canonicalJson, digest } from "./canonical.ts";
export { check } from "./check/check.ts";
export { catalogue } from "./check/catalogue/index.ts";
export { assemble, inForce } from "./check/overlays/index.ts";
export { formatText as format } from "./format/format.ts";
export { policyToText } from "./from-data/policy.ts";
export { parse } from "./syntax/parse.ts";

export interface ReadOptions {
  /** Names the text in messages; absent, spans have no `file`. */
  readonly file?: string;
  /** Whether to look for what is probably not meant; so unless `false`. */
  readonly lints?: boolean;
  /** Texts that the policy may be based on, and what those are based on; the first of an id and a version counts. */
  readonly bases?: readonly BaseText[];
  /** Ids of further policies that are at hand, for a guess at what was meant. */
  readonly baseIds?: readonly string[];
  /** Where they were looked for, for the message about a missing one. */
  readonly lookedIn?: string;
  /** What an earlier text was read as. The answer is the same with it and without; with it only what differs is read. */
  readonly previous?: ReadPolicy;
}

export interface ReadPolicy {
  /** Absent if the text has an error. */
  readonly policy: CompiledPolicy | undefined;
  /** In the order of the text; warnings do not keep a policy from running. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where each clause stands, by its id. */
  readonly places: ReadonlyMap<string, Span>;
  /** The text's own tree; absent only where the text could not be read at all. */
  readonly ast: PolicyAst | undefined;
  /** With what was taken from the policy it is based on; absent where that cannot be had. */
  readonly flat: PolicyAst | undefined;
  /** What the parser alone made of the text: its tree, its own messages, comments. */
  readonly parsed: Parsed;
}

/** Reads a policy. Always answers: the policy when it has a meaning, and what to know about it either way. Never throws. */
export function readPolicy(text: string, options: ReadOptions = {}): ReadPolicy {
  const parsed = parse(text, options.file, options.previous?.parsed);
  const { ast, diagnostics: syntax } = parsed;
  if (ast === undefined) return { policy: undefined, diagnostics: syntax, places: new Map(), ast, flat: undefined, parsed };
  const { ast: flat, diagnostics: between } = flatten(ast, {
    all: basesFrom(options.bases ?? []), ...(options.baseIds === undefined ? {} : { ids: options.baseIds }), ...(options.lookedIn === undefined ? {} : { lookedIn: options.lookedIn }),
  });
  const told = [...syntax, ...between];
  if (flat === undefined) return { policy: undefined, diagnostics: told, places: new Map(), ast, flat, parsed };
  return { ...readTree(flat, { syntax: told, text, lints: options.lints !== false }), ast, flat, parsed };
}

export interface TreeOptions {
  /** What the parser of the tree said. */
  readonly syntax?: readonly Diagnostic[];
  /** The text, where the tree comes from one; with it, echoes of syntax errors are left out. */
  readonly text?: string;
  readonly lints?: boolean;
}

/** The same from a tree, for whoever made or changed one: what overlays add up to. */
export function readTree(tree: PolicyAst, { syntax = [], text, lints = true }: TreeOptions = {}): Omit<ReadPolicy, "ast" | "flat" | "parsed"> {
  const ast = withoutLeftOvers(tree);
  const checked = check(ast);
  const whole = !syntax.some(({ severity }) => severity === "error");
  const examples = whole && ast.extends === undefined ? wordsOfExamples(ast) : [];
  const policy = whole && !examples.some(({ severity }) => severity === "error") ? checked.policy : undefined;
  const diagnostics = [...syntax, ...(text === undefined ? checked.diagnostics : withoutEchoes(syntax, checked.diagnostics, text)), ...atOwnPlaces(ast, examples)];
  if (lints && whole && !checked.diagnostics.some(({ code }) => code === "expression-depth")) {
    const told = new Set(diagnostics.map(({ at }) => placeOf(at.span)));
    // One mistake, one message: what is already an error is not also suspicious.
    applyLints(ast, policy, (diagnostic) => {
      if (!told.has(placeOf(diagnostic.at.span))) diagnostics.push(...atOwnPlaces(ast, [diagnostic]));
    });
  }
  return { policy, places: checked.places, diagnostics: diagnostics.sort((a, b) => a.at.span.start - b.at.span.start) };
}

/** Examples are read last: their words are names of a policy that is whole. */
function wordsOfExamples(ast: PolicyAst): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  checkExamples(ast, (diagnostic) => found.push(diagnostic));
  return found;
}

const shownErrors = 20;

/** Thrown by `compile`, and only there: the text has errors. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], text: string, file = "policy") {
    const more = diagnostics.length - shownErrors;
    super(`${renderAll(diagnostics.slice(0, shownErrors), [{ name: file, text }])}${more > 0 ? `\n\nand ${more} more` : ""}`);
    this.diagnostics = diagnostics;
  }
}

/**
 * The policy that a text means, for programs whose policies are known to be good.
 * Throws a `PolicyError` whose message shows every error at its place if it has none; use `readPolicy` for texts that people type.
 */
export function compile(text: string, options: ReadOptions = {}): CompiledPolicy {
  const { policy, diagnostics } = readPolicy(text, { ...options, lints: false });
  if (policy !== undefined) return policy;
  throw new PolicyError(diagnostics.filter(({ severity }) => severity === "error"), text, options.file);
}

function placeOf(span: Span): string {
  return `${span.file ?? ""}:${span.start}:${span.end}`;
}
