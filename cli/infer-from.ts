import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { inferRounding, nameOf, partsOfLines, profileOfRounding, type BinaryRule, type InferredRounding, type RoundingRule } from "../conformance/index.ts";
import type { Report } from "../engine/report/index.ts";
import { CallError } from "./call-error.ts";
import { parameterAt, valueOf, type Call } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { loadReport } from "./load/report.ts";
import { show } from "./show.ts";

/** Prints which roundings explain a run. Throws `CallError`. */
export async function inferFrom(call: Call): Promise<ExitCode> {
  const lines = await loadReport(call.terminal, parameterAt(call, 0));
  const found = inferRounding(lines);
  const file = valueOf(call, "profile");
  if (file !== undefined) {
    const expires = valueOf(call, "expires");
    if (expires === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(expires)) throw new CallError("Expected --expires with a day such as 2027-06-30: a tolerance ends, so that somebody looks again.");
    await writeFile(resolve(call.terminal.directory, file), `${JSON.stringify(profileOfRounding(found, "inferred rounding", expires), undefined, 2)}\n`);
  }
  show(call, found, () => reportOf(nameOf(partsOfLines(lines).header), found));
  return found.every(({ rules, binary }) => rules.length > 0 || binary !== undefined) ? exitCodes.yes : exitCodes.no;
}

/** Rules that a terminal names one by one. */
const named = 6;

function reportOf(platform: string, found: readonly InferredRounding[]): Report {
  if (found.length === 0) return [{ kind: "title", phrase: `${platform}: no number differs` }];
  const columns = [{ head: "output", align: "left" }, { head: "numbers", align: "number" }, { head: "differ", align: "number" }, { head: "explained by", align: "text" }] as const;
  return [
    { kind: "title", phrase: `${platform}: how it rounds` },
    { kind: "table", columns, rows: found.map(({ output, records, different, rules, binary }) => ({ cells: [output, String(records), String(different), rules.length > 0 ? wordsOf(rules) : binary === undefined ? [{ text: "no rounding", tone: "bad" }] : binaryWords(binary)] })) },
  ];
}

function binaryWords({ units, dp }: BinaryRule): string {
  return `binary fractions${dp === undefined ? "" : `, printed with ${dp} decimals`}: within ${units} units of the last of 53 places`;
}

function wordsOf(rules: readonly RoundingRule[]): string {
  const words = rules.slice(0, named).map(({ placement, mode, dp }) => `${mode.replaceAll("_", " ")} to ${dp} decimals${placement === "parts" ? ", each position before they are added" : ""}`);
  return `${words.join("; or ")}${rules.length > named ? `; or one of ${rules.length - named} more` : ""}`;
}
