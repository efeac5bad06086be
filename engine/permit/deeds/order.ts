import { wordOf, withValues, type Entity } from "../../state/entity.ts";
import { withEntity, withoutEntity, type State } from "../../state/state.ts";
import type { Deed, Done } from "../deed.ts";
import { settleOf } from "./settings.ts";

/** An order that rests from now on. */
export function placeDeed(base: State, order: Entity): Deed {
  return { ...common("place_order", base, order), unit: "contracts", perform: (size): Done => ({ state: withEntity(base, withValues(order, { contracts: size })), payments: [] }) };
}

/** The end of an order. */
export function cancelDeed(base: State, order: Entity): Deed {
  return { ...common("cancel_order", base, order), unit: "none", perform: (): Done => ({ state: withoutEntity(base, "order", order.id), payments: [] }) };
}

function common(action: Deed["action"], base: State, order: Entity): Omit<Deed, "unit" | "perform"> {
  const symbol = wordOf(order, "symbol")!; // the schema demands it
  return {
    action,
    base,
    asset: settleOf(base, symbol),
    sites: [{ kind: "held", mode: wordOf(order, "margin_mode")!, symbol, orderId: order.id }], // the schema demands it
    source: undefined,
    moving: undefined,
  };
}
