import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The package `z3-solver` as it stands on the disk. */
export interface WasmPackage {
  readonly version: string;
  /** The script that makes an instance of it, and the WebAssembly that the script runs. */
  readonly script: string;
  readonly wasm: string;
  /** Of the WebAssembly. */
  readonly bytes: number;
}

/** The package that stands beside this one; `undefined` where none is installed, or something else is called so. */
export function installedPackage(): WasmPackage | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("z3-solver/package.json");
    const found: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    if (typeof found !== "object" || found === null || !("version" in found) || typeof found.version !== "string") return undefined;
    const [script, wasm] = ["z3-built.js", "z3-built.wasm"].map((name) => join(dirname(manifest), "build", name)) as [string, string]; // two of two
    return statSync(script).isFile() ? { version: found.version, script, wasm, bytes: statSync(wasm).size } : undefined;
  } catch {
    return undefined;
  }
}
