import { resolve } from "node:path";
import { defineConfig } from "vite";

// The workbench as a folder of files for a web server. Paths are relative: it may stand anywhere.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: resolve(import.meta.dirname, "public"),
  worker: { format: "es" },
  build: { outDir: resolve(import.meta.dirname, "../dist/workbench"), emptyOutDir: true, target: "es2022", sourcemap: false, chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false }, rolldownOptions: { checks: { pluginTimings: false } } },
});
