import type { CancelOrdersEffect } from "../../dsl/ir.ts";
import { unreachable } from "../number/index.ts";
import { holdsIn } from "../payment/rule.ts";
import { poolHolding } from "../pools.ts";
import type { RunContext } from "../run-context.ts";
import { wordOf, type Entity } from "../state/entity.ts";
import { sharedReading } from "./shared-reading.ts";
import type { Standing } from "./subject.ts";

/** The resting orders that a step cancels, in the order of the snapshot: of the pool, of its instruments, or of the account. */
export function ordersToCancel(context: RunContext, standing: Standing, clause: string, effect: CancelOrdersEffect): readonly Entity[] {
  const reading = sharedReading(context);
  const { where } = effect;
  return inScope(standing, effect.scope).filter((order) => {
    if (where === undefined) return true;
    const pool = poolHolding(standing.pools, "order", order.id);
    return holdsIn(reading, clause, where, { state: standing.scope.state, order, ...(pool === undefined ? {} : { pool }) });
  });
}

function inScope(standing: Standing, scope: CancelOrdersEffect["scope"]): readonly Entity[] {
  const { orders } = standing.scope.state;
  switch (scope) {
    case "account":
      return orders;
    case "pool":
      return standing.orders;
    case "instrument": {
      // What is being liquidated is a contract that is held; orders on other contracts stay, unless orders are all there is.
      const held = standing.positions.length > 0 ? standing.positions : standing.orders;
      const symbols = new Set(held.map((each) => wordOf(each, "symbol")));
      return orders.filter((order) => symbols.has(wordOf(order, "symbol")));
    }
    default:
      return unreachable(scope);
  }
}
