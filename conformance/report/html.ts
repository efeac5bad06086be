import type { CompiledPolicy } from "../../dsl/ir.ts";
import { blocksHtml } from "../../engine/report/html.ts";
import { pageStyle } from "../../engine/report/html-style.ts";
import type { Report } from "../../engine/report/report.ts";
import { failing, type ReportLine, type ReportResult, type Verdict } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { failureHtml, idOf } from "./html-case.ts";
import { bearingOf, bearingWords, toneOfBearing } from "./bearing.ts";
import { differencesHtml } from "./html-differences.ts";
import { legendHtml, outcomeInWords } from "./legend.ts";
import { askedHtml, uncheckedHtml } from "./overview.ts";
import { partsOfLines, runName, toneOf, type Parts } from "./text.ts";
import { escapeMarkup } from "../../engine/report/markup.ts";

/** One run of the page: its parts, and its cases by name. */
interface Run extends Parts {
  readonly name: string;
  readonly byId: ReadonlyMap<string, ReportResult>;
}

/**
 * Runs of one suite as one page that needs nothing else: no script, no address that it loads from, and a policy that forbids both. Filters are
 * boxes that only style reads. `policy` explains our side of each failure; without it the page says what differs and not why. `diagnosis` says which mistakes explain one run.
 */
export function conformPage(runs: readonly (readonly ReportLine[])[], policy?: CompiledPolicy, diagnosis: Report = []): string {
  const parts = runs.map(runOf);
  const cases = [...new Map(runs.flat().flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : []))).values()];
  const title = parts.length === 1 ? `${parts[0]?.name ?? ""} against ${parts[0]?.header?.suite.id ?? ""}` : `${parts.length} platforms against ${parts[0]?.header?.suite.id ?? ""}`;
  const having = (verdicts: readonly Verdict[]) => cases.filter(({ id }) => parts.some(({ byId }) => verdicts.includes(byId.get(id)?.verdict ?? "pass")));
  const wrong = having(failing);
  const open = having(openVerdicts).filter((each) => !wrong.includes(each));
  return [
    "<!doctype html>", '<html lang="en">', "<head>", '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(title)}</title>`, `<style>\n${pageStyle}${ownStyle}</style>`, "</head>", "<body>", "<main>",
    `<h1>${escapeMarkup(title)}</h1>`,
    ...(parts[0]?.header === undefined ? [] : [`<p>${escapeMarkup(summaryOf(parts[0]))}</p>`]),
    ...parts.map((each) => `<p class="${toneOfBearing[bearingOf(each.footer)]}"><strong>${escapeMarkup(outcomeOf(each))}</strong></p>`),
    askedHtml(parts, cases),
    blocksHtml(diagnosis),
    "<h2>What was found</h2>",
    verdictTable(parts),
    differencesHtml(parts, new Map(cases.map((each) => [each.id, each]))),
    legendHtml(parts.flatMap(({ results }) => results.map(({ verdict }) => verdict))),
    uncheckedHtml(parts),
    "<h2>Cases</h2>",
    matrixHtml([...new Set([...wrong, ...open, ...cases])].map(({ id }) => id), parts),
    ...articles("What differs", wrong, parts, failing, policy),
    ...articles("What cannot be told", open, parts, openVerdicts, policy),
    "</main>", "</body>", "</html>", "",
  ].join("\n");
}

/** The verdicts of cases of which too little is known: what is said otherwise is told, and accuses nobody. */
const openVerdicts: readonly Verdict[] = ["indeterminate", "borderline"];

/** Cases with one of `verdicts`, each with what the platforms that have it say. */
function articles(title: string, cases: readonly SuiteCase[], runs: readonly Run[], verdicts: readonly Verdict[], policy: CompiledPolicy | undefined): readonly string[] {
  const told = cases.map((asked) => failureHtml(asked, runs.flatMap(({ name, header, byId }) => {
    const result = byId.get(asked.id);
    return result === undefined || !verdicts.includes(result.verdict) ? [] : [{ name, result, reproduce: header?.reproduce }];
  }), policy));
  return told.length === 0 ? [] : [`<h2>${title}</h2>`, ...told];
}

function runOf(lines: readonly ReportLine[]): Run {
  const parts = partsOfLines(lines);
  return { ...parts, name: runName(parts.header), byId: new Map(parts.results.map((result) => [result.id, result])) };
}

function summaryOf({ header }: Run): string {
  const { id, title, stale } = header?.suite ?? { id: "" };
  return `${title ?? id}.${stale === undefined ? "" : ` ${stale}`}`;
}

/** What came of a run, in a sentence. */
function outcomeOf({ name, footer, results }: Run): string {
  return outcomeInWords(name, bearingOf(footer), results);
}

