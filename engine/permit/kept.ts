import type { Expression, Permission } from "../../dsl/ir.ts";
import { amountStep, contractsStep } from "../amounts.ts";
import { downToGrid, largestByTrying, largestFromZero, settleByTrying, type Largest } from "../largest/index.ts";
import { add, equals, one, zero, type Fraction } from "../number/index.ts";
import { holdsIn } from "../payment/rule.ts";
import { exactReading, unobserved } from "../run-context.ts";
import { doneUnder, scopesAfter, type Asking } from "./asking.ts";
import type { Deed } from "./deed.ts";
import { funds } from "./funding.ts";
import { solveSize } from "./solve-size.ts";

/**
 * `up to amount that keeps C`: the largest size on the grid such that C holds after each size up to it; `unlimited` where that is as
 * much as the source holds; `nothing` where C fails as it stands. Verified at the size and one step above. Throws `Undecided`.
 */
export function largestKept(asking: Asking, deed: Deed, clause: Permission, condition: Expression): Largest | "nothing" {
  const known = asking.kept.get(deed.base)?.get(clause.id);
  if (known !== undefined) return known;
  const found = find({ ...asking, context: unobserved(asking.context) }, deed, clause, condition);
  asking.kept.set(deed.base, (asking.kept.get(deed.base) ?? new Map<string, Largest | "nothing">()).set(clause.id, found));
  return found;
}

function find(asking: Asking, deed: Deed, clause: Permission, condition: Expression): Largest | "nothing" {
  const holds = (size: Fraction): boolean => {
    const reading = exactReading(asking.context);
    return scopesAfter(asking, deed, doneUnder(asking, deed, clause, size), size).every((scope) => holdsIn(reading, clause.id, condition, scope));
  };
  if (!holds(zero)) return "nothing";
  const step = stepOf(asking, deed);
  const ceiling = deed.source === undefined || funds(clause, deed.source.term) ? undefined : deed.source.amount;
  const truth = solveSize(asking, deed, clause, condition, "all");
  const first = truth === undefined ? largestByTrying(holds, step, ceiling) : largestFromZero(truth, step, ceiling);
  const found = truth === undefined || first === "unlimited" ? first : settleByTrying(first, holds, step, ceiling ?? add(first, step));
  return ceiling !== undefined && found !== "unlimited" && equals(found, downToGrid(ceiling, step)) ? "unlimited" : found;
}

/** The grid of the deed's sizes. */
export function stepOf({ context }: Pick<Asking, "context">, deed: Deed): Fraction {
  const [site] = deed.sites;
  if (deed.unit === "leverage") return one;
  return deed.unit === "contracts" && site?.kind === "held" ? contractsStep(deed.base, site.symbol) : amountStep(context.program, deed.base, deed.asset);
}
