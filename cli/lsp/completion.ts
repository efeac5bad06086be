import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem, type CompletionList, type CompletionParams } from "vscode-languageserver";
import { completion as offers, type CompletionKind } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";
import { analysesOf, type RelatedPolicy } from "./related.ts";

/** What editors draw beside an offer. */
const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword, fact: CompletionItemKind.Property, figure: CompletionItemKind.Variable, option: CompletionItemKind.Property, source: CompletionItemKind.Reference,
  section: CompletionItemKind.Reference, stage: CompletionItemKind.Event, mode: CompletionItemKind.Class, value: CompletionItemKind.EnumMember, unit: CompletionItemKind.Unit,
  snippet: CompletionItemKind.Snippet, symbol: CompletionItemKind.Operator,
};

/** Best first. The service has looked at what is typed, so that the list is asked for again as the word grows. */
export function completion({ document, analysis }: OpenPolicy, { position }: CompletionParams, others: readonly RelatedPolicy[], snippets: boolean): CompletionList {
  const items = offers(analysis, document.offsetAt(position), analysesOf(others)).map(({ label, kind, detail, documentation, insert, span }, index): CompletionItem => {
    const filled = insert ?? label;
    const hasPlaces = /\$(?:\d|\{\d)/.test(filled);
    const range = rangeOf(document, span);
    return {
      label,
      kind: kinds[kind],
      ...(detail === undefined ? {} : { detail }),
      ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      sortText: String(index).padStart(5, "0"),
      // Editors match this with what stands in the range, which may be more than a word to them.
      filterText: label,
      textEdit: { range, newText: hasPlaces && !snippets ? withoutPlaces(filled) : filled },
      ...(hasPlaces && snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    };
  });
  return { isIncomplete: true, items };
}

/** A snippet as plain text: the words to fill in stand as they are. */
function withoutPlaces(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}|\$\{?\d+\}?/g, (_, word: string | undefined) => word ?? "").replace(/\\([\\$}])/g, "$1");
}
