/** Definitions: settled on demand, each once, with its exceptions. */

import type { DefinitionAst } from "../ast.ts";
import type { Definition, DefinitionException, Level } from "../ir.ts";
import { builtinAt } from "../builtins.ts";
import { condition } from "./arithmetic.ts";
import { inWords, labelled, note, unknownIn, type Context, type Typed } from "./context.ts";
import { fitting, toDimension, type Measure } from "./measure.ts";
import { levelOf, schemaFact } from "./paths.ts";
import { definitionStanding, type Standing } from "./standing.ts";

/** Levels that a definition may be about. */
export const definitionLevels: readonly Level[] = ["account", "balance", "credit", "pool", "position", "order", "instrument", "asset"];

export interface Figure {
  readonly definition: Definition;
  readonly measure: Measure;
}

export function readDefinition(context: Context, ast: DefinitionAst): Figure | undefined {
  const path = ast.path.text;
  const id = `definitions/${path}`;
  note(context, id, ast.span, ast.tail);
  ast.exceptions.forEach((exception, index) => note(context, `${id}/except/${index + 1}`, exception.span, exception.tail));
  const level = levelAt(context, ast);
  if (level === undefined || context.ringed.has(path)) return undefined;
  const standing = definitionStanding(level, [...context.names.fixes.values()], [...context.names.fixes.keys()]);
  const body = ast.body === undefined ? undefined : context.read(standing, ast.body);
  const exceptions = ast.exceptions.map((_, index) => readException(context, standing, ast, index));
  if (body === undefined || exceptions.some((exception) => exception === undefined)) return undefined;
  const settled = exceptions.flatMap((exception) => (exception === undefined ? [] : [exception]));
  const measure = common(context, ast, body, settled);
  if (measure === undefined) return undefined;
  const dimension = measure.kind === "word" ? undefined : toDimension(measure);
  if (dimension === undefined) {
    context.findings.report("no-unit", ast.path.span, `\`${path}\` is ${inWords(context, measure)}, and reports have no unit for that.`, {
      caption: inWords(context, measure),
      help: measure.kind === "word" ? "Ask for the word where it is needed: `… is WORD`." : "Define a figure that is money, a price, a quantity, a ratio, a leverage or a duration.",
    });
    return undefined;
  }
  const data = settled.map(({ condition: when, body: value, id: exceptionId, label }): DefinitionException => ({ id: exceptionId, ...label, condition: when.expression, body: value.expression }));
  return { definition: { id, path, level, dimension, body: body.expression, exceptions: data }, measure };
}

interface ReadException {
  readonly id: string;
  readonly label: { readonly label?: string };
  readonly condition: Typed;
  readonly body: Typed;
}

function readException(context: Context, standing: Standing, ast: DefinitionAst, index: number): ReadException | undefined {
  const exception = ast.exceptions[index]!; // the caller counts
  const when = exception.condition === undefined ? undefined : condition(context, standing, exception.condition);
  const body = exception.body === undefined ? undefined : context.read(standing, exception.body);
  if (when === undefined || body === undefined) return undefined;
  return { id: `definitions/${ast.path.text}/except/${index + 1}`, label: labelled(exception.tail), condition: when, body };
}

/** What the rule and its exceptions measure together. */
function common(context: Context, ast: DefinitionAst, body: Typed, exceptions: readonly ReadException[]): Measure | undefined {
  let measure: Measure = body.measure;
  for (const [index, exception] of exceptions.entries()) {
    const both = fitting(measure, exception.body.measure);
    if (both === undefined) {
      const written = ast.exceptions[index]?.body?.span ?? ast.span;
      context.findings.report("unit-mismatch", written, `\`${ast.path.text}\` is ${inWords(context, measure)}, but this exception gives ${inWords(context, exception.body.measure)}.`, {
        caption: inWords(context, exception.body.measure),
        also: [{ span: ast.body?.span ?? ast.path.span, caption: inWords(context, measure) }],
        help: "An exception gives the same kind of quantity as its rule.",
      });
      return undefined;
    }
    measure = both;
  }
  return measure;
}

function levelAt(context: Context, { path }: DefinitionAst): Level | undefined {
  const word = levelOf(path.text);
  const level = definitionLevels.find((candidate) => candidate === word);
  if (level === undefined) {
    unknownIn(context, "unknown-word", { text: word, span: { ...path.span, end: path.span.start + word.length } }, "level", definitionLevels);
    return undefined;
  }
  if (path.text.split(".").length > 2) {
    context.findings.report("not-here", path.span, `A figure is named LEVEL.NAME, but \`${path.text}\` has more dots.`, { help: `Write \`${level}.${path.text.slice(level.length + 1).replaceAll(".", "_")}\`.` });
    return undefined;
  }
  const owner = schemaFact(path.text) !== undefined ? "a fact of the snapshot" : builtinAt(path.text) !== undefined ? "given by the engine" : context.names.facts.has(path.text) ? "a declared fact" : undefined;
  if (owner === undefined) return level;
  context.findings.report("duplicate-name", path.span, `\`${path.text}\` is ${owner}, so it cannot be defined.`, {
    help: path.text === "pool.equity" ? "Say what counts by `count` and `reserve` under `sharing`." : "Give the figure another name.",
  });
  return undefined;
}
