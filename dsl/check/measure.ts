/** What an expression measures: powers of base units, or a kind that is no quantity. The arithmetic of dimensions and their words. */

import type { Dimension, TableReference } from "../ir.ts";

export type Measure = Unit | { readonly kind: "flag" } | { readonly kind: "instant" } | WordMeasure | TierMeasure;

/**
 * A quantity. Bases are `money settle`, `money own`, `money USDT`, `quantity` and `duration`; a price is money for a quantity.
 * Without bases it is dimensionless, and `pure` says in which sense.
 */
export interface Unit {
  readonly kind: "unit";
  readonly powers: ReadonlyMap<string, number>;
  readonly pure: "number" | "ratio" | "leverage";
  /** The literal 0, which fits every unit. */
  readonly zero?: true;
}
/** A word out of a list; without a list any word will do, and of a name it is the platform's. */
export interface WordMeasure {
  readonly kind: "word";
  readonly values: readonly string[] | undefined;
  readonly what: string;
}
/** A row of a tier table. */
export interface TierMeasure {
  readonly kind: "tier";
  readonly table: TableReference;
  readonly fields: ReadonlyMap<string, Unit>;
}

export const flag: Measure = { kind: "flag" };
export const instant: Measure = { kind: "instant" };
export const bareNumber: Unit = pure("number");
export const zeroNumber: Unit = { ...bareNumber, zero: true };
export const ratio: Unit = pure("ratio");
export const leverage: Unit = pure("leverage");
export const quantity: Unit = unit([["quantity", 1]]);
export const duration: Unit = unit([["duration", 1]]);
export const price: Unit = unit([["money settle", 1], ["quantity", -1]]);

export function money(asset: string): Unit {
  return unit([[`money ${asset}`, 1]]);
}

export function isPure(measure: Unit): boolean {
  return measure.powers.size === 0;
}

/** The asset of plain money, else `undefined`. */
export function moneyAsset(measure: Measure): string | undefined {
  if (measure.kind !== "unit" || measure.powers.size !== 1) return undefined;
  for (const [base, power] of measure.powers) if (base.startsWith("money ") && power === 1) return base.slice(6);
  return undefined;
}

export function multiplyUnits(left: Unit, right: Unit): Unit {
  return { kind: "unit", powers: combine(left.powers, right.powers, 1), pure: productSense(left, right) };
}

export function divideUnits(left: Unit, right: Unit): Unit {
  const sense = left.pure === "leverage" && isPure(left) && isPure(right) && right.pure === "number" ? "leverage" : isNumber(left) && isNumber(right) ? "number" : "ratio";
  return { kind: "unit", powers: combine(left.powers, right.powers, -1), pure: sense };
}

/** The unit whose `degree`-th power it is; `undefined` if there is none. */
export function rootOfUnit(measure: Unit, numerator: number, denominator: number): Unit | undefined {
  const powers = new Map<string, number>();
  for (const [base, power] of measure.powers) {
    const scaled = (power * numerator) / denominator;
    if (!Number.isInteger(scaled)) return undefined;
    if (scaled !== 0) powers.set(base, scaled);
  }
  return { kind: "unit", powers, pure: measure.pure === "leverage" ? "ratio" : measure.pure };
}

/** The measure of what is either of two, or a sum of both; `undefined` if they do not fit. 0 fits every unit; a ratio and a bare number fit each other. */
export function fitting(left: Measure, right: Measure): Measure | undefined {
  if (left.kind !== right.kind) return undefined;
  if (left.kind === "unit" && right.kind === "unit") return fittingUnits(left, right);
  if (left.kind === "tier" && right.kind === "tier") return left.table.kind === right.table.kind && left.table.name === right.table.name ? left : undefined;
  if (left.kind === "word") return undefined;
  return left;
}

/** With money of asset `from` read as money of `to`. */
export function renameAsset(measure: Unit, from: string, to: string): Unit {
  const found = measure.powers.get(`money ${from}`);
  if (found === undefined || from === to) return measure;
  const rest = new Map(measure.powers);
  rest.delete(`money ${from}`);
  return { ...measure, powers: combine(rest, new Map([[`money ${to}`, found]]), 1) };
}

/** The dimension as a document holds it; `undefined` where no report has a unit for it. */
export function toDimension(measure: Measure): Dimension | undefined {
  switch (measure.kind) {
    case "flag":
    case "instant":
    case "tier":
      return { kind: measure.kind };
    case "word":
      return measure.values === undefined ? undefined : { kind: "enum", values: [...measure.values] };
    case "unit":
      return unitDimension(measure);
  }
}

function unitDimension(measure: Unit): Dimension | undefined {
  const powers = new Map(measure.powers);
  const perQuantity = powers.get("quantity") === -1;
  if (perQuantity) powers.delete("quantity");
  const [only, ...others] = powers;
  if (others.length > 0) return undefined;
  if (only === undefined) return perQuantity ? { kind: "ratio", perQuantity } : { kind: measure.pure };
  const [base, power] = only;
  if (power !== 1) return undefined;
  if (base === "quantity" || base === "duration") return perQuantity ? undefined : { kind: base };
  const asset = base.slice(6);
  if (!perQuantity) return { kind: "money", asset };
  return asset === "settle" ? { kind: "price" } : { kind: "money", asset, perQuantity };
}

function fittingUnits(left: Unit, right: Unit): Unit | undefined {
  if (left.zero === true) return right;
  if (right.zero === true) return left;
  if (!samePowers(left.powers, right.powers)) return undefined;
  if (!isPure(left) || left.pure === right.pure) return left;
  return left.pure === "leverage" || right.pure === "leverage" ? undefined : ratio;
}

function productSense(left: Unit, right: Unit): Unit["pure"] {
  if (isNumber(left)) return right.pure;
  return isNumber(right) ? left.pure : "ratio";
}

function isNumber(measure: Unit): boolean {
  return isPure(measure) && measure.pure === "number";
}

function pure(sense: Unit["pure"]): Unit {
  return { kind: "unit", powers: new Map(), pure: sense };
}

function unit(powers: readonly (readonly [string, number])[]): Unit {
  return { kind: "unit", powers: new Map(powers), pure: "ratio" };
}

function combine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>, sign: 1 | -1): Map<string, number> {
  const powers = new Map(left);
  for (const [base, power] of right) {
    const total = (powers.get(base) ?? 0) + sign * power;
    if (total === 0) powers.delete(base);
    else powers.set(base, total);
  }
  return powers;
}

function samePowers(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean {
  return left.size === right.size && [...left].every(([base, power]) => right.get(base) === power);
}
