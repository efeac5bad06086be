import type { hashOf } from "./fixed.ts";
import type { decimalAt, nameAt } from "./cursor.ts";
import type { Level } from "./keys.ts";
import type { WordTable } from "./words.ts";

/** What `compileReader` writes: see there. */
export type CompiledReader = Readonly<Record<Level, (use: Used) => QuickReader>>;

/** Each reads an object into a row and gives the place behind it; −1 where it does not read it. Bytes that are looked at may lie up to `slack` behind the last line. */
export interface QuickReader {
  /** Nothing stands behind colons and commas. */
  compact(bytes: Uint8Array, view: DataView, start: number, row: number): number;
  /** One space does. */
  spaced(bytes: Uint8Array, view: DataView, start: number, row: number): number;
}

/** What emitted code is given. Places that are given back are behind what was read, or ends of strings; −1 where something else stands. */
export interface Used {
  readonly decimalAt: typeof decimalAt;
  readonly nameAt: typeof nameAt;
  readonly wordAt: typeof nameAt;
  readonly hashOf: typeof hashOf;
  /** Powers of ten, from 1. */
  readonly power: Float64Array;
  readonly symbols: WordTable | undefined;
  readonly assets: WordTable | undefined;
  readonly codeAt: (key: string, from: number, to: number) => number;
  readonly instantAt: (at: number, into: Float64Array, row: number) => number;
  readonly factsAt: (at: number, row: number) => number;
  readonly innerAt: (at: number) => number;
  /** By column: what stands there where an object does not say it. */
  readonly usual: readonly number[];
  readonly lists: Lists;
}

/** Columns in the order of the shape, and what else is known of rows; `none` is read by nobody. They have rows for all objects that an account may have. */
export interface Lists extends Readonly<Record<"from" | "to" | "hash" | "statusFrom" | "statusTo" | "symbol" | "marginMode" | "asset", Uint32Array>>, Readonly<Record<"isShort" | "hasMargin" | "hasMoney", Uint8Array>> {
  readonly columns: readonly (Float64Array | Uint8Array)[];
  readonly none: Float64Array;
}
