import { escapeMarkup } from "../../engine/report/markup.ts";
import { showCount } from "../../engine/report/numbers.ts";
import type { ReportResult } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import type { Parts } from "./text.ts";

type Run = Parts & { readonly name: string };

const questions: Readonly<Record<string, string>> = { assess: "how an account stands", permit: "whether something may be done, and how much of it", charge: "who pays a charge", liquidate: "what a liquidation does, step by step" };

/** What was asked of platforms, and how it was judged, for whoever did not make the kit. */
export function askedHtml(runs: readonly Run[], cases: readonly SuiteCase[]): string {
  const counts = new Map<string, number>();
  for (const { ask } of cases) counts.set(ask?.ask ?? "assess", (counts.get(ask?.ask ?? "assess") ?? 0) + 1);
  const asked = [...counts].map(([ask, count]) => `${questions[ask] ?? ask} (${count === 1 ? "once" : `${showCount(count)} times`})`);
  const { policy = "", version = "", digest = "" } = runs[0]?.header?.suite ?? {};
  const sentences = [
    `A case is an account, made up or recorded, and a question about it. What the policy answers is worked out exactly from its rules; what the platform answers is held against that, output by output.`,
    ...(asked.length === 0 ? [] : [`Asked was ${asked.join("; ")}.`]),
    `The rules are those of ${policy} version ${version}; their digest ${digest} tells them from any other rules.`,
  ];
  return `<h2>What was asked</h2><p>${sentences.map(escapeMarkup).join(" ")}</p>`;
}

/** What the run says nothing about: a reader must not take it for more than it is. */
export function uncheckedItems(runs: readonly Run[]): readonly string[] {
  return [...runs.flatMap((run) => ofRun(run, runs.length > 1)), "Accounts and questions that are in no case: who answers all cases right may still answer others wrong."];
}

/** The same for a page. */
export function uncheckedHtml(runs: readonly Run[]): string {
  return `<h2>What was not checked</h2><ul>${uncheckedItems(runs).map((item) => `<li>${escapeMarkup(item)}</li>`).join("")}</ul>`;
}

function ofRun({ name, header, footer, results }: Run, named: boolean): readonly string[] {
  const { capabilities } = header?.platform ?? {};
  const outputs = (["decisions", "numbers"] as const).flatMap((what) => {
    const only = capabilities?.[what];
    return only === undefined ? [] : [only.length === 0 ? `No ${what}: the platform says that it gives none.` : `Of ${what} all but ${only.join(", ")}: the platform says that it gives no others.`];
  });
  const tolerated = (footer?.ledger ?? []).map(({ output, cases, largest, reason }) => `Differences of ${output} of at most ${largest}, in ${cases} ${cases === 1 ? "case" : "cases"}: they were let pass, whether or not the case fails by something else. ${reason}`);
  const items = [...(footer?.ended === undefined ? [] : [`What would have come after the run ended early: ${footer.ended}`]), ...unanswered(results), ...outputs, ...tolerated];
  return named ? items.map((item) => `${name}: ${item}`) : items;
}

const silent: Readonly<Partial<Record<ReportResult["verdict"], string>>> = { unsupported: "the platform does not know what was asked about", skipped: "the platform left out", indeterminate: "too little is known of the account", borderline: "the account stands too near a boundary for what is known of it" };

/** Cases without an answer that says something, by the reason. */
function unanswered(results: readonly ReportResult[]): readonly string[] {
  const reasons = new Map<string, number>();
  for (const { verdict, message } of results) {
    const why = silent[verdict];
    if (why === undefined) continue;
    const reason = message === undefined || verdict === "indeterminate" || verdict === "borderline" ? `${why}.` : verdict === "unsupported" ? message : `${why}: ${message}`; // what is not known is said with each case
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const [first, ...rest] = [...reasons].sort(([, a], [, b]) => b - a).map(([why, count]) => `${showCount(count)} ${count === 1 ? "case" : "cases"}: ${why}`);
  return first === undefined ? [] : [first, ...rest.slice(0, 5), ...(rest.length > 5 ? [`And ${rest.length - 5} more ${rest.length === 6 ? "reason" : "reasons"} why cases have no answer that says something.`] : [])];
}
