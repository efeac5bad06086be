import type { Phrase, Report } from "../../engine/report/index.ts";
import { failing, type ReportLine, type ReportResult, type Verdict } from "../protocol/index.ts";
import { differenceText, partsOfLines, runName } from "./text.ts";

/** What became of one case between two runs. */
export interface Changed {
  readonly id: string;
  readonly kind: "new failure" | "fixed" | "other verdict" | "other answer" | "new case" | "gone";
  readonly before?: Verdict;
  readonly after?: Verdict;
  /** What differs now, in words. */
  readonly now: readonly string[];
}

export interface ReportDiff {
  readonly before: string;
  readonly after: string;
  /** Where the two are of suites of different digests: their answers may differ because the policy does. */
  readonly otherPolicy: boolean;
  readonly changed: readonly Changed[];
  readonly unchanged: number;
}

/** Two runs against each other, case by case by their names, whatever their order. */
export function diffReports(before: readonly ReportLine[], after: readonly ReportLine[]): ReportDiff {
  const [a, b] = [partsOfLines(before), partsOfLines(after)];
  const old = new Map(a.results.map((result) => [result.id, result]));
  const fresh = new Map(b.results.map((result) => [result.id, result]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])];
  const changed = ids.flatMap((id) => change(id, old.get(id), fresh.get(id)));
  return { before: runName(a.header), after: runName(b.header), otherPolicy: a.header?.suite.digest !== b.header?.suite.digest, changed, unchanged: ids.length - changed.length };
}

function change(id: string, before: ReportResult | undefined, after: ReportResult | undefined): readonly Changed[] {
  const now = after?.differences.map((each) => `${each.path}: ${differenceText(each)}`) ?? [];
  if (before === undefined) return [{ id, kind: "new case", ...(after === undefined ? {} : { after: after.verdict }), now }];
  if (after === undefined) return [{ id, kind: "gone", before: before.verdict, now }];
  const [failed, fails] = [failing.includes(before.verdict), failing.includes(after.verdict)];
  const verdicts = { before: before.verdict, after: after.verdict };
  if (failed !== fails) return [{ id, kind: fails ? "new failure" : "fixed", ...verdicts, now }];
  if (before.verdict !== after.verdict) return [{ id, kind: "other verdict", ...verdicts, now }];
  return JSON.stringify(before.differences) === JSON.stringify(after.differences) ? [] : [{ id, kind: "other answer", ...verdicts, now }];
}

const several: Readonly<Record<Changed["kind"], string>> = { "new failure": "new failures", "fixed": "fixed", "other verdict": "other verdicts", "other answer": "other answers", "new case": "new cases", "gone": "gone" };

export function diffReport({ before, after, otherPolicy, changed, unchanged }: ReportDiff): Report {
  const kinds = ["new failure", "fixed", "other verdict", "other answer", "new case", "gone"] as const;
  const tone = (kind: Changed["kind"]): Phrase => [{ text: kind, tone: kind === "new failure" ? "bad" : kind === "fixed" ? "good" : "doubtful" }];
  return [
    { kind: "title", phrase: `${before} → ${after}` },
    ...(otherPolicy ? [{ kind: "paragraph", phrase: "The two runs are of suites with different digests: answers may differ because the policy does." } as const] : []),
    { kind: "paragraph", phrase: changed.length === 0 ? `Nothing changed in ${unchanged} cases.` : `${changed.length} of ${changed.length + unchanged} cases changed: ${kinds.flatMap((kind) => { const many = changed.filter((each) => each.kind === kind).length; return many === 0 ? [] : [`${many} ${many === 1 ? kind : several[kind]}`]; }).join(", ")}.` },
    {
      kind: "tree",
      rows: kinds.flatMap((kind) => changed.filter((each) => each.kind === kind)).flatMap((each) => [
        { depth: 0, name: each.id, value: "", rest: [tone(each.kind), `${each.before ?? "not asked"} → ${each.after ?? "not asked"}`] },
        ...each.now.slice(0, 3).map((text) => ({ depth: 1, name: text, value: "", rest: [] })),
      ]),
    },
  ];
}
