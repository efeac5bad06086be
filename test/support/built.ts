import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const sources = ["index.ts", "cli", "conformance", "dsl", "engine", "schemas/generated"];

/** Where the built command stands. It is built first if it is older than a source; `npm test` has done that already. */
export function builtCommand(): string {
  once(isStale, () => {
    if (isOlder("dist/.tsbuildinfo", sources)) execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], { cwd: root });
    for (const bundle of ["dsl/syntax/bundle-chevrotain.mjs", "cli/bundle.mjs"]) execFileSync(process.execPath, [bundle], { cwd: root });
  });
  return join(root, "dist/cli/main.js");
}

/** Where the built workbench stands. It is built first if it is older than a source; `npm test` has done that already. */
export function builtWorkbench(): string {
  once(() => isOlder("dist/workbench/index.html", pageSources), () => vite("site.config.ts"));
  return join(root, "dist/workbench");
}

/** The workbench as one file. */
export function builtFile(): string {
  once(() => isOlder("dist/one-file/plimsoll-workbench.html", pageSources), () => vite("one-file.config.ts"));
  return join(root, "dist/one-file/plimsoll-workbench.html");
}

const pageSources = [...sources, "editor", "policies"];

function vite(config: string): void {
  execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "-c", `editor/build/${config}`, "--logLevel", "error"], { cwd: root });
}

/** A build takes seconds, on a busy machine a minute: the mark of one that is older was left by a run that was ended. */
const leftBehindMs = 240_000;

/** Test files run side by side: one builds, the others wait for it, and look at nothing while it is half there. */
function once(isDue: () => boolean, build: () => void): void {
  const lock = join(root, "node_modules/.plimsoll-is-being-built");
  for (let waits = 0; waits < 500; waits += 1) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined) {
      if (Date.now() - since > leftBehindMs) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      continue;
    }
    if (!isDue()) return;
    try {
      mkdirSync(lock);
    } catch {
      continue; // another was quicker
    }
    try {
      if (isDue()) build();
    } finally {
      rmdirSync(lock);
    }
    return;
  }
  throw new Error(`What the tests need has been under construction for minutes: see who holds ${lock}.`);
}

function isStale(): boolean {
  const bundle = join(root, "dist/dsl/syntax/chevrotain.js");
  return isOlder("dist/.tsbuildinfo", sources) || !existsSync(join(root, "dist/command/process.js")) || isOlder("dist/command/process.js", ["dist/.tsbuildinfo"]) || !existsSync(bundle) || !readFileSync(bundle, "utf8").startsWith("// Chevrotain");
}

function isOlder(product: string, than: readonly string[]): boolean {
  const builtMs = statSync(join(root, product), { throwIfNoEntry: false })?.mtimeMs; // a build empties its folder first
  return builtMs === undefined || newest(than.map((path) => join(root, path))) > builtMs;
}

function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    const status = statSync(path);
    return Math.max(latest, status.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : status.mtimeMs);
  }, 0);
}
