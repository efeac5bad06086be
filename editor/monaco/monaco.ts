/**
 * The parts of Monaco that are used, imported one by one: no language of its own, and its one worker. Deep paths may move with its
 * version, which is why it is pinned and each feature has a test in a browser.
 */
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import "monaco-editor/features/register.all";
// Without it semantic tokens are silently not drawn.
import "monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens";
import * as monaco from "monaco-editor/editor";

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };

export { monaco };
