import { readReport, type ReportLine } from "../../conformance/index.ts";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { refuse } from "./read-json.ts";
import { readText } from "./read-text.ts";

/** The report of a run from its file. Throws `CallError`. */
export async function loadReport(terminal: Terminal, path: string): Promise<readonly ReportLine[]> {
  const { lines, issues } = readReport(await readText(terminal, path, SNAPSHOT_BYTES));
  if (lines === undefined) throw refuse(path, "cannot be used as a report", issues);
  return lines;
}
