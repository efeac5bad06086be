import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver";
import type { ExampleAst, Span } from "../../dsl/ast.ts";
import type { ExampleResult } from "../../engine/examples/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";

/** What is wrong with the examples of a text that failed, at the claims that do not hold. */
export function exampleDiagnostics({ document, analysis }: OpenPolicy, results: ReadonlyMap<number, ExampleResult>): Diagnostic[] {
  const examples = (analysis.ast?.items ?? []).flatMap((item) => (item.kind === "examples" ? item.entries.flatMap((entry) => (entry.kind === "example" ? [entry] : [])) : []));
  const say = (span: Span, message: string): Diagnostic => ({ range: rangeOf(document, span), severity: DiagnosticSeverity.Error, source: "plimsoll test", message });
  return [...results].flatMap(([index, { checks, places, mistake }]) => {
    const example = examples[index];
    if (example === undefined) return [];
    const failed = checks.flatMap((check, at) => (check.passed ? [] : [say(placeOf(example, places[at]), `${check.text}: expected ${check.expected}, but found ${check.actual}.`)]));
    return mistake === undefined ? failed : [...failed, say(example.title.span, `The example could not be run to its end: ${mistake}`)];
  });
}

function placeOf(example: ExampleAst, place: ExampleResult["places"][number] | undefined): Span {
  const line = place === undefined ? undefined : example.lines[place.line];
  const field = place?.field === undefined ? undefined : line?.fields[place.field];
  return field?.value.span ?? line?.span ?? example.title.span;
}

/** How one example ended, in a sentence or a few lines. */
export function inWords({ title, checks, passed, mistake }: ExampleResult): string {
  const name = `“${title}”`;
  if (passed) return `${name} passed: ${checks.length === 1 ? "one claim holds" : `all ${checks.length} claims hold`}.`;
  if (mistake !== undefined) return `${name} could not be run to its end: ${mistake}`;
  const failed = checks.filter((check) => !check.passed);
  const lines = failed.slice(0, mostLines).map(({ text, expected, actual }) => `${text}: expected ${expected}, but found ${actual}`);
  return [`${name} failed in ${failed.length} of ${checks.length} claims.`, ...lines, ...(failed.length > mostLines ? [`and ${failed.length - mostLines} more`] : [])].join("\n");
}

/** Claims that one message names. */
const mostLines = 5;
