import type { ReportedDifference, ReportResult, Verdict } from "../../schemas/generated/report-line.ts";
import { differences, sameNumber } from "../outcome/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { declaredOf } from "./capable.ts";
import type { Capabilities, PlatformReply } from "./messages.ts";
import type { Profile } from "./profile.ts";
import { byHowMuch, tolerate } from "./tolerance.ts";

/** What decides besides the case and the answer. */
export interface Judging {
  readonly capabilities: Capabilities;
  readonly profile: Profile | undefined;
  /** A day such as 2026-11-28: tolerances end. */
  readonly today: string;
}

/**
 * What an answer is worth. Decisions are compared as words, numbers as values; what the platform has declared and does not answer is a mismatch, what it
 * has not declared is not compared; one that says that a question cannot be asked, where the policy answers it, is told so once. Rules count where both sides name some and all else is right.
 */
export function judge(asked: SuiteCase, reply: PlatformReply, judging: Judging): ReportResult {
  const { decisions, numbers } = declaredOf(asked, judging.capabilities);
  const base = { line: "result", id: asked.id, compared: decisions.length + numbers.length } as const;
  if (reply.skipped === true) return { ...base, verdict: "skipped", ...said(reply.reason), ...(reply.issueUrl === undefined ? {} : { issueUrl: reply.issueUrl }), differences: [] };
  if (reply.unsupported !== undefined && reply.unsupported.length > 0) return { ...base, verdict: "unsupported", message: `The platform does not support this: ${reply.unsupported.join(", ")}.`, differences: [] };
  if (reply.errored === true) return { ...base, verdict: "errored", ...said(reply.message), ...(reply.traceback === undefined ? {} : { detail: reply.traceback }), differences: [] };
  const refusal = reply.decisions?.["ask"];
  if (refusal !== undefined && asked.expect.decisions["ask"] === undefined) return { ...base, verdict: "decision-mismatch", ...said(`The platform says that this cannot be asked of it (${refusal})${reply.reason === undefined ? "." : `: ${reply.reason}`}`), differences: [{ path: "ask", kind: "decision", found: refusal }] };
  const found = [
    ...decisions.flatMap((path) => decided(path, asked, reply)),
    ...numbers.flatMap((path) => counted(path, asked, reply, judging)),
  ];
  const rules = found.some(({ tolerated }) => tolerated === undefined) ? [] : ruled(asked, reply);
  return { ...base, verdict: verdictOf([...found, ...rules]), differences: [...found, ...rules] };
}

function said(message: string | undefined): { readonly message?: string } {
  return message === undefined ? {} : { message };
}

function verdictOf(found: readonly ReportedDifference[]): Verdict {
  const wrong = found.filter(({ tolerated }) => tolerated === undefined);
  for (const kind of ["decision", "number", "rule"] as const) if (wrong.some((each) => each.kind === kind)) return `${kind}-mismatch`;
  return found.length > 0 ? "pass-tolerated" : "pass";
}

function decided(path: string, { expect }: SuiteCase, { decisions = {} }: PlatformReply): readonly ReportedDifference[] {
  const [expected, found] = [expect.decisions[path], decisions[path]];
  return expected === found ? [] : [{ path, kind: "decision", expected, ...(found === undefined ? {} : { found }) }];
}

function counted(path: string, { expect }: SuiteCase, { numbers = {} }: PlatformReply, { profile, today }: Judging): readonly ReportedDifference[] {
  const [expected = "", found] = [expect.numbers[path], numbers[path]];
  if (found !== undefined && sameNumber(expected, found)) return [];
  const by = found === undefined ? undefined : byHowMuch(expected, found);
  const tolerated = found === undefined ? undefined : tolerate(profile, path, expected, found, today)?.entry.reason;
  return [{ path, kind: "number", expected, ...(found === undefined ? {} : { found }), ...(by === undefined ? {} : { by }), ...(tolerated === undefined ? {} : { tolerated }) }];
}

function ruled({ expect }: SuiteCase, { rules }: PlatformReply): readonly ReportedDifference[] {
  if (rules === undefined || rules.length === 0 || expect.rules === undefined) return [];
  const [ours, theirs] = [new Set(expect.rules), new Set(rules)];
  return [
    ...[...ours].filter((rule) => !theirs.has(rule)).map((rule): ReportedDifference => ({ path: "rules", kind: "rule", expected: rule })),
    ...[...theirs].filter((rule) => !ours.has(rule)).map((rule): ReportedDifference => ({ path: "rules", kind: "rule", found: rule })),
  ];
}

/** Whether two answers to one question say the same, as values, whatever they say. */
export function sameReply(a: PlatformReply, b: PlatformReply): boolean {
  const flags = (reply: PlatformReply) => [reply.skipped ?? false, reply.errored ?? false, (reply.unsupported ?? []).join()].join("|");
  const outcome = ({ decisions = {}, numbers = {} }: PlatformReply) => ({ decisions, numbers, rules: [] });
  return flags(a) === flags(b) && differences(outcome(a), outcome(b)).length === 0;
}
