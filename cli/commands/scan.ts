import type { Command } from "../command.ts";

/** `plimsoll scan POLICY INPUT`. */
export const scanCommand: Command = {
  name: "scan",
  summary: "decide many accounts: status and liquidation prices of each, as a line of JSON",
  description: "INPUT has a snapshot in JSON on each line, or an account alone where --market has what they share. Rows that are no account go to the file of --rejects, with number and reason. Exit code 1 where there are any, or where something could not be decided.",
  parameters: [
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
    { name: "INPUT", doc: "a file with an account on each line, a Parquet or Arrow file with one in each row, or - for standard input" },
  ],
  options: [
    { flags: "--market FILE", doc: "what all accounts share: asOf, selectors, assets, instruments, funds" },
    { flags: "--watch", doc: "then read changes of the market on standard input, a line of JSON each, and write whoever's statuses change" },
    { flags: "--statuses", doc: "only statuses, which is quicker than prices too" },
    { flags: "--out FILE", doc: "write decisions there, and not to standard output; as Parquet if it ends in .parquet, as Arrow if in .arrow, .feather, .ipc or .arrows", writes: true },
    { flags: "--rejects FILE", doc: "write rows that are no account there; with --out FILE that is FILE.rejects", writes: true },
    { flags: "--resume", doc: "go on where a scan to the same file was interrupted" },
    { flags: "--restart", doc: "begin again where a scan to the same file was interrupted" },
    { flags: "--keep SECONDS", doc: "how often to make sure of what was written, for --resume (default: 1)" },
    { flags: "--threads N", doc: "how many threads decide; 0 decides in the command itself (default: as many as there are processors)" },
    { flags: "--progress", doc: "say how far it is from time to time, where nobody watches" },
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
  ],
  examples: [
    { call: "plimsoll scan policies/reference accounts.ndjson > decisions.ndjson", doc: "How each account stands." },
    { call: "plimsoll scan policies/reference accounts.ndjson --market market.json --out decisions.ndjson --resume", doc: "The same of accounts that share a market, however often it is interrupted." },
    { call: "feed | plimsoll scan policies/reference accounts.ndjson --market market.json --watch", doc: "How they stand, and who stands otherwise after which line of the feed." },
  ],
  async run(call) {
    const { scanAccounts } = await import("../scan/scan-accounts.ts");
    return scanAccounts(call);
  },
};
