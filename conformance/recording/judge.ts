import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, parseDecimal, subtract, toDecimalString } from "../../engine/number/index.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath } from "../../engine/state/load.ts";
import { validated } from "../../engine/validated.ts";
import { objectsAt, valueOf, withObject, withValue, type Variable } from "../line/index.ts";
import { withoutValueIn } from "../line/place.ts";
import { outcomeOf, readNumber, type Outcome } from "../outcome/index.ts";
import { footerOf, judge, type Profile, type ReportedDifference, type ReportLine, type ReportResult } from "../protocol/index.ts";
import { suitePolicyOf, type SuiteCase } from "../suite/index.ts";
import type { Recording } from "./read.ts";

export interface RecordingOptions {
  /** How the recording was reached, as the report names it. */
  readonly connectable: string;
  readonly profile: Profile | undefined;
  /** A day such as 2026-11-28. */
  readonly today: string;
  readonly maxTolerated: number;
}

/**
 * Recordings against a policy. What differs is told as a difference only where the policy decides it of what the recording has: what the recording says is unknown makes all of it
 * `indeterminate`, and so does what the policy cannot decide where nothing else differs; what lies within the stated uncertainty of the inputs is `borderline`.
 */
export function judgeRecordings(policy: CompiledPolicy, recordings: readonly Recording[], { connectable, profile, today, maxTolerated }: RecordingOptions): readonly ReportLine[] {
  const { id, version, digest } = suitePolicyOf(policy);
  const sources = [...new Set(recordings.map(({ source }) => source))].join(", ");
  const lines: ReportLine[] = [{ line: "header", plimsollReport: 1, suite: { id: `recordings of ${sources}`, policy: id, version, digest }, platform: { connectable }, profile: profile?.id ?? "exact" }];
  const results: ReportResult[] = [];
  for (const [index, recording] of recordings.entries()) {
    const outcome = outcomeOf(policy, recording.snapshot, { ask: "assess" });
    const asked = caseOf(`${index + 1} ${recording.t}`, recording, outcome);
    const { decisions, numbers } = recording.observed;
    const judged = judge(asked, { decisions, numbers }, { capabilities: {}, profile, today });
    const { result, compared } = excused(policy, recording, outcome, judged);
    results.push(result);
    lines.push({ line: "case", case: compared === undefined ? asked : onlyOf(asked, compared) }, result);
  }
  return [...lines, footerOf(results, profile, maxTolerated)];
}

/** What the policy says of everything that was observed; what it does not decide is told apart. */
function caseOf(id: string, { snapshot, observed, source, unknown = [], assumed = [] }: Recording, outcome: Outcome): SuiteCase {
  const open = [...assumed.map(({ why }) => why), ...unknown];
  const here = (paths: Readonly<Record<string, string>>, of: Readonly<Record<string, string>>) => Object.fromEntries(Object.keys(paths).flatMap((path) => (of[path] === undefined ? [] : [[path, of[path]]])));
  return { id, why: { kind: "recording", note: `Recorded from ${source}.${open.length === 0 ? "" : ` Not known, or assumed: ${open.join("; ")}.`}` }, snapshot, expect: { decisions: here(observed.decisions, outcome.decisions), numbers: here(observed.numbers, outcome.numbers) } };
}

/** The same without what was compared with nothing: a diagnosis explains what was. */
function onlyOf(asked: SuiteCase, compared: readonly string[]): SuiteCase {
  const here = <T>(all: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(all).filter(([path]) => compared.includes(path)));
  return { ...asked, expect: { ...asked.expect, decisions: here(asked.expect.decisions), numbers: here(asked.expect.numbers) } };
}

/** What comes of it, and what was compared where that is not all. */
function excused(policy: CompiledPolicy, recording: Recording, outcome: Outcome, judged: ReportResult): { readonly result: ReportResult; readonly compared?: readonly string[] } {
  const all = (result: ReportResult) => ({ result });
  const observed = Object.keys({ ...recording.observed.numbers, ...recording.observed.decisions });
  if (observed.length === 0) return all({ ...judged, verdict: "indeterminate", message: "The recording has nothing of what the platform says, so nothing was compared." });
  const silent = new Set(observed.filter((path) => outcome.decisions[path] === "cannot_decide" || (outcome.decisions[path] ?? outcome.numbers[path]) === undefined));
  const silence = silent.size === 0 ? undefined : silenceOf(policy, recording, outcome, [...silent]);
  // What is undecided was compared with nothing; what is decided all the same may be wrong all the same.
  const differing = judged.differences.filter(({ path, tolerated }) => tolerated === undefined && !silent.has(path));
  const { unknown = [], assumed = [] } = recording;
  const hangs = assumed.length === 0 || differing.length === 0 ? undefined : hangingOn(policy, recording, outcome);
  const wrong = hangs === undefined || unknown.length > 0 ? differing : differing.filter(({ path }) => !hangs(path));
  if (wrong.length === 0 && differing.length > 0) return all({ ...judged, verdict: "indeterminate", message: silence ?? `The recording assumes what this hangs on: ${assumed.map(({ why }) => why).slice(0, 5).join("; ")}.` });
  if (wrong.length === 0) return all(silence === undefined ? judged : { ...judged, verdict: "indeterminate", message: silence });
  if (wrong.every((difference) => isWithin(policy, recording, difference))) return all(silence === undefined ? { ...judged, verdict: "borderline", message: "What differs lies within the stated uncertainty of the inputs." } : { ...judged, verdict: "indeterminate", message: silence });
  if (unknown.length > 0) return all({ ...judged, verdict: "indeterminate", message: silence ?? `The recording does not know: ${unknown.slice(0, 5).join("; ")}.` });
  if (silence === undefined && hangs === undefined) return all(judged);
  const left = observed.filter((path) => !silent.has(path) && hangs?.(path) !== true);
  const beside = [silence, ...(left.length + silent.size < observed.length ? [`What hangs on an assumption was not compared: ${assumed.map(({ why }) => why).slice(0, 5).join("; ")}.`] : [])].filter((text) => text !== undefined);
  const verdict = wrong.some(({ kind }) => kind === "decision") ? "decision-mismatch" : "number-mismatch";
  return { compared: left, result: { ...judged, compared: left.length, verdict, ...(beside.length > 0 && { message: beside.join(" ") }), differences: judged.differences.filter(({ path }) => left.includes(path)) } };
}

