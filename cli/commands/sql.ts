import type { Command } from "../command.ts";

/** `plimsoll sql POLICY --dialect NAME`. */
export const sqlCommand: Command = {
  name: "sql",
  summary: "print a policy's statuses as SQL in doubles with a proved bound, for whole tables of accounts",
  description: `Prints the tables that are read, views that decide, a statement that takes the decisions of a moment, and views that settle what doubles cannot tell: rows within their bound are ambiguous, and --exact answers them exactly from CSV files of the tables. What SQL cannot hold of a policy is ambiguous in every row; messages on standard error, and comments of the script, say what that is.`,
  parameters: [{ name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" }],
  options: [
    { flags: "--dialect NAME", doc: "duckdb, postgres, clickhouse or spark (default: duckdb)" },
    { flags: "--part NAME", doc: "only tables, decide, run or settle" },
    { flags: "--tiers N", doc: "tiers of an instrument that are looked up in SQL; one with more goes to the exact core (default: 16)" },
    { flags: "--exact FOLDER", doc: "answer the accounts in FOLDER's accounts.csv, balances.csv, positions.csv, orders.csv, instruments.csv and tiers.csv (and credits.csv, assets.csv and prices.csv, where the policy reads those) exactly, and print CSV" },
    { flags: "--at DATE", doc: "the day whose version is meant, and the moment for the script and for --exact" },
    { flags: "--select KEY=VALUE", doc: "an option of the policy or a selector, the same for all accounts", several: true },
    { flags: "--account-options", doc: "accounts may have options of their own: a column `option_NAME` of accounts for each, absent where it is as --select says" },
  ],
  examples: [
    { call: "plimsoll sql policies/reference --dialect duckdb > reference.sql", doc: "Tables and views, to be run." },
    { call: "plimsoll sql policies/reference --exact ambiguous > exact.csv", doc: "The accounts that were left open, decided by fractions." },
  ],
  async run(call) {
    const { writeSql } = await import("../policy/write-sql.ts");
    return writeSql(call);
  },
};
