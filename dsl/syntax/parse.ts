import type { Expr, PolicyAst } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { exprFrom } from "./cst-to-ast/expressions.ts";
import { placesIn } from "./cst-to-ast/cst.ts";
import { policyFrom } from "./cst-to-ast/policy.ts";
import { PolicyParser } from "./parser.ts";
import { tokenize } from "./tokenize.ts";
import type { Comment } from "./tokenize.ts";

export type { Comment } from "./tokenize.ts";

export interface Parsed {
  /** Absent only where the text was not read at all: too long, or nested too deeply. */
  readonly ast: PolicyAst | undefined;
  /** In the order of the text. Without one the tree is whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly comments: readonly Comment[];
}

const parser = new PolicyParser();

/** Reads a policy. Answers for any text and never throws; offsets are UTF-16 units of `text`. */
export function parse(text: string, file?: string): Parsed {
  const { tokens, comments, diagnostics } = tokenize(text, file);
  parser.input = tokens;
  const cst = parser.file();
  const found = parser.errors.map((error): Diagnostic => ({
    code: "syntax",
    severity: "error",
    message: error.message,
    at: { span: { start: error.token.startOffset || 0, end: (error.token.endOffset || 0) + 1, ...(file && { file }) } },
  }));
  return { ast: policyFrom(cst, text.length, placesIn(file)), diagnostics: [...diagnostics, ...found], comments };
}

/** Reads one expression, as `plimsoll eval` is given it. */
export function parseExpression(text: string): { readonly expr: Expr | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { tokens, diagnostics } = tokenize(text);
  parser.input = tokens;
  const cst = parser.expr();
  const found = parser.errors.map((error): Diagnostic => ({
    code: "syntax",
    severity: "error",
    message: error.message,
    at: { span: { start: error.token.startOffset || 0, end: (error.token.endOffset || 0) + 1 } },
  }));
  return { expr: exprFrom(cst, placesIn(undefined)), diagnostics: [...diagnostics, ...found] };
}