function verdictTable(runs: readonly Run[]): string {
  const verdicts = [...new Set(runs.flatMap(({ footer }) => Object.keys(footer?.verdicts ?? {})))].sort();
  const head = ["platform", "conforms", ...verdicts].map((text, index) => `<th scope="col"${index < 2 ? "" : ' class="number"'}>${escapeMarkup(text)}</th>`).join("");
  const rows = runs.map(({ name, footer }) => {
    const bearing = bearingOf(footer);
    const conforms = bearing === "conforms" ? '<td class="good">yes</td>' : bearing === "cannot be told" ? `<td>${escapeMarkup(bearingWords(footer))}</td>` : `<td class="bad">no${footer?.ended === undefined ? "" : `: ${escapeMarkup(footer.ended)}`}</td>`;
    return `<tr><th scope="row">${escapeMarkup(name)}</th>${conforms}${verdicts.map((verdict) => `<td class="number">${footer?.verdicts[verdict] ?? 0}</td>`).join("")}</tr>`;
  });
  return `<div class="frame" tabindex="0" role="region" aria-label="Verdicts"><table><caption class="dim">Verdicts of each platform</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** Every case against every run. A row is `same` where all runs pass, `agree` where all say the same verdict. */
function matrixHtml(ids: readonly string[], runs: readonly Run[]): string {
  const rows = ids.map((id) => {
    const verdicts = runs.map(({ byId }) => byId.get(id)?.verdict ?? "not asked");
    const [only] = new Set(verdicts).size === 1 ? verdicts : [];
    const classes = [only === undefined || !isTold(only) ? "" : `v-${only}`, verdicts.every((verdict) => verdict === "pass" || verdict === "pass-tolerated") ? "same" : "", new Set(verdicts).size === 1 ? "agree" : "", verdicts.some((verdict) => verdict === "unsupported" || verdict === "skipped") ? "unanswered" : ""].filter((name) => name !== "");
    const cells = verdicts.map((verdict) => `<td class="${toneOf(verdict)}">${isTold(verdict) ? `<a href="#${idOf(id)}">${escapeMarkup(verdict)}</a>` : escapeMarkup(verdict)}</td>`);
    return `<tr class="${classes.join(" ")}"><th scope="row">${escapeMarkup(id)}</th>${cells.join("")}</tr>`;
  });
  const hidden = verdictsToHide(ids, runs);
  const box = (id: string, text: string) => `<input type="checkbox" id="${id}"><label for="${id}">${text}</label>`;
  return [
    '<div class="filters">',
    box("hide-same", "hide what passes"),
    box("hide-unanswered", "hide what is not answered"),
    ...(runs.length > 1 ? [box("hide-agree", "only where platforms differ from each other")] : []),
    ...hidden.map((verdict) => box(`hide-${verdict}`, `hide ${verdict}`)),
    `<div class="frame" tabindex="0" role="region" aria-label="Cases"><table><caption class="dim">Each case against each platform</caption><thead><tr><th scope="col">case</th>${runs.map(({ name }) => `<th scope="col">${escapeMarkup(name)}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`,
    "</div>",
  ].join("\n");
}

/** The verdicts that a page with several of them lets a reader hide, so that the few are seen among the many. */
function verdictsToHide(ids: readonly string[], runs: readonly Run[]): readonly Verdict[] {
  const found = new Set(ids.flatMap((id) => runs.flatMap(({ byId }) => byId.get(id)?.verdict ?? [])));
  const told = [...failing, ...openVerdicts].filter((verdict) => found.has(verdict));
  return told.length < 2 ? [] : told;
}

/** Whether a case of such a verdict stands further down with what was said. */
function isTold(verdict: string): boolean {
  return [...failing, ...openVerdicts].some((each) => each === verdict);
}

/** The filters are siblings of the table that they are for. */
const ownStyle = `.filters > input { margin: 0 0.4rem 0 0; } .filters > label { margin-right: 1.5rem; }
${[...failing, ...openVerdicts].map((verdict) => `#hide-${verdict}:checked ~ .frame tr.v-${verdict}, main:has(#hide-${verdict}:checked) article.v-${verdict}`).join(", ")},
#hide-same:checked ~ .frame tr.same, #hide-unanswered:checked ~ .frame tr.unanswered, #hide-agree:checked ~ .frame tr.agree { display: none; }
td, tbody th { overflow-wrap: anywhere; } caption { text-align: left; padding: 0.4rem 0.7rem; } article { content-visibility: auto; contain-intrinsic-size: auto 40rem; } @media print { article { content-visibility: visible; } .filters > input, .filters > label { display: none; } }
article { border-top: 1px solid var(--line); padding-top: 0.5rem; margin-top: 1.5rem; } summary { cursor: pointer; } pre { font-size: 0.85em; white-space: pre-wrap; } :target { outline: 2px solid var(--link); outline-offset: 4px; }
`;
