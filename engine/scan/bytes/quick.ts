import type { hashOf } from "./fixed.ts";
import type { decimalAt, nameAt } from "./cursor.ts";
import type { Level } from "./keys.ts";

/** What `compileReader` writes: see there. */
export type CompiledReader = Readonly<Record<Level, (use: Used) => QuickReader>>;

export interface QuickReader {
  /** The place behind an object that is read into a row; −1 where it is not read here. */
  read(bytes: Uint8Array, view: DataView, start: number, limit: number, row: number): number;
  /** To be called when lists are other lists. */
  renew(): void;
}

/** What emitted code is given. Places that are given back are behind what was read, or ends of strings; −1 where something else stands. */
export interface Used {
  readonly decimalAt: typeof decimalAt;
  readonly nameAt: typeof nameAt;
  readonly wordAt: typeof nameAt;
  readonly hashOf: typeof hashOf;
  /** Powers of ten, from 1. */
  readonly power: Float64Array;
  readonly symbolAt: (at: number, row: number) => number;
  readonly assetAt: (at: number, row: number) => number;
  readonly codeAt: (key: string, from: number, to: number) => number;
  readonly instantAt: (at: number, into: Float64Array, row: number) => number;
  readonly factsAt: (at: number, row: number) => number;
  readonly innerAt: (at: number) => number;
  /** By column: what stands there where an object does not say it. */
  readonly usual: readonly number[];
  readonly lists: () => Lists;
}

/** Columns in the order of the shape, and what else is known of rows; `none` is read by nobody. */
export interface Lists extends Readonly<Record<"from" | "to" | "hash" | "statusFrom" | "statusTo" | "symbol" | "marginMode" | "asset", Uint32Array>>, Readonly<Record<"isShort" | "hasMargin" | "hasMoney", Uint8Array>> {
  readonly columns: readonly (Float64Array | Uint8Array)[];
  readonly none: Float64Array;
}
