import { escapeMarkup } from "../../engine/report/markup.ts";
import { showCount, showNumber } from "../../engine/report/numbers.ts";
import { failing, type ReportResult } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { idOf } from "./html-case.ts";
import { inWords } from "./in-words.ts";
import { kindOf } from "./infer-rounding.ts";
import { outputWords } from "./output-words.ts";
import { inShort, type Parts } from "./text.ts";

/** Outputs that the table names one by one. */
const most = 12;

/**
 * What a run has otherwise, before the cases one by one: each kind of output that differs, in how many cases, with one of them as an example; and what these cases have in common. Nothing where
 * no output differs.
 */
export function differencesHtml(runs: readonly (Parts & { readonly name: string })[], cases: ReadonlyMap<string, SuiteCase>): string {
  return runs.map(({ name, results }) => {
    const wrong = results.filter(({ verdict }) => failing.includes(verdict));
    const kinds = kindsOf(wrong);
    if (kinds.length === 0) return "";
    const rows = kinds.slice(0, most).map(({ kind, ids, expected, found }) => `<tr><th scope="row">${escapeMarkup(outputWords(kind))}<br><span class="dim">${escapeMarkup(kind)}</span></th><td class="number">${showCount(ids.size)}</td><td>${escapeMarkup(showNumber(inWords(kind, expected)))}</td><td>${escapeMarkup(showNumber(inWords(kind, found)))}</td><td><a href="#${idOf([...ids][0] ?? "")}">${escapeMarkup([...ids][0] ?? "")}</a></td></tr>`);
    const head = ["output", "cases", "the policy says", "the platform says", "for example in"].map((text) => `<th scope="col"${text === "cases" ? ' class="number"' : ""}>${text}</th>`).join("");
    const caption = `What differs${runs.length > 1 ? ` with ${name}` : ""}, output by output`;
    return [
      `<div class="frame" tabindex="0" role="region" aria-label="${escapeMarkup(caption)}"><table><caption class="dim">${escapeMarkup(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`,
      ...(kinds.length > most ? [`<p class="dim">And ${kinds.length - most} more outputs; below are all, case by case.</p>`] : []),
      ...inShort(wrong, results, cases).map((sentence) => `<p>${escapeMarkup(sentence)}</p>`),
    ].join("\n");
  }).join("\n");
}

interface Kind {
  readonly kind: string;
  readonly ids: ReadonlySet<string>;
  readonly expected: string;
  readonly found: string;
}

/** Kinds of output by how many cases differ in them; the example is the first case. */
function kindsOf(wrong: readonly ReportResult[]): readonly Kind[] {
  const kinds = new Map<string, { ids: Set<string>; expected: string; found: string }>();
  for (const { id, differences } of wrong) {
    for (const { path, kind, expected = "nothing", found = "nothing", tolerated } of differences) {
      if (kind === "rule" || tolerated !== undefined) continue;
      const known = kinds.get(kindOf(path));
      if (known === undefined) kinds.set(kindOf(path), { ids: new Set([id]), expected, found });
      else known.ids.add(id);
    }
  }
  return [...kinds].map(([kind, rest]) => ({ kind, ...rest })).sort((a, b) => b.ids.size - a.ids.size);
}
