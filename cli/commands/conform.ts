import type { Command } from "../command.ts";

/** `plimsoll conform SUITE -- ADAPTER…`. */
export const conformCommand: Command = {
  name: "conform",
  summary: "ask a platform every case of a suite, and tell where it differs from the policy",
  description:
    "ADAPTER is a command that speaks JSON lines (docs/conform.md), or http://ADDRESS, js:MODULE, policy:POLICY, float:POLICY (our rules in binary fractions, which a good suite fails). Decisions are compared exactly, numbers as values, unless a profile tolerates a distance. Exits with 1 unless the platform does what the policy says.",
  parameters: [
    { name: "SUITE", doc: "a .suite.json or .cases.jsonl; rec:FILE for recordings, which --policy judges; with --check the adapter" },
    { name: "ADAPTER", doc: "the platform, after --", optional: true, several: true },
  ],
  options: [
    { flags: "--policy POLICY", doc: "the policy that the suite must still agree with" },
    { flags: "--allow-stale", doc: "run a suite that its policy no longer agrees with" },
    { flags: "--check", doc: "ask the adapter probes instead, and tell whether it keeps to the protocol" },
    { flags: "--any-day", doc: "ask a policy: or float: platform as if it were in force on the day of every case" },
    { flags: "--case ID", doc: "only this case", several: true },
    { flags: "--profile FILE", doc: "a tolerance profile" },
    { flags: "--max-tolerated COUNT", doc: "how many cases may pass by tolerance alone (default: 0)" },
    { flags: "--repeat COUNT", doc: "ask each case so often (default: every twentieth twice)" },
    { flags: "--timeout SECONDS", doc: "how long an answer may take (default: 10)" },
    { flags: "--today DATE", doc: "the day by which tolerances end (default: today)" },
    { flags: "--diagnose", doc: "say which mistakes, one or two edits of the policy, explain all answers" },
    { flags: "--label TEXT", doc: "what the report calls the run" },
    { flags: "--report FILE", doc: "write the report as JSON lines, which plimsoll report renders", writes: true },
    { flags: "--history FILE", doc: "add the run as a line to a history, which plimsoll report trend shows", writes: true },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [
    { call: "plimsoll conform conformance/suites/reference.suite.json -- python3 conformance/adapters/python_decimal.py", doc: "The reference adapter in Python." },
    { call: "plimsoll conform suite.json --profile eight-decimals.profile.json --report run.report.jsonl -- ./our-adapter", doc: "Tolerances with reasons, and a report." },
    { call: "plimsoll conform suite.json --policy policies/reference --diagnose -- ./our-adapter", doc: "What the platform behaves as if the policy said." },
    { call: "plimsoll conform --check -- ./our-adapter", doc: "Does the adapter keep to the protocol?" },
  ],
  async run(call) {
    if (call.switches.has("check")) return (await import("../kit/check-adapter.ts")).checkAdapter(call);
    return (await import("../kit/conform-suite.ts")).conformSuite(call);
  },
};
