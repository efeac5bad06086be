import type { Expression, Permission } from "../../dsl/ir.ts";

import { negate, subtract, sumAll, type Fraction } from "../number/index.ts";
import { holdsIn, readIn } from "../payment/rule.ts";
import type { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import { quantityOf } from "../state/entity.ts";
import { balanceOf } from "../state/state.ts";
import type { Asking } from "./asking.ts";
import type { Deed, Done } from "./deed.ts";

/** What judging one size shows of how near it is to another verdict: the slack of each comparison that decides. */
export interface Nearness {
  readonly slacks: Map<string, Fraction>;
  /** Whether nothing but these comparisons can change the verdict as the size does. */
  isWhole: boolean;
}

type Exact = Reading<Fraction, boolean>;

/** Of several ways to be allowed no single comparison decides: nothing is noted. What a clause does besides may lack money that nobody notes. */
export function withNearness(asking: Asking, clauses: readonly Permission[]): Asking {
  const { nearness } = asking;
  const allows = clauses.filter(({ verdict }) => verdict === "allow");
  if (nearness === undefined) return asking;
  if (allows.some(({ also }) => also.length > 0)) nearness.isWhole = false;
  if (allows.length === 1) return asking;
  nearness.isWhole = false;
  return { ...asking, nearness: undefined };
}

/** Whether the condition holds; notes the slacks of the comparisons that it joins. `wanted` is whether it must hold or must not. */
export function holdsNoting(reading: Exact, { nearness }: Asking, clause: string, condition: Expression, scope: Scope, wanted: boolean): boolean {
  if (nearness === undefined) return holdsIn(reading, clause, condition, scope);
  return readIn(reading, clause, () => noted(reading, condition, scope, nearness, wanted, `${clause} ${scope.pool?.id ?? ""} ${scope.position?.id ?? ""}`));
}

function noted(reading: Exact, condition: Expression, scope: Scope, nearness: Nearness, wanted: boolean, name: string): boolean {
  if (condition.kind === "logic" && condition.operator === (wanted ? "and" : "or")) {
    const meets = (each: Expression, index: number): boolean => noted(reading, each, scope, nearness, wanted, `${name} ${index}`);
    return wanted ? condition.operands.every(meets) : condition.operands.some(meets);
  }
  if (condition.kind !== "compare" || condition.operator === "=" || condition.operator === "!=") {
    if (!isFixed(condition)) nearness.isWhole = false;
    return reading.condition(condition, scope);
  }
  const [left, right] = [reading.quantity(condition.left, scope), reading.quantity(condition.right, scope)];
  const more = condition.operator === ">" || condition.operator === ">=" ? subtract(left, right) : subtract(right, left);
  nearness.slacks.set(name, wanted ? more : negate(more));
  return reading.algebra.compare(condition.operator, left, right, condition);
}

/** Whether a condition is the same for every size: an option, or a word that is no status. */
function isFixed(condition: Expression): boolean {
  if (condition.kind === "not") return isFixed(condition.operand);
  if (condition.kind === "is") return condition.operand.kind === "option" || (condition.operand.kind === "fact" && !condition.operand.path.endsWith(".status"));
  return condition.kind === "option" || condition.kind === "fact";
}

/** What a fill leaves of the wallet after the margin that the position takes of it. */
export function noteSpare(nearness: Nearness | undefined, { base, asset, action }: Deed, { payments }: Done): void {
  const balance = nearness === undefined ? undefined : balanceOf(base, asset);
  const wallet = balance === undefined ? undefined : quantityOf(balance, "wallet_balance");
  if (wallet === undefined) return;
  const taken = payments.filter(({ from, to, purpose }) => purpose === action && from === "balance.wallet_balance" && to === "position.margin").map(({ amount }) => amount);
  nearness?.slacks.set("spare", subtract(wallet, sumAll(taken)));
}
