/** What every step of the check shares: names, findings, and what was settled so far. */

import { suggest } from "../diagnostics/suggest.ts";
import type { Citation, Expr, Name, Span, Tail } from "../ast.ts";
import type { ClauseNote, Definition, Expression, Purpose } from "../ir.ts";
import type { Declarations } from "./declare.ts";
import type { Findings } from "./findings.ts";
import { money, type Measure } from "./measure.ts";
import { describe } from "./measure-words.ts";
import type { Standing } from "./standing.ts";

/** An expression with a meaning: its data and what it measures. */
export interface Typed {
  readonly expression: Expression;
  readonly measure: Measure;
}

export interface Context {
  readonly names: Declarations;
  readonly findings: Findings;
  /** Where each expression of the IR came from. Filled as expressions are made. */
  readonly origins: WeakMap<object, Span>;
  readonly places: Map<string, Span>;
  readonly notes: Record<string, ClauseNote>;
  readonly labels: Map<string, Span>;
  /** Definitions on a ring: they have no meaning, and their ring has been reported. Includes `pool.equity`. */
  readonly ringed: ReadonlySet<string>;
  /** Gives an expression its meaning where it stands; `undefined` if something in it is wrong (then reported). */
  read(standing: Standing, expression: Expr): Typed | undefined;
  /** A definition as data and what it measures; `undefined` if it could not be settled. Settled on demand, once. */
  figure(path: string): { readonly definition: Definition; readonly measure: Measure } | undefined;
  /** What equity of the pools of these modes is; `undefined` if not settled (then reported). */
  equity(standing: Standing, span: Span): Measure | undefined;
}

export type { Purpose };

/** Remembers where an expression of the IR came from. */
export function made(context: Context, span: Span, expression: Expression, measure: Measure): Typed {
  context.origins.set(expression, span);
  return { expression, measure };
}

/** Money of an asset; the asset that everything settles in is `settle`. */
export function moneyIn(context: Context, asset: string, standing?: Standing): Measure & { kind: "unit" } {
  if (asset === "own" && standing?.own === "settle") return money("settle");
  return money(asset === context.names.settle ? "settle" : asset);
}

export function inWords(context: Context, measure: Measure): string {
  return describe(measure, context.names.settle);
}

/** Writes down where a clause stands and what is said about it. */
export function note(context: Context, id: string, span: Span, tail: Tail | undefined, cites: readonly Citation[] = []): void {
  context.places.set(id, span);
  const citations = [...(tail?.cites ?? []), ...cites];
  for (const citation of citations) checkCitation(context, citation);
  const { label, because, shows } = tail ?? {};
  if (label !== undefined) noteLabel(context, label);
  if (citations.length === 0 && label === undefined && because === undefined && shows === undefined) return;
  context.notes[id] = {
    ...(citations.length === 0 ? {} : { cites: citations.map(({ source, sections }) => ({ source: source.text, sections: sections.map(({ text }) => text) })) }),
    ...(because === undefined ? {} : { because: because.text }),
    ...(label === undefined ? {} : { label: label.text }),
    ...(shows === undefined ? {} : { shows: shows.map(({ text }) => text) }),
  };
}

function noteLabel(context: Context, label: Name): void {
  const first = context.labels.get(label.text);
  if (first === undefined) {
    context.labels.set(label.text, label.span);
    return;
  }
  if (first.start === label.span.start && first.file === label.span.file) return; // a clause on several actions, which is told about its label
  context.findings.report("duplicate-name", label.span, `There are two clauses labelled \`${label.text}\`.`, {
    caption: "used again",
    also: [{ span: first, caption: "used first" }],
    help: "Overlays and reports know a clause by its label: give each its own.",
  });
}

/** `label`, where the clause has one. */
export function labelled(tail: Tail | undefined): { readonly label?: string } {
  return tail?.label === undefined ? {} : { label: tail.label.text };
}

export function checkCitation(context: Context, citation: Citation): void {
  const source = context.names.sources.get(citation.source.text);
  if (source === undefined) {
    unknownIn(context, "unknown-source", citation.source, "source", [...context.names.sources.keys()], `Declare it: \`source ${citation.source.text} "…" sections …\`.`);
    return;
  }
  const sections = source.sections.map(({ text }) => text);
  for (const section of citation.sections) {
    if (!sections.includes(section.text)) {
      unknownIn(context, "unknown-source", section, `section of \`${source.name.text}\``, sections, `Add it to the sections of \`source ${source.name.text}\`.`);
    }
  }
}

/** Reports a name that nothing bears, with the nearest that something does. */
export function unknownIn(context: Context, code: "unknown-name" | "unknown-word" | "unknown-source", name: Name, what: string, candidates: readonly string[], otherwise?: string): void {
  // Looking for the nearest of thousands, thousands of times, would take minutes.
  const near = context.findings.all.length > 50 || candidates.length > 2000 ? undefined : suggest(name.text, candidates);
  const known = candidates.length > 0 && candidates.length <= 12 ? `Known here: ${candidates.map((word) => `\`${word}\``).join(", ")}.` : undefined;
  context.findings.report(code, name.span, `No ${what} is called \`${name.text}\`.${near === undefined ? "" : ` Did you mean \`${near}\`?`}`, {
    caption: near === undefined ? `expected ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}` : `expected \`${near}\``,
    help: near === undefined ? (otherwise ?? known) : known ?? undefined,
  });
}
