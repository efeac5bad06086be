import type { Completion, CompletionKind } from "../../dsl/service/types.ts";
import { language } from "../worker/start.ts";
import { monaco } from "./monaco.ts";
import { at, toRange } from "./positions.ts";

const { CompletionItemKind: Kind, CompletionItemInsertTextRule: Rule } = monaco.languages;
const kinds: Readonly<Record<CompletionKind, monaco.languages.CompletionItemKind>> = {
  keyword: Kind.Keyword, fact: Kind.Field, figure: Kind.Variable, option: Kind.Property, source: Kind.Reference, section: Kind.Reference,
  stage: Kind.Event, mode: Kind.Class, value: Kind.EnumMember, unit: Kind.Unit, snippet: Kind.Snippet, symbol: Kind.Constant,
};

export const completionProvider: monaco.languages.CompletionItemProvider = {
  triggerCharacters: [".", " ", "[", ","],
  async provideCompletionItems(model, position) {
    const found = await language.ask("completion", at(model, position));
    return { suggestions: found.map((one) => toItem(model, one)) };
  },
};

function toItem(model: monaco.editor.ITextModel, { label, kind, detail, documentation, insert, span, rank }: Completion): monaco.languages.CompletionItem {
  return {
    label, detail, kind: kinds[kind], insertText: insert ?? label, range: toRange(model, span),
    sortText: String(rank).padStart(6, "0"),
    ...(documentation === undefined ? {} : { documentation: { value: documentation } }),
    ...(insert === undefined ? {} : { insertTextRules: Rule.InsertAsSnippet }),
  };
}
