import { codeActionProvider } from "./code-actions.ts";
import { codeLensProvider, registerLensCommand } from "./code-lenses.ts";
import { completionProvider } from "./completion.ts";
import { definitionProvider } from "./definition.ts";
import { foldingProvider } from "./folding.ts";
import { formatProvider } from "./format.ts";
import { hoverProvider } from "./hover.ts";
import { inlayHintsProvider } from "./inlay-hints.ts";
import { monaco } from "./monaco.ts";
import { outlineProvider } from "./outline.ts";
import { referenceProvider } from "./references.ts";
import { renameProvider } from "./rename.ts";
import { semanticTokensProvider } from "./semantic-tokens.ts";

/** Gives Monaco everything that the language answers. Providers are of the whole page: once. */
export function registerProviders(id: string): void {
  const { languages } = monaco;
  languages.registerCompletionItemProvider(id, completionProvider);
  languages.registerInlayHintsProvider(id, inlayHintsProvider);
  languages.registerCodeLensProvider(id, codeLensProvider);
  registerLensCommand();
  languages.registerCodeActionProvider(id, codeActionProvider);
  languages.registerHoverProvider(id, hoverProvider);
  languages.registerDefinitionProvider(id, definitionProvider);
  languages.registerReferenceProvider(id, referenceProvider);
  languages.registerRenameProvider(id, renameProvider);
  languages.registerDocumentSymbolProvider(id, outlineProvider);
  languages.registerFoldingRangeProvider(id, foldingProvider);
  languages.registerDocumentFormattingEditProvider(id, formatProvider);
  languages.registerDocumentSemanticTokensProvider(id, semanticTokensProvider);
}
