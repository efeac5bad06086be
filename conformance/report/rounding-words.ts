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
  return binary === undefined ? undefined : `binary fractions${binary.dp === undefined ? "" : `, printed with ${binary.dp} decimals`}: within ${binary.units} ${binary.units === 1 ? "unit" : "units"} of the last of 53 places`;
}

/** A rule in words. */
export function wordsOf({ placement, mode, dp, step }: RoundingRule): string {
  return `${mode.replaceAll("_", " ")} to ${step === undefined ? `${dp} ${dp === 1 ? "decimal" : "decimals"}` : `multiples of ${step}`}${placement === "parts" ? ", each position before they are added" : ""}`;
}

/** What is left open: numbers that no rounding explains, with the one that is nearest and the first number against it, and rules that the numbers do not tell apart. */
export function openRoundings(found: readonly InferredRounding[]): readonly Block[] {
  const [none, several] = [found.filter((each) => explainedBy(each) === undefined), found.filter(({ rules }) => rules.length > 1)];
  return [
    ...(none.length === 0 ? [] : [
      { kind: "heading", text: "What no rounding explains" } as const,
      { kind: "list", items: none.map(({ output, different, nearest }) => `${output}: ${nearest === undefined ? `none of the ${different} numbers that differ is ours rounded` : nearestWords(different, nearest)}`) } as const,
      { kind: "paragraph", phrase: "Then it is another rule, several roundings at once, or one on the way: plimsoll report diagnose RUN --policy POLICY looks for these. Prices that the policy rounds to ticks are compared as the policy has rounded them." } as const,
    ]),
    ...(several.length === 0 ? [] : [{ kind: "paragraph", phrase: `Where several rules stand at one output, all of its numbers fit each of them. Numbers with more decimals, of both signs, and such as end in a half, would tell them apart: a run of more cases may have some.` } as const]),
  ];
}

function nearestWords(different: number, { rule, explained, against }: NonNullable<InferredRounding["nearest"]>): string {
  const { case: id, path, ours, rounded, found } = against;
  return `nearest is ${wordsOf(rule)}, for ${explained} of the ${different} that differ; not in ${id}, ${path}: ours is ${ours}, that would be ${rounded}, and it says ${found}`;
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

/** As many digits as nobody writes who rounds to decimals, and everybody who prints binary fractions. */
const binaryDigits = 15;

/**
 * Where no rounding explains the numbers, and yet none is off by more than a part of 10^12 of the largest number of its case: that whoever reckons so has few digits. Numbers that end early are no binary fractions:
 * what is beside the policy by the last decimal of an amount is a rule of rounding that is another, and what funds hold is no part of any sum of the account.
 */
function fewDigits(lines: readonly ReportLine[]): readonly Block[] {
  const cases = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
  let most: Fraction = zero;
  let isLong = false;
  for (const line of lines) {
    if (line.line !== "result") continue;
    const numbers = Object.entries(cases.get(line.id)?.expect.numbers ?? {}).flatMap(([path, text]) => (path.startsWith("after.funds.") ? [] : (readNumber(text) ?? []))).map(absolute);
    const largest = numbers.reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero);
    for (const { kind, by, found = "none" } of line.differences) {
      if (kind !== "number" || (found !== "none" && readNumber(found) === undefined)) continue; // what is no decimal is told so
      const distance = readNumber((by ?? "").replace(/^-/, ""));
      if (distance === undefined || compare(multiply(distance, fraction(10n ** 12n)), largest) > 0) return [];
      most = compare(distance, most) > 0 ? distance : most;
      isLong ||= found.replace(/^-?[0.]*/, "").replace(".", "").length >= binaryDigits;
    }
  }
  if (isZero(most) || !isLong) return [];
  return [{ kind: "heading", text: "How it rounds" }, { kind: "paragraph", phrase: `No number is off by more than ${toDecimalString(most)}: the platform reckons in binary fractions, or with as few digits. What it decides otherwise stands at a boundary, where that is enough.` }];
}
