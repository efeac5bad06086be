import { footerOf, incapable, judge, sameReply, type Judging, type PlatformQuestion, type PlatformReply, type Profile, type ReportHeader, type ReportLine, type ReportResult } from "../protocol/index.ts";
import { differences } from "../outcome/index.ts";
import type { Suite, SuiteCase } from "../suite/index.ts";
import { askAll } from "./ask-all.ts";
import type { Fault, Session } from "./session.ts";

export interface RunOptions {
  /** How the platform was reached, as the report names it. */
  readonly connectable: string;
  readonly profile: Profile | undefined;
  /** A day such as 2026-11-28. */
  readonly today: string;
  /** How many cases may pass by tolerance alone. */
  readonly maxTolerated: number;
  /** How often each case is asked; absent: every twentieth twice. */
  readonly repeat?: number;
  readonly label?: string;
  readonly reproduce?: string;
  /** Why the suite is stale, where it is run all the same. */
  readonly stale?: string;
  /** Turns a result into what it is under circumstances that only the caller knows, such as what a recording does not say. */
  readonly amend?: (asked: SuiteCase, result: ReportResult) => ReportResult;
  readonly progress?: (done: number, of: number) => void;
}

/** What came of asking once. */
type Said = { readonly reply: PlatformReply } | { readonly fault: Fault };

const oftenEnough = 20;

/**
 * Asks a platform every case of a suite and judges what it says; gives the lines of the report, cases in the order of the suite. Throws `PlatformFault`
 * where it cannot be started. The session is stopped in the end.
 */
export async function runSuite(suite: Suite, session: Session, options: RunOptions): Promise<readonly ReportLine[]> {
  const { implementation, capabilities } = await session.start(suite.policy);
  const judging: Judging = { capabilities, profile: options.profile, today: options.today };
  const answerable = suite.cases.filter((each) => incapable(each, capabilities) === undefined);
  const asked = answerable.flatMap((each, index) => Array.from({ length: options.repeat ?? (index % oftenEnough === 0 ? 2 : 1) }, () => each));
  const heard = new Map<SuiteCase, Said[]>();
  const hear = (index: number, said: Said): void => {
    const each = asked[index];
    if (each === undefined) return;
    heard.set(each, [...(heard.get(each) ?? []), said]);
    options.progress?.((done += 1), asked.length);
  };
  let done = 0;
  const ended = await askAll(session, asked.length, (index) => questionOf(asked[index]), capabilities, {
    reply: (index, reply) => hear(index, { reply }),
    fault: (index, fault) => hear(index, { fault }),
  });
  await session.stop();
  const results = suite.cases.map((each) => {
    const result = resultOf(each, heard.get(each) ?? [], judging);
    return options.amend?.(each, result) ?? result;
  });
  const lines: ReportLine[] = [headerOf(suite, options, { connectable: options.connectable, implementation, capabilities })];
  suite.cases.forEach((each, index) => {
    const result = results[index];
    lines.push({ line: "case", case: each });
    if (result !== undefined) lines.push(result);
  });
  lines.push(footerOf(results, options.profile, options.maxTolerated, ended));
  return lines;
}

/** The answer is not told, nor why it is asked. */
function questionOf(asked: SuiteCase | undefined): PlatformQuestion {
  if (asked === undefined) throw new RangeError("a question that nobody asked");
  return { snapshot: asked.snapshot, ...(asked.ask === undefined ? {} : { ask: asked.ask }) };
}

function resultOf(asked: SuiteCase, heard: readonly Said[], judging: Judging): ReportResult {
  const lacking = incapable(asked, judging.capabilities);
  if (lacking !== undefined) return { line: "result", id: asked.id, verdict: "unsupported", message: lacking, compared: 0, differences: [] };
  const fault = heard.flatMap((said) => ("fault" in said ? [said.fault] : []))[0];
  if (fault !== undefined) return { line: "result", id: asked.id, verdict: fault.kind, message: fault.message, ...(fault.detail === undefined ? {} : { detail: fault.detail }), compared: 0, differences: [] };
  const replies = heard.flatMap((said) => ("reply" in said ? [said.reply] : []));
  const [first = {}] = replies;
  const result = judge(asked, first, judging);
  const other = replies.findIndex((reply) => !sameReply(first, reply));
  if (other < 0) return result;
  return { ...result, verdict: "nondeterministic", message: `Asked ${replies.length} times, it did not always say the same${unlike(first, replies[other] ?? {})}. --repeat 2 asks every case twice.` };
}

/** What was said first and then, of the first thing that was said otherwise. */
function unlike({ decisions = {}, numbers = {} }: PlatformReply, other: PlatformReply): string {
  const [change] = differences({ decisions, numbers, rules: [] }, { decisions: other.decisions ?? {}, numbers: other.numbers ?? {}, rules: [] });
  return change === undefined ? "" : `: ${change.path} was first ${change.a ?? "nothing"}, then ${change.b ?? "nothing"}`;
}

function headerOf({ id, title, policy }: Suite, { profile, label, reproduce, stale }: RunOptions, platform: ReportHeader["platform"]): ReportHeader {
  const given = Object.fromEntries(Object.entries({ label, reproduce }).filter(([, value]) => value !== undefined));
  return {
    line: "header",
    plimsollReport: 1,
    suite: { id, ...(title === undefined ? {} : { title }), policy: policy.id, version: policy.version, digest: policy.digest, ...(stale === undefined ? {} : { stale }) },
    platform,
    profile: profile?.id ?? "exact",
    ...given,
  };
}
