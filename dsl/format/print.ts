import type { Author } from "./author.ts";
import { nest, render } from "./doc.ts";
import type { Doc } from "./doc.ts";
import { phrase } from "./entry.ts";
import type { Block, Clause, Entry } from "./entry.ts";

/** The words of a clause stay within so many columns where they can be broken at all. */
const width = 96;
/** Citations hang in the margin behind so many columns: two spaces behind the longest line that fits. */
const citationColumn = width + 2;
/** A longer cell does not push its neighbours aside. */
const widestCell = 48;
const step = 2;

/** The lines of entries that stand `indent` columns in, with the author's comments and blank lines among them. */
export function printEntries(entries: readonly Entry[], author: Author, indent: number): string[] {
  const lines: string[] = [];
  const leads = align(entries, author);
  for (const [index, entry] of entries.entries()) {
    const blank = isApart(entry) || isApart(entries[index - 1]);
    printRemarks(lines, entry, author, indent, blank);
    const printed = entry.kind === "clause" ? printClause(entry, leads[index] ?? "", author, indent) : printBlock(entry, author, indent);
    for (const line of printed) lines.push(line);
  }
  return lines;
}

/** Comments that stand on lines of their own before `offset`, below `lines`. */
export function printRest(lines: string[], offset: number, author: Author, indent: number): void {
  for (const { text, blankBefore } of author.takeBefore(offset)) {
    separate(lines, blankBefore);
    lines.push(" ".repeat(indent) + text);
  }
}

/** The last of `lines` with its citations in their column and the comment behind it. */
function withMargin(lines: readonly string[], cites: string, comment: string | undefined): string[] {
  let last = lines.at(-1) ?? "";
  if (cites !== "") last = `${last.length + 2 > citationColumn ? `${last}  ` : last.padEnd(citationColumn)}${cites}`;
  if (comment !== undefined) last = `${last}  ${comment}`;
  return [...lines.slice(0, -1), last];
}

/**
 * The comments before an entry, and the blank line before the first of them and the entry. Comments inside the words
 * of a clause or of a block's head come before it: there is no other place for them that stays.
 */
function printRemarks(lines: string[], entry: Entry, author: Author, indent: number, apart: boolean): void {
  const before = author.takeBefore(entry.span.start);
  const within = author.takeBefore(entry.kind === "clause" ? clauseEnd(entry, author) : headEnd(entry, author));
  const ownBlank = author.blankBefore(entry.span.start);
  const blanks = [...before.map((remark) => remark.blankBefore), ownBlank, ...within.map(() => false)];
  for (const [index, { text }] of [...before, ...within].entries()) {
    separate(lines, blanks[index] === true || (apart && index === 0));
    lines.push(" ".repeat(indent) + text);
  }
  separate(lines, blanks.at(-1) === true || (apart && blanks.length === 1));
}

function separate(lines: string[], blank: boolean): void {
  if (blank && lines.length > 0) lines.push("");
}

function printClause(entry: Clause, lead: string, author: Author, indent: number): string[] {
  const lines = indented(phrase([lead, nest(lead.length, entry.head)], entry.parts), indent);
  return [
    ...withMargin(lines, entry.cites, author.takeBehind(clauseEnd(entry, author))),
    ...printEntries(entry.under, author, indent + step),
  ];
}

function printBlock(entry: Block, author: Author, indent: number): string[] {
  const end = entry.span.end;
  const inside = entry.entries.length === 0 && entry.cites === "" ? "" : entry.inside;
  if (inside !== undefined && !author.anyBefore(end)) {
    const lines = indented([entry.head, inside === "" ? "" : " ", inside, " }"], indent);
    if (lines.length === 1) return withMargin(lines, "", author.takeBehind(end));
  }
  const head = withMargin(indented(entry.head, indent), entry.cites, author.takeBehind(headEnd(entry, author)));
  const inner = printEntries(entry.entries, author, indent + step);
  printRest(inner, end, author, indent + step);
  return [...head, ...inner, ...withMargin([`${" ".repeat(indent)}}`], "", author.takeBehind(end))];
}

function indented(doc: Doc, indent: number): string[] {
  return render(doc, width, indent).map((line) => (line === "" ? "" : " ".repeat(indent) + line));
}

function isApart(entry: Entry | undefined): boolean {
  return entry?.kind === "block" && entry.apart;
}

function clauseEnd({ span, under: [first] }: Clause, author: Author): number {
  return first === undefined ? span.end : author.endBefore(first.span.start);
}

function headEnd({ span, entries: [first] }: Block, author: Author): number {
  return author.endBefore(first === undefined ? span.end - 1 : first.span.start);
}

/** The leading cells of each entry, padded to those of its neighbours: clauses of as many cells without a blank line between. */
function align(entries: readonly Entry[], author: Author): string[] {
  const runs: Clause[][] = [];
  const runOf: (Clause[] | undefined)[] = entries.map((entry, index) => {
    if (entry.kind !== "clause" || entry.cells.length === 0) return undefined;
    const previous = entries[index - 1];
    const run = runs.at(-1);
    const joins =
      previous?.kind === "clause" && previous.cells.length === entry.cells.length && !author.blankBetween(previous.span.end, entry.span.start);
    if (joins && run !== undefined) {
      run.push(entry);
      return run;
    }
    runs.push([entry]);
    return runs.at(-1);
  });
  const widths = new Map(runs.map((run) => [run, columnWidths(run)]));
  return entries.map((entry, index) => {
    const run = runOf[index];
    if (entry.kind !== "clause" || run === undefined) return "";
    return entry.cells.map((cell, column) => `${cell.padEnd(widths.get(run)?.[column] ?? 0)} `).join("");
  });
}

function columnWidths(run: readonly Clause[]): number[] {
  const columns = run[0]?.cells.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const lengths = run.map(({ cells }) => cells[column]?.length ?? 0).filter((length) => length <= widestCell);
    return lengths.reduce((most, length) => Math.max(most, length), 0);
  });
}
