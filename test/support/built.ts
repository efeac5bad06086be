import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const sources = ["index.ts", "cli", "conformance", "dsl", "engine", "schemas/generated"];

/** Where the built command stands. It is built first if it is older than a source; `npm test` has done that already. */
export function builtCommand(): string {
  once(isStale, () => {
    if (isOlder("dist/.tsbuildinfo", sources)) execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], { cwd: root });
    execFileSync(process.execPath, ["dsl/syntax/bundle-chevrotain.mjs"], { cwd: root });
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

/** Test files run side by side: one builds, the others wait for it. */
function once(isDue: () => boolean, build: () => void): void {
  const lock = join(root, "node_modules/.plimsoll-is-being-built");
  for (let waits = 0; isDue() && waits < 600; waits += 1) {
    try {
      mkdirSync(lock);
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      continue;
    }
    try {
      if (isDue()) build();
    } finally {
      rmdirSync(lock);
    }
    break;
  }
}

function isStale(): boolean {
  return isOlder("dist/.tsbuildinfo", sources) || !readFileSync(join(root, "dist/dsl/syntax/chevrotain.js"), "utf8").startsWith("// Chevrotain");
}

function isOlder(product: string, than: readonly string[]): boolean {
  const built = join(root, product);
  return !existsSync(built) || newest(than.map((path) => join(root, path))) > statSync(built).mtimeMs;
}

function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    const status = statSync(path);
    return Math.max(latest, status.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : status.mtimeMs);
  }, 0);
}
