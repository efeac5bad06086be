import type { Plugin } from "vite";

/**
 * Parts of Monaco that the page never makes, though what it makes imports them: drawing by a graphics card, which is an experiment and off;
 * differences of many files; grammars of another kind than ours. Each is replaced by a class of the same name that says so if it is made
 * after all. The tests in a browser see to it that none is.
 */
const neverMade: Readonly<Record<string, string>> = {
  "editor/browser/gpu/viewGpuContext.js": "ViewGpuContext",
  "editor/browser/viewParts/viewLinesGpu/viewLinesGpu.js": "ViewLinesGpu",
  "editor/browser/viewParts/rulersGpu/rulersGpu.js": "RulersGpu",
  "editor/browser/viewParts/gpuMark/gpuMark.js": "GpuMarkOverlay",
  "editor/browser/widget/multiDiffEditor/multiDiffEditorWidget.js": "MultiDiffEditorWidget",
  "editor/common/model/tokens/treeSitter/treeSitterSyntaxTokenBackend.js": "TreeSitterSyntaxTokenBackend",
};

/**
 * What Monaco imports at one place and the page makes at another, later: the widget that shows two texts (editor/monaco/diff.ts makes it by itself). Importer, then
 * what it imports and the name of it.
 */
const madeLater = { importer: "editor/standalone/browser/standaloneCodeEditor.js", path: "editor/browser/widget/diffEditor/diffEditorWidget.js", name: "DiffEditorWidget" } as const;
const instead = "\0plimsoll-made-later";

/** Leaves them out of a build, which fails where one of them stands no longer where it stood. */
export function withoutUnusedParts(): Plugin {
  const found = new Set<string>();
  return {
    name: "plimsoll-monaco-parts",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (importer === undefined || pathOf(importer) !== madeLater.importer) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || pathOf(resolved.id) !== madeLater.path) return undefined;
      found.add(madeLater.path);
      return instead;
    },
    load(id) {
      if (id === instead) return stub(madeLater.name);
      const path = pathOf(id);
      const name = path === undefined || !Object.hasOwn(neverMade, path) ? undefined : neverMade[path];
      if (path === undefined || name === undefined) return undefined;
      found.add(path);
      return stub(name);
    },
    buildEnd(error) {
      const gone = [...Object.keys(neverMade), madeLater.path].filter((path) => !found.has(path));
      if (error === undefined && gone.length > 0) this.error(`Monaco has no ${gone.join(", ")} any more: look where it went, in editor/build/monaco-parts.ts.`);
    },
  };
}

function pathOf(id: string): string | undefined {
  return /\/monaco-editor\/esm\/vs\/([^?]*)/.exec(id)?.[1];
}

function stub(name: string): string {
  return `export class ${name} { constructor() { throw new Error("${name} is not part of this page."); } }`;
}
