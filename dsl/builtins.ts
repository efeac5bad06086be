/** What the engine gives without a schema fact or a definition behind it. The checker reads this table, and so do the docs. */

import type { Expression } from "./ir.ts";

export interface Builtin {
  /** `fact`: read like one; the others are expressions of their own in the IR. */
  readonly kind: "fact" | "equity" | "pool available" | "balance available" | "cost";
  /** Of money: in the settlement asset. `word` takes a mode or a stage of the policy. */
  readonly dimension: "money" | "price" | "quantity" | "number" | "instant" | "mode" | "stage";
  readonly sign: "positive" | "nonnegative" | "nonzero" | "unknown";
  readonly doc: string;
}

export const builtins = {
  "pool.equity": { kind: "equity", dimension: "money", sign: "unknown", doc: "What `count` and `reserve` add up to; for maintaining unless `for` says otherwise." },
  "pool.available": { kind: "pool available", dimension: "money", sign: "nonnegative", doc: "max(0, equity for opening - initial margin)." },
  "balance.available": { kind: "balance available", dimension: "money", sign: "nonnegative", doc: "What is available in the shared pool that holds the balance, else max(0, wallet balance)." },
  "request.cost": { kind: "cost", dimension: "money", sign: "unknown", doc: "What the action takes from the wallet: before the action, less now; negative where it gives." },
  "pool.mode": { kind: "fact", dimension: "mode", sign: "unknown", doc: "The mode that the pool is in." },
  "pool.status": { kind: "fact", dimension: "stage", sign: "unknown", doc: "The stage that the pool was in before." },
  "position.status": { kind: "fact", dimension: "stage", sign: "unknown", doc: "The stage that the position's pool was in before." },
  "account.status": { kind: "fact", dimension: "stage", sign: "unknown", doc: "The most severe stage that the account was in before." },
  "account.now": { kind: "fact", dimension: "instant", sign: "unknown", doc: "The moment that the snapshot is of; a plan that waits moves it on." },
  "position.sign": { kind: "fact", dimension: "number", sign: "nonzero", doc: "+1 of a long position, -1 of a short one." },
  "order.sign": { kind: "fact", dimension: "number", sign: "nonzero", doc: "+1 of an order that buys, -1 of one that sells." },
  "fill.contracts": { kind: "fact", dimension: "quantity", sign: "nonnegative", doc: "How many contracts were filled." },
  "fill.price": { kind: "fact", dimension: "price", sign: "positive", doc: "The price they were filled at." },
  "fill.value": { kind: "fact", dimension: "money", sign: "nonnegative", doc: "The value of the fill at its price." },
  "fill.profit": { kind: "fact", dimension: "money", sign: "unknown", doc: "What the fill realizes; a loss is negative." },
} as const satisfies Record<string, Builtin>;

export type BuiltinPath = keyof typeof builtins;

export function builtinAt(path: string): Builtin | undefined {
  return Object.hasOwn(builtins, path) ? builtins[path as BuiltinPath] : undefined; // hasOwn has looked
}

const wallet = "balance.wallet_balance";

/** `request.cost` is a word for a difference, which is what data holds: `before balance.wallet_balance - balance.wallet_balance`. */
export function isCost(expression: Expression): boolean {
  if (expression.kind !== "binary" || expression.operator !== "subtract") return false;
  const { left, right } = expression;
  return left.kind === "before" && left.operand.kind === "fact" && left.operand.path === wallet && right.kind === "fact" && right.path === wallet;
}
