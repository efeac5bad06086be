/** Measures as an author would say them. */

import { isPure, moneyAsset, type Measure, type Unit } from "./measure.ts";

/** "money in USDT", "a ratio", "a condition". `settle` is the asset that all instruments settle in, where the policy names one. */
export function describe(measure: Measure, settle: string | undefined): string {
  switch (measure.kind) {
    case "flag":
      return "a condition";
    case "instant":
      return "an instant";
    case "tier":
      return "a tier";
    case "word":
      return measure.what;
    case "unit":
      return describeUnit(measure, settle);
  }
}

/** "USDT", "the settlement asset", "the balance's asset". */
export function describeAsset(asset: string, settle: string | undefined): string {
  if (asset === "settle") return settle ?? "the settlement asset";
  return asset === "own" ? "the balance's own asset" : asset;
}

function describeUnit(unit: Unit, settle: string | undefined): string {
  if (isPure(unit)) return unit.pure === "number" ? "a bare number" : `a ${unit.pure}`;
  const asset = moneyAsset(unit);
  if (asset !== undefined) return `money in ${describeAsset(asset, settle)}`;
  if (unit.powers.size === 2 && unit.powers.get("money settle") === 1 && unit.powers.get("quantity") === -1) return "a price";
  const above = factors(unit, 1, settle);
  const below = factors(unit, -1, settle);
  if (above.length === 1 && below.length === 0 && !above[0]!.includes("²")) return `a ${above[0]}`; // length 1
  return [above.length === 0 ? "1" : above.join(" times "), ...below].join(" per ");
}

function factors(unit: Unit, sign: 1 | -1, settle: string | undefined): string[] {
  return [...unit.powers]
    .filter(([, power]) => power * sign > 0)
    .map(([base, power]) => {
      const word = base.startsWith("money ") ? `money in ${describeAsset(base.slice(6), settle)}` : base;
      const height = Math.abs(power);
      return height === 1 ? word : height === 2 ? `${word}²` : height === 3 ? `${word}³` : `${word}^${height}`;
    });
}
