import "monaco-editor/features/diffEditor/register";
import { DiffEditorWidget } from "monaco-editor/editor/browser/widget/diffEditor/diffEditorWidget";
import { StandaloneServices } from "monaco-editor/editor/standalone/browser/standaloneServices";
import { compareWords } from "../words/compare.ts";
import { say } from "../words/say.ts";
import { registerLanguage } from "./language.ts";
import { languageId } from "./models.ts";
import { monaco } from "./monaco.ts";

/** Shows two texts beside each other, or one in the other where it is narrow. Answers how to take it away. */
export function showDiff(host: HTMLElement, before: string, after: string): () => void {
  registerLanguage();
  const models = { original: monaco.editor.createModel(before, languageId), modified: monaco.editor.createModel(after, languageId) };
  // As `createDiffEditor` does it, whose widget would be loaded with the first text.
  const options: monaco.editor.IDiffEditorConstructionOptions = {
    readOnly: true, automaticLayout: true, renderSideBySide: host.clientWidth > 700, minimap: { enabled: false }, fontSize: 12, scrollBeyondLastLine: false,
    hideUnchangedRegions: { enabled: true }, ariaLabel: say(compareWords.textDiff), originalAriaLabel: say(compareWords.before), modifiedAriaLabel: say(compareWords.after),
  };
  const editor = StandaloneServices.initialize({}).createInstance(DiffEditorWidget, host, options, {});
  editor.setModel(models);
  return () => {
    editor.dispose();
    // A comparison that is under way reads the texts to its end, and complains where they are gone.
    setTimeout(() => {
      models.original.dispose();
      models.modified.dispose();
    }, graceMs);
  };
}

const graceMs = 10_000;
