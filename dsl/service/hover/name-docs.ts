/** What the other names of a policy stand for: options, sources, modes, stages, labels, tables, and what examples name. */
import type { Tail } from "../../ast.ts";
import { levelOf } from "../../check/paths.ts";
import type { Analysis } from "../analysis.ts";
import { isBuiltinStage } from "../names/resolve.ts";
import type { PolicySymbol } from "../names/symbol.ts";
import { citationLines, sourceLine } from "./cited.ts";
import { code, dedented, inline, paragraphs, plain } from "./markdown.ts";
import { wordsOfPlaces } from "./phrases.ts";

export function nameDoc(analysis: Analysis, symbol: PolicySymbol): string | undefined {
  const { name, owner = "" } = symbol;
  const names = analysis.context?.names;
  switch (symbol.kind) {
    case "option": {
      const option = names?.options.get(name);
      const words = option?.values?.map(({ text }) => text) ?? ["yes", "no"];
      return paragraphs(`${inline(name)}: an option, ${words.map(inline).join(", ")}${option?.default === undefined ? "" : `; ${inline(option.default.text)} where the snapshot's \`selectors\` do not say`}.`, tail(analysis, option?.tail));
    }
    case "word":
      return `A word that ${inline(owner.replace(/^option /, ""))} may be.`;
    case "value":
      return `A word that ${inline(owner)} may be.`;
    case "source":
      return sourceLine(name, names?.sources.get(name));
    case "section":
      return sourceLine(owner, names?.sources.get(owner), [name]);
    case "mode": {
      const mode = names?.modes.get(name);
      const sections = mode?.sections.map((section) => (section.unspecified === undefined ? section.kind : `${section.kind} (unspecified)`)) ?? [];
      return paragraphs(`${inline(name)}: a margin mode${mode?.title === undefined ? "" : `, “${plain(mode.title.text)}”`}.`, sections.length === 0 ? undefined : `It answers: ${sections.join(", ")}.`);
    }
    case "stage":
      return name === "healthy" ? "`healthy`: no stage holds." : paragraphs(`${inline(name)}: a stage${isBuiltinStage(name) ? " that every policy may have" : ""}.`, ...declared(analysis, symbol));
    case "label":
      return paragraphs(`${inline(name)}: the label of a clause.`, ...declared(analysis, symbol));
    case "table": {
      const table = names?.tables.get(name);
      return paragraphs(`${inline(name)}: a table of tiers.`, table === undefined ? undefined : code(dedented(analysis.text.slice(table.span.start, table.span.end))), table === undefined || names === undefined ? undefined : citationLines(table.cites, names.sources));
    }
    case "column":
      return paragraphs(`${inline(name)}: a field of the rows of a tier table.`, ...declared(analysis, symbol).slice(0, 1));
    case "account":
      return paragraphs(`${inline(name)}: an account that examples share.`, ...declared(analysis, symbol).slice(0, 1));
    case "position":
    case "order":
      return paragraphs(`${inline(name)}: ${symbol.kind === "order" ? "an order" : "a position"} of this example.`, ...declared(analysis, symbol).slice(0, 1));
    case "policy":
      return paragraphs(`${inline(name)}: a policy${analysis.ast?.title === undefined ? "" : `, “${plain(analysis.ast.title.text)}”`}.`, "Answers and overlays go by this id.");
    case "purpose":
    case "bucket":
      return wordsOfPlaces[name] === undefined ? undefined : `${inline(name)}: ${wordsOfPlaces[name]}`;
    case "builtin":
      return name === "charge" ? "`charge`: the amount that is due, rounded by `round amounts`." : undefined;
    case "unknown":
      return name.includes(".") ? `${inline(name)}: nothing of ${plain(levelOf(name))} that this policy, the schema or the engine knows.` : undefined;
    default:
      return undefined;
  }
}

function tail({ context }: Analysis, tailed: Tail | undefined): string | undefined {
  if (tailed === undefined || context === undefined) return undefined;
  return paragraphs(tailed.because === undefined ? undefined : `Because ${plain(tailed.because.text)}`, citationLines(tailed.cites, context.names.sources));
}

/** The clauses, or the lines, that declare a name. */
function declared(analysis: Analysis, { occurrences }: PolicySymbol): readonly string[] {
  return occurrences.filter(({ declaration }) => declaration).slice(0, 3).map(({ span }) => code(dedented(around(analysis, span.start))));
}

/** The clause around an offset: the smallest that the checker has seen, else the item of an example, else the line. */
function around({ text, places, ast }: Analysis, offset: number): string {
  let best: { readonly start: number; readonly end: number } | undefined;
  const consider = (span: { readonly start: number; readonly end: number }): void => {
    if (span.start <= offset && offset < span.end && (best === undefined || span.end - span.start < best.end - best.start)) best = span;
  };
  for (const span of places.values()) if (span.file === ast?.span.file) consider(span);
  for (const item of ast?.items ?? []) {
    if (item.kind !== "examples") continue;
    for (const entry of item.entries) for (const part of [entry, ...entry.lines]) consider(part.span);
  }
  if (best !== undefined) return text.slice(best.start, best.end);
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end).trim();
}
