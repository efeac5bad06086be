import * as limits from "../limits.ts";
import { joinPath } from "./issue.ts";
import type { Issue } from "./issue.ts";

/** How long each list may be, wherever it stands. */
const longest: Readonly<Record<string, number>> = {
  positions: limits.POSITIONS,
  orders: limits.ORDERS,
  instruments: limits.INSTRUMENTS,
  tiers: limits.TIERS,
  assets: limits.ASSETS,
  balances: limits.BALANCES,
  credits: limits.CREDITS,
  pools: limits.POOLS,
  funds: limits.FUNDS,
  counterparties: limits.COUNTERPARTIES,
};

const help = "No more are read, so that every answer comes in bounded time; ask about the account in parts.";

/** Finds lists and objects beyond the limits, before anything slower looks at them; data of another shape is left to the schema. */
export function checkSizes(document: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  visit(document, "", 0, issues);
  return issues;
}

/** A snapshot is at most this deep; what is deeper is not in the schema. */
const deepest = 8;

function visit(value: unknown, path: string, depth: number, issues: Issue[]): void {
  if (typeof value !== "object" || value === null || depth > deepest) return;
  if (Array.isArray(value)) {
    value.forEach((each, index) => visit(each, joinPath(path, index), depth + 1, issues));
    return;
  }
  const entries = Object.entries(value);
  if (entries.length > limits.DECLARED_FACTS) {
    issues.push({ path, message: `expected at most ${count(limits.DECLARED_FACTS)} fields in one object, but found ${count(entries.length)}`, help });
    return;
  }
  for (const [key, each] of entries) {
    const limit = Object.hasOwn(longest, key) ? longest[key] : undefined;
    const length = Array.isArray(each) ? each.length : 0;
    if (limit !== undefined && length > limit) {
      issues.push({ path: joinPath(path, key), message: `expected at most ${count(limit)} entries, but found ${count(length)}`, help });
    } else if (typeof each === "object") {
      visit(each, joinPath(path, key), depth + 1, issues);
    }
  }
}

function count(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
}
