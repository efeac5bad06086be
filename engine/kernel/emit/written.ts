import type { Frames, Gathering } from "../plan/frames.ts";
import type { Member, Range, Truth } from "../plan/nodes.ts";
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

/** Where what ranges over members ranges. */
export function rangeOf(node: Gathering): Range {
  return node.kind === "alike" ? node.sums.range : node.range;
}

/** What must be counted for the bounds of all of these. */
export function countedBy(gatherings: readonly Gathering[]): Counted {
  const isOver = (over: Member): boolean => gatherings.some((node) => (node.kind === "pools" ? false : node.kind === "grouped" ? over === "order" && node.orders : over === (node.kind === "alike" ? node.sums : node).over));
  if (gatherings.some((node) => rangeOf(node) === "account") || isOver("balance")) return "account";
  return isOver("order") ? "member" : "position";
}
