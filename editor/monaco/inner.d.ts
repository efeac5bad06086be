// Inner parts of Monaco, which come without types: what the page needs of them.
declare module "monaco-editor/editor/browser/widget/diffEditor/diffEditorWidget" {
  export class DiffEditorWidget {
    setModel(models: { original: import("monaco-editor").editor.ITextModel; modified: import("monaco-editor").editor.ITextModel }): void;
    dispose(): void;
  }
}
declare module "monaco-editor/editor/standalone/browser/standaloneServices" {
  export const StandaloneServices: { initialize(overrides: object): { createInstance<T>(made: new (...all: never[]) => T, ...all: readonly unknown[]): T } };
}
