import { ansi, toMarkdown, toText, type Report } from "../engine/report/index.ts";
import type { Call } from "./command.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Prints an answer as the call wants it: JSON, Markdown, or text for the terminal. */
export function show(call: Call, answer: unknown, report: () => Report): void {
  const { terminal } = call;
  if (call.json) terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
  else if (call.switches.has("markdown")) terminal.out(toMarkdown(report()));
  else terminal.out(toText(report(), { widthColumns: terminal.widthColumns, ...(terminal.colours ? { paint: ansi } : {}) }));
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
