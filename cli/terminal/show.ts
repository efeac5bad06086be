import { ansi, toHtml, toMarkdown, toText, type Phrase, type Report } from "../../engine/report/index.ts";
import { CallError } from "../call-error.ts";
import type { Call } from "../command.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Prints an answer as the call wants it: JSON, Markdown, a page, or text for the terminal. Throws `CallError` where it wants several. */
export function show(call: Call, answer: unknown, report: () => Report): void {
  const { terminal } = call;
  const forms = [call.json ? "--json" : "", ...["markdown", "html"].map((name) => (call.switches.has(name) ? `--${name}` : ""))].filter((form) => form !== "");
  if (forms.length > 1) throw new CallError(`An answer is printed in one form, and this call names ${forms.join(" and ")}.`, "Leave out all but one.");
  if (call.json) terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
  else if (call.switches.has("markdown")) terminal.out(toMarkdown(report()));
  else if (call.switches.has("html")) terminal.out(pageOf(report()));
  else terminal.out(toText(report(), { widthColumns: terminal.widthColumns, ...(terminal.colours ? { paint: ansi } : {}) }));
}

/** A report as a page that is called as the report is. */
function pageOf(report: Report): string {
  const title = report.find((block) => block.kind === "title");
  return toHtml(report, { title: title === undefined ? "plimsoll" : wordsOf(title.phrase) });
}

function wordsOf(phrase: Phrase): string {
  return typeof phrase === "string" ? phrase : phrase.map(({ text }) => text).join("");
}

/** Runs `work`, which may take long, and shows that it does. */
export function working<Result>(terminal: Terminal, what: string, work: () => Result): Result {
  const progress = startProgress(terminal, what);
  try {
    return work();
  } finally {
    progress.end();
  }
}
