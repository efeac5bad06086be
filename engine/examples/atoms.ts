/** Values of an example as the wire has them. */

import type { ExampleAtom } from "../../dsl/ir.ts";
import { compare, fraction, multiply, parseDecimal, parseLiteral, subtract, absolute, toDecimalString, type Fraction } from "../number/index.ts";

/** Something an example says that cannot be carried out. Its message is for the policy's author. */
export class ExampleMistake extends Error {}

/** A decimal string, an instant, or the text itself. Percents and basis points become plain decimals, dates midnight UTC. */
export function wireValue(atom: ExampleAtom): string {
  switch (atom.kind) {
    case "number":
      return toDecimalString(numberOf(atom));
    case "date":
      return `${atom.text}T00:00:00Z`;
    case "instant":
    case "word":
    case "path":
    case "text":
      return atom.text;
  }
}

export function numberOf(atom: ExampleAtom): Fraction {
  const value = parseLiteral(atom.text);
  if (value === undefined) throw new ExampleMistake(`Expected a decimal, but found \`${atom.text}\`.`);
  return atom.unit === undefined ? value : multiply(value, scales[atom.unit]);
}

/** Whether a value of an answer is what an example expects: numbers exactly or `within` a distance, all else by its text. */
export function agrees(expected: ExampleAtom, actual: string, within: string | undefined): boolean {
  if (expected.kind !== "number") return actual === wireValue(expected) || (expected.kind === "word" && actual === flags[expected.text]);
  const value = parseDecimal(actual);
  if (value === undefined) return false;
  const tolerance = parseLiteral(within ?? "0");
  if (tolerance === undefined) throw new ExampleMistake(`Expected a decimal after \`within\`, but found \`${within}\`.`);
  return compare(absolute(subtract(value, numberOf(expected))), tolerance) <= 0;
}

/** An atom as its author wrote it. */
export function spellAtom(atom: ExampleAtom): string {
  const text = atom.kind === "text" ? `"${atom.text}"` : atom.text;
  const unit = atom.unit === undefined ? "" : (signs[atom.unit] ?? atom.unit);
  return `${text}${unit}${atom.asset === undefined ? "" : ` ${atom.asset}`}`;
}

const scales: Readonly<Record<NonNullable<ExampleAtom["unit"]>, Fraction>> = {
  percent: fraction(1n, 100n),
  bps: fraction(1n, 10_000n),
  x: fraction(1n),
  s: fraction(1n),
  min: fraction(60n),
  h: fraction(3_600n),
  d: fraction(86_400n),
  contracts: fraction(1n),
};
const signs: Readonly<Record<string, string>> = { percent: "%", contracts: " contracts" };
const flags: Readonly<Record<string, string>> = { yes: "true", no: "false" };
