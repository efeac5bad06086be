import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Block, Phrase, Report, Row } from "../../engine/report/index.ts";
import { showCount } from "../../engine/report/numbers.ts";
import { failing, footerOf, type ReportedDifference, type ReportFooter, type ReportHeader, type ReportLine, type ReportResult, type Verdict } from "../protocol/index.ts";
import { readNumber } from "../outcome/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { bearingOf, bearingWords, toneOfBearing } from "./bearing.ts";
import { casesOfLines, commonByOutput, inCommon, passedOf } from "./common.ts";
import { meaningsOf, outcomeInWords } from "./legend.ts";
import { uncheckedItems } from "./overview.ts";
import { neverAnswered } from "./silence.ts";
import { cutValue, inWords } from "./in-words.ts";
import { smallestBlocks } from "./smallest.ts";
import { sameDistances } from "./same-distance.ts";
import { capitalsOf, spellingOf } from "./spelling.ts";
import { weightiestFirst } from "./weightiest.ts";

/** The parts of a report stream. One that was cut off gets a footer that says so and counts what is there. */
export interface Parts {
  readonly header: ReportHeader | undefined;
  readonly results: readonly ReportResult[];
  readonly footer: ReportFooter | undefined;
}

export function partsOfLines(lines: readonly ReportLine[]): Parts {
  const header = lines.find((line) => line.line === "header");
  const results = lines.filter((line) => line.line === "result");
  return { header, results, footer: lines.find((line) => line.line === "footer") ?? (header === undefined ? undefined : footerOf(results, undefined, results.length, cutOff)) };
}

const cutOff = "The report ends before its last line: the run was cut off, or the file was. What stands here is what there is of it.";

/** Differences of one case that a terminal shows. */
const shownDifferences = 4;
/** Cases that a terminal shows. */
const shownCases = 20;

/** A run for a terminal, or as Markdown: the verdict, how many of which, what differs, case by case, and the smallest account that shows it, explained where `policy` is given. A diagnosis stands before what differs: it says what to do about it. */
export function conformReport(lines: readonly ReportLine[], policy?: CompiledPolicy, diagnosis?: { readonly blocks: Report; readonly suspected: CompiledPolicy | undefined }): Report {
  const { header, results, footer } = partsOfLines(lines);
  const wrong = results.filter(({ verdict }) => failing.includes(verdict) || verdict === "borderline");
  return [
    { kind: "title", phrase: titleOf(header, footer) },
    ...(footer === undefined ? [] : [{ kind: "paragraph", phrase: outcomeInWords(runName(header), bearingOf(footer), results) } as const]),
    { kind: "paragraph", phrase: subtitleOf(header) },
    ...(header?.suite.stale === undefined ? [] : [{ kind: "paragraph", phrase: [{ text: header.suite.stale, tone: "doubtful" }] } as const]),
    ...(footer?.ended === undefined ? [] : [{ kind: "paragraph", phrase: [{ text: footer.ended, tone: "bad" }] } as const]),
    { kind: "heading", text: "Verdicts" },
    { kind: "table", columns: [{ head: "", align: "left" }, { head: "cases", align: "number" }], rows: Object.entries(footer?.verdicts ?? {}).map(([verdict, count]): Row => ({ cells: [[{ text: verdict, tone: toneOf(verdict) }], showCount(count)] })) },
    ...ledgerBlocks(footer),
    ...(diagnosis?.blocks ?? []),
    ...wrongBlocks(wrong, results, casesOfLines(lines)),
    ...openBlocks(results),
    ...silenceBlocks(lines),
    ...smallestBlocks(lines, header, wrong, policy, diagnosis?.suspected),
    ...(header === undefined ? [] : wordsOf({ name: nameOf(header), header, results, footer })),
  ];
}

