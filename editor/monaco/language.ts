import { keywords } from "../../dsl/syntax/words.ts";
import { languageId } from "./models.ts";
import { monaco } from "./monaco.ts";
import { registerProviders } from "./providers.ts";

let registered = false;

/** Makes Monaco know the language. Its providers are of the whole page: they are registered once. */
export function registerLanguage(): void {
  if (registered) return;
  registered = true;
  monaco.languages.register({ id: languageId, extensions: [".margin"], aliases: ["Margin policy"] });
  monaco.languages.setLanguageConfiguration(languageId, {
    comments: { lineComment: "#" },
    brackets: [["{", "}"], ["(", ")"], ["[", "]"]],
    autoClosingPairs: [{ open: "{", close: "}" }, { open: "(", close: ")" }, { open: "[", close: "]", notIn: ["string"] }, { open: '"', close: '"', notIn: ["string"] }],
    surroundingPairs: [{ open: "(", close: ")" }, { open: '"', close: '"' }],
    wordPattern: /[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*|\d[\d_.]*/i,
    indentationRules: { increaseIndentPattern: /\{[^}]*$/, decreaseIndentPattern: /^\s*\}/ },
  });
  registerProviders(languageId);
  // What stands before the meaning is known: keywords, numbers, texts. Semantic tokens say the rest.
  monaco.languages.setMonarchTokensProvider(languageId, {
    keywords: [...keywords.keys()],
    tokenizer: {
      root: [
        [/#.*$/, "comment"],
        [/"[^"\n]*"?/, "string"],
        [/\d[\d_]*(\.\d+)?(%|bps|x|s|min|h|d)?/, "number"],
        [/\[[^\]\n]*\]?/, "citation"],
        [/[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)+/, "fact"],
        [/[a-z_][a-z0-9_]*/, { cases: { "@keywords": "keyword", "@default": "identifier" } }],
        [/[{}()]/, "@brackets"],
        [/[<>=!+\-*/,:]+/, "operator"],
      ],
    },
  });
}
