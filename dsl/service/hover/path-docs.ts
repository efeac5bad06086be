/** What a fact or a figure is: what it measures and of what, how it is defined, who says so, and what it is in the account at hand. */
import type { FactDoc } from "../../../schemas/generated/facts.ts";
import type { DefinitionAst, FactAst } from "../../ast.ts";
import { builtinAt } from "../../builtins.ts";
import { inWords } from "../../check/context.ts";
import { factMeasure, levelOf } from "../../check/paths.ts";
import { requiredFigures } from "../../check/required.ts";
import { written, type Analysis } from "../analysis.ts";
import { schemaFact } from "../names/schema.ts";
import type { Evaluate } from "../types.ts";
import { citationLines } from "./cited.ts";
import { code, dedented, inline, paragraphs, plain } from "./markdown.ts";

/** `asked`: the path as it is asked of the host, which may be longer: `pool.equity for opening`. */
export function pathDoc(analysis: Analysis, path: string, asked: string, evaluate: Evaluate): string | undefined {
  const definition = analysis.context?.names.definitions.get(path);
  const fact = analysis.context?.names.facts.get(path);
  const known = schemaFact(path);
  const what =
    definition !== undefined ? figureDoc(analysis, definition)
    : fact !== undefined ? factDoc(analysis, fact)
    : builtinAt(path) !== undefined ? paragraphs(`${inline(path)}: ${measures(analysis, path)}${ofEach(path)}`, builtinAt(path)?.doc)
    : known !== undefined ? schemaDoc(analysis, known)
    : Object.hasOwn(requiredFigures, path) ? paragraphs(`${inline(path)} is not defined here. Reports print it; for example:`, code(`${path} = ${requiredFigures[path]}`))
    : undefined;
  return what === undefined ? undefined : paragraphs(what, valuesNow(asked, evaluate));
}

function figureDoc(analysis: Analysis, { path, span, tail }: DefinitionAst): string {
  const { context } = analysis;
  const measure = context?.figure(path.text)?.measure;
  return paragraphs(
    code(dedented(written(analysis, span))),
    `${measure === undefined ? "A figure" : capital(context === undefined ? "" : inWords(context, measure))}${ofEach(path.text)}.`,
    context === undefined ? undefined : citationLines(tail.cites, context.names.sources),
  );
}

function factDoc(analysis: Analysis, fact: FactAst): string {
  const { context } = analysis;
  return paragraphs(
    code(dedented(written(analysis, fact.span))),
    `A fact that this policy declares: ${measures(analysis, fact.path.text)}${ofEach(fact.path.text)}. Snapshots give it as ${inline(camelCase(fact.path.text))} under \`facts\`.`,
    fact.doc === undefined ? undefined : plain(fact.doc.text),
    context === undefined ? undefined : citationLines(fact.tail.cites, context.names.sources),
  );
}

function schemaDoc(analysis: Analysis, { path, key, required, values, doc, dimension }: FactDoc): string {
  const what = dimension === "name" ? "a name" : dimension === "tiers" ? "a table of tiers" : values !== undefined ? `one of ${values.map(inline).join(", ")}` : measures(analysis, path);
  return paragraphs(`${inline(path)}: ${what}${ofEach(path)}`, plain(doc), `Snapshots give it as ${inline(key)}; ${required ? "every one has it." : "where it is absent, what reads it cannot be decided."}`);
}

function measures({ context }: Analysis, path: string): string {
  const dimension = schemaFact(path)?.dimension;
  const measure = context === undefined ? undefined : factMeasure(context, undefined, path);
  if (measure !== undefined && context !== undefined) return inWords(context, measure);
  return builtinAt(path)?.dimension ?? dimension ?? "a fact";
}

const levels: Readonly<Record<string, string>> = {
  account: " of the account", balance: " of each balance", credit: " of each credit", pool: " of each pool", position: " of each position", order: " of each order",
  instrument: " of each instrument", asset: " of each asset", tier: " of each tier", fill: " of the fill", request: " of the request", charge: " of the charge",
};

function ofEach(path: string): string {
  return levels[levelOf(path)] ?? "";
}

function camelCase(path: string): string {
  return path.slice(path.indexOf(".") + 1).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mostRows = 8;

/** What it is in the current account, if the host knows one. */
export function valuesNow(path: string, { valuesOf }: Evaluate): string | undefined {
  const rows = valuesOf?.(path) ?? [];
  if (rows.length === 0) return undefined;
  const shown = rows.slice(0, mostRows).map(({ of, value }) => `- ${plain(of)}: **${plain(value)}**`);
  const more = rows.length > mostRows ? [`- and ${rows.length - mostRows} more`] : [];
  return ["In this account:", "", ...shown, ...more].join("\n");
}
