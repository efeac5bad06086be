import { valueOf, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll import FORMAT FILE…`: a snapshot on standard output, and what it could not say on standard error. */
export const importCommand: Command = {
  name: "import",
  summary: "turn what exchanges and ccxt give into a snapshot",
  description: "The snapshot goes to standard output. Fields that were not mapped, and what had to be assumed, are named on standard error.",
  parameters: [
    { name: "FORMAT", doc: "the format; `plimsoll import list` lists them", optional: true },
    { name: "FILE", doc: "the documents: answers of the exchange, as JSON", optional: true, several: true },
  ],
  options: [
    { flags: "--at INSTANT", doc: "the moment of the snapshot, if no document says it" },
    { flags: "--account ID", doc: "the account's identity, if no document says it" },
  ],
  examples: [
    { call: "plimsoll import ccxt positions.json balance.json markets.json > account.json", doc: "A snapshot from ccxt's unified structures." },
    { call: "plimsoll import list", doc: "The formats, and which documents each takes." },
  ],
  async run(call) {
    const { importDocuments, listFormats } = await import("../import-documents.ts");
    const [format, ...files] = call.parameters;
    if (format === undefined || (format === "list" && files.length === 0)) return listFormats(call);
    const options = { asOf: valueOf(call, "at"), account: valueOf(call, "account") };
    const done = await importDocuments(call, format, files, options);
    return done ? exitCodes.yes : exitCodes.wrong;
  },
};
