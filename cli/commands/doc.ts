import type { Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll doc POLICY`. */
export const docCommand: Command = {
  name: "doc",
  summary: "write a policy for people: a help article, or the full rulebook",
  description: "The article says to customers what the rules say, and marks what is assumed. The rulebook has every clause as a numbered sentence with its sources, and the doubts that SOURCES.md beside the policy lists.",
  parameters: [{ name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" }],
  options: [
    { flags: "--article", doc: "a help article for customers; this is what is written without an option" },
    { flags: "--rulebook", doc: "every clause, numbered and cited" },
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [
    { call: "plimsoll doc policies/reference --html > help.html", doc: "The help article, as a page." },
    { call: "plimsoll doc policies/reference --rulebook --markdown > RULES.md", doc: "Every rule with its sources." },
  ],
  async run(call) {
    const { writeDocument } = await import("../policy/write-document.ts");
    await writeDocument(call);
    return exitCodes.yes;
  },
};
