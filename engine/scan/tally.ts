import type { Decision } from "../../schemas/generated/decision.ts";

/** A row that is no account. */
export interface Reject {
  /** From 1. */
  readonly row: number;
  readonly reason: string;
}

/** What decisions come to. Tallies of parts add up to that of the whole, in whatever order. */
export interface Tally {
  accounts: number;
  positions: number;
  rejected: number;
  undecided: number;
  /** Accounts by status. */
  readonly statuses: Map<string, number>;
}

export function emptyTally(): Tally {
  return { accounts: 0, positions: 0, rejected: 0, undecided: 0, statuses: new Map() };
}

export function count(tally: Tally, { status, positions, cannotDecide }: Decision): void {
  addAccounts(tally, status, 1);
  tally.positions += positions.length;
  if (cannotDecide !== undefined) tally.undecided += 1;
}

/** So many accounts of a status. */
export function addAccounts(tally: Tally, status: string, count: number): void {
  if (count === 0) return;
  tally.accounts += count;
  tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + count);
}

export function merge(tally: Tally, { accounts, positions, rejected, undecided, statuses }: Tally): void {
  tally.accounts += accounts;
  tally.positions += positions;
  tally.rejected += rejected;
  tally.undecided += undecided;
  for (const [status, each] of statuses) tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + each);
}
