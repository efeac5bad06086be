import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { onlyNamedIcons } from "./monaco-icons.ts";
import { withoutUnusedParts } from "./monaco-parts.ts";
import { precache } from "./precache.ts";
import { solverWorker } from "./solver-worker.ts";

const editor = resolve(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(resolve(editor, "../package.json"), "utf8")) as { version: string };

// The workbench as a folder of files for a web server. Paths are relative: it may stand anywhere.
export default defineConfig({
  root: editor,
  base: "./",
  define: { __PLIMSOLL_VERSION__: JSON.stringify(version) },
  publicDir: resolve(editor, "public"),
  worker: { format: "es" },
  plugins: [withoutUnusedParts(), onlyNamedIcons(), solverWorker(), precache(["./icon.svg", "./manifest.webmanifest", "./open.json"])],
  build: {
    outDir: resolve(editor, "../dist/workbench"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 5000,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
