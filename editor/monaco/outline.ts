import type { OutlineEntry } from "../../dsl/service/index.ts";
import { language } from "../worker/start.ts";
import { monaco } from "./monaco.ts";
import { toRange, whole } from "./positions.ts";

const { SymbolKind } = monaco.languages;
const kinds: Readonly<Record<string, monaco.languages.SymbolKind>> = { policy: SymbolKind.Package, mode: SymbolKind.Class, section: SymbolKind.Namespace, definitions: SymbolKind.Namespace, definition: SymbolKind.Variable, stage: SymbolKind.Event, example: SymbolKind.Object };

export const outlineProvider: monaco.languages.DocumentSymbolProvider = {
  async provideDocumentSymbols(model) {
    const toSymbol = ({ name, kind, detail = "", span, nameSpan, children }: OutlineEntry): monaco.languages.DocumentSymbol => ({
      name, detail, kind: kinds[kind] ?? SymbolKind.Property, tags: [], range: toRange(model, span), selectionRange: toRange(model, nameSpan), children: children.map(toSymbol),
    });
    return (await language.ask("outline", whole(model))).map(toSymbol);
  },
};
