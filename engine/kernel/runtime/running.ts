import type { Batch } from "../columns.ts";

/** Arrays of a batch or for its answers, as a kernel names them. */
export type List = Float64Array | Uint32Array | Int32Array | Uint8Array;

/** How many rows a batch has, and which are whose. */
export type Starts = Pick<Batch, "accounts" | "pools" | "positions" | "orders" | "poolStart" | "positionStart" | "orderStart" | "balanceStart">;

export interface Room {
  readonly accountStatus: Uint8Array;
  readonly ambiguous: Uint32Array;
  readonly ticks?: Float64Array | undefined;
}

/** An array, its name where it is written, what its rows are, what it has in it, 1 where it has one entry more than rows, and the word of the head that says where it begins. */
export type Given = readonly [list: List | readonly number[], written: string, space: string, element: "f64" | "u32" | "i32" | "u8", isStart: number, word: number];

/** What says of a row whether its lower bound is steady, what the rows are, and the word of the head that says where answers stand. */
export type Answer = readonly [steady: () => (row: number) => boolean, space: string, word: number];

/** A kernel that goes on from what another has left in the memory: of the same part of the batch. It asks about no row. */
export interface Next {
  readonly name: string;
  readonly spaces: readonly (readonly [string, number])[];
  readonly given: readonly Given[];
  readonly integers: readonly (readonly [value: number, word: number])[];
}

/** Runs a kernel over a batch and fills `room`, or, where it goes on, reads first what stands there of open accounts; `integers` are the same for the whole batch. It gives `undefined` where it cannot: then the room must be thrown away, unless it went on, and JavaScript asked. `then`, which is asked for at most once, goes over a part
 * of which an eighth or more is open, as that stands in the memory; `went` says that it did of any part. */
export type Run = <R extends Room>(
  name: string, batch: Starts, room: R, spaces: readonly (readonly [string, number])[], given: readonly Given[], answers: readonly Answer[], beside: { readonly get: () => boolean; readonly set: (is: boolean) => void },
  integers?: readonly (readonly [value: number, word: number])[], goesOn?: boolean, then?: () => Next | undefined,
) => (R & { readonly left: number; readonly went: boolean }) | undefined;

/** What runs kernels, and memory for columns in which they are read where they stand, so many bytes; `undefined` where that cannot be had. */
export interface Runner {
  readonly run: Run;
  readonly spaceFor: (bytes: number) => { readonly buffer: ArrayBuffer; readonly from: number } | undefined;
}
