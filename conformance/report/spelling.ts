import type { ReportResult } from "../protocol/index.ts";
import { readNumber } from "../outcome/index.ts";

/**
 * What a platform writes where a decimal should stand, with how often and in how many cases, in a sentence: `NaN` for what does not exist, an exponent, a comma. Nothing where every
 * number is one.
 */
export function spellingOf(results: readonly ReportResult[]): string | undefined {
  const forms = new Map<string, { count: number; example: string }>();
  const cases = new Set<string>();
  for (const { id, differences } of results) {
    for (const { kind, expected, found } of differences) {
      if (kind !== "number" || found === undefined || found === "none" || found === "unlimited" || readNumber(found) !== undefined) continue;
      const form = formOf(found, expected);
      const known = forms.get(form);
      forms.set(form, { count: (known?.count ?? 0) + 1, example: known?.example ?? found });
      cases.add(id);
    }
  }
  if (forms.size === 0) return undefined;
  const said = [...forms].map(([form, { count, example }]) => `${count === 1 ? "once" : `${count} times`} ${form.replace("…", `\`${example.slice(0, 40)}\``)}`);
  return `In ${cases.size === 1 ? "1 case" : `${cases.size} cases`} the platform writes what is no decimal: ${said.join(", ")}. A decimal is digits with at most one point, \`-0.00000001\`; what does not exist is \`none\`.`;
}

/** Words that are the policy's but for capitals and the signs between their parts, with how often: `HEALTHY` for `healthy`. Nothing where there are none. */
export function capitalsOf(results: readonly ReportResult[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, "");
  const alike = results.flatMap(({ differences }) => differences.filter(({ kind, expected, found }) => kind === "decision" && expected !== undefined && found !== undefined && plain(expected) === plain(found)));
  const [first] = alike;
  if (first === undefined) return undefined;
  return `${alike.length === 1 ? "Once a word is" : `${alike.length} times a word is`} the policy's but for its spelling, such as \`${(first.found ?? "").slice(0, 40)}\` for \`${first.expected ?? ""}\`: words are compared as they stand, and are the adapter's to translate.`;
}

function formOf(found: string, expected: string | undefined): string {
  const place = expected === "none" ? ", where there is no number" : "";
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(found)) return `a number with an exponent, such as …${place}`;
  if (/^-?(nan|inf(inity)?)$/i.test(found)) return `…${place}`;
  if (/^-?[\d,' ]+(\.\d+)?$/.test(found)) return `a number with signs between its digits, such as …${place}`;
  return `a text, such as …${place}`;
}
