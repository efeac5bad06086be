import type { Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll compare POLICY [POLICY]`. */
export const compareCommand: Command = {
  name: "compare",
  summary: "put modes side by side: key differences and the parts of each question",
  description: "One POLICY: its modes. Two: the modes of both, also of one policy on two days or under two selectors. Every cell is computed from the rules and names its sources.",
  parameters: [{ name: "POLICY", doc: "one or two: a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY", several: true }],
  options: [
    { flags: "--modes NAMES", doc: "only these modes, in this order, such as cross,isolated" },
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--other-at DATE", doc: "the day for the second policy; of one POLICY, compare it with itself on that day" },
    { flags: "--other-select KEY=VALUE", doc: "the same for selectors", several: true },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [
    { call: "plimsoll compare policies/reference", doc: "Cross and isolated margin, side by side." },
    { call: "plimsoll compare policies/reference policies/venue --modes cross --html > cross.html", doc: "The cross modes of two policies, as a page." },
    { call: "plimsoll compare policies/venue --at 2026-03-01 --other-select jurisdiction=EU", doc: "What is different in the EU on that day." },
  ],
  async run(call) {
    const { comparePolicies } = await import("../policy/compare-policies.ts");
    await comparePolicies(call);
    return exitCodes.yes;
  },
};
