/** What kind of quantity a place asks for. */

import { divideUnits, fitting, isPure, moneyAsset, type Measure, type Unit } from "../../check/measure.ts";
import { tiers } from "./offer.ts";

export interface Wanted {
  /** Where it is one, what it measures. */
  readonly measure?: Measure;
  /** Whether the place asks for something that holds or does not. */
  readonly condition: boolean;
  /** How well something that measures this suits. */
  tierOf(measure: Measure): number;
}

export const anything: Wanted = { condition: false, tierOf: () => tiers.fitting };

/** A condition: a flag, or what can be compared. */
export const condition: Wanted = { condition: true, tierOf: (measure) => (measure.kind === "tier" ? tiers.unfitting : tiers.fitting) };

export const anyQuantity: Wanted = { condition: false, tierOf: (measure) => (measure.kind === "unit" || measure.kind === "instant" ? tiers.fitting : tiers.unfitting) };

export const anyMoney: Wanted = { condition: false, tierOf: (measure) => (moneyAsset(measure) === undefined ? tiers.unfitting : tiers.fitting) };

/** A factor: a share or a number before everything else. */
const factor: Wanted = {
  condition: false,
  tierOf: (measure) => (measure.kind !== "unit" ? tiers.unfitting : isPure(measure) ? tiers.fitting : tiers.possible),
};

export function oneOf(...measures: readonly Measure[]): Wanted {
  const [measure] = measures;
  return { ...(measures.length === 1 && measure !== undefined ? { measure } : {}), condition: false, tierOf: (given) => (measures.some((one) => fits(given, one)) ? tiers.fitting : given.kind === "unit" ? tiers.later : tiers.unfitting) };
}

/** What the other side of an operator asks for. */
export function besides(measure: Measure | undefined): Wanted {
  return measure === undefined ? anyQuantity : oneOf(measure);
}

/** What has to follow `left *` or `left /` so that the whole is what is wanted. */
export function toMake(whole: Wanted, left: Measure | undefined, operator: "*" | "/"): Wanted {
  if (left?.kind !== "unit") return anyQuantity;
  const wanted = whole.measure?.kind === "unit" ? whole.measure : undefined;
  if (wanted === undefined) return operator === "*" ? factor : besideDivisor(left);
  const other = operator === "*" ? divideUnits(wanted, left) : divideUnits(left, wanted);
  return { ...pureToo(other), measure: other };
}

/** A quotient of two amounts is a ratio, and by a leverage an amount. */
function besideDivisor(left: Unit): Wanted {
  return { condition: false, tierOf: (measure) => (measure.kind !== "unit" ? tiers.unfitting : isPure(measure) || fits(measure, left) ? tiers.fitting : tiers.possible) };
}

/** In products a ratio, a number and a leverage are all without a dimension. */
function pureToo(wanted: Unit): Wanted {
  return {
    condition: false,
    tierOf: (measure) => (measure.kind !== "unit" ? tiers.unfitting : fits(measure, wanted) || (isPure(wanted) && isPure(measure)) ? tiers.fitting : tiers.later),
  };
}

function fits(given: Measure, wanted: Measure): boolean {
  if (given.kind === "word" || wanted.kind === "word") return given.kind === wanted.kind;
  return fitting(given, wanted) !== undefined;
}

