import type { Mode, PaymentRule, PayRule } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { sumAll, type Fraction } from "../number/index.ts";
import type { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import type { State } from "../state/state.ts";
import { Undecided, within } from "../undecided.ts";
import { scopeOfCharge } from "./scope.ts";
import type { ChargePart, EngineCharge } from "./types.ts";

/**
 * The list that applies: the first whose `when` holds, else the first without one. Throws `Undecided` where the policy leaves the
 * purpose unspecified, or has lists for it and none applies.
 */
export function ruleFor(reading: Reading<Fraction, boolean>, mode: Mode, charge: EngineCharge, scope: Scope): PayRule {
  const found = findRule(reading, mode, charge, scope);
  if (found !== undefined) return found;
  const { purpose, direction } = charge;
  const silent = mode.payment.find((rule) => rule.kind === "unspecified" && rule.purposes.includes(purpose) && (rule.direction === "both" || rule.direction === direction));
  const named = mode.payment.some((rule) => rule.kind === "pay" && rule.direction === direction && rule.purposes.includes(purpose));
  const clause = silent?.id ?? mode.unspecified.find((entry) => entry.section === "payment")?.id ?? `${mode.name}/payment`;
  const what = direction === "pay" ? `who pays ${purpose}` : `who receives ${purpose}`;
  const because = named && silent === undefined ? `No list for ${purpose} in mode \`${mode.name}\` applies here.` : `The policy leaves open ${what} in mode \`${mode.name}\`.`;
  reading.observeClause?.(clause);
  throw new Undecided({ kind: "unspecified", because }, clause);
}

/** The same, without a silence where there is none. */
export function findRule(reading: Reading<Fraction, boolean>, mode: Mode, charge: EngineCharge, scope: Scope): PayRule | undefined {
  const lists = mode.payment.filter((rule): rule is PayRule => rule.kind === "pay" && rule.direction === charge.direction && rule.purposes.includes(charge.purpose));
  const conditional = lists.find((rule) => rule.when !== undefined && holdsIn(reading, rule.id, rule.when, scope));
  return conditional ?? lists.find((rule) => rule.when === undefined);
}

/** Whether the policy has this fee of a fill paid before the fill's loss is. */
export function isBeforeLoss(mode: Mode | undefined, purpose: EngineCharge["purpose"]): boolean {
  return mode?.payment.some((rule) => rule.kind === "pay" && rule.before !== undefined && rule.purposes.includes(purpose)) ?? false;
}

/** Whether some list of the policy pays the loss of a fill and this fee of it together. */
export function paysTogether(mode: Mode | undefined, purpose: EngineCharge["purpose"]): boolean {
  return mode?.payment.some((rule) => rule.kind === "pay" && rule.together === true && rule.purposes.includes(purpose)) ?? false;
}

/** A loss and the fees of its fill as one charge, where the list that would pay it says that it pays them together; else nothing. Throws `Undecided`. */
export function togetherWith(reading: Reading<Fraction, boolean>, state: State, loss: EngineCharge, fees: readonly ChargePart[]): EngineCharge | undefined {
  const mode = reading.program.modes.get(loss.mode);
  const isNamed = (rule: PaymentRule | undefined): boolean => rule?.kind === "pay" && rule.together === true && fees.every(({ purpose }) => rule.purposes.includes(purpose));
  if (mode === undefined || fees.length === 0 || !mode.payment.some(isNamed)) return undefined;
  const parts = [{ purpose: loss.purpose, amount: loss.amount }, ...fees];
  const all = { ...loss, amount: sumAll(parts.map(({ amount }) => amount)), parts };
  return isNamed(findRule(reading, mode, all, scopeOfCharge(reading, state, all, roundAmount(reading.program, all.amount, -1)))) ? all : undefined;
}

/** Reads a condition as that of `clause`. */
export function holdsIn(reading: Reading<Fraction, boolean>, clause: string, condition: NonNullable<PayRule["when"]>, scope: Scope): boolean {
  return readIn(reading, clause, () => reading.condition(condition, scope));
}

export function readIn<V, T, R>(reading: Reading<V, T>, clause: string, read: () => R): R {
  const outer = reading.clause;
  reading.clause = clause;
  try {
    return within(clause, read);
  } finally {
    reading.clause = outer;
  }
}
