/**
 * What the schema of snapshots says of the objects that are read from bytes: their keys, and what stands there. A test holds it to the schema.
 * `other` is nothing that is read here: a line that has it is read as JSON.
 */
export type Check = "decimal" | "nonNegative" | "positive" | "name" | "word" | "side" | "instant" | "boolean" | "facts" | "other";

export type Level = "account" | "balance" | "position" | "order";

export const levels: readonly Level[] = ["account", "balance", "position", "order"];

export const keysOf: Readonly<Record<Level, Readonly<Record<string, Check>>>> = {
  account: { id: "name", balances: "other", status: "word", facts: "facts" },
  balance: { asset: "name", walletBalance: "decimal", bonus: "nonNegative", debt: "nonNegative", credits: "other", facts: "facts" },
  position: {
    id: "name", symbol: "name", marginMode: "word", side: "side", contracts: "nonNegative", entryPrice: "positive", leverage: "positive", margin: "nonNegative", unsettledFunding: "decimal",
    openedAt: "instant", entryNotional: "other", status: "word", facts: "facts",
  },
  order: { id: "name", symbol: "name", marginMode: "word", side: "side", contracts: "nonNegative", price: "positive", leverage: "positive", reduceOnly: "boolean", facts: "facts" },
};

/** What must be there. */
export const requiredOf: Readonly<Record<Level, readonly string[]>> = {
  account: ["id"],
  balance: ["asset"],
  position: ["id", "symbol", "marginMode", "side", "contracts", "entryPrice"],
  order: ["id", "symbol", "marginMode", "side", "contracts"],
};

/** Whether a value is in quotes. */
export function isString(check: Check): boolean {
  return check !== "boolean" && check !== "facts" && check !== "other";
}
