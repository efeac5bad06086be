import type { DefinitionAst, DefinitionsItem, DimensionAst, ExceptionAst, FactAst, FactsItem, OptionAst, OptionsItem, TierRowAst, TiersItem } from "../ast.ts";
import { nest } from "./doc.ts";
import { block, clause } from "./entry.ts";
import type { Clause, Entry } from "./entry.ts";
import { expression } from "./expressions.ts";
import { literal, names, nameOrText, quote } from "./words.ts";

export function options({ options: declared, span }: OptionsItem): Entry {
  return block(span, "options {", declared.map(option), { apart: true });
}

export function option({ name, values, default: usual, span, tail }: OptionAst): Clause {
  const among = values ? `one of ${names(values)}  ` : "";
  // The cell ends in a space, so that two spaces follow the longest name.
  return clause(span, { cells: [`${name.text} `], head: `${among}default ${usual?.text ?? ""}`, tail });
}

export function facts({ facts: declared, span }: FactsItem): Entry {
  return block(span, "facts {", declared.map(fact), { apart: true });
}

function fact({ path, dimension, default: usual, doc, span, tail }: FactAst): Clause {
  const value = usual && (usual.kind === "literal" ? literal(usual) : usual.text);
  const parts = [...(value === undefined ? [] : [`default ${value}`]), ...(doc ? [quote(doc.text)] : [])];
  return clause(span, { head: `${path.text}: ${dimensionText(dimension)}`, parts, tail });
}

function dimensionText({ name, asset, values, perQuantity }: DimensionAst): string {
  if (name === "one of") return `one of ${names(values ?? [])}`;
  return `${name}${asset ? ` in ${nameOrText(asset)}` : ""}${perQuantity === true ? " per quantity" : ""}`;
}

export function tiers({ name, boundary, cites: sources, rows, span }: TiersItem): Entry {
  return block(span, `tiers ${name.text} ${boundary} bound included {`, rows.map(tierRow), { apart: true, cites: sources });
}

/** Rows line up field by field; the last field needs no cell. */
function tierRow({ upTo, fields, span, tail }: TierRowAst): Clause {
  const bound = upTo ? `up to ${literal(upTo)}:` : "above:";
  const written = fields.map(({ name, value }) => `${name.text} ${literal(value)}`);
  return clause(span, { cells: [bound, ...written.slice(0, -1).map((field) => `${field},`)], head: written.at(-1) ?? "", tail });
}

export function definitions({ definitions: defined, span }: DefinitionsItem): Entry {
  return block(span, "definitions {", defined.map(definition), { apart: true });
}

/** A body of several lines stays to the right of its `=`. */
export function definition({ path, body, exceptions, span, tail }: DefinitionAst): Clause {
  return clause(span, { cells: [path.text], head: ["= ", nest(2, expression(body))], tail, under: exceptions.map(exception) });
}

export function exception({ condition, body, span, tail }: ExceptionAst): Clause {
  return clause(span, { head: ["except when ", nest(2, [expression(condition), ": ", expression(body)])], tail });
}
