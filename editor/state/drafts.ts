import { signal } from "@preact/signals";
import type { CellMessage } from "../../dsl/service/types.ts";

/** What somebody typed into a cell of a grid and is not in the text: not yet, or because the language cannot read it. It is kept until it is mended or given up. */
export interface Draft {
  readonly text: string;
  /** Why it could not be written. */
  readonly because?: CellMessage;
  /** It is being written. */
  readonly underway?: boolean;
}

/** By grid, row and column. */
export const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

export function draftKey(grid: string, row: number, column: number): string {
  return `${grid}\n${row}\n${column}`;
}

export function setDraft(key: string, draft: Draft | undefined): void {
  const next = new Map(drafts.peek());
  if (draft === undefined) next.delete(key);
  else next.set(key, draft);
  drafts.value = next;
}

/** Rows have moved: drafts go with theirs. Those of a row that is gone are gone. */
export function moveDrafts(grid: string, from: number, by: 1 | -1): void {
  drafts.value = new Map([...drafts.peek()].flatMap(([key, draft]): [string, Draft][] => {
    const [of = "", row = "", column = ""] = key.split("\n");
    const at = Number(row);
    if (of !== grid || at < from) return [[key, draft]];
    if (by === -1 && at === from) return [];
    return [[draftKey(grid, at + by, Number(column)), draft]];
  }));
}
