import { diff } from "../../conformance/diff/index.ts";
import { prove, propertyNames, usualCases, type Finding, type PropertyName } from "../../conformance/prove/index.ts";
import { failing, type ReportLine, type ReportResult } from "../../conformance/protocol/index.ts";
import { bearingOf, inWords, isPolicyOf, nearestBoundaries, openWords, partsOfLines, readReport, whyOurs, type Bearing, type Parts } from "../../conformance/report/index.ts";
import type { SuiteCase } from "../../conformance/suite/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { harmless } from "../../engine/report/report.ts";
import { renderIssue } from "../../engine/snapshot/index.ts";
import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";

export type { Finding };

/** As the command line has them where nothing else is said. */
export const usual = { prove: 1_000, diff: { positions: 3, evaluations: 4_000, seed: 1 } } as const;

/** A property is being looked at, or has been. */
export interface ProofProgress {
  readonly property: PropertyName;
  readonly done: number;
  readonly all: number;
  readonly findings: readonly Finding[];
  /** In how many accounts the refutation of each property is searched for, and how many cases its proofs may tell apart. */
  readonly work: { readonly evaluations: number; readonly cases: number };
}

/** What is true of every account, property by property, told as each is settled. Policies come as the JSON of what was compiled. */
export function proofs({ policy: text }: { readonly policy: string }, tell: (progress: ProofProgress) => void): readonly Finding[] {
  const policy = JSON.parse(text) as CompiledPolicy; // as the engine's worker wrote it
  const findings: Finding[] = [];
  const all = propertyNames.length;
  for (const [done, property] of propertyNames.entries()) {
    tell({ property, done, all, findings: [...findings], work: { evaluations: usual.prove, cases: usualCases } });
    findings.push(...prove(policy, { budget: usual.prove, cases: usualCases, properties: [property] }));
  }
  return findings;
}

/** How far the work is: in which part, and how much of that. */
export interface DiffProgress {
  readonly part: string;
  readonly done: number;
  readonly all: number;
}

/** What two policies decide differently, byte for byte what the command line says, but for places in files. */
export function differences({ old, now }: { readonly old: string; readonly now: string }, tell: (progress: DiffProgress) => void): DiffAnswer {
  const [before, after] = [old, now].map((text) => JSON.parse(text) as CompiledPolicy) as [CompiledPolicy, CompiledPolicy]; // two of two, as the engine's worker wrote them
  let told = -1;
  return diff(before, after, {
    ...usual.diff,
    onStep: (part, done, all) => {
      const share = all === 0 ? 0 : Math.floor((100 * done) / all);
      if (share !== told) tell({ part, done, all });
      told = share;
    },
  });
}

/** A case with what came of it. */
export interface ReportedCase {
  readonly result: ReportResult;
  readonly case: SuiteCase | undefined;
  readonly fails: boolean;
}

/** A run as the page shows it: the same that the page of the command line is made of. */
export interface Run extends Pick<Parts, "header" | "footer"> {
  readonly cases: readonly ReportedCase[];
  readonly bearing: Bearing;
  /** `2 indeterminate`: the cases that leave it open. */
  readonly open: string;
}

/** What is said otherwise, in words that people know. */
function said(result: ReportResult): ReportResult {
  const words = (path: string, name: "expected" | "found", value: string | undefined) => (value === undefined ? {} : { [name]: inWords(path, value) });
  return { ...result, differences: result.differences.map((each) => ({ ...each, ...words(each.path, "expected", each.expected), ...words(each.path, "found", each.found) })) };
}

/** Reads the stream of a run. What is wrong with it is said line by line. */
export function report({ text }: { readonly text: string }): { readonly run?: Run; readonly issues: readonly string[] } {
  const { lines: read, issues } = readReport(text);
  if (read === undefined) return { issues: issues.map(renderIssue) };
  const lines = plain(read);
  const cases = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
  const { header, results, footer } = partsOfLines(lines);
  return { run: { header, footer: lines.find((line) => line.line === "footer"), bearing: bearingOf(footer), open: openWords(footer), cases: results.map((result) => ({ result: said(result), case: cases.get(result.id), fails: failing.includes(result.verdict) })) }, issues: [] };
}

/** A platform may call itself anything: what turns the direction of letters, and so the verdict behind its name, is none of its words. */
function plain(lines: readonly ReportLine[]): readonly ReportLine[] {
  return JSON.parse(JSON.stringify(lines), (_, value: unknown) => (typeof value === "string" ? value.split("\n").map(harmless).join("\n") : value)) as readonly ReportLine[]; // only texts became others
}

/** Outputs of a case that are explained; more would bury the first. */
const explained = 3;

/** Why the policy says what it says of the outputs that differ, and where it switches nearest; nothing where the report is of another policy. */
export function why({ policy: text, run: { header }, of }: { readonly policy: string; readonly run: Pick<Run, "header">; readonly of: ReportedCase }): { readonly reasons: readonly { readonly path: string; readonly text: string }[]; readonly boundaries: readonly string[] } | undefined {
  const policy = JSON.parse(text) as CompiledPolicy; // as the engine's worker wrote it
  const asked = of.case;
  if (header === undefined || asked === undefined || !isPolicyOf(header.suite, policy)) return undefined;
  const paths = [...new Set(of.result.differences.flatMap(({ path, tolerated }) => (tolerated === undefined ? [path] : [])))];
  const reasons = paths.slice(0, explained).flatMap((path) => {
    const found = whyOurs(policy, asked, path);
    return found === undefined ? [] : [{ path, text: found }];
  });
  return { reasons, boundaries: nearestBoundaries(policy, asked) };
}
