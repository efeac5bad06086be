/** Whether two conditions can hold at once: decided for words, flags, options and quantities compared with constants. */

import { compare, type Fraction } from "../../engine/number/index.ts";
import { canonicalJson } from "../canonical.ts";
import type { Expression } from "../ir.ts";
import { atomOf, type Atom } from "./atoms.ts";

export type Verdict =
  | { readonly kind: "disjoint" }
  /** A snapshot, in a few words, on which both hold. */
  | { readonly kind: "overlap"; readonly witness: readonly string[] }
  /** Neither could be shown. */
  | { readonly kind: "unknown" };

/** How many alternatives a condition may have before it counts as too long to decide. */
const mostCases = 32;

export function compareConditions(left: Expression, right: Expression): Verdict {
  const a = casesOf(left, true);
  const b = casesOf(right, true);
  if (a === undefined || b === undefined) return { kind: "unknown" };
  let unknown = false;
  for (const one of a) {
    for (const other of b) {
      const verdict = satisfy([...one, ...other]);
      if (verdict.kind === "overlap") return verdict;
      if (verdict.kind === "unknown") unknown = true;
    }
  }
  return unknown ? { kind: "unknown" } : { kind: "disjoint" };
}

/** A condition as alternatives, each of which demands all of its atoms. */
function casesOf(expression: Expression, holds: boolean): Atom[][] | undefined {
  if (expression.kind === "not") return casesOf(expression.operand, !holds);
  if (expression.kind !== "logic") return [[atomOf(expression, holds)]];
  const parts = expression.operands.map((operand) => casesOf(operand, holds));
  if ((expression.operator === "or") === holds) {
    const all = parts.flatMap((part) => part ?? []);
    return parts.some((part) => part === undefined) || all.length > mostCases ? undefined : all;
  }
  let product: Atom[][] = [[]];
  for (const part of parts) {
    if (part === undefined || product.length * part.length > mostCases) return undefined;
    product = product.flatMap((before) => part.map((more) => [...before, ...more]));
  }
  return product;
}

/** Whether all atoms can hold at once; atoms about different things are taken to be free of each other if each is a fact. */
function satisfy(atoms: readonly Atom[]): Verdict {
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) groups.set(atom.key, [...(groups.get(atom.key) ?? []), atom]);
  const witness: string[] = [];
  let sure = true;
  let quantities = 0;
  const allFree = atoms.every((atom) => atom.free);
  for (const group of groups.values()) {
    const first = group[0]!; // groups are made with a member
    const value = first.kind === "word" ? wordIn(group) : first.kind === "range" ? numberIn(group) : truthIn(group);
    if (value === undefined) return { kind: "disjoint" };
    if (first.kind === "opaque") sure = false;
    // Two figures may depend on each other: that both can be had at once is not shown. Facts are free.
    if (first.kind === "range" && (quantities += 1) > 1 && !(first.free && allFree)) sure = false;
    witness.push(`${first.name} ${value}`);
  }
  return sure ? { kind: "overlap", witness } : { kind: "unknown" };
}

function truthIn(group: readonly Atom[]): string | undefined {
  const truths = new Set(group.map((atom) => atom.kind === "opaque" && atom.holds));
  return truths.size > 1 ? undefined : truths.has(true) ? "holds" : "does not hold";
}

function wordIn(group: readonly Atom[]): string | undefined {
  let left: readonly string[] | undefined;
  const excluded: string[] = [];
  for (const atom of group) {
    if (atom.kind !== "word") continue;
    if (atom.values !== undefined) left ??= atom.values;
    if (!atom.holds) excluded.push(atom.word);
    else if (left === undefined || left.includes(atom.word)) left = [atom.word];
    else return undefined;
  }
  if (left === undefined) return `is not ${excluded.join(" or ")}`;
  const free = left.find((word) => !excluded.includes(word));
  return free === undefined ? undefined : `is ${free}`;
}

interface Bound {
  readonly at: Fraction;
  readonly included: boolean;
}

function numberIn(group: readonly Atom[]): string | undefined {
  let low: Bound | undefined;
  let high: Bound | undefined;
  const holes: Fraction[] = [];
  for (const atom of group) {
    if (atom.kind !== "range") continue;
    const { operator, bound: at } = atom;
    if (operator === "!=") holes.push(at);
    if (operator === ">" || operator === ">=" || operator === "=") low = tighter(low, { at, included: operator !== ">" }, 1);
    if (operator === "<" || operator === "<=" || operator === "=") high = tighter(high, { at, included: operator !== "<" }, -1);
  }
  if (low !== undefined && high !== undefined) {
    const order = compare(low.at, high.at);
    if (order > 0 || (order === 0 && !(low.included && high.included))) return undefined;
    if (order === 0) return holes.some((hole) => compare(hole, low.at) === 0) ? undefined : `= ${group[0]!.show(low.at)}`; // groups have a member
  }
  const show = group[0]!.show; // as above
  const parts = [low === undefined ? "" : `${low.included ? ">=" : ">"} ${show(low.at)}`, high === undefined ? "" : `${high.included ? "<=" : "<"} ${show(high.at)}`];
  return parts.filter((part) => part !== "").join(" and ") || `!= ${holes.map(show).join(", ")}`;
}

function tighter(before: Bound | undefined, bound: Bound, sign: 1 | -1): Bound {
  if (before === undefined) return bound;
  const order = compare(bound.at, before.at) * sign;
  if (order > 0) return bound;
  return order < 0 || !before.included ? before : bound;
}

/** The same expression, whatever its place. */
export function keyOf(expression: Expression): string {
  return canonicalJson(expression);
}
