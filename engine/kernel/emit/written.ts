import type { Frames } from "../plan/frames.ts";
import type { Truth } from "../plan/nodes.ts";
import type { Blocks } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import type { Records } from "./records.ts";

export type Compare = Extract<Truth, { kind: "compare" }>;

/** What code is written with. */
export interface Written {
  readonly blocks: Blocks;
  readonly columns: Columns;
  readonly records: Records;
  readonly frames: Frames;
}

/** Over what the sums of a pool range: its positions, these and its orders, or all that the account has. */
export type Counted = "position" | "member" | "account";

export type ExactCall = (node: Compare) => string | undefined;
