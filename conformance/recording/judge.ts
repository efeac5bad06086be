import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, parseDecimal, subtract, toDecimalString } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";
import { valueOf, withValue, type Variable } from "../line/index.ts";
import { outcomeOf, readNumber, type Outcome } from "../outcome/index.ts";
import { failing, footerOf, judge, type Profile, type ReportedDifference, type ReportLine, type ReportResult } from "../protocol/index.ts";
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
 * Recordings against a policy. What differs is told as a difference only where the recording knows all that the policy reads: what the policy cannot decide of the
 * snapshot, or what the recording says is unknown, makes it `indeterminate`; what lies within the stated uncertainty of the inputs, `borderline`.
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
    const result = excused(policy, recording, outcome, judged);
    results.push(result);
    lines.push({ line: "case", case: asked }, result);
  }
  return [...lines, footerOf(results, profile, maxTolerated)];
}

/** What the policy says of everything that was observed; what it does not decide is told apart. */
function caseOf(id: string, { snapshot, observed, source, unknown = [] }: Recording, outcome: Outcome): SuiteCase {
  const here = (paths: Readonly<Record<string, string>>, of: Readonly<Record<string, string>>) => Object.fromEntries(Object.keys(paths).flatMap((path) => (of[path] === undefined ? [] : [[path, of[path]]])));
  return { id, why: { kind: "recording", note: `Recorded from ${source}.${unknown.length === 0 ? "" : ` Not known, or assumed: ${unknown.join("; ")}.`}` }, snapshot, expect: { decisions: here(observed.decisions, outcome.decisions), numbers: here(observed.numbers, outcome.numbers) } };
}

function excused(policy: CompiledPolicy, recording: Recording, outcome: Outcome, judged: ReportResult): ReportResult {
  const observed = Object.keys({ ...recording.observed.numbers, ...recording.observed.decisions });
  if (observed.length === 0) return { ...judged, verdict: "indeterminate", message: "The recording has nothing of what the platform says, so nothing was compared." };
  const undecided = observed.filter((path) => outcome.decisions[path] === "cannot_decide" || (outcome.decisions[path] ?? outcome.numbers[path]) === undefined);
  if (undecided.length > 0 && !failing.includes(judged.verdict)) return { ...judged, verdict: "indeterminate", message: silenceOf(policy, recording, outcome, undecided) };
  if (!failing.includes(judged.verdict)) return judged;
  const wrong = judged.differences.filter(({ tolerated }) => tolerated === undefined);
  if (wrong.every((difference) => isWithin(policy, recording, difference))) return { ...judged, verdict: "borderline", message: "What differs lies within the stated uncertainty of the inputs." };
  const { unknown = [] } = recording;
  if (undecided.length > 0) return { ...judged, verdict: "indeterminate", message: silenceOf(policy, recording, outcome, undecided) };
  if (unknown.length > 0) return { ...judged, verdict: "indeterminate", message: `The recording does not know: ${unknown.slice(0, 5).join("; ")}.` };
  return judged;
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
