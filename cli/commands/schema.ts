import { parameterAt, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll schema POLICY`. */
export const schemaCommand: Command = {
  name: "schema",
  summary: "list the facts that a policy reads, and what needs each",
  parameters: [{ name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" }],
  options: [
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--markdown", doc: "print Markdown" },
  ],
  examples: [
    { call: "plimsoll schema policies/reference", doc: "What a snapshot has to say for this policy." },
    { call: "plimsoll schema policies/reference --json", doc: "The same, for a program." },
  ],
  async run(call) {
    const { chooseVersion } = await import("../load/choose-version.ts");
    const { factsRead } = await import("../../engine/facts-read.ts");
    const { factsReport } = await import("../../engine/report/facts-report.ts");
    const { show } = await import("../terminal/show.ts");
    const { policy } = await chooseVersion(call, parameterAt(call, 0));
    const answer = factsRead(policy);
    show(call, answer, () => factsReport(answer));
    return exitCodes.yes;
  },
};
