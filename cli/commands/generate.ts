import type { Command } from "../command.ts";

/** `plimsoll generate POLICY`. */
export const generateCommand: Command = {
  name: "generate",
  summary: "make a suite from a policy: every boundary, every clause, and what tells it from its mutants",
  description:
    "Prints the suite, or writes it with --out and prints what it shows and leaves out. The same policy, seed and limits give the same bytes. Mutants that nothing told are listed and count against the score: that they are no mistakes is not proved. Exits with 1 if --least is given and the score is below it.",
  parameters: [{ name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" }],
  options: [
    { flags: "--out FILE", doc: "write the suite there", writes: true },
    { flags: "--coverage FILE", doc: "write what the suite shows and leaves out, as JSON", writes: true },
    { flags: "--diagnostic", doc: "as many cases as it takes to tell mutants from each other, and not only from the policy" },
    { flags: "--max-cases N", doc: "the most cases; those that tell the most are kept" },
    { flags: "--positions N", doc: "the most positions of an account that is made up (default: 2)" },
    { flags: "--seed N", doc: "chooses the digits of messy numbers (default: 1)" },
    { flags: "--evaluations N", doc: "how often the search may ask the policy or a mutant (default: 40000)" },
    { flags: "--least PERCENT", doc: "the least score, for CI" },
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--markdown", doc: "print what it shows as Markdown" },
  ],
  examples: [
    { call: "plimsoll generate policies/reference --out reference.suite.json", doc: "A suite of the reference policy, and what it leaves out." },
    { call: "plimsoll generate policies/venue --max-cases 20 --json --out venue.suite.json", doc: "The 20 cases that tell the most, and the figures for another program." },
  ],
  async run(call) {
    const { generateSuite } = await import("../kit/generate-suite.ts");
    return generateSuite(call);
  },
};
