import type { Command } from "../command.ts";

/** `plimsoll replay POLICY SNAPSHOT EVENTS`. */
export const replayCommand: Command = {
  name: "replay",
  summary: "run dated events and show a timeline: statuses, plans, who paid what",
  description:
    "EVENTS is a JSON list, or one event a line: { \"at\": \"2026-11-22T16:00:00Z\", \"funding\": { \"symbol\": \"BTC/USDT:USDT\", \"rate\": \"0.0001\" } }. Of one instant, the earlier in the list happens first. What is liquidatable is liquidated at once, and a plan that waits goes on later. Exits with 1 if anything was refused, impossible, or could not be decided; the replay goes on all the same.",
  parameters: [
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
    { name: "SNAPSHOT", doc: "the account and the market as they begin, as JSON" },
    { name: "EVENTS", doc: "what happens, as JSON" },
  ],
  options: [
    { flags: "--liquidate MODE", doc: "auto runs plans; report only says when one would begin (default: auto)" },
    { flags: "--picture FILE", doc: "write a picture of margin ratios over time, as SVG", writes: true },
    { flags: "--after FILE", doc: "write the snapshot at the end", writes: true },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [
    { call: "plimsoll replay policies/reference policies/reference/accounts/sample.json policies/reference/events/fall.json --picture ratio.svg", doc: "Two days of the sample account, and a picture of them." },
    { call: "plimsoll replay policies/venue account.json - --json < events.ndjson", doc: "The exact timeline, for another program." },
  ],
  async run(call) {
    const { replayEvents } = await import("../replay-events.ts");
    return replayEvents(call);
  },
};
