import type { PayRule } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { exact } from "../algebras/exact.ts";
import { applicability } from "../applies.ts";
import { add, compare, isZero, negate, toDecimalString, zero, type Fraction } from "../number/index.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import type { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import type { State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import { absorberCell, addTo, isOwn } from "./cell.ts";
import { assertConserved } from "./conserve.ts";
import { largestOwnTotal } from "./keeping.ts";
import { Pouring, type Draw, type ReadyStep } from "./pour.ts";
import { otherSideOf, pairUp, partsOf, roundedParts, type Transfer } from "./recipients.ts";
import { roundShares } from "./round-shares.ts";
import { ruleFor } from "./rule.ts";
import { scopeOfCharge } from "./scope.ts";
import { cellsOf, readyStep } from "./steps.ts";
import type { EngineCharge, PaymentRecord } from "./types.ts";

export type { RunContext } from "../run-context.ts";
export type { EngineCharge, PaymentRecord } from "./types.ts";

/**
 * Pays or receives one charge by the policy's list for it: the whole of it is placed, to the last unit. The amount is rounded once by
 * the policy's rule for amounts, and from there on nothing is lost. Throws `Undecided` where the policy or the snapshot does not say.
 */
export function payCharge(context: RunContext, state: State, charge: EngineCharge): { state: State; payments: PaymentRecord[] } {
  const due = roundAmount(context.program, charge.amount, charge.direction === "pay" ? -1 : 1);
  if (isZero(due)) return { state, payments: [] };
  const reading = exactReading(context);
  const scope = scopeOfCharge(reading, state, charge, due);
  const outside = applicability(context.program, state, scope.pool!); // the scope of a charge has a pool
  if (outside !== undefined) throw outside;
  const rule = ruleFor(reading, scope.pool!.mode, charge, scope); // as above
  reading.observeClause?.(rule.id);
  const draws = place(context, reading, rule, charge, scope, due);
  for (const draw of draws) reading.observeClause?.(draw.step);
  const transfers = charge.direction === "pay" ? paid(context, rule, charge, scope, draws, due) : received(charge, scope, draws, due);
  const after = transfers.reduce(transferred, state);
  assertConserved(state, after, charge.asset, transfers);
  const payments = transfers.map(({ from, to, amount, clause, purpose }): PaymentRecord => ({ from: from.name, to: to.name, asset: charge.asset, amount, purpose, clause }));
  return { state: after, payments };
}

/** Which cell gives or takes how much: first without a limit on own money, then, if the list keeps a condition, with it. */
function place(context: RunContext, reading: Reading<Fraction, boolean>, rule: PayRule, charge: EngineCharge, scope: Scope, due: Fraction): readonly Draw<Fraction>[] {
  const known = new Map<string, ReadyStep | undefined>();
  const ready = (step: PayRule["steps"][number]): ReadyStep | undefined => {
    if (!known.has(step.id)) known.set(step.id, readyStep(reading, rule, step, charge, scope));
    return known.get(step.id);
  };
  const pour = (ownLimit: Fraction | undefined): Pouring<Fraction, boolean> => {
    const round = (amount: Fraction): Fraction => roundAmount(context.program, amount, charge.direction === "pay" ? -1 : 1);
    const pouring = new Pouring(exact(), due, { ...(ownLimit === undefined ? {} : { ownLimit }), settleShares: (shares, rooms) => roundShares(shares, rooms, round) });
    // A step that is not reached is not read: what it lacks in the snapshot is no silence.
    for (const step of rule.steps) {
      const next = isZero(pouring.left) ? undefined : ready(step);
      if (next !== undefined) pouring.pour(next);
    }
    return pouring;
  };
  let pouring = pour(undefined);
  if (rule.keeping !== undefined && charge.direction === "pay") {
    const most = pouring.draws.filter((draw) => isOwn(draw.cell)).reduce((total, draw) => add(total, draw.amount), zero);
    const used = [...known.values()].filter((step) => step !== undefined);
    const own = isZero(most) ? zero : largestOwnTotal(context, scope.state, rule, used, charge, due, most);
    if (compare(own, most) < 0) pouring = pour(own);
  }
  if (!isZero(pouring.left)) throw unplaced(rule, charge, pouring.left, due);
  return pouring.draws.filter((draw) => !isZero(draw.amount));
}

/** Each part of what is paid goes to whom it is owed, in the order of the parts. */
function paid({ program }: RunContext, rule: PayRule, charge: EngineCharge, scope: Scope, draws: readonly Draw<Fraction>[], due: Fraction): readonly Transfer[] {
  const receivers = roundedParts(program, charge, due).flatMap(({ purpose, amount: part }) => {
    const to = rule.to.length > 0 ? rule.to : [{ bucket: otherSideOf(purpose) }];
    const parts = partsOf(program, to, part);
    return to.map(({ bucket }, index) => {
      const [found] = cellsOf(bucket, rule, charge, scope);
      if (found === undefined) throw new Undecided({ kind: "not_meaningful", because: "There is no credit that could receive what is paid." }, rule.id);
      return { cell: found.cell, amount: parts[index]!, purpose }; // a part for each
    });
  });
  return pairUp(draws, receivers);
}

/** What is received comes from the other side; each step is one that takes. */
function received(charge: EngineCharge, scope: Scope, draws: readonly Draw<Fraction>[], due: Fraction): readonly Transfer[] {
  const source = absorberCell(otherSideOf(charge.purpose), { ...scope.state, funds: [] }, charge.asset, undefined);
  return pairUp(draws, [{ cell: source, amount: due, purpose: charge.purpose }]).map((each) => ({ ...each, from: each.to, to: each.from }));
}

function transferred(state: State, { from, to, amount }: Transfer): State {
  const paid = addTo(state, from, negate(amount));
  return from.kind === "forgiven" ? paid : addTo(paid, to, amount); // what is forgiven reaches nobody
}

function unplaced(rule: PayRule, charge: EngineCharge, left: Fraction, due: Fraction): Undecided {
  return new Undecided(
    {
      kind: "not_meaningful",
      because: `Of ${toDecimalString(due)} ${charge.asset} of ${charge.purpose}, ${toDecimalString(left)} ${charge.asset} can be placed nowhere: the list names nothing behind its last bucket.`,
      help: "End the list with an absorber that has no bottom, such as `finally insurance_fund` without a declared fund, `debt` or `socialised`.",
    },
    rule.id,
  );
}
