// Bundles the command line: dist/command/process.js and what it loads on demand. `npm run build` runs it after the compiler; `main.ts` takes it where it is
// newer than what the compiler wrote. Readable, not minified: only as many files as there are occasions to load them.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "vite";
import { noticesFor } from "../editor/vscode/notices.mjs";

const root = join(import.meta.dirname, "..");
const target = join(root, "dist/command");
const entry = join(target, "process.js");
/** What so many occasions have in common is loaded at once; the language, and the checks of what comes in, only by whom they serve. */
const sharedBy = 6;
const compiled = join(root, "dist/.tsbuildinfo");

const started = neededBy(join(root, "dist/cli/process.js"));

function isShared(id) {
  return !started.has(id) && /dist\/(?:cli|engine(?!\/compiled)|dsl\/\w+\.js)/.test(id);
}

/** What a file imports before it begins, and what that imports: it stays with the file. */
function neededBy(path, found = new Set()) {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  for (const [, to] of readFileSync(path, "utf8").matchAll(/(?:^|\n)(?:import|export)\b[^;"']*?from "(\.[^"]+)"/g)) neededBy(join(dirname(path), to), found);
  return found;
}

/** Chevrotain has a bundle of its own already. */
const chevrotainApart = {
  name: "plimsoll-chevrotain",
  enforce: "pre",
  resolveId: (source) => (source.endsWith("/chevrotain.js") ? { id: "../dsl/syntax/chevrotain.js", external: true } : undefined),
};

/** Says to the bundle which compiler it holds, for what is kept of compiled policies. */
const compilerMarked = {
  name: "plimsoll-compiler-mark",
  load: (id) => (id.endsWith("/cli/load/compiler-mark.js") ? `export const compilerMark = ${JSON.stringify(markOf(["dsl", "engine", "schemas/generated", "cli/load"]))};` : undefined),
};

function markOf(folders) {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const name of readdirSync(join(root, "dist", folder), { recursive: true }).sort()) {
      if (name.endsWith(".js")) hash.update(`${folder}/${name}\n`).update(readFileSync(join(root, "dist", folder, name)));
    }
  }
  return hash.digest("hex");
}

if (!existsSync(entry) || !existsSync(compiled) || statSync(entry).mtimeMs < statSync(compiled).mtimeMs) {
  rmSync(target, { recursive: true, force: true });
  // Threads start from files of their own, which stand beside the chunk that starts them.
  const workers = readdirSync(join(root, "dist/cli"), { recursive: true }).filter((name) => name.endsWith("-worker.js"));
  // So does the process that carries a solver.
  const carrier = join(root, "dist/conformance/run/solver/wasm-child.js");
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, external: ["vscode-languageserver", "vscode-languageserver-textdocument", "z3-solver"] },
    plugins: [chevrotainApart, compilerMarked],
    build: {
      ssr: true, outDir: target, emptyOutDir: false, minify: false, target: "node20", copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries([...["process.js", ...workers].map((name) => join(root, "dist/cli", name)), carrier].map((path) => [basename(path, ".js"), path])),
        output: {
          format: "es", entryFileNames: "[name].js", chunkFileNames: "[name].js",
          codeSplitting: { groups: [{ name: "shared", test: isShared, minShareCount: sharedBy }], includeDependenciesRecursively: false },
        },
        checks: { pluginTimings: false },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  writeFileSync(join(target, "NOTICES.txt"), noticesFor(output.flatMap(({ moduleIds = [] }) => moduleIds), "The files beside this one"));
  // As new as the compiler's work at the least, whatever a disk rounds to.
  const now = Math.max(Date.now(), statSync(compiled).mtimeMs + 1) / 1000;
  utimesSync(entry, now, now);
}
