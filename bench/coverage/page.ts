/** docs/coverage.md from the tags of policies. */

import { cases, dimensions } from "./list.ts";
import type { Specimen } from "./specimens.ts";

const mostOfEach = 2;

export interface Row {
  readonly tag: string;
  readonly says: string;
  readonly clauses: readonly Specimen[];
  readonly examples: readonly Specimen[];
}

/** The rows of the tables, each with what is tagged with it; a venue's own before the specimens that are no venue's. */
export function rowsOf(specimens: readonly Specimen[]): { readonly dimensions: readonly (readonly [group: string, rows: readonly Row[]])[]; readonly cases: readonly Row[] } {
  const row = (tag: string, says: string): Row => {
    const all = specimens.filter((each) => each.tag === tag).sort((a, b) => rank(a) - rank(b));
    return { tag, says, clauses: all.filter(({ kind }) => kind === "clause"), examples: all.filter(({ kind }) => kind === "example") };
  };
  let number = 0;
  return {
    dimensions: dimensions.map(([group, rows]) => [group, rows.map((says) => row(`dimension ${(number += 1)}`, says))] as const),
    cases: cases.map((says, index) => row(`case ${index + 1}`, says)),
  };
}

function rank({ file }: Specimen): number {
  return file.startsWith("policies/cases/") ? 1 : 0;
}

export function pageOf(specimens: readonly Specimen[]): string {
  const { dimensions: groups, cases: hard } = rowsOf(specimens);
  return `# Coverage

Made by \`bench/coverage.ts\` from what clauses and examples [show](language.md#what-ends-a-clause); do not edit. Each row names a way in which venues differ, with clauses that say it and examples
that show it. A test fails where a row has none of either.

## The dimensions

${groups.map(([group, rows]) => `### ${group}\n\n${table(rows)}`).join("\n\n")}

## The hard cases

What breaks a language for margin rules that was not made for it.

${table(hard)}
`;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ tag, says, clauses, examples }) => `| ${tag.split(" ")[1] ?? ""} | ${says} | ${cell(clauses)} | ${cell(examples)} |`);
  return ["| | | said by | shown by |", "|---|---|---|---|", ...lines].join("\n");
}

/** One of each policy, so that two links lead to two of them. */
function cell(specimens: readonly Specimen[]): string {
  const files = new Set<string>();
  const chosen = specimens.filter(({ file }) => !files.has(file) && files.add(file));
  const shown = chosen.slice(0, mostOfEach).map(({ file, line, kind, text }) => `${kind === "clause" ? code(text) : escaped(text)} [${file.replace(/^policies\/(.*)\/[^/]+$/, "$1")}](../${file}#L${line})`);
  const more = new Set(specimens.map(({ file }) => file)).size - shown.length;
  return `${shown.join("<br>")}${more > 0 ? `<br>and ${more} more` : ""}`;
}

function code(text: string): string {
  const short = text.length > 110 ? `${text.slice(0, 109).trimEnd()}…` : text;
  return `\`${short.replaceAll("|", "\\|")}\``;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
