import { maximum, zero, type Fraction } from "../../number/index.ts";
import { moveBetween, outsideCell } from "../../fill/move.ts";
import { balanceCell, keyOf, marginCell, type Cell } from "../../payment/cell.ts";
import * as piecewise from "../../piecewise/index.ts";
import { wordOf } from "../../state/entity.ts";
import { positionById, type State } from "../../state/state.ts";
import type { Deed, Done } from "../deed.ts";

/** Money into or out of the account's wallet. Throws `Undecided` where the wallet's balance is not said. */
export function moneyDeed(action: "deposit" | "withdraw" | "transfer", base: State, asset: string): Deed {
  const wallet = balanceCell("wallet_balance", base, asset);
  const outside = outsideCell("outside", asset);
  const [from, to] = action === "deposit" ? [outside, wallet] : [wallet, outside];
  return { ...moving(base, from, to, action), action, asset, sites: [{ kind: "account", asset }] };
}

/** Money between the wallet of the settlement asset and the margin of one position. */
export function marginDeed(action: "add_margin" | "remove_margin", base: State, positionId: string): Deed {
  const position = positionById(base, positionId)!; // the request was checked
  const symbol = wordOf(position, "symbol")!; // the schema demands it
  const asset = wordOf(base.instrumentBySymbol.get(symbol)!, "settle")!; // the boundary has checked symbols
  const site = { kind: "held" as const, mode: wordOf(position, "margin_mode")!, symbol, positionId }; // the schema demands it
  const cells = (): readonly [Cell, Cell] => {
    const [wallet, margin] = [balanceCell("wallet_balance", base, asset), marginCell(position, asset)];
    return action === "add_margin" ? [wallet, margin] : [margin, wallet];
  };
  // Where the mode gives the position no margin of its own, only forbids can answer, and they need no bucket.
  if (position.values["margin"] === undefined) return { ...blocked(base, cells), action, asset, sites: [site] };
  const [from, to] = cells();
  return { ...moving(base, from, to, action), action, asset, sites: [site] };
}

type Moved = Pick<Deed, "base" | "unit" | "source" | "perform" | "moving">;

function moving(base: State, from: Cell, to: Cell, action: string): Moved {
  const held = [from, to].filter((cell): cell is Cell & { readonly value: Fraction } => cell.value !== undefined);
  return {
    base,
    unit: "money",
    source: from.value === undefined ? undefined : { amount: maximum(zero, from.value), term: from.name },
    perform: (size): Done => moveBetween(base, from, to, size, action),
    moving: new Map(
      held.map((cell) => [
        keyOf(cell),
        (size) => (cell === from ? piecewise.subtract(piecewise.constant(cell.value), size) : piecewise.add(piecewise.constant(cell.value), size)),
      ]),
    ),
  };
}

function blocked(base: State, cells: () => readonly [Cell, Cell]): Moved {
  return {
    base,
    unit: "money",
    source: undefined,
    perform: (size): Done => {
      if (size.n === 0n) return { state: base, payments: [] };
      const [from, to] = cells(); // says which fact is missing
      return moveBetween(base, from, to, size, "margin");
    },
    moving: undefined,
  };
}
