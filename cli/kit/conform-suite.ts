import { conformReport, diagnose, diagnosisReport, suspectedPolicy, embeddedPolicy, expired, historyLine, judgeRecordings, partsOfLines, readProfile, readRecordings, roundingBlocks, writeReport, type Profile, type ReportLine, type Suite } from "../../conformance/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { PlatformFault, runSuite, type RunOptions, type Session } from "../../conformance/run/index.ts";
import type { Report } from "../../engine/report/index.ts";
import { POLICY_BYTES, SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { connected, sessionOf } from "./connected.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { refuse } from "../load/read-json.ts";
import { readText } from "../load/read-text.ts";
import type { LoadedPolicy } from "../load/policy-source.ts";
import { loadOne, loadSuite, staleness } from "../load/suite.ts";
import { startProgress } from "../terminal/progress.ts";
import { quoted } from "./same-call.ts";
import { show, working } from "../terminal/show.ts";
import { wholeNumber } from "../whole-number.ts";
import { writeOut } from "../terminal/write-out.ts";

/** Runs a suite against a platform and prints what came of it. Throws `CallError`. */
export async function conformSuite(call: Call): Promise<ExitCode> {
  const path = parameterAt(call, 0);
  if (path.startsWith("rec:")) return conformRecordings(call, path);
  const whole = await loadSuite(call.terminal, path);
  const named = valueOf(call, "policy");
  const loaded = named === undefined ? undefined : await loadOne(call.terminal, named, whole);
  const explained = loaded ?? carried(whole);
  if (call.switches.has("diagnose") && explained === undefined) throw new CallError("A diagnosis asks what the policy would have said with one thing otherwise, and this call names no policy.", "Say --policy POLICY.");
  const stale = staleness(path, whole, loaded?.policy, call.switches.has("allow-stale"));
  const platform = await connected(call, call.parameters.slice(1));
  const options = await optionsOf(call, platform.connectable, stale);
  const lines = await ran(call, chosen(call, whole), sessionOf(call, platform), options);
  return shown(call, lines, explained?.policy, explained !== undefined && call.switches.has("diagnose") ? explained : undefined);
}

type Explained = Pick<LoadedPolicy, "policy" | "placeOf">;

/** The policy that a suite carries: its clauses stand in no text. */
function carried(suite: Suite): Explained | undefined {
  const { policy } = embeddedPolicy(suite);
  return policy === undefined ? undefined : { policy, placeOf: () => undefined };
}

/** Holds recordings against the policy that the call names: nobody is asked. */
async function conformRecordings(call: Call, connectable: string): Promise<ExitCode> {
  const named = valueOf(call, "policy");
  if (named === undefined || call.parameters.length > 1) throw new CallError("A recording is held against a policy, and asks no platform.", "Say plimsoll conform rec:FILE --policy POLICY.");
  const file = connectable.slice("rec:".length);
  const { recordings, issues } = readRecordings(await readText(call.terminal, file, SNAPSHOT_BYTES));
  if (recordings === undefined) throw refuse(file, "cannot be used as recordings", issues);
  const loaded = await loadOne(call.terminal, named, recordings[0]);
  const { profile, today, maxTolerated } = await optionsOf(call, connectable, undefined);
  return shown(call, judgeRecordings(loaded.policy, recordings, { connectable, profile, today, maxTolerated }), loaded.policy, call.switches.has("diagnose") ? loaded : undefined);
}

/** Prints a report, explained by the policy where there is one, with a diagnosis where the call asks for it; and writes it where the call says. */
async function shown(call: Call, lines: readonly ReportLine[], policy: CompiledPolicy | undefined, toDiagnose?: Explained): Promise<ExitCode> {
  const file = valueOf(call, "report");
  if (file !== undefined) await writeOut(call, file, writeReport(lines));
  const history = valueOf(call, "history");
  if (history !== undefined) await writeOut(call, history, historyLine(lines, todayOf(call)), "a");
  if (call.json) call.terminal.out(writeReport(lines));
  else show(call, lines, () => [...conformReport(lines, policy, toDiagnose && diagnosed(call, lines, toDiagnose)), ...roundingBlocks(lines)]);
  return partsOfLines(lines).footer?.conforms === true ? exitCodes.yes : exitCodes.no;
}

/** Which mistakes explain it. Where every number is ours but for rounding, and no decision differs, there is no mistake to look for. */
function diagnosed(call: Call, lines: readonly ReportLine[], { policy, placeOf }: Explained): { readonly blocks: Report; readonly suspected: CompiledPolicy | undefined } {
  const decided = lines.some((line) => line.line === "result" && line.differences.some(({ kind }) => kind === "decision"));
  if (!decided && roundingBlocks(lines).length > 0) return { suspected: undefined, blocks: [{ kind: "heading", text: "Diagnosis" }, { kind: "paragraph", phrase: "No decision differs, and every number that does is the policy's but for the rounding that is said at the end: no mistake in a rule was looked for." }] };
  const found = working(call.terminal, "asking mutants", () => diagnose(policy, lines));
  return { blocks: diagnosisReport(found, placeOf), suspected: suspectedPolicy(found) };
}

/** The cases that the call names; all where it names none. Throws `CallError` for one that is not there. */
function chosen(call: Call, suite: Suite): Suite {
  const wanted = call.values.get("case") ?? [];
  const missing = wanted.find((id) => !suite.cases.some((each) => each.id === id));
  if (missing !== undefined) throw new CallError(`The suite ${suite.id} has no case called ${missing}.`, `Its first are ${suite.cases.slice(0, 5).map(({ id }) => id).join(", ")}.`);
  return wanted.length === 0 ? suite : { ...suite, cases: suite.cases.filter(({ id }) => wanted.includes(id)) };
}

async function optionsOf(call: Call, connectable: string, stale: string | undefined): Promise<RunOptions> {
  const today = todayOf(call);
  const profile = await profileOf(call, today);
  const repeat = wholeNumber(call, "repeat", undefined, 1, 999_999);
  const label = valueOf(call, "label");
  const reproduce = reproduceOf(call);
  return {
    connectable, profile, today, reproduce, maxTolerated: wholeNumber(call, "max-tolerated", undefined, 0, 999_999) ?? 0,
    ...(repeat === undefined ? {} : { repeat }), ...(label === undefined ? {} : { label }), ...(stale === undefined ? {} : { stale }),
  };
}

function todayOf(call: Call): string {
  const today = valueOf(call, "today") ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new CallError(`Expected a day such as 2026-11-28 after --today, but found ${today}.`);
  return today;
}

async function profileOf(call: Call, today: string): Promise<Profile | undefined> {
  const path = valueOf(call, "profile");
  if (path === undefined) return undefined;
  const { profile, issues } = readProfile(await readText(call.terminal, path, POLICY_BYTES));
  if (profile === undefined) throw refuse(path, "cannot be used as a tolerance profile", issues);
  for (const { output, expires } of expired(profile, today)) call.terminal.err(`plimsoll: the tolerance of ${output} ended on ${expires}, and is not applied.\n`);
  return profile;
}

/** The call that runs the same again, to which `--case ID` may be added. */
function reproduceOf(call: Call): string {
  const kept = ["policy", "profile", "repeat", "timeout"].flatMap((name) => (valueOf(call, name) === undefined ? [] : [`--${name} ${quoted(valueOf(call, name) ?? "")}`]));
  if (call.switches.has("any-day")) kept.push("--any-day");
  const [suite = "", ...platform] = call.parameters.map(quoted);
  return ["plimsoll conform", suite, ...kept, ...(platform.length === 0 ? [] : ["--", ...platform])].join(" ");
}

async function ran(call: Call, suite: Suite, session: Session, options: RunOptions): Promise<readonly ReportLine[]> {
  const progress = startProgress(call.terminal, "asking the platform", suite.cases.length);
  try {
    return await runSuite(suite, session, { ...options, progress: (done) => progress.advance(done) });
  } catch (fault) {
    throw fault instanceof PlatformFault ? new CallError(fault.message, undefined, fault.detail === undefined ? [] : fault.detail.trimEnd().split("\n")) : fault;
  } finally {
    session.kill();
    progress.end();
  }
}
