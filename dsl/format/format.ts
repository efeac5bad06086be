import type { Name, PolicyAst } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { parse } from "../syntax/parse.ts";
import { authorOf, nobody } from "./author.ts";
import type { Author, Comment } from "./author.ts";
import { block, clause } from "./entry.ts";
import { item } from "./items.ts";
import { printEntries, printRest } from "./print.ts";
import { quote } from "./words.ts";

/**
 * The text in its one canonical layout. What has syntax errors is not touched: `text` is then absent, and the
 * diagnostics say why. Keeps meaning, digits, and every comment in its order; formatting twice changes nothing more.
 */
export function formatText(text: string, file?: string): { readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { ast, diagnostics, comments } = parse(text, file);
  const whole = ast !== undefined && !diagnostics.some(({ severity }) => severity === "error");
  return { text: whole ? formatPolicy(text, { ast, comments }) : undefined, diagnostics };
}

/** The layout of a tree that was read from `text` without an error. */
export function formatPolicy(text: string, { ast, comments }: { readonly ast: PolicyAst; readonly comments: readonly Comment[] }): string {
  return layout(ast, authorOf(text, comments), text.length);
}

/** The layout of a tree that came from data: no comments, and blank lines only where they always stand. */
export function formatTree(ast: PolicyAst): string {
  return layout(ast, nobody, 0);
}

function layout(ast: PolicyAst, author: Author, end: number): string {
  // The tree has the places of names; the keyword of each stands before it.
  const from = (keyword: string, name: Name | undefined): number => author.endBefore(name?.span.start ?? 0) - keyword.length;
  const { language } = ast;
  const first = language && clause({ start: from("language", language), end: language.span.end }, { head: `language ${language.text}` });
  // The last word of a whole file is the policy's `}`.
  const span = { start: from("policy", ast.id), end: author.endBefore(end) };
  const policy = block(span, `${head(ast)} {`, ast.items.map(item), { apart: true });
  const lines = printEntries([...(first ? [first] : []), policy], author, 0);
  printRest(lines, end, author, 0);
  return `${lines.join("\n")}\n`;
}

function head({ id, title, extends: base, basedOn }: PolicyAst): string {
  const parts = [
    ...(id ? [id.text] : []),
    ...(title ? [quote(title.text)] : []),
    ...(base ? [base.any === true ? "extends any policy" : `extends ${base.id.text} version ${base.version.text}`] : []),
    ...(basedOn ? [`based on ${basedOn.id.text} version ${basedOn.version.text}`] : []),
  ];
  return ["policy", ...parts].join(" ");
}
