import { showCount } from "../../engine/report/numbers.ts";
import type { Block, Phrase, Report } from "../../engine/report/index.ts";
import { failing, type ReportLine, type ReportResult, type Verdict } from "../protocol/index.ts";
import { differenceText, partsOfLines, runName, type Parts } from "./text.ts";

/** What became of one case between two runs. */
export interface Changed {
  readonly id: string;
  readonly kind: "new failure" | "fixed" | "other verdict" | "other answer" | "other question" | "new case" | "gone";
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
  /** Why the second run tells less than it seems: it ended early. */
  readonly ended?: string;
  readonly changed: readonly Changed[];
  readonly unchanged: number;
}

/** Two runs against each other, case by case by their names, whatever their order. */
export function diffReports(before: readonly ReportLine[], after: readonly ReportLine[]): ReportDiff {
  const [a, b] = [partsOfLines(before), partsOfLines(after)];
  const old = new Map(a.results.map((result) => [result.id, result]));
  const fresh = new Map(b.results.map((result) => [result.id, result]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])];
  const [asked, asksNow] = [questionsOf(before), questionsOf(after)];
  const changed = ids.flatMap((id) => change(id, old.get(id), fresh.get(id), asked.get(id) !== asksNow.get(id)));
  const [first, second] = [runName(a.header), runName(b.header)];
  const alike = first === second; // then by how each was reached
  return { before: alike ? reachedName(first, a) : first, after: alike ? reachedName(second, b) : second, ...(b.footer?.ended === undefined ? {} : { ended: b.footer.ended }), otherPolicy: a.header?.suite.digest !== b.header?.suite.digest, changed, unchanged: ids.length - changed.length };
}

/** What each case asks: its account, the question, and the answer that is expected. */
function questionsOf(lines: readonly ReportLine[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, JSON.stringify([line.case.snapshot, line.case.ask, line.case.expect])] as const] : [])));
}

function reachedName(name: string, { header }: Parts): string {
  const connectable = header?.platform.connectable ?? name;
  return connectable === name ? name : `${name} (${connectable})`;
}

const answered: readonly Verdict[] = ["pass", "pass-tolerated"];

function change(id: string, before: ReportResult | undefined, after: ReportResult | undefined, isOther: boolean): readonly Changed[] {
  const now = after?.differences.map((each) => `${each.path}: ${differenceText(each)}`) ?? [];
  if (before === undefined) return [{ id, kind: "new case", ...(after === undefined ? {} : { after: after.verdict }), now }];
  if (after === undefined) return [{ id, kind: "gone", before: before.verdict, now }];
  const [failed, fails] = [failing.includes(before.verdict), failing.includes(after.verdict)];
  const verdicts = { before: before.verdict, after: after.verdict };
  if (isOther) return [{ id, kind: "other question", ...verdicts, now }]; // what the platform did has not changed, as far as can be told
  if (fails && !failed) return [{ id, kind: "new failure", ...verdicts, now }];
  if (failed && answered.includes(after.verdict)) return [{ id, kind: "fixed", ...verdicts, now }]; // one that is answered no more is not mended
  if (before.verdict !== after.verdict) return [{ id, kind: "other verdict", ...verdicts, now }];
  return JSON.stringify(before.differences) === JSON.stringify(after.differences) ? [] : [{ id, kind: "other answer", ...verdicts, now }];
}

const several: Readonly<Record<Changed["kind"], string>> = { "new failure": "new failures", "fixed": "fixed", "other verdict": "other verdicts", "other answer": "other answers", "other question": "other questions", "new case": "new cases", "gone": "gone" };

/** What each word means, for whoever did not make the kit. */
const meanings: Readonly<Record<Changed["kind"], string>> = {
  "new failure": "the platform said what the policy says, or nothing that counts, and now says something else or breaks",
  "fixed": "the platform said something else or broke, and now says what the policy says",
  "other verdict": "neither of the two; a case that is answered no more is among them",
  "other answer": "the verdict stays, and what differs is otherwise",
  "other question": "another account, question or expected answer has the same name in the second run, so that the two cannot be compared",
  "new case": "only the second run has it, whatever came of it",
  "gone": "only the first run has it",
};

/** Cases of a kind that are shown; the stream has all. */
const shownOfKind = 20;

/** What changed between two runs. It is as long as a comment on a change may be, however many cases there are. */
export function diffReport({ before, after, ended, otherPolicy, changed, unchanged }: ReportDiff): Report {
  const kinds = ["new failure", "fixed", "other verdict", "other answer", "other question", "new case", "gone"] as const;
  const tone = (kind: Changed["kind"]): Phrase => [{ text: kind, tone: kind === "new failure" ? "bad" : kind === "fixed" ? "good" : "doubtful" }];
  return [
    { kind: "title", phrase: `${before} → ${after}` },
    ...(otherPolicy ? [{ kind: "paragraph", phrase: "The two runs are of suites with different digests: answers may differ because the policy does." } as const] : []),
    ...(ended === undefined ? [] : [{ kind: "paragraph", phrase: [{ text: `Of the second run: ${ended}`, tone: "bad" }] } as const]),
    { kind: "paragraph", phrase: changed.length === 0 ? `Nothing changed in ${casesOf(unchanged)}.` : `${showCount(changed.length)} of ${casesOf(changed.length + unchanged)} changed: ${kinds.flatMap((kind) => { const many = changed.filter((each) => each.kind === kind).length; return many === 0 ? [] : [`${showCount(many)} ${many === 1 ? kind : several[kind]}${failingOf(changed, kind)}`]; }).join(", ")}.` },
    ...kinds.flatMap((kind): readonly Block[] => {
      const all = changed.filter((each) => each.kind === kind);
      if (all.length === 0) return [];
      return [
        {
          kind: "tree",
          rows: all.slice(0, shownOfKind).flatMap((each) => [
            { depth: 0, name: each.id, value: "", rest: [tone(kind), `${each.before ?? "not asked"} → ${each.after ?? "not asked"}`] },
            ...each.now.slice(0, 3).map((text) => ({ depth: 1, name: text, value: "", rest: [] })),
            ...(each.now.length > 3 ? [{ depth: 1, name: `and ${showCount(each.now.length - 3)} more`, value: "", rest: [] }] : []),
          ]),
        },
        ...(all.length > shownOfKind ? [{ kind: "paragraph", phrase: `And ${showCount(all.length - shownOfKind)} more ${several[kind]}, which --json names.` } as const] : []),
      ];
    }),
    ...(changed.length === 0 ? [] : [{ kind: "heading", text: "What the words mean" }, { kind: "list", items: kinds.filter((kind) => changed.some((each) => each.kind === kind)).map((kind) => `${kind}: ${meanings[kind]}.`) }] as const),
  ];
}

/** Of kinds that are neither better nor worse: how many fail now. */
function failingOf(changed: readonly Changed[], of: Changed["kind"]): string {
  if (of !== "new case" && of !== "other question" && of !== "other verdict") return "";
  const all = changed.filter(({ kind }) => kind === of);
  const fail = all.filter(({ after }) => after !== undefined && failing.includes(after)).length;
  return fail === 0 ? "" : fail === all.length ? (fail === 1 ? ", which fails" : ", all of which fail") : `, ${showCount(fail)} of which ${fail === 1 ? "fails" : "fail"}`;
}

function casesOf(count: number): string {
  return `${showCount(count)} ${count === 1 ? "case" : "cases"}`;
}
