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

/** Leaves them out of a build, which fails where one of them stands no longer where it stood. */
export function withoutUnusedParts(): Plugin {
  const found = new Set<string>();
  return {
    name: "plimsoll-monaco-parts",
    apply: "build",
    enforce: "pre",
    load(id) {
      const path = /\/monaco-editor\/esm\/vs\/(.*)$/.exec(id)?.[1];
      const name = path === undefined || !Object.hasOwn(neverMade, path) ? undefined : neverMade[path];
      if (path === undefined || name === undefined) return undefined;
      found.add(path);
      return `export class ${name} { constructor() { throw new Error("${name} is not part of this page."); } }`;
    },
    buildEnd(error) {
      const gone = Object.keys(neverMade).filter((path) => !found.has(path));
      if (error === undefined && gone.length > 0) this.error(`Monaco has no ${gone.join(", ")} any more: look where it went, in editor/build/monaco-parts.ts.`);
    },
  };
}
