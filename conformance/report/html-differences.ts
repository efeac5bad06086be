import { absolute, compare, divide, isZero, zero, type Fraction } from "../../engine/number/index.ts";
import { escapeMarkup } from "../../engine/report/markup.ts";
import { showCount, showNumber } from "../../engine/report/numbers.ts";
import { failing, type ReportResult } from "../protocol/index.ts";
import { readNumber } from "../outcome/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { idOf } from "./html-case.ts";
import { cutValue, inWords } from "./in-words.ts";
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
    const rows = kinds.slice(0, most).map(({ kind, ids, id, expected, found }) => `<tr><th scope="row">${escapeMarkup(outputWords(kind))}<br><span class="dim">${escapeMarkup(kind)}</span></th><td class="number">${showCount(ids.size)}</td><td>${escapeMarkup(cutValue(showNumber(inWords(kind, expected))) ?? "")}</td><td>${escapeMarkup(cutValue(showNumber(inWords(kind, found))) ?? "")}</td><td><a href="#${idOf(id)}">${escapeMarkup(id)}</a></td></tr>`);
    const head = ["output", "cases", "the policy says", "the platform says", "for example in"].map((text) => `<th scope="col"${text === "cases" ? ' class="number"' : ""}>${text}</th>`).join("");
    const caption = `What differs${runs.length > 1 ? ` with ${name}` : ""}, output by output; of numbers, where the two are furthest apart`;
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
  /** The example. */
  readonly id: string;
  readonly expected: string;
  readonly found: string;
}

/** Kinds of output by how many cases differ in them; the example is the first case, or of numbers the one where what differs is the largest share of what the policy says. */
function kindsOf(wrong: readonly ReportResult[]): readonly Kind[] {
  const kinds = new Map<string, { ids: Set<string>; id: string; expected: string; found: string; share: Fraction }>();
  for (const { id, differences } of wrong) {
    for (const { path, kind, expected = "nothing", found = "nothing", by, tolerated } of differences) {
      if (kind === "rule" || tolerated !== undefined) continue;
      const share = shareOf(expected, by);
      const known = kinds.get(kindOf(path));
      if (known === undefined) kinds.set(kindOf(path), { ids: new Set([id]), id, expected, found, share });
      else {
        known.ids.add(id);
        if (compare(share, known.share) > 0) Object.assign(known, { id, expected, found, share });
      }
    }
  }
  return [...kinds].map(([kind, rest]) => ({ kind, ...rest })).sort((a, b) => b.ids.size - a.ids.size);
}

/** How far a number is off, as a share of what it should be; 0 where that says nothing. */
function shareOf(expected: string, by: string | undefined): Fraction {
  const [ours, distance] = [readNumber(expected), by === undefined ? undefined : readNumber(by)];
  return ours === undefined || distance === undefined || isZero(ours) ? zero : absolute(divide(distance, ours));
}
