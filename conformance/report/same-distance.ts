import { divide, isZero, sign, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { readNumber, sameNumber } from "../outcome/index.ts";
import type { ReportLine } from "../protocol/index.ts";
import { kindOf } from "./infer-rounding.ts";

/** So many numbers have to be off alike before it is said. */
const enough = 3;

/**
 * Outputs whose numbers, where they differ, are all as many times the policy's, or all as much beside it, in words: what a percentage too much, a sign, a fee or a tick does. Only where at least
 * three numbers that are not all the same differ, so that it is no coincidence.
 */
export function sameDistances(lines: readonly ReportLine[]): readonly string[] {
  const kinds = new Map<string, [ours: Fraction, theirs: Fraction][]>();
  for (const line of lines) {
    if (line.line !== "result") continue;
    for (const { kind, path, expected, found, tolerated } of line.differences) {
      const [ours, theirs] = [readNumber(expected ?? ""), readNumber(found ?? "")];
      if (kind !== "number" || tolerated !== undefined || ours === undefined || theirs === undefined) continue;
      kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), [ours, theirs]]);
    }
  }
  return [...kinds].flatMap(([kind, pairs]) => {
    if (pairs.length < enough || new Set(pairs.map(([ours]) => toDecimalString(ours))).size < enough) return [];
    const words = timesWords(pairs) ?? besideWords(pairs);
    return words === undefined ? [] : [`${kind}: each of the ${pairs.length} numbers that differ is ${words}.`];
  });
}

function timesWords(pairs: readonly (readonly [Fraction, Fraction])[]): string | undefined {
  const factors = pairs.map(([ours, theirs]) => (isZero(ours) ? undefined : divide(theirs, ours)));
  const [first] = factors;
  if (first === undefined || !factors.every((each) => each !== undefined && sameNumber(toDecimalString(each), toDecimalString(first)))) return undefined;
  return isZero(first) ? "0" : toDecimalString(first) === "-1" ? "the policy's with the other sign" : `${toDecimalString(first)} times the policy's`;
}

function besideWords(pairs: readonly (readonly [Fraction, Fraction])[]): string | undefined {
  const distances = pairs.map(([ours, theirs]) => subtract(theirs, ours));
  const [first] = distances;
  if (first === undefined || !distances.every((each) => sameNumber(toDecimalString(each), toDecimalString(first)))) return undefined;
  return sign(first) < 0 ? `${toDecimalString(first).slice(1)} below the policy's` : `${toDecimalString(first)} above the policy's`;
}
