/** A text with the names of what it extends: what completion looks names up in. */
import type { Span } from "../../ast.ts";
import { contextOf } from "../../check/check.ts";
import type { Context } from "../../check/context.ts";
import { written, type Analysis } from "../analysis.ts";
import { basesOf } from "../family.ts";
import { isDeclared, type PolicySymbol } from "../names/symbol.ts";

/** Its text, tokens and mentions are those of the file at hand; its symbols and its context are those of the bases too. */
export interface WithBases extends Analysis {
  /** Nearest first. */
  readonly bases: readonly Analysis[];
}

export function withBases(analysis: Analysis, others: readonly Analysis[]): WithBases {
  const bases = basesOf(analysis, others);
  const { text, file, parsed, ast, flat, baseTexts, policy, diagnostics, places } = analysis;
  let context: { readonly found: Context | undefined } | undefined;
  let symbols: ReadonlyMap<string, PolicySymbol> | undefined;
  return {
    text, file, parsed, ast, flat, baseTexts, policy, diagnostics, places, bases,
    get context() {
      return (context ??= { found: bases.length === 0 ? analysis.context : together(analysis, bases) }).found;
    },
    get tokens() {
      return analysis.tokens;
    },
    get mentions() {
      return analysis.mentions;
    },
    get symbols() {
      return (symbols ??= bases.length === 0 ? analysis.symbols : symbolsOf([analysis, ...bases]));
    },
  };
}

/** What a place of the text or of a base says. */
export function textAt(analysis: WithBases, span: Span): string {
  const base = analysis.bases.find(({ file }) => file !== undefined && file === span.file);
  return base === undefined ? written(analysis, span) : base.text.slice(span.start, span.end);
}

/** Names and measures of all trees in one. Of what several declare the furthest base has the word: what an overlay adds to a mode does not share its pools. */
function together({ ast, context }: Analysis, bases: readonly Analysis[]): Context | undefined {
  // What a policy is based on is in its own tree already.
  if (ast?.extends === undefined) return context;
  const extended = bases.slice(0, bases.findIndex((base) => base.ast?.extends === undefined) + 1);
  const items = [...(extended.length === 0 ? bases : extended)].reverse().flatMap((base) => (base.flat ?? base.ast)?.items ?? []);
  return contextOf({ ...ast, extends: undefined, items: [...items, ...ast.items] });
}

function symbolsOf(family: readonly Analysis[]): ReadonlyMap<string, PolicySymbol> {
  const found = new Map<string, PolicySymbol>();
  for (const { symbols } of family) {
    for (const [key, symbol] of symbols) {
      const known = found.get(key);
      if (known === undefined || (!isDeclared(known) && isDeclared(symbol))) found.set(key, symbol);
    }
  }
  return found;
}
