import type { Known } from "./kinds.ts";
import type { Place, Space } from "./places.ts";
import type { Variable } from "./syntax.ts";

/** Where things stand that a function is written with. */
export interface Surroundings {
  readonly places: ReadonlyMap<string, Place>;
  /** Numbers that the text names, such as `U13` and `recordLength`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words of the head: the first row of a space in this call, and how many; where an array begins; where answers about its rows stand; what an integer of the batch is. */
  readonly wordOf: { readonly number: (name: string) => number | undefined; readonly space: (space: Space) => number; readonly array: (name: string) => number; readonly answers: (name: string, of: Space) => { readonly word: number; readonly which: number } };
  readonly known: Known;
  /** The number of the global that says whether a row beside was taken. */
  readonly beside: number;
}

/** Where an index stands: in a local, and so much more; and the variable that it is, if it never changes. */
export interface Index {
  readonly local: number;
  readonly more: number;
  readonly variable: Variable | undefined;
}
