import type { Command } from "../command.ts";

/** `plimsoll mutate SUITE POLICY`. */
export const mutateCommand: Command = {
  name: "mutate",
  summary: "say how much of a policy a suite would notice if it were otherwise, and what it would not",
  description: "Each mutant is the policy with one thing otherwise. One that no case notices is named as an edit of the policy's text. Exits with 1 if a case's answers are not the policy's, or if --least is given and the score is below it.",
  parameters: [
    { name: "SUITE", doc: "cases with their answers, as .suite.json or .cases.jsonl" },
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
  ],
  options: [
    { flags: "--least PERCENT", doc: "the least score, for CI" },
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--markdown", doc: "print Markdown" },
  ],
  examples: [
    { call: "plimsoll mutate reference.suite.json policies/reference", doc: "What nobody who runs these cases would notice." },
    { call: "plimsoll mutate venue.suite.json policies/venue --least 95 --json", doc: "For CI: exits with 1 below 95 %." },
  ],
  async run(call) {
    const { mutateSuite } = await import("../kit/mutate-suite.ts");
    return mutateSuite(call);
  },
};
