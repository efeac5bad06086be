import type { MoveEffect } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { moveBetween } from "../fill/move.ts";
import { compare, maximum, sign, zero } from "../number/index.ts";
import { readIn } from "../payment/rule.ts";
import type { PaymentRecord } from "../payment/types.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import { settleAsset } from "../scope.ts";
import type { State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import { cellAt } from "./cell-at.ts";
import type { Standing } from "./subject.ts";

/** Moves money between two buckets of the subject; never more than the first one holds above 0. */
export function moveMoney(context: RunContext, standing: Standing, clause: string, effect: MoveEffect): { state: State; payments: readonly PaymentRecord[] } {
  const { scope, positions } = standing;
  const inside: Scope = positions.length === 1 ? { ...scope, position: positions[0] } : scope;
  const asset = settleAsset(inside);
  if (asset === undefined) throw new Undecided({ kind: "not_meaningful", because: "Money is moved in a pool that no single asset settles." }, clause);
  const reading = exactReading(context);
  const wanted = roundAmount(context.program, readIn(reading, clause, () => reading.quantity(effect.amount, inside)), -1);
  const [from, to] = [cellAt(effect.from, inside, asset, clause), cellAt(effect.to, inside, asset, clause)];
  const most = from.value === undefined ? wanted : maximum(zero, from.value);
  const amount = compare(wanted, most) > 0 ? most : wanted;
  return sign(amount) <= 0 ? { state: scope.state, payments: [] } : moveBetween(scope.state, from, to, amount, "liquidate", clause);
}
