import type { ExampleAccountAst, ExampleAst, ExampleLineAst, ExamplesItem } from "../ast.ts";
import { fill, nest } from "./doc.ts";
import { block, clause } from "./entry.ts";
import type { Clause, Entry } from "./entry.ts";
import { atom, cites, literal, names, quote } from "./words.ts";

export function examples({ entries, span }: ExamplesItem): Entry {
  return block(span, "examples {", entries.map((one) => (one.kind === "example" ? example(one) : account(one))), { apart: true });
}

function account({ name, lines, span }: ExampleAccountAst): Entry {
  return block(span, `account ${name.text} {`, lines.map(exampleLine));
}

/** Its tags and citations stand before the `{`. */
function example({ title, shows, cites: sources, lines, span }: ExampleAst): Entry {
  const shown = shows === undefined ? "" : ` shows ${names(shows)}`;
  const cited = sources.length === 0 ? "" : ` ${cites(sources)}`;
  return block(span, `example ${quote(title.text)}${shown}${cited} {`, lines.map(exampleLine));
}

function exampleLine({ verb, head, fields, span }: ExampleLineAst): Clause {
  const words = [verb, ...head.map(atom)].join(" ");
  const parts = fields.map(({ name, value, within }, index) => {
    const tolerance = within ? ` within ${literal(within)}` : "";
    return `${name.text} ${atom(value)}${tolerance}${index < fields.length - 1 ? "," : ""}`;
  });
  return clause(span, { head: fields.length === 0 ? words : nest(2, fill(`${words}:`, parts)) });
}
