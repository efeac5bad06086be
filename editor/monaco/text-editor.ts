import { effect } from "@preact/signals";
import { cursor } from "../state/lit.ts";
import { problems } from "../state/policy.ts";
import { tabLeaves } from "../state/settings.ts";
import { activeFile, activeName, files } from "../state/workspace.ts";
import { say } from "../words/say.ts";
import { editorWords } from "../words/editor.ts";
import { registerLanguage } from "./language.ts";
import { mark } from "./markers.ts";
import { followFiles, modelOf, modelOfOpen, nameOf, uriOf } from "./models.ts";
import { monaco } from "./monaco.ts";
import { toRange } from "./positions.ts";
import { wearTheme } from "./themes.ts";

/** What the rest of the page may do with the text. */
export interface TextEditor {
  /** Shows a place and puts the cursor there. */
  readonly reveal: (file: string, span: { readonly start: number; readonly end: number }, focus?: boolean) => void;
  /** Draws attention to places of the shown file, without moving. */
  readonly highlight: (spans: readonly { readonly start: number; readonly end: number }[]) => void;
  readonly focus: () => void;
  readonly instance: monaco.editor.IStandaloneCodeEditor;
}

/** Puts a text editor into an element and binds it to the workspace: what is typed is there, and what is there is shown. */
export function createTextEditor(host: HTMLElement): TextEditor {
  registerLanguage();
  wearTheme();
  const instance = monaco.editor.create(host, {
    model: null,
    automaticLayout: true,
    ariaLabel: say(editorWords.label),
    "semanticHighlighting.enabled": true,
    minimap: { enabled: false },
    fontSize: 13,
    lineNumbersMinChars: 4,
    scrollBeyondLastLine: false,
    fixedOverflowWidgets: true,
    renderWhitespace: "none",
    wordWrap: "off",
    tabSize: 2,
    bracketPairColorization: { enabled: false },
    stickyScroll: { enabled: true },
    inlayHints: { enabled: "on", fontSize: 11 },
    codeLens: true,
    quickSuggestions: { other: true, comments: false, strings: false },
    // What would start Monaco's own worker: the language says it better, and the page loads less.
    wordBasedSuggestions: "off",
    links: false,
    colorDecorators: false,
  });
  const states = new Map<string, monaco.editor.ICodeEditorViewState | null>();
  let shown = "";
  effect(() => {
    const file = activeFile.value;
    if (file === undefined) return;
    if (shown === file.name) return;
    if (shown !== "") states.set(shown, instance.saveViewState());
    shown = file.name;
    instance.setModel(modelOf(file.name, file.text));
    const state = states.get(file.name);
    if (state !== undefined && state !== null) instance.restoreViewState(state);
  });
  effect(followFiles);
  effect(() => {
    const found = problems.value;
    for (const { name } of files.value) {
      const model = monaco.editor.getModel(uriOf(name));
      if (model !== null) mark(model, found.filter(({ file }) => file === name).map(({ diagnostic }) => diagnostic));
    }
  });
  effect(() => instance.updateOptions({ tabFocusMode: tabLeaves.value, ariaLabel: say(editorWords.label) }));
  instance.onDidChangeCursorPosition(({ position }) => {
    const model = instance.getModel();
    if (model !== null) cursor.value = { file: nameOf(model), offset: model.getOffsetAt(position) };
  });
  openElsewhere(instance);
  const decorations = instance.createDecorationsCollection();
  return {
    instance,
    focus: () => instance.focus(),
    reveal(file, span, focus = true) {
      activeName.value = file;
      const model = instance.getModel();
      if (model === null) return;
      const range = toRange(model, span);
      instance.setSelection(focus ? range : { ...range, endLineNumber: range.startLineNumber, endColumn: range.startColumn });
      instance.revealRangeInCenterIfOutsideViewport(range);
      if (focus) instance.focus();
    },
    highlight(spans) {
      const model = instance.getModel();
      if (model === null) return;
      decorations.set(spans.map((span) => ({ range: toRange(model, span), options: { isWholeLine: true, className: "lit-line", linesDecorationsClassName: "lit-margin" } })));
    },
  };
}

/** A place in another file, which somebody has asked for by the text editor's own means. */
function openElsewhere(instance: monaco.editor.IStandaloneCodeEditor): void {
  monaco.editor.registerEditorOpener({
    openCodeEditor(_source, resource, place) {
      const name = nameOf({ uri: resource });
      if (resource.scheme !== "margin" || modelOfOpen(name) === undefined) return false;
      activeName.value = name;
      if (place !== undefined) {
        const range = "lineNumber" in place ? { startLineNumber: place.lineNumber, startColumn: place.column, endLineNumber: place.lineNumber, endColumn: place.column } : place;
        instance.setSelection(range);
        instance.revealRangeInCenterIfOutsideViewport(range);
      }
      instance.focus();
      return true;
    },
  });
}