/** Whether what the policy says somewhere may hang on a fact that is assumed: where it is taken out of the account, the engine does not say the same any more. It never takes a fact that is not there for nothing. */
function hangingOn(policy: CompiledPolicy, { snapshot, assumed = [] }: Recording, whole: Outcome): (path: string) => boolean {
  const without = assumed.reduce((account, { path }) => {
    const [level, name] = splitPath(path);
    return objectsAt(account, level).reduce((left, { of }) => withObject(left, level, of, (object) => withoutValueIn(object, name)), account);
  }, snapshot);
  const { issues } = validateSnapshot(without);
  const bare = issues.length > 0 ? undefined : outcomeOf(policy, without, { ask: "assess" }, { mayLackMargins: true });
  const said = ({ decisions, numbers }: Outcome, path: string): string | undefined => decisions[path] ?? numbers[path];
  return (path) => bare === undefined || said(whole, path) === "none" || said(bare, path) !== said(whole, path);
}

const shownPaths = 5;
const shownReasons = 3;

/** What a policy does not decide of an account, and why: which fact is missing, or that the policy is not about such a day or account. */
function silenceOf(policy: CompiledPolicy, { snapshot }: Recording, { decisions }: Outcome, undecided: readonly string[]): string {
  if (decisions["ask"] === "not_in_force") return `The policy is not in force on the day of the recording, ${snapshot.asOf.slice(0, 10)}.`;
  if (decisions["ask"] !== undefined) return "The policy has no such mode as a position of the recording is in.";
  const reasons = new Set(validated.assess(policy, snapshot).cannotDecide.flatMap(({ answer, reason }) => (undecided.includes(answer) ? [reason] : [])));
  const more = undecided.length > shownPaths ? ` and ${undecided.length - shownPaths} more` : "";
  return [`The policy does not decide ${undecided.slice(0, shownPaths).join(", ")}${more} of what the recording knows.`, ...[...reasons].slice(0, shownReasons)].join(" ");
}

/** Whether what was found is what the policy says somewhere at the edges of what the inputs may be; of numbers, between the least and the largest. */
function isWithin(policy: CompiledPolicy, { snapshot, uncertain = [] }: Recording, { path, kind, found }: ReportedDifference): boolean {
  if (uncertain.length === 0 || found === undefined) return false;
  const outcomes = edges(snapshot, uncertain).map((edge) => outcomeOf(policy, edge, { ask: "assess" }));
  if (kind === "decision") return outcomes.some(({ decisions }) => decisions[path] === found);
  const numbers = outcomes.flatMap(({ numbers: all }) => readNumber(all[path] ?? "") ?? []);
  const theirs = readNumber(found);
  return theirs !== undefined && numbers.some((number) => compare(number, theirs) <= 0) && numbers.some((number) => compare(number, theirs) >= 0);
}

/** Inputs that are taken at both ends together; more would double the questions each. */
const mostTogether = 6;

/** The snapshot with each uncertain number at either end, in every combination. */
function edges(snapshot: Snapshot, uncertain: NonNullable<Recording["uncertain"]>): readonly Snapshot[] {
  return uncertain.slice(0, mostTogether).reduce<readonly Snapshot[]>(
    (made, { path, of, by }) => made.flatMap((each) => {
      const variable: Variable = { kind: path === "instrument.mark_price" ? "price" : "fact", path, of, step: by };
      const [now, away] = [parseDecimal(valueOf(each, variable) ?? ""), parseDecimal(by)];
      if (now === undefined || away === undefined) return [each];
      return [each, ...[subtract(now, away), add(now, away)].flatMap((value) => withValue(each, variable, toDecimalString(value)) ?? [])];
    }),
    [snapshot],
  );
}
