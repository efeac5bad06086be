import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver";
import { outline as parts, type OutlineEntry } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";

/** What editors draw beside a part. They have no pictures for the parts of a policy; the nearest stand for them. */
const kinds: Readonly<Record<string, SymbolKind>> = {
  policy: SymbolKind.Module, source: SymbolKind.Package, section: SymbolKind.Namespace, option: SymbolKind.Property, fact: SymbolKind.Field, tiers: SymbolKind.Array,
  definition: SymbolKind.Variable, mode: SymbolKind.Class, stage: SymbolKind.Event, waterfall: SymbolKind.Function, clause: SymbolKind.Method, example: SymbolKind.Constant,
};

export function outline({ document, analysis }: OpenPolicy): DocumentSymbol[] {
  const toSymbol = ({ name, kind, detail, span, nameSpan, children }: OutlineEntry): DocumentSymbol => ({
    name, kind: kinds[kind] ?? SymbolKind.Namespace, ...(detail === undefined ? {} : { detail }), range: rangeOf(document, span), selectionRange: rangeOf(document, nameSpan), children: children.map(toSymbol),
  });
  return parts(analysis).map(toSymbol);
}

/** The same without the tree, for editors that show none. */
export function flatOutline({ uri, document, analysis }: OpenPolicy): SymbolInformation[] {
  const toSymbols = ({ name, kind, span, children }: OutlineEntry, containerName?: string): SymbolInformation[] => [
    { name, kind: kinds[kind] ?? SymbolKind.Namespace, location: { uri, range: rangeOf(document, span) }, ...(containerName === undefined ? {} : { containerName }) },
    ...children.flatMap((child) => toSymbols(child, name)),
  ];
  return parts(analysis).flatMap((part) => toSymbols(part));
}
