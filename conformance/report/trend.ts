import type { Report } from "../../engine/report/index.ts";
import type { ReportLine } from "../protocol/index.ts";
import { bearingOf, openWords, toneOfBearing, type Bearing } from "./bearing.ts";
import { nameOf, partsOfLines } from "./text.ts";

/** One run of many, as a table shows it. */
export interface TrendRow {
  readonly run: string;
  readonly digest: string;
  readonly conforms: boolean;
  /** The same in words, with a third for a run that says nothing for the platform and nothing against it. */
  readonly bearing: Bearing;
  /** `2 indeterminate`: the cases that leave it open; empty where none does. */
  readonly open: string;
  readonly cases: number;
  readonly passed: number;
  readonly tolerated: number;
  readonly failed: number;
  readonly notAnswered: number;
}

/** Runs in the order they are given, which is that of time. */
export function trendOf(runs: readonly (readonly ReportLine[])[]): readonly TrendRow[] {
  return runs.map((lines) => {
    const { header, footer } = partsOfLines(lines);
    const verdicts = footer?.verdicts ?? {};
    const [passed, tolerated] = [verdicts["pass"] ?? 0, verdicts["pass-tolerated"] ?? 0];
    const notAnswered = (verdicts["unsupported"] ?? 0) + (verdicts["skipped"] ?? 0) + (verdicts["indeterminate"] ?? 0) + (verdicts["borderline"] ?? 0);
    const cases = footer?.cases ?? 0;
    return { run: header?.label ?? nameOf(header), digest: header?.suite.digest ?? "", conforms: footer?.conforms === true, bearing: bearingOf(footer), open: openWords(footer), cases, passed, tolerated, failed: cases - passed - tolerated - notAnswered, notAnswered };
  });
}

export function trendReport(rows: readonly TrendRow[]): Report {
  const columns = [{ head: "run", align: "left" }, ...["cases", "passed", "tolerated", "failed", "not answered"].map((head) => ({ head, align: "number" }) as const), { head: "conforms", align: "left" }, { head: "policy", align: "left" }] as const;
  return [
    { kind: "title", phrase: `${rows.length} ${rows.length === 1 ? "run" : "runs"}` },
    { kind: "table", columns, rows: toldApart(rows).map(({ run, digest, bearing, open, cases, passed, tolerated, failed, notAnswered }) => ({ cells: [run, ...[cases, passed, tolerated, failed, notAnswered].map(String), [{ text: bearing === "cannot be told" ? `${bearing} (${open})` : bearing, tone: toneOfBearing[bearing] }], digest.slice(7, 19)] })) },
  ];
}

/** Runs of one name and day by their turn: a reader of two rows that are called alike cannot say which is the later one. */
function toldApart(rows: readonly TrendRow[]): readonly TrendRow[] {
  return rows.map((row, index) => {
    const alike = rows.filter(({ run }) => run === row.run).length;
    const turn = rows.slice(0, index + 1).filter(({ run }) => run === row.run).length;
    return alike === 1 ? row : { ...row, run: `${row.run}, ${turn} of ${alike}` };
  });
}
