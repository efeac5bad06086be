import type { Permission } from "../../dsl/ir.ts";
import { downToGrid, largestAnywhere, largestByTrying, settleByTrying, type Largest } from "../largest/index.ts";
import { add, compare, maximum, zero, type Fraction } from "../number/index.ts";
import * as piecewise from "../piecewise/index.ts";
import type { Truth } from "../piecewise/index.ts";
import { unobserved } from "../run-context.ts";
import { clausesOf, type Asking } from "./asking.ts";
import type { Deed, Plan } from "./deed.ts";
import { ceilingOf } from "./funding.ts";
import { largestKept } from "./kept.ts";
import { limitOf } from "./limits.ts";
import type { Refusal } from "./reasons.ts";
import { solveSize } from "./solve-size.ts";
import { Tries, type Judged } from "./tries.ts";

/** The largest size that is allowed, and what keeps it from being larger. */
export interface LargestAllowed {
  readonly largest: Largest;
  readonly refusal?: Refusal;
}

/**
 * The largest size at which the request is allowed, on its grid; `undefined` if there is none. One step more is refused, for the reason
 * that is given. `judged`: a size that was judged already. Throws `Undecided` where that cannot be decided.
 */
export function largestAllowed(asked: Asking, plan: Plan, judged?: Judged): LargestAllowed | undefined {
  if (plan.unit === "none") return undefined;
  const tries = new Tries({ ...asked, context: unobserved(asked.context) }, plan, judged);
  const largest = search(tries.asking, plan, tries);
  if (largest === undefined) return undefined;
  if (largest === "unlimited") return { largest };
  const next = tries.judge(add(largest, plan.step));
  if (next.verdict === "cannot_decide") throw next.undecided;
  return { largest, ...(next.verdict === "refused" ? { refusal: next.refusals[0] } : {}) };
}

function search(asking: Asking, plan: Plan, tries: Tries): Largest | undefined {
  const isAllowed = (size: Fraction): boolean => tries.isAllowed(size);
  const { step, asked } = plan;
  const { expected } = asking;
  const knots = expected === undefined ? plan.knots : [...plan.knots, expected, add(expected, step)];
  const ceiling = ceilingOf(asking, plan);
  const solved = plan.unit === "money" ? solve(asking, plan) : undefined;
  if (solved !== undefined) {
    if (solved.largest === "unlimited") return isAllowed(step) ? "unlimited" : undefined;
    const found = solved.largest === undefined ? zero : settleByTrying(solved.largest, isAllowed, step, ceiling ?? add(solved.largest, step));
    return isAllowed(found) ? found : undefined;
  }
  if (ceiling !== undefined && plan.unit === "contracts" && isAllowed(ceiling)) return ceiling;
  if (isAllowed(zero) && plan.unit !== "leverage") return largestByTrying(isAllowed, step, ceiling, knots, tries);
  // Refused as things stand, or without a meaning at 0: what was asked may be allowed all the same, and more than it.
  if (asked === undefined || asked.n <= 0n || !isAllowed(asked)) return undefined;
  const found = largestByTrying((size) => compare(size, asked) <= 0 || isAllowed(size), step, ceiling, [...knots, downToGrid(asked, step)], tries);
  return found === "unlimited" ? found : maximum(found, asked);
}

/** On exact functions of an amount of money: nothing that applies forbids it, and something allows it. `undefined`: it cannot be solved for. */
function solve(asking: Asking, plan: Plan): { largest: Largest | undefined } | undefined {
  const [part] = plan.deedsAt(zero);
  const deed = part!.deed(plan.base); // a plan has a deed
  if (deed.moving === undefined) return undefined;
  let allowed: Truth = piecewise.always(false);
  for (const clause of clausesOf(asking, deed)) {
    const when = whenOf(asking, deed, clause);
    if (when === undefined) return undefined;
    if (clause.verdict === "allow") {
      if (clause.also.some((effect) => effect.kind !== "forfeit" && effect.kind !== "cancel_orders")) return undefined; // their own shortages are found by trying
      allowed = piecewise.or(allowed, piecewise.and(when, withinLimit(asking, deed, clause)));
    }
  }
  for (const clause of clausesOf(asking, deed)) {
    if (clause.verdict === "forbid") allowed = piecewise.and(allowed, piecewise.not(whenOf(asking, deed, clause)!)); // looked at above
  }
  return { largest: largestAnywhere(allowed, plan.step, plan.ceiling?.amount) };
}

function whenOf(asking: Asking, deed: Deed, clause: Permission): Truth | undefined {
  if (clause.when === undefined) return piecewise.always(true);
  return solveSize(asking, deed, clause, clause.when, clause.verdict === "allow" ? "all" : "any");
}

function withinLimit(asking: Asking, deed: Deed, clause: Permission): Truth {
  const limit: Largest | "nothing" = limitOf(asking, deed, clause, zero) ?? (clause.upTo?.kind === "keeps" ? largestKept(asking, deed, clause, clause.upTo.condition) : "unlimited");
  if (limit === "nothing") return piecewise.always(false);
  return limit === "unlimited" ? piecewise.always(true) : piecewise.compare(piecewise.unknown, "<=", piecewise.constant(limit));
}
