import type { Expression, ReduceBy } from "../../dsl/ir.ts";
import { contractsStep } from "../amounts.ts";
import { downToGrid } from "../largest/index.ts";
import { compare, minimum, multiply, sign, subtract, unreachable, zero, type Fraction } from "../number/index.ts";
import { readIn } from "../payment/rule.ts";
import type { RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { within } from "../undecided.ts";
import { sharedReading } from "./shared-reading.ts";
import { scopeOf, type Standing, type Subject } from "./subject.ts";
import { contractsInTier, tierIndex } from "./tier-index.ts";

/** How much a step says of a position, other than by shortage. */
export type StatedSize = Exclude<ReduceBy, { readonly kind: "shortage" }>;

/**
 * The contracts to close, 0 or more and at most what there is, on the instrument's grid. By tiers: down to the largest lot of the tier
 * that many lower, or of the lowest; in the lowest tier nothing. A fraction or a number of contracts is rounded down, to at least one step.
 */
export function sizeOf(context: RunContext, subject: Subject, standing: Standing, clause: string, position: Entity, by: StatedSize): Fraction {
  const { state } = standing.scope;
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const value = (expression: Expression): Fraction => {
    const reading = sharedReading(context);
    return readIn(reading, clause, () => reading.quantity(expression, scopeOf(standing, position)));
  };
  const downTo = (tier: number): Fraction => subtract(held, contractsInTier(context, state, subject, position, tier));
  switch (by.kind) {
    case "tiers":
      return within(clause, () => {
        const tier = tierIndex(context, state, subject, position.id);
        return tier === 0 ? zero : downTo(Math.max(0, tier - by.count));
      });
    case "to_tier":
      return within(clause, () => downTo(by.tier - 1)); // tiers are counted from 1
    case "fraction":
      return onGrid(standing, position, multiply(held, value(by.value)));
    case "contracts":
      return onGrid(standing, position, value(by.value));
    default:
      return unreachable(by);
  }
}

function onGrid(standing: Standing, position: Entity, wanted: Fraction): Fraction {
  const held = quantityOf(position, "contracts")!; // as above
  if (sign(wanted) <= 0) return zero;
  if (compare(wanted, held) >= 0) return held;
  const step = contractsStep(standing.scope.state, wordOf(position, "symbol")!); // the boundary has checked symbols
  const down = downToGrid(wanted, step);
  return minimum(held, sign(down) > 0 ? down : step);
}
