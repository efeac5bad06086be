import type { Atom, ExampleLineAst, ExamplesItem } from "../ast.ts";
import type { ExampleAtom, ExampleLine, Notes } from "../ir.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { citations, name, names, nowhere, number, time } from "./nodes.ts";

/** The accounts first, because examples begin from them. */
export function examples({ accounts, examples: told }: Notes): ExamplesItem {
  return {
    kind: "examples",
    entries: [
      ...accounts.map(({ name: text, lines }) => ({ kind: "example_account", name: name(text), lines: lines.map(line), span: nowhere }) as const),
      ...told.map(
        ({ title, shows, cites, lines }) =>
          ({ kind: "example", title: name(title), ...(shows !== undefined && { shows: names(shows) }), cites: citations(cites), lines: lines.map(line), span: nowhere }) as const,
      ),
    ],
    span: nowhere,
  };
}

function line({ verb, head, fields }: ExampleLine): ExampleLineAst {
  return {
    verb,
    head: head.map(atom),
    fields: fields.map(({ name: text, value, within }) => ({
      name: name(text),
      value: atom(value),
      ...(within !== undefined && { within: number({ value: within }) }),
    })),
    span: nowhere,
  };
}

function atom({ kind, text, unit, asset }: ExampleAtom): Atom {
  switch (kind) {
    case "number":
      return number({ value: text, ...(unit !== undefined && { unit }), ...(asset !== undefined && { asset }) });
    case "date":
    case "instant":
      return time(kind, text);
    case "word":
    case "path":
    case "text":
      return { kind, text, span: nowhere };
    default:
      return unreachable(kind);
  }
}
