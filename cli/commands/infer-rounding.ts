import type { Command } from "../command.ts";

/** `plimsoll infer-rounding RUN`. */
export const inferRoundingCommand: Command = {
  name: "infer-rounding",
  summary: "tell which rounding explains the numbers of a platform that differ, and write a profile for it",
  description:
    "RUN is a report that plimsoll conform --report wrote. A rule is a direction and a number of decimals, of what is answered or of each position's part of a sum; every one is tried that leaves all numbers of the run as they were found. Exits with 1 where no rule explains some output.",
  parameters: [{ name: "RUN", doc: "a report as JSON lines" }],
  options: [
    { flags: "--profile FILE", doc: "write a tolerance profile with what was found", writes: true },
    { flags: "--expires DATE", doc: "the first day on which the profile is not tolerated any more (required with --profile)" },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [{ call: "plimsoll infer-rounding run.report.jsonl --profile found.profile.json --expires 2027-06-30", doc: "What rounding is it, and a profile to run with." }],
  async run(call) {
    const { inferFrom } = await import("../kit/infer-from.ts");
    return inferFrom(call);
  },
};
