import { explainedBy, inferRounding, nameOf, openRoundings, partsOfLines, profileOfRounding, sameDistances, type InferredRounding } from "../../conformance/index.ts";
import type { Block, Report } from "../../engine/report/index.ts";
import type { RoundingAnswer } from "../../schemas/generated/rounding-answer.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadReport } from "../load/report.ts";
import { show } from "../terminal/show.ts";
import { writeOut } from "../terminal/write-out.ts";

/** Prints which roundings explain a run. Throws `CallError`. */
export async function inferFrom(call: Call): Promise<ExitCode> {
  const lines = await loadReport(call.terminal, parameterAt(call, 0));
  const found = inferRounding(lines);
  const file = valueOf(call, "profile");
  if (file !== undefined) {
    const expires = valueOf(call, "expires");
    if (expires === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(expires)) throw new CallError("Expected --expires with a day such as 2027-06-30: a tolerance ends, so that somebody looks again.");
    await writeOut(call, file, `${JSON.stringify(profileOfRounding(found, "inferred rounding", expires), undefined, 2)}\n`);
  }
  show(call, [...found] satisfies RoundingAnswer, () => [...reportOf(nameOf(partsOfLines(lines).header), found), ...sameDistances(lines).map((phrase): Block => ({ kind: "paragraph", phrase }))]);
  return found.every(({ rules, binary }) => rules.length > 0 || binary !== undefined) ? exitCodes.yes : exitCodes.no;
}

function reportOf(platform: string, found: readonly InferredRounding[]): Report {
  if (found.length === 0) return [{ kind: "title", phrase: `${platform}: no number differs` }];
  const columns = [{ head: "output", align: "left" }, { head: "numbers", align: "number" }, { head: "differ", align: "number" }, { head: "explained by", align: "text" }] as const;
  return [
    { kind: "title", phrase: `${platform}: how it rounds` },
    { kind: "table", columns, rows: found.map((each) => ({ cells: [each.output, String(each.records), String(each.different), explainedBy(each) ?? [{ text: "no rounding", tone: "bad" }]] })) },
    ...openRoundings(found),
  ];
}
