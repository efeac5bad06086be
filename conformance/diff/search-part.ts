import type { Snapshot } from "../../engine/snapshot/index.ts";

/** A part of the search: where it looks, among which accounts, how much of the budget it may use, and whether it can show anything still. */
export interface Part {
  /** The change that it is about; absent: all. */
  readonly change?: number;
  readonly share: number;
  readonly isWanted: () => boolean;
  readonly among: () => readonly Snapshot[];
  readonly work: (account: Snapshot) => void;
}
