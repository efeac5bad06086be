import { balanceOrEmpty } from "../empty-pool.ts";
import { moveBetween } from "../fill/move.ts";
import { isZero, maximum, minimum, subtract, zero, type Fraction } from "../number/index.ts";
import { balanceCell, marginCell, type Cell } from "../payment/cell.ts";
import { readIn } from "../payment/rule.ts";
import type { PaymentRecord } from "../payment/types.ts";
import { poolHolding, type Pool } from "../pools.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { positionById, withoutEntity, type State } from "../state/state.ts";
import { cellAt } from "./cell-at.ts";
import { isOpen, type Subject } from "./subject.ts";

export interface Departure {
  readonly state: State;
  /** By the position that left. */
  readonly payments: ReadonlyMap<string, readonly PaymentRecord[]>;
}

/**
 * Positions without contracts leave the state. What is left of the money that backed them goes to the wallet; where the plan says
 * `surplus to X` and the step sold them to somebody (netting does not), it goes to X once the pool has no contracts left.
 */
export function leave(context: RunContext, state: State, subject: Subject, ids: readonly string[], sold: boolean): Departure {
  const payments = new Map<string, readonly PaymentRecord[]>();
  let after = state;
  for (const id of ids) {
    const position = positionById(after, id);
    if (position === undefined || isOpen(position)) continue;
    const pool = poolHolding(exactReading(context).poolsOf({ state: after }), "position", id);
    const emptied = pool !== undefined && !pool.positions.some(isOpen);
    const surplus = sold && emptied ? subject.liquidation.surplus : undefined;
    const moved: PaymentRecord[] = [];
    const move = (from: Cell, to: Cell, amount: Fraction, purpose: string, clause: string | undefined): void => {
      const { state: then, payments: made } = moveBetween(after, from, to, maximum(zero, amount), purpose, clause);
      after = then;
      moved.push(...made);
    };
    const asset = settleOf(after, position);
    if (surplus !== undefined) {
      context.observer?.clause(surplus.id);
      for (const { cell, amount } of surplusOf(context, after, surplus.id, pool!, position, asset)) { // emptied says there is one
        move(cell, cellAt(surplus.to, { state: after, pool: pool!, position: positionById(after, id)! }, asset, surplus.id), amount, "surplus", surplus.id); // as above; it has not left yet
      }
    }
    const left = quantityOf(positionById(after, id)!, "margin"); // it is still there
    if (left !== undefined && !isZero(left)) move(marginCell(positionById(after, id)!, asset), balanceCell("wallet_balance", after, asset), left, "liquidate", undefined); // as above
    after = withoutEntity(after, "position", id);
    payments.set(id, moved);
  }
  return { state: after, payments };
}

/** The equity that is left, from the money that makes it up: the position's own margin, or the pool's wallet and then its bonus. */
function surplusOf(context: RunContext, state: State, clause: string, pool: Pool, position: Entity, asset: string): readonly { cell: Cell; amount: Fraction }[] {
  if (pool.mode.sharing?.partition.by === "position") {
    return quantityOf(position, "margin") === undefined ? [] : [stock(marginCell(position, asset))];
  }
  const reading = exactReading(context);
  const equity = maximum(zero, readIn(reading, clause, () => reading.equity("maintaining", { state, pool })));
  let open = equity;
  const names = ["wallet_balance", "bonus"] as const;
  return names.flatMap((name) => {
    if (quantityOf(balanceOrEmpty(state, asset), name) === undefined) return [];
    const { cell, amount } = stock(balanceCell(name, state, asset));
    const taken = minimum(open, amount);
    open = subtract(open, taken);
    return [{ cell, amount: taken }];
  });
}

function stock(cell: Cell): { cell: Cell; amount: Fraction } {
  return { cell, amount: maximum(zero, cell.value ?? zero) };
}

function settleOf(state: State, position: Entity): string {
  return wordOf(state.instrumentBySymbol.get(wordOf(position, "symbol")!)!, "settle")!; // the boundary has checked symbols; the schema demands it
}
