import { installedPackage } from "../../conformance/run/solver/wasm-package.ts";
import { siteFile, type SiteFile } from "./site-files.ts";

/** What the page is told of a solver that it may load: nothing of it is loaded before somebody asks. */
export interface OfferedSolver {
  readonly version: string;
  /** Of what would be loaded. */
  readonly bytes: number;
}

/** The worker of the page that loads the solver; it comes with the page. */
export const solverWorker = "/solver.js";

/** The optional package `z3-solver`, as files that the page may load; `undefined` where it is not installed. */
export function solverFiles(): { readonly offered: OfferedSolver; readonly files: ReadonlyMap<string, SiteFile> } | undefined {
  const found = installedPackage();
  if (found === undefined) return undefined;
  const { version, bytes, script, wasm } = found;
  return { offered: { version, bytes }, files: new Map([["/solver/z3-built.js", siteFile(script, false)], ["/solver/z3-built.wasm", siteFile(wasm, false)]]) };
}
