import type { Block } from "../../engine/report/index.ts";
import { absolute, compare, fraction, isZero, multiply, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { readNumber } from "../outcome/index.ts";
import type { ReportLine } from "../protocol/index.ts";
import { inferRounding, type InferredRounding, type RoundingRule } from "./infer-rounding.ts";

/** Rules that are named one by one. */
const named = 6;

/** What explains the numbers of one kind of output, in words; nothing where no rounding does. */
export function explainedBy({ rules, binary }: InferredRounding): string | undefined {
  if (rules.length > 0) {
    const words = rules.slice(0, named).map(wordsOf);
    return `${words.join("; or ")}${rules.length > named ? `; or one of ${rules.length - named} more` : ""}`;
  }
  return binary === undefined ? undefined : `binary fractions${binary.dp === undefined ? "" : `, printed with ${binary.dp} decimals`}: within ${binary.units} units of the last of 53 places`;
}

function wordsOf({ placement, mode, dp }: RoundingRule): string {
  return `${mode.replaceAll("_", " ")} to ${dp} decimals${placement === "parts" ? ", each position before they are added" : ""}`;
}

/** Where every number that differs is the policy's, rounded or in binary fractions: that it is so, output by output. Otherwise nothing. */
export function roundingBlocks(lines: readonly ReportLine[]): readonly Block[] {
  const found = inferRounding(lines);
  const words = found.map((each) => ({ each, words: explainedBy(each) }));
  if (found.length === 0) return [];
  if (words.some((one) => one.words === undefined)) return fewDigits(lines);
  const decided = lines.filter((line) => line.line === "result" && line.differences.some(({ kind }) => kind === "decision")).length;
  return [
    { kind: "heading", text: "How it rounds" },
    { kind: "paragraph", phrase: "Every number that differs is the policy's, rounded: the rules of the platform may be right, and its arithmetic is another." },
    { kind: "list", items: words.map(({ each, words: said }) => `${each.output}, ${each.different} of ${each.records} numbers: ${said ?? ""}`) },
    ...(decided === 0 ? [] : [{ kind: "paragraph", phrase: `${decided === 1 ? "In 1 case it decides" : `In ${decided} cases it decides`} otherwise, which no profile lets pass.` } as const]),
  ];
}

/** Where no rounding explains the numbers, and yet none is off by more than a part of 10^12 of the largest number of its case: that whoever reckons so has few digits. */
function fewDigits(lines: readonly ReportLine[]): readonly Block[] {
  const cases = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
  let most: Fraction = zero;
  for (const line of lines) {
    if (line.line !== "result") continue;
    const numbers = Object.values(cases.get(line.id)?.expect.numbers ?? {}).flatMap((text) => readNumber(text) ?? []).map(absolute);
    const largest = numbers.reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero);
    for (const { kind, by, found = "none" } of line.differences) {
      if (kind !== "number" || (found !== "none" && readNumber(found) === undefined)) continue; // what is no decimal is told so
      const distance = readNumber((by ?? "").replace(/^-/, ""));
      if (distance === undefined || compare(multiply(distance, fraction(10n ** 12n)), largest) > 0) return [];
      most = compare(distance, most) > 0 ? distance : most;
    }
  }
  if (isZero(most)) return [];
  return [{ kind: "heading", text: "How it rounds" }, { kind: "paragraph", phrase: `No number is off by more than ${toDecimalString(most)}: the platform reckons in binary fractions, or with as few digits. What it decides otherwise stands at a boundary, where that is enough.` }];
}
