import type { Command } from "../command.ts";

/** `plimsoll impact OLD NEW SNAPSHOTS`. */
export const impactCommand: Command = {
  name: "impact",
  summary: "say whom a change of policy affects, and how, over a file of accounts",
  description: "SNAPSHOTS has a snapshot in JSON on each line, as many as there are; they are read a stretch at a time, by as many threads as there are processors. Exit code 1 where a line is no snapshot: it is left out, and listed.",
  parameters: [
    { name: "OLD", doc: "a .margin file, a folder of versions and overlays, a compiled policy, POLICY+OVERLAY, or REVISION:PATH of the git repository around" },
    { name: "NEW", doc: "the same" },
    { name: "SNAPSHOTS", doc: "a file with a snapshot on each line, a Parquet or Arrow file with one in each row, or - for standard input" },
  ],
  options: [
    { flags: "--quick", doc: "only how accounts stand: statuses, margins, liquidation prices; charges and requests are not asked about" },
    { flags: "--list FILE", doc: "write every account for which something changes, a line of JSON each", writes: true },
    { flags: "--rejects FILE", doc: "write every line that is no snapshot, with its number and reason", writes: true },
    { flags: "--picture FILE", doc: "write an SVG of changes of status and of liquidation prices", writes: true },
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [
    { call: "plimsoll impact old.margin new.margin accounts.ndjson", doc: "How many change status, which prices move, who pays more." },
    { call: "plimsoll impact HEAD:policies/venue/v.margin policies/venue/v.margin accounts.ndjson --list affected.ndjson --html > impact.html", doc: "The change of today, with a page and the list of accounts." },
  ],
  async run(call) {
    const { impactPolicies } = await import("../kit/impact-policies.ts");
    return impactPolicies(call);
  },
};
