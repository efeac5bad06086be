import type { Command } from "../command.ts";

/** `plimsoll report render|diff|trend|diagnose REPORT…`. */
export const reportCommand: Command = {
  name: "report",
  summary: "render reports of plimsoll conform, compare two of them, or list many",
  description:
    "render makes one form of one report, or with --html one page of several; diff tells what changed from the first report to the second, and exits with 1 where a case fails that did not, or the second run ended early; trend lists runs in the order given, of reports and of histories that plimsoll conform --history writes; diagnose says which edits of --policy explain all that the platform answered, and exits with 1 where none do.",
  parameters: [
    { name: "ACTION", doc: "render, diff, trend or diagnose" },
    { name: "REPORT", doc: "a report as JSON lines, which plimsoll conform --report writes", several: true },
  ],
  options: [
    { flags: "--policy POLICY", doc: "the policy of the suite, so that the page explains its side; which a diagnosis needs" },
    { flags: "--diagnose", doc: "what render prints says which mistakes explain all answers, too" },
    { flags: "--html", doc: "print a page" },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--junit", doc: "print JUnit XML" },
    { flags: "--badge", doc: "print the JSON of a badge, as shields.io reads it" },
  ],
  examples: [
    { call: "plimsoll report render run.report.jsonl --html --policy policies/reference > run.html", doc: "One page, each failure explained." },
    { call: "plimsoll report render run.report.jsonl --html --policy policies/reference --diagnose > run.html", doc: "The same, with the mistakes that explain what differs." },
    { call: "plimsoll report diff yesterday.report.jsonl today.report.jsonl", doc: "What fails now and did not, and what is fixed." },
    { call: "plimsoll report render run.report.jsonl --junit > junit.xml", doc: "For CI." },
  ],
  async run(call) {
    const { renderReports } = await import("../kit/render-reports.ts");
    return renderReports(call);
  },
};
