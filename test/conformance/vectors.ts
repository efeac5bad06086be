/** Published cases as data: facts that other projects assert, with where they stand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How far an answer may be from what is published, its bound included; `relative` is a share of the published value. */
export type Tolerance = "exact" | { readonly absolute: string } | { readonly relative: string };

export type Scalar = string | number | boolean | null;
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

export interface Vector {
  readonly case: string;
  /** Where in the project it is asserted. */
  readonly path: string;
  /** What is asked, in the project's words; a mapping knows what to do for each kind. */
  readonly kind: string;
  readonly mode?: string;
  readonly inputs: { readonly [key: string]: Json };
  readonly expected: { readonly [key: string]: Json };
  readonly tolerance: Tolerance;
  /** Where the numbers of some names have another one. */
  readonly tolerances?: { readonly [name: string]: Tolerance };
  /** Known to be wrong where it is published, and why: the answer must differ from it. */
  readonly wrongAtSource?: string;
}

/** The cases of one project at one commit. */
export interface VectorFile {
  readonly project: string;
  readonly address: string;
  readonly commit: string;
  readonly licence: string;
  /** What a reader must know of the numbers: units, tolerances. */
  readonly note: string;
  readonly cases: readonly Vector[];
}

/** Reads `vectors/NAME.json`. Numbers in it keep their digits: they are strings, or integers that binary64 holds exactly. */
export function readVectors(name: string): VectorFile {
  return JSON.parse(readFileSync(join(import.meta.dirname, "vectors", `${name}.json`), "utf8")) as VectorFile; // ours, and tested by every case
}
