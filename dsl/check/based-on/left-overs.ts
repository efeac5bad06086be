/** What falls away of a base because nothing reads it any more: a declaration that only replaced clauses read would ask accounts for facts in vain. */

import type { ExamplesItem, Item, PolicyAst } from "../../ast.ts";
import { mentionsIn, type Mentions } from "../lints/mentions.ts";
import { printed } from "../printed.ts";

/** Options, facts, tables and definitions that some clause of the policy reads. */
export function namesRead(ast: PolicyAst): readonly string[] {
  const { counts } = mentionsIn({ ...ast, items: ast.items.filter(({ kind }) => kind !== "examples") });
  return declaredIn(ast).filter((name) => (counts.get(name) ?? 0) > 1);
}

function declaredIn(ast: PolicyAst): readonly string[] {
  return ast.items.flatMap((item) => {
    if (item.kind === "options") return item.options.map(({ name }) => name.text);
    if (item.kind === "facts") return item.facts.map(({ path }) => path.text);
    if (item.kind === "definitions") return item.definitions.map(({ path }) => path.text);
    return item.kind === "tiers" ? [item.name.text] : [];
  });
}

/** Once is where it is declared. An example may expect a figure by its name alone. */
function isRead(name: string, { counts, expected }: Mentions): boolean {
  return (counts.get(name) ?? 0) > 1 || expected.has(name.slice(name.lastIndexOf(".") + 1));
}

/** The tree without what was taken and lost its last reader, sources that no clause cites any more, and accounts that no example gives. */
export function withoutLeftOvers(ast: PolicyAst): PolicyAst {
  const { taken } = ast;
  if (taken === undefined) return ast;
  const files = new Set(taken.files);
  const read = new Set(taken.read);
  let tree = ast;
  for (;;) {
    const mentions = mentionsIn(tree);
    const isTaken = (span: { readonly file?: string }): boolean => span.file !== undefined && files.has(span.file);
    const stays = (name: string, span: { readonly file?: string }): boolean => !isTaken(span) || !read.has(name) || printed.has(name) || isRead(name, mentions);
    const items = tree.items.flatMap((item): readonly Item[] => {
      switch (item.kind) {
        case "options":
          return filtered(item, item.options, item.options.filter(({ name, span }) => stays(name.text, span)), (options) => ({ ...item, options }));
        case "facts":
          return filtered(item, item.facts, item.facts.filter(({ path, span }) => stays(path.text, span)), (facts) => ({ ...item, facts }));
        case "definitions":
          return filtered(item, item.definitions, item.definitions.filter(({ path, span }) => stays(path.text, span)), (definitions) => ({ ...item, definitions }));
        case "tiers":
          return stays(item.name.text, item.span) ? [item] : [];
        case "source":
          return !isTaken(item.span) || mentions.cited.has(item.name.text) ? [item] : [];
        case "examples":
          return filtered(item, item.entries, item.entries.filter((entry) => entry.kind !== "example_account" || !isTaken(entry.span) || isGiven(entry.name.text, tree)), (entries) => ({ ...item, entries }));
        default:
          return [item];
      }
    });
    if (items.length === tree.items.length && items.every((item, index) => item === tree.items[index])) return tree;
    tree = { ...tree, items };
  }
}

function filtered<One>(item: Item, before: readonly One[], after: readonly One[], make: (after: readonly One[]) => Item): readonly Item[] {
  if (after.length === before.length) return [item];
  return after.length === 0 ? [] : [make(after)];
}

/** Whether an example, or another account, has the line `given NAME`. */
function isGiven(name: string, ast: PolicyAst): boolean {
  const entries = ast.items.filter((item): item is ExamplesItem => item.kind === "examples").flatMap((item) => item.entries);
  return entries.some(({ lines }) => lines.some(({ verb, head: [first], fields }) => verb === "given" && fields.length === 0 && first !== undefined && first.kind === "word" && first.text === name));
}
