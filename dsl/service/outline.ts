/** The parts of a policy, as a tree to look over and to jump by. Made from the tree of the text, which has holes where the text is broken. */
import type { ExampleAccountAst, ExampleAst, ExceptionAst, GuaranteeAst, Item, ModeItem, Name, PayStepAst, PolicyAst, SectionAst, Span } from "../ast.ts";
import type { Analysis } from "./analysis.ts";
import type { OutlineEntry } from "./types.ts";

type OutlinedClause = SectionAst["clauses"][number] | PayStepAst | ExceptionAst | GuaranteeAst;

export function outline({ ast, text }: Pick<Analysis, "ast" | "text">): readonly OutlineEntry[] {
  if (ast === undefined) return [];
  const items = ast.items.flatMap((item) => itemEntry(item, text));
  if (ast.id === undefined) return items;
  return [entry("policy", ast.id.text, policySpan(ast, ast.id), ast.id.span, items, ast.title?.text)];
}

/** From the word `policy` to the end of what was read. */
function policySpan({ items, span }: PolicyAst, id: Name): Span {
  return { ...span, start: id.span.start, end: Math.max(id.span.end, span.end, ...items.map((item) => item.span.end)) };
}

function itemEntry(item: Item, text: string): readonly OutlineEntry[] {
  switch (item.kind) {
    case "version":
      return [entry("version", "version", item.span, item.span, [], item.version.text)];
    case "applies":
      return [entry("applies", `applies to ${item.key.text}`, item.span, item.key.span, [], item.values.map((value) => value.text).join(", "))];
    case "effective":
      return [entry("effective", "effective", item.span, item.span, [], [item.from && `from ${item.from.text}`, item.until && `until ${item.until.text}`].filter(Boolean).join(" "))];
    case "source":
      return [entry("source", item.name.text, item.span, item.name.span, item.sections.map((section) => entry("section", section.text, section.span, section.span)), item.title.text)];
    case "round":
      return [entry("round", "round", item.span, item.span)];
    case "options":
      return [block("options", item.span, item.options.map((option) => entry("option", option.name.text, option.span, option.name.span, [], option.default && `default ${option.default.text}`)))];
    case "facts":
      return [block("facts", item.span, item.facts.map((fact) => entry("fact", fact.path.text, fact.span, fact.path.span, [], fact.dimension.name)))];
    case "tiers":
      return [entry("tiers", item.name.text, item.span, item.name.span, [], `${item.rows.length} rows`)];
    case "definitions":
      return [block("definitions", item.span, item.definitions.map((one) => entry("definition", one.path.text, one.span, one.path.span, one.exceptions.map((exception) => clause(exception, text)))))];
    case "account":
      return [block("account", item.span, writtenOnce(item.clauses).flatMap((one) => (one.kind === "liquidation" ? [section(one, text)] : [clause(one, text)])))];
    case "mode":
      return [modeEntry(item, text)];
    case "guarantees":
      return [block("guarantees", item.span, item.guarantees.map((one) => clause(one, text)))];
    case "examples":
      return [block("examples", item.span, item.entries.map(exampleEntry))];
    case "amend":
      return [entry("amend", `amend ${item.target.text}`, item.span, item.target.span)];
    case "repeal":
      return [entry("repeal", `repeal ${item.target.text}`, item.span, item.target.span)];
  }
}

function modeEntry(mode: ModeItem, text: string): OutlineEntry {
  return entry("mode", mode.name.text, mode.span, mode.name.span, mode.sections.map((one) => section(one, text)), mode.title?.text);
}

function section(one: SectionAst, text: string): OutlineEntry {
  const name = one.kind === "liquidation" ? `liquidation of ${one.of.text}` : one.kind;
  return block("section", one.span, writtenOnce<OutlinedClause>(one.clauses).map((each) => clause(each, text)), name, one.unspecified && "unspecified");
}

/** A clause on several actions is a clause for each, all at one place: it is written once, and stands here once. */
function writtenOnce<C extends { readonly span: Span }>(clauses: readonly C[]): readonly C[] {
  return clauses.filter(({ span }, index) => clauses[index - 1]?.span.start !== span.start || span.start === span.end);
}

function exampleEntry(one: ExampleAccountAst | ExampleAst): OutlineEntry {
  return one.kind === "example" ? entry("example", one.title.text, one.span, one.title.span) : entry("account", one.name.text, one.span, one.name.span);
}

function clause(one: OutlinedClause, text: string): OutlineEntry {
  const steps = "steps" in one ? one.steps.map((step) => clause(step, text)) : [];
  const kind = one.kind === "stage" ? "stage" : one.kind === "pay" || one.kind === "receive" ? "waterfall" : "clause";
  const name = inShort(text.slice(one.span.start, endOfRule(one)));
  return entry(kind, name, one.span, { ...one.span, end: endOfRule(one) }, steps, one.tail.label?.text);
}

/** Where the rule ends and its reason, sources or steps begin. */
function endOfRule({ span, tail, ...more }: OutlinedClause): number {
  const starts = [tail.label?.span.start, tail.because?.span.start, tail.cites[0]?.span.start, "steps" in more ? more.steps[0]?.span.start : undefined];
  return Math.max(span.start, Math.min(span.end, ...starts.filter((start): start is number => start !== undefined && start >= span.start)));
}

const longest = 60;

/** The first words, on one line. */
export function inShort(text: string): string {
  const line = text.replace(/#.*$/gm, "").replace(/\s+/g, " ").replace(/(?: ?(?:because|as|\{|\[))+ ?$/, "").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))} …`;
}

function block(kind: string, span: Span, children: readonly OutlineEntry[], name = kind, detail?: string): OutlineEntry {
  return entry(kind, name, span, { ...span, end: Math.min(span.end, span.start + name.length) }, children, detail);
}

/** A name stands inside of what it names, and a part inside of the whole, also where recovery made a place up. */
function entry(kind: string, name: string, span: Span, nameSpan: Span, children: readonly OutlineEntry[] = [], detail?: string): OutlineEntry {
  const start = Math.min(span.start, nameSpan.start, ...children.map((child) => child.span.start));
  const end = Math.max(span.end, nameSpan.end, ...children.map((child) => child.span.end));
  return { name: name === "" ? kind : name, kind, ...(detail === undefined || detail === "" ? {} : { detail }), span: { ...span, start, end }, nameSpan, children };
}
