/** Examples as notes: what was written, as data, for the runner of examples. */

import type { Atom, ExampleLineAst, PolicyAst } from "../ast.ts";
import type { ExampleAccountNote, ExampleAtom, ExampleLine, ExampleNote } from "../ir.ts";
import { checkCitation, type Context } from "./context.ts";
import { byName, items } from "./declare.ts";
import { numberData } from "./literals.ts";

export function readExamples(context: Context, ast: PolicyAst): { examples: ExampleNote[]; accounts: ExampleAccountNote[] } {
  const entries = items(ast, "examples").flatMap((item) => item.entries);
  const accounts = entries.flatMap((entry) => (entry.kind === "example_account" && entry.name !== undefined ? [entry] : []));
  const examples = entries.flatMap((entry) => (entry.kind === "example" && entry.title !== undefined ? [entry] : []));
  byName(accounts, (account) => account.name, "example account", context.findings);
  byName(examples, (example) => example.title, "example", context.findings);
  return {
    accounts: accounts.map((account) => ({ name: account.name.text, lines: account.lines.map(line) })),
    examples: examples.map((example) => {
      for (const citation of example.cites) checkCitation(context, citation);
      const cites = example.cites.map(({ source, sections }) => ({ source: source.text, sections: sections.map(({ text }) => text) }));
      const shows = example.shows === undefined ? {} : { shows: example.shows.map(({ text }) => text) };
      return { title: example.title.text, ...shows, ...(cites.length === 0 ? {} : { cites }), lines: example.lines.map(line) };
    }),
  };
}

function line(written: ExampleLineAst): ExampleLine {
  return {
    verb: written.verb,
    head: written.head.map(atom),
    fields: written.fields.map(({ name, value, within }) => ({ name: name.text, value: atom(value), ...(within === undefined ? {} : { within: within.value }) })),
  };
}

function atom(written: Atom): ExampleAtom {
  if (written.kind !== "literal") return { kind: written.kind, text: written.text };
  if (written.type !== "number") return { kind: written.type, text: written.value };
  const { value, unit, asset } = numberData(written);
  return { kind: "number", text: value, ...(unit === undefined ? {} : { unit }), ...(asset === undefined ? {} : { asset }) };
}
