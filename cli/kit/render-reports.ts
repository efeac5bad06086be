import { badgeOf, conformPage, conformReport, diagnose, diagnosisAnswer, diagnosisReport, diffReport, diffReports, isHistory, isPolicyOf, junitOf, partsOfLines, readHistory, suspectedPolicy, trendOf, trendReport, writeReport, type ReportLine, type TrendRow } from "../../conformance/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Report } from "../../engine/report/report.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import type { ReportDiffAnswer } from "../../schemas/generated/report-diff-answer.ts";
import type { ReportTrendAnswer } from "../../schemas/generated/report-trend-answer.ts";
import { suggestion } from "../../engine/snapshot/nearest.ts";
import { refuse } from "../load/read-json.ts";
import { readText } from "../load/read-text.ts";
import { loadReport } from "../load/report.ts";
import type { LoadedPolicy } from "../load/policy-source.ts";
import { loadOne } from "../load/suite.ts";
import { show, working } from "../terminal/show.ts";

type Run = readonly ReportLine[];

const actions: readonly string[] = ["render", "diff", "trend", "diagnose"];

/** Prints what a call wants of reports. Throws `CallError`. */
export async function renderReports(call: Call): Promise<ExitCode> {
  const action = parameterAt(call, 0);
  if (!actions.includes(action)) throw new CallError(`Expected ${actions.slice(0, -1).join(", ")} or ${actions.at(-1)}, but found ${action.slice(0, 60)}.`, suggestion(action, actions) ?? "plimsoll report --help shows what each does.");
  if (action === "trend") return trend(call);
  const runs: Run[] = [];
  for (const path of call.parameters.slice(1)) runs.push(await loadReport(call.terminal, path));
  switch (action) {
    case "render":
      await render(call, runs);
      return exitCodes.yes;
    case "diff":
      return diff(call, runs);
    default:
      return explain(call, runs);
  }
}

/** Runs in the order given, from reports and from histories. Throws `CallError`. */
async function trend(call: Call): Promise<ExitCode> {
  const rows: TrendRow[] = [];
  for (const path of call.parameters.slice(1)) {
    const text = await readText(call.terminal, path, SNAPSHOT_BYTES);
    const { rows: known, issues } = isHistory(text) ? readHistory(text) : { rows: trendOf([await loadReport(call.terminal, path)]), issues: [] };
    if (known === undefined) throw refuse(path, "cannot be used as a history", issues);
    rows.push(...known);
  }
  show(call, rows satisfies ReportTrendAnswer, () => trendReport(rows));
  return exitCodes.yes;
}

async function render(call: Call, runs: readonly Run[]): Promise<void> {
  const forms = ["html", "markdown", "junit", "badge"].filter((name) => call.switches.has(name));
  if (forms.length > 1) throw new CallError(`A report is printed in one form, and this call names ${forms.map((name) => `--${name}`).join(" and ")}.`, "Leave out all but one.");
  const [first = []] = runs;
  const diagnosis = call.switches.has("diagnose") ? await diagnosed(call, runs, forms[0]) : undefined;
  if (forms[0] === "html") return call.terminal.out(conformPage(runs, await policyOf(call, first), diagnosis?.blocks));
  if (runs.length > 1) throw new CallError(`Expected one report, but found ${runs.length}.`, "Several are rendered together as a page only: --html.");
  if (forms[0] === "junit") call.terminal.out(junitOf(first));
  else if (forms[0] === "badge") call.terminal.out(`${JSON.stringify(badgeOf(first))}\n`);
  else if (call.json) call.terminal.out(writeReport(first));
  else {
    const policy = await policyOf(call, first);
    show(call, first, () => conformReport(first, policy, diagnosis));
  }
}

/** What a page or a text says of the mistakes that explain its run. Throws `CallError`. */
async function diagnosed(call: Call, runs: readonly Run[], form: string | undefined): Promise<{ readonly blocks: Report; readonly suspected: CompiledPolicy | undefined }> {
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0) throw new CallError("A diagnosis is of one report.");
  if (call.json || form === "junit" || form === "badge") throw new CallError("This form has no place for a diagnosis.", "Print text, --markdown or --html, or plimsoll report diagnose … --json.");
  const loaded = await loadedFor(call, run);
  if (loaded === undefined) throw noPolicy();
  const found = working(call.terminal, "asking mutants", () => diagnose(loaded.policy, run));
  return { blocks: diagnosisReport(found, loaded.placeOf), suspected: suspectedPolicy(found) };
}

function noPolicy(): CallError {
  return new CallError("A diagnosis asks what the policy would have said with one thing otherwise, and this call names no policy.", "Say --policy POLICY.");
}

/** The policy that explains a report, which must be the one that the report is of. Throws `CallError`. */
async function policyOf(call: Call, run: Run): Promise<CompiledPolicy | undefined> {
  return (await loadedFor(call, run))?.policy;
}

/** The same, with where its clauses stand. Throws `CallError`. */
async function loadedFor(call: Call, run: Run): Promise<LoadedPolicy | undefined> {
  const path = valueOf(call, "policy");
  const { header } = partsOfLines(run);
  if (path === undefined || header === undefined) return undefined;
  const cases = run.flatMap((line) => (line.line === "case" ? [line.case] : []));
  const { suite } = header;
  const loaded = await loadOne(call.terminal, path, { plimsollSuite: 1, id: suite.id, policy: { id: suite.policy, version: suite.version, digest: suite.digest }, cases });
  if (!isPolicyOf(suite, loaded.policy)) throw new CallError(`The report is of ${suite.policy} version ${suite.version}, digest ${suite.digest.slice(0, 19)}…, and ${path} means something else.`, "Name the policy that the suite was written from.");
  return loaded;
}

/** Which mistakes explain a run. Throws `CallError`. */
async function explain(call: Call, [run, ...others]: readonly Run[]): Promise<ExitCode> {
  if (run === undefined || others.length > 0) throw new CallError("A diagnosis is of one report.");
  const loaded = await loadedFor(call, run);
  if (loaded === undefined) throw noPolicy();
  const found = working(call.terminal, "asking mutants", () => diagnose(loaded.policy, run));
  show(call, diagnosisAnswer(found, loaded.placeOf), () => diagnosisReport(found, loaded.placeOf));
  return found.explainsAll ? exitCodes.yes : exitCodes.no;
}

function diff(call: Call, runs: readonly Run[]): ExitCode {
  const [before, after] = runs;
  if (before === undefined || after === undefined || runs.length !== 2) throw new CallError(`Expected two reports, but found ${runs.length}.`, "The earlier one comes first.");
  const found = diffReports(before, after);
  show(call, { ...found, changed: [...found.changed] } satisfies ReportDiffAnswer, () => diffReport(found));
  return found.ended !== undefined || found.changed.some(({ kind }) => kind === "new failure") ? exitCodes.no : exitCodes.yes;
}
