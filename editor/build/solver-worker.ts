import { resolve } from "node:path";
import type { Plugin } from "vite";

const name = "solver.js";

/**
 * Emits the worker of the solver under a name that stays: whoever serves the page gives it a content policy of its own. It is a script and no module, since what
 * it runs is one; so it may import nothing.
 */
export function solverWorker(): Plugin {
  return {
    name: "plimsoll-solver-worker",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: resolve(import.meta.dirname, "../solver/worker.ts"), fileName: name });
    },
    generateBundle(_, bundle) {
      const worker = bundle[name];
      if (worker?.type !== "chunk" || worker.imports.length + worker.dynamicImports.length + worker.exports.length > 0) this.error(`${name} must stand by itself: see editor/build/solver-worker.ts.`);
    },
  };
}
