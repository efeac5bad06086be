import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { onlyNamedIcons } from "./monaco-icons.ts";
import { withoutUnusedParts } from "./monaco-parts.ts";
import { inlineWorkers, oneFile } from "./one-file.ts";

const editor = resolve(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(resolve(editor, "../package.json"), "utf8")) as { version: string };

// The workbench as one HTML file that opens from the disk: everything is in it, policies too.
export default defineConfig({
  root: editor,
  base: "./",
  define: { __PLIMSOLL_VERSION__: JSON.stringify(version) },
  publicDir: false,
  worker: { format: "iife", plugins: () => [inlineWorkers()] },
  plugins: [inlineWorkers(), withoutUnusedParts(), onlyNamedIcons(), oneFile()],
  build: {
    outDir: resolve(editor, "../dist/one-file"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 10_000,
    modulePreload: false,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
  },
});
