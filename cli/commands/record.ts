import type { Command } from "../command.ts";

/** `plimsoll record FORMAT FILE…`. */
export const recordCommand: Command = {
  name: "record",
  summary: "turn exported data of a platform into recordings, which plimsoll conform holds against a policy",
  description:
    "Takes the documents that plimsoll import takes, and keeps what the platform says of each position beside the account: liquidation prices, margins, profit. Identities are replaced. A document that ends in .jsonl has one moment a line, and makes as many recordings; the others hold for all. What is assumed is marked, and is accused of nothing.",
  parameters: [
    { name: "FORMAT", doc: "one that plimsoll import list names" },
    { name: "FILE", doc: "the platform's answers, in any order", several: true },
  ],
  options: [
    { flags: "--as-of INSTANT", doc: "the moment, where the documents do not say it" },
    { flags: "--without-orders", doc: "the account has no open orders; an empty list of the platform does not say what it is of" },
    { flags: "--unknown TEXT", doc: "something else of the account that is not known", several: true },
  ],
  examples: [
    { call: "plimsoll record ccxt positions.jsonl balance.json markets.json tiers.json > account.rec.jsonl", doc: "Positions over time." },
    { call: "plimsoll conform rec:account.rec.jsonl --policy policies/venue", doc: "Does the platform do what the policy says?" },
  ],
  async run(call) {
    const { recordDocuments } = await import("../kit/record-documents.ts");
    return recordDocuments(call);
  },
};
