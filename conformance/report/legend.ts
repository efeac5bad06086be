import { escapeMarkup } from "../../engine/report/markup.ts";
import { showCount } from "../../engine/report/numbers.ts";
import type { Bearing } from "./bearing.ts";
import { failing, type ReportResult } from "../protocol/index.ts";
import type { Verdict } from "../../schemas/generated/report-line.ts";

/** What each verdict means, for whoever did not make the kit. */
const meanings: Readonly<Record<Verdict, string>> = {
  "pass": "all that was compared is the same",
  "pass-tolerated": "the same within a tolerance that somebody wrote down with a reason; counted apart",
  "decision-mismatch": "the platform decides otherwise than the policy: a status, a permission, who pays",
  "number-mismatch": "the platform decides the same and says another number",
  "rule-mismatch": "the same answer, for another rule",
  "borderline": "the decision differs, and the account is so near a boundary that what is not known of it could be the reason",
  "indeterminate": "too little is known of the account to say what the policy decides",
  "skipped": "it was not answered: the platform chose so and said why, or it had broken too often and was asked no more",
  "unsupported": "the platform does not know what was asked about",
  "errored": "the platform failed, or what it said is no answer",
  "timeout": "the platform said nothing in time",
  "crashed": "the platform ended while it was asked",
  "nondeterministic": "asked again, the platform said something else",
};

const order = Object.keys(meanings) as readonly Verdict[]; // its own keys

/** The verdicts that came up, each with what it means. */
export function meaningsOf(verdicts: readonly Verdict[]): readonly (readonly [verdict: Verdict, meaning: string])[] {
  return order.filter((verdict) => verdicts.includes(verdict)).map((verdict) => [verdict, meanings[verdict]]);
}

/** The same for a page. */
export function legendHtml(verdicts: readonly Verdict[]): string {
  const rows = meaningsOf(verdicts).map(([verdict, meaning]) => `<dt>${escapeMarkup(verdict)}</dt><dd>${escapeMarkup(meaning)}</dd>`);
  return rows.length === 0 ? "" : `<details open><summary>What the verdicts mean</summary><dl>${rows.join("")}</dl></details>`;
}

/** Nothing was answered, although it was asked. */
const broken: ReadonlySet<Verdict> = new Set(["errored", "timeout", "crashed"]);

/** What came of a run, in a sentence. */
export function outcomeInWords(name: string, bearing: Bearing, results: readonly Pick<ReportResult, "verdict" | "differences">[]): string {
  const verdicts = results.map(({ verdict }) => verdict);
  const count = (...wanted: readonly Verdict[]): number => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  const parts = ([[count("pass"), "as the policy says"], [count("pass-tolerated"), "within a tolerance"], [count(...failing.filter((verdict) => !broken.has(verdict))), "otherwise"], [count("skipped", "unsupported"), "not at all"]] as const).filter(([amount]) => amount > 0);
  const answered = parts.map(([amount, how], index) => `${showCount(amount)} ${index > 0 ? how : `${amount === 1 ? "is" : "are"} ${how === "not at all" ? "not answered at all" : `answered ${how}`}`}`);
  const open = count("borderline", "indeterminate");
  const broke = count(...broken);
  const said = [...answered, ...(broke === 0 ? [] : [`in ${showCount(broke)} it breaks, or says what is no answer`]), ...(open === 0 ? [] : [`in ${showCount(open)} too little is known to tell`])];
  return `${bearing === "cannot be told" ? `Whether ${name} does what the policy says cannot be told` : `${name} ${bearing === "conforms" ? "does what the policy says" : "does not do what the policy says"}`}: ${said.length === 0 ? "nothing was asked" : `of ${showCount(verdicts.length)} ${verdicts.length === 1 ? "case" : "cases"}, ${said.join(", ")}`}.${emptyWords(results)}`;
}

/** How many answers say nothing: to call them otherwise alone would be to say that there are others. */
function emptyWords(results: readonly Pick<ReportResult, "verdict" | "differences">[]): string {
  const empty = results.filter(({ verdict, differences }) => verdict.endsWith("-mismatch") && differences.length > 0 && differences.every(({ kind, found }) => kind !== "rule" && found === undefined)).length;
  return empty === 0 ? "" : ` In ${showCount(empty)} of them the answer leaves out all that differs, and says nothing in its place.`;
}
