import type { CompiledPolicy } from "../../dsl/ir.ts";
import { groundOf, type Ground } from "./claim.ts";
import { statusesExclusive } from "./properties/by-construction.ts";
import { conservesMoney } from "./properties/conserves.ts";
import { neverDividesByZero } from "./properties/divides-by-zero.ts";
import { guarantees } from "./properties/guarantees.ts";
import { lossStaysWithin } from "./properties/loss-within.ts";
import { moreMarginNeverHurts } from "./properties/more-margin.ts";
import { orderOfPositions } from "./properties/order-of-positions.ts";
import { poolsIsolated } from "./properties/pools-isolated.ts";
import { reachable } from "./properties/reachable.ts";
import { splittingAPosition } from "./properties/splitting.ts";
import { stagesInOrder } from "./properties/stages-in-order.ts";
import { usualCases, Work, withinWork } from "./decide/work.ts";
import { Budget } from "./search/lines.ts";
import type { OpenFound } from "./open.ts";
import type { Finding, PropertyName } from "./types.ts";

const properties: Readonly<Record<PropertyName, (ground: Ground, budget: Budget) => readonly OpenFound[]>> = {
  statuses_exclusive: statusesExclusive,
  stages_in_order: stagesInOrder,
  reachable,
  more_margin_never_hurts: moreMarginNeverHurts,
  pools_isolated: poolsIsolated,
  loss_stays_within: lossStaysWithin,
  conserves_money: conservesMoney,
  never_divides_by_zero: neverDividesByZero,
  order_of_positions: orderOfPositions,
  splitting_a_position: splittingAPosition,
  guarantee: guarantees,
};

export interface ProveOptions {
  /** Only these; all where absent. */
  readonly properties?: readonly PropertyName[];
  /** How many accounts the search for a refutation of one property may ask about. */
  readonly budget: number;
  /** How many cases the proofs of one property may tell apart. */
  readonly cases?: number;
  /** Told before each property. */
  readonly onProgress?: (property: PropertyName, done: number, all: number) => void;
}

/**
 * What is true of every account under a policy: proved, refuted by an account that the exact engine was asked about, or unknown. Proofs
 * need no solver: conditions over polynomials of facts, told apart by cases, each decided by exact linear arithmetic.
 */
export function prove(policy: CompiledPolicy, options: ProveOptions): readonly Finding[] {
  return findingsOf(policy, options).map(closed);
}

/** A finding with what would settle it, where it is unknown to us. */
export type OpenFinding = OpenFound & { readonly property: PropertyName };

export const closed = ({ open: _, ...finding }: OpenFinding): Finding => finding;

/** Findings with what is open in them. `watch` is told of every formula on the way. */
export function findingsOf(policy: CompiledPolicy, { properties: wanted, budget, cases = usualCases, onProgress }: ProveOptions, watch?: Ground["watch"]): readonly OpenFinding[] {
  const ground: Ground = { ...groundOf(policy), ...(watch === undefined ? {} : { watch }) };
  const names = (Object.keys(properties) as PropertyName[]).filter((name) => wanted === undefined || wanted.includes(name));
  return names.flatMap((property, index) => {
    onProgress?.(property, index, names.length);
    return withinWork(new Work(cases), () => properties[property](ground, new Budget(budget))).map((found) => ({ property, ...found }));
  });
}