/** What the verdicts mean and what was not checked, for whoever did not make the call. */
function wordsOf(run: Parts & { readonly name: string }): readonly Block[] {
  return [
    { kind: "heading", text: "What the verdicts mean" },
    { kind: "list", items: meaningsOf(run.results.map(({ verdict }) => verdict)).map(([verdict, meaning]) => `${verdict}: ${meaning}.`) },
    { kind: "heading", text: "What was not checked" },
    { kind: "list", items: uncheckedItems([run]) },
  ];
}

function titleOf(header: ReportHeader | undefined, footer: ReportFooter | undefined): Phrase {
  const bearing = bearingOf(footer);
  const text = bearing === "cannot be told" ? `whether it conforms ${bearingWords(footer)}` : bearing;
  return [{ text: `${nameOf(header)}: `, tone: "strong" }, { text, tone: toneOfBearing[bearing] }];
}

/** The platform as people call it. */
export function nameOf(header: ReportHeader | undefined): string {
  const { implementation, connectable } = header?.platform ?? { connectable: "unknown" };
  return implementation === undefined ? connectable : `${implementation.name} ${implementation.version}`;
}

/** The same with what the run is called, where that is not its name. */
export function runName(header: ReportHeader | undefined): string {
  const [name, label] = [nameOf(header), header?.label];
  return label === undefined || label === name ? name : `${name} (${label})`;
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

function wrongBlocks(wrong: readonly ReportResult[], results: readonly ReportResult[], cases: ReadonlyMap<string, SuiteCase>): readonly Block[] {
  if (wrong.length === 0) return [];
  return [{ kind: "heading", text: "What differs" }, ...caseBlocks(wrong), ...inShort(wrong, results, cases).map((phrase): Block => ({ kind: "paragraph", phrase }))];
}

/** Cases of which too little is known, with what is said otherwise all the same: it accuses nobody, and a reader wants to know what would have to be cleared up. */
function openBlocks(results: readonly ReportResult[]): readonly Block[] {
  const open = results.filter(({ verdict }) => verdict === "indeterminate");
  return open.length === 0 ? [] : [{ kind: "heading", text: "What cannot be told" }, ...caseBlocks(open)];
}

/** The first of cases: what is said of each, and what differs in it. */
function caseBlocks(told: readonly ReportResult[]): readonly Block[] {
  const groups = grouped(told);
  const more = groups.slice(shownCases).reduce((sum, group) => sum + group.length, 0);
  return [
    {
      kind: "tree",
      rows: groups.slice(0, shownCases).flatMap((group) => {
        const [result, ...same] = group;
        return result === undefined ? [] : [
          { depth: 0, name: result.id, value: result.verdict, rest: result.message === undefined ? [] : [cutShort(result.message)] },
          ...(same.length === 0 ? [] : [{ depth: 1, name: `and so ${same.length === 1 ? "1 more case" : `${showCount(same.length)} more cases`}`, value: "", rest: [] }]),
          ...endOf(result).map((line) => ({ depth: 1, name: result.verdict === "errored" ? "it says besides" : "its standard error ends", value: "", rest: [cutShort(line)] })),
          ...(isRefusal(result) ? [] : weightiestFirst(result.differences)).slice(0, shownDifferences).map((each) => ({ depth: 1, name: each.path, value: "", rest: [differenceText(each)] })),
          ...(result.differences.length > shownDifferences ? [{ depth: 1, name: `and ${result.differences.length - shownDifferences} more`, value: "", rest: [] }] : []),
        ];
      }),
    },
    ...(more > 0 ? [{ kind: "paragraph", phrase: `and ${showCount(more)} more ${more === 1 ? "case" : "cases"}; the report has them all.` } as const] : []),
  ];
}

/** What the cases that differ have in common, and their numbers, a sentence each. */
export function inShort(wrong: readonly ReportResult[], results: readonly ReportResult[], cases: ReadonlyMap<string, SuiteCase>): readonly string[] {
  const passed = passedOf(results, cases);
  const common = commonOf(grouped(wrong).filter(([first]) => first !== undefined && first.differences.length === 0), passed, cases);
  const overall = commonOf([wrong.filter(({ differences }) => differences.length > 0)], passed, cases);
  return [...common, ...overall, ...(overall.length > 0 ? [] : commonByOutput(results, cases)), ...[spellingOf(wrong) ?? []].flat(), ...[capitalsOf(wrong) ?? []].flat(), ...sameDistances(wrong)];
}

function silenceBlocks(lines: readonly ReportLine[]): readonly Block[] {
  const silent = [...neverAnswered(lines)].map(([kind, count]) => `${kind} (${count === 1 ? "1 case" : `${count} cases`})`);
  return silent.length === 0 ? [] : [{ kind: "paragraph", phrase: `Declared and never answered: ${silent.join(", ")}. What a platform does not answer does not belong among its capabilities.` }];
}

/** Whether a platform says of a question that it cannot be asked; its message says why. */
function isRefusal({ differences: [first], message }: ReportResult): boolean {
  return first?.path === "ask" && message !== undefined;
}

/** Faults that are told in the same words but for numbers stand together, under the first. */
function grouped(wrong: readonly ReportResult[]): readonly (readonly ReportResult[])[] {
  const groups = new Map<string, ReportResult[]>();
  for (const result of wrong) {
    const alike = (result.differences.length > 0 && !isRefusal(result)) || result.message === undefined || result.verdict === "nondeterministic" ? result.id : `${result.verdict} ${result.message.replace(/"[^"]*"|`[^`]*`|[\d.]+/g, "#")}`;
    groups.set(alike, [...(groups.get(alike) ?? []), result]);
  }
  return [...groups.values()];
}

/** Of each group that has something that no case has which passed: what it is. */
function commonOf(groups: readonly (readonly ReportResult[])[], passed: readonly SuiteCase[], cases: ReadonlyMap<string, SuiteCase>): readonly string[] {
  return groups.flatMap((group) => {
    const trait = inCommon(group.flatMap(({ id }) => cases.get(id) ?? []), passed);
    return trait === undefined ? [] : [`All ${group.length} of these cases (${[...new Set(group.map(({ verdict }) => verdict))].join(", ")}) have ${trait}, and none of the ${passed.length} that pass.`];
  });
}

/** The last line that says what happened, and not where: of a trace of JavaScript the first. Nothing where the message says it already. */
function endOf({ detail, message = "" }: ReportResult): readonly string[] {
  const lines = (detail ?? "").trimEnd().split("\n");
  const line = lines.filter((each) => !/^\s*at /.test(each)).at(-1) ?? lines.at(-1) ?? "";
  return line.trim() === "" || message.includes(line.replace(/^\w*Error: /, "")) ? [] : [line];
}

const shownLetters = 1_000;

/** What a platform says, as far as a reader needs it: a message may be as long as a platform likes, and a comment on a change may not. */
function cutShort(text: string): string {
  return text.length <= shownLetters ? text : `${text.slice(0, shownLetters)}… (${showCount(text.length)} characters in all, which the report has)`;
}

/** One difference in words. */
export function differenceText({ path, kind, expected: ourWord, found: theirWord, by, tolerated }: ReportedDifference): string {
  const [expected, found] = [ourWord, theirWord].map((word) => cutValue(inWords(path, word)));
  const ours = kind === "rule" && expected === undefined ? "not expected" : `expected ${expected ?? "nothing"}`;
  const theirs = found === undefined ? "found nothing" : `found ${found}${kind === "number" && found !== "none" && readNumber(theirWord ?? "") === undefined ? ", which is no decimal" : ""}`;
  return `${ours}, ${theirs}${by === undefined ? "" : ` (${by.startsWith("-") ? "" : "+"}${by})`}${tolerated === undefined ? "" : `; tolerated: ${tolerated}`}`;
}
