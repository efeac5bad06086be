import { decreasePosition } from "../../fill/decrease.ts";
import { increasePosition, type Fill } from "../../fill/increase.ts";
import { isZero } from "../../number/index.ts";
import type { RunContext } from "../../run-context.ts";
import { isFraction, quantityOf, withValues, wordOf, type Entity } from "../../state/entity.ts";
import { positionById, withEntity, type State } from "../../state/state.ts";
import type { Fraction } from "../../number/index.ts";
import type { Deed, Done } from "../deed.ts";

export interface FillTerms {
  readonly price: Fraction;
  readonly takerOrMaker: "taker" | "maker";
  /** That of the traded contracts; absent: the position's. */
  readonly leverage: Fraction | undefined;
}

/** A fill that opens `position`, which may not be in the state yet, or makes it larger. */
export function increaseDeed(context: RunContext, action: "open" | "increase", base: State, position: Entity, terms: FillTerms): Deed {
  const leverage = terms.leverage ?? quantityOf(position, "leverage");
  return {
    ...common(action, base, withValues(position, { entry_price: terms.price, ...(leverage === undefined ? {} : { leverage }) }), leverage),
    source: undefined,
    perform: (size): Done => {
      if (isZero(size)) return { state: base, payments: [] };
      const present = positionById(base, position.id) === undefined ? withEntity(base, position) : base;
      return increasePosition(context, present, position, fillOf(action, size, terms), leverage);
    },
  };
}

/** A fill that makes a position smaller, or closes it. The closed position is judged with 0 contracts. Nobody traded where it is deleveraged or settled: there is no fee. */
export function decreaseDeed(context: RunContext, action: "reduce" | "close" | "delever" | "settle", base: State, positionId: string, terms: FillTerms): Deed {
  const position = positionById(base, positionId)!; // the request was checked
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const traded = action === "reduce" || action === "close";
  return {
    ...common(action, base, position, undefined),
    source: { amount: held, term: "position.contracts" },
    perform: (size): Done => (isZero(size) ? { state: base, payments: [] } : decreasePosition(context, base, position, traded ? fillOf(action, size, terms) : { ...fillOf(action, size, terms), takerOrMaker: undefined })),
  };
}

function fillOf(action: string, contracts: Fraction, { price, takerOrMaker }: FillTerms): Fill {
  return { contracts, price, takerOrMaker, action };
}

function common(action: Deed["action"], base: State, position: Entity, leverage: Fraction | undefined): Pick<Deed, "action" | "base" | "unit" | "asset" | "sites" | "moving"> {
  const symbol = wordOf(position, "symbol")!; // the schema demands it
  return {
    action,
    base,
    unit: "contracts",
    asset: wordOf(base.instrumentBySymbol.get(symbol)!, "settle")!, // the boundary has checked symbols
    sites: [{ kind: "held", mode: wordOf(position, "margin_mode")!, symbol, positionId: position.id, ...(isFraction(leverage) ? { leverage } : {}), ...(positionById(base, position.id) === undefined ? { opened: position } : {}) }], // the schema demands it
    moving: undefined,
  };
}
