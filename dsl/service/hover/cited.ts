/** What a clause cites, in full: the document, its sections, dates and address. */
import type { Citation, SourceItem } from "../../ast.ts";
import { address, plain } from "./markdown.ts";

/** One line a source. `sections` absent: all of them. */
export function sourceLine(name: string, source: SourceItem | undefined, sections?: readonly string[]): string {
  const listed = sections ?? source?.sections.map(({ text }) => text) ?? [];
  const parts = [
    source === undefined ? "not declared in this file" : `“${plain(source.title.text)}”`,
    ...(listed.length === 0 ? [] : [`${listed.length === 1 ? "section" : "sections"} ${listed.map(plain).join(", ")}`]),
    ...(source?.dated === undefined ? [] : [`dated ${source.dated.text}`]),
    ...(source?.read === undefined ? [] : [`read ${source.read.text}`]),
    ...(source?.fromNotes === undefined ? [] : ["not read: known from notes"]),
    ...(source?.url === undefined ? [] : [address(source.url.text)]),
  ];
  return `**${plain(name)}**: ${parts.join(", ")}`;
}

export function citationLines(cites: readonly Citation[], sources: ReadonlyMap<string, SourceItem>): string {
  return cites.map(({ source, sections }) => `- ${sourceLine(source.text, sources.get(source.text), sections.map(({ text }) => text))}`).join("\n");
}
