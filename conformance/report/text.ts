import type { Block, Phrase, Report, Row } from "../../engine/report/index.ts";
import { failing, type ReportedDifference, type ReportFooter, type ReportHeader, type ReportLine, type ReportResult, type Verdict } from "../protocol/index.ts";

/** The parts of a report stream. A stream that was cut off has no footer. */
export interface Parts {
  readonly header: ReportHeader | undefined;
  readonly results: readonly ReportResult[];
  readonly footer: ReportFooter | undefined;
}

export function partsOfLines(lines: readonly ReportLine[]): Parts {
  return {
    header: lines.find((line) => line.line === "header"),
    results: lines.filter((line) => line.line === "result"),
    footer: lines.find((line) => line.line === "footer"),
  };
}

/** Differences of one case that a terminal shows. */
const shownDifferences = 4;
/** Cases that a terminal shows. */
const shownCases = 20;

/** A run for a terminal, or as Markdown: the verdict, how many of which, and what differs, case by case. */
export function conformReport(lines: readonly ReportLine[]): Report {
  const { header, results, footer } = partsOfLines(lines);
  const wrong = results.filter(({ verdict }) => failing.includes(verdict) || verdict === "borderline");
  return [
    { kind: "title", phrase: titleOf(header, footer) },
    { kind: "paragraph", phrase: subtitleOf(header) },
    ...(header?.suite.stale === undefined ? [] : [{ kind: "paragraph", phrase: [{ text: header.suite.stale, tone: "doubtful" }] } as const]),
    ...(footer?.ended === undefined ? [] : [{ kind: "paragraph", phrase: [{ text: footer.ended, tone: "bad" }] } as const]),
    { kind: "heading", text: "Verdicts" },
    { kind: "table", columns: [{ head: "", align: "left" }, { head: "cases", align: "number" }], rows: Object.entries(footer?.verdicts ?? {}).map(([verdict, count]): Row => ({ cells: [[{ text: verdict, tone: toneOf(verdict) }], String(count)] })) },
    ...ledgerBlocks(footer),
    ...wrongBlocks(wrong),
    ...notAnswered(results),
  ];
}

function titleOf(header: ReportHeader | undefined, footer: ReportFooter | undefined): Phrase {
  const name = nameOf(header);
  return [{ text: `${name}: `, tone: "strong" }, footer?.conforms === true ? { text: "conforms", tone: "good" } : { text: "does not conform", tone: "bad" }];
}

/** The platform as people call it. */
export function nameOf(header: ReportHeader | undefined): string {
  const { implementation, connectable } = header?.platform ?? { connectable: "unknown" };
  return implementation === undefined ? connectable : `${implementation.name} ${implementation.version}`;
}

function subtitleOf(header: ReportHeader | undefined): Phrase {
  if (header === undefined) return "The report has no header.";
  const { suite, profile } = header;
  return `Suite ${suite.id}: ${suite.policy} version ${suite.version}, digest ${suite.digest.slice(0, 19)}…, profile ${profile}`;
}

/** How a verdict is coloured; the word says it all. */
export function toneOf(verdict: string): "good" | "doubtful" | "bad" | "dim" {
  if (verdict === "pass") return "good";
  if (failing.includes(verdict as Verdict)) return "bad"; // any word may be asked about
  return verdict === "pass-tolerated" || verdict === "borderline" || verdict === "indeterminate" ? "doubtful" : "dim";
}

function ledgerBlocks(footer: ReportFooter | undefined): readonly Block[] {
  if (footer === undefined || footer.ledger.length === 0) return [];
  const columns = [{ head: "output", align: "left" }, { head: "cases", align: "number" }, { head: "largest", align: "number" }, { head: "reason", align: "text" }] as const;
  return [{ kind: "heading", text: "Tolerated" }, { kind: "table", columns, rows: footer.ledger.map(({ output, cases, largest, reason }) => ({ cells: [output, String(cases), largest, reason] })) }];
}

function wrongBlocks(wrong: readonly ReportResult[]): readonly Block[] {
  if (wrong.length === 0) return [];
  const more = wrong.length - shownCases;
  return [
    { kind: "heading", text: "What differs" },
    {
      kind: "tree",
      rows: wrong.slice(0, shownCases).flatMap((result) => [
        { depth: 0, name: result.id, value: result.verdict, rest: result.message === undefined ? [] : [result.message] },
        ...result.differences.slice(0, shownDifferences).map((each) => ({ depth: 1, name: each.path, value: "", rest: [differenceText(each)] })),
        ...(result.differences.length > shownDifferences ? [{ depth: 1, name: `and ${result.differences.length - shownDifferences} more`, value: "", rest: [] }] : []),
      ]),
    },
    ...(more > 0 ? [{ kind: "paragraph", phrase: `and ${more} more cases; the report has them all.` } as const] : []),
  ];
}

/** One difference in words. */
export function differenceText({ kind, expected, found, by, tolerated }: ReportedDifference): string {
  const ours = kind === "rule" && expected === undefined ? "not expected" : `expected ${expected ?? "nothing"}`;
  const theirs = found === undefined ? "found nothing" : `found ${found}`;
  return `${ours}, ${theirs}${by === undefined ? "" : ` (${by.startsWith("-") ? "" : "+"}${by})`}${tolerated === undefined ? "" : `; tolerated: ${tolerated}`}`;
}

/** Why cases were not asked or not answered, each reason once. */
function notAnswered(results: readonly ReportResult[]): readonly Block[] {
  const reasons = new Map<string, number>();
  for (const { verdict, message = verdict } of results) if (["unsupported", "skipped", "indeterminate"].includes(verdict)) reasons.set(message, (reasons.get(message) ?? 0) + 1);
  if (reasons.size === 0) return [];
  return [{ kind: "heading", text: "Not answered" }, { kind: "list", items: [...reasons].map(([reason, count]) => `${count === 1 ? "1 case" : `${count} cases`}: ${reason}`) }];
}
