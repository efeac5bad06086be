import { divide, equals, isZero, multiply, sign, subtract, unreachable, type Fraction } from "../../number/index.ts";
import { quote, type Position, type PositionChange, type SideChange, type Snapshot } from "../../snapshot/index.ts";
import { decimal, impossible, written } from "./impossible.ts";
import { positionCalled, settleOf, takenFromWallet, withPosition } from "./wallet.ts";

/** Another leverage, margin or size of one position. */
export function withNumber(snapshot: Snapshot, change: PositionChange): Snapshot {
  const position = positionCalled(snapshot, change.position);
  const to = decimal(change.to);
  const before = position[change.change];
  if (before !== undefined && equals(decimal(before), to)) return snapshot;
  switch (change.change) {
    case "leverage":
      if (isZero(to)) throw impossible("to", "expected a leverage of more than 0, but found 0");
      return withPosition(snapshot, { ...position, leverage: written(to, "to") });
    case "margin":
      return withMargin(snapshot, position, to);
    case "contracts":
      return withPosition(snapshot, resized(position, to));
    default:
      return unreachable(change.change);
  }
}

/** The other side, at the same entry. */
export function withSide(snapshot: Snapshot, { position: id, to }: SideChange): Snapshot {
  const position = positionCalled(snapshot, id);
  return position.side === to ? snapshot : withPosition(snapshot, { ...position, side: to });
}

function withMargin(snapshot: Snapshot, position: Position, to: Fraction): Snapshot {
  if (position.margin === undefined) {
    throw impossible("position", `expected a position with margin of its own, but ${quote(position.id)} is in the mode ${position.marginMode} and shares`, "Change its margin mode first.");
  }
  const difference = subtract(to, decimal(position.margin));
  const paid = takenFromWallet(snapshot, settleOf(snapshot, position), difference, "to", `the margin of ${quote(position.id)}`);
  return withPosition(paid, { ...position, margin: written(to, "to") });
}

/** Another size at the same entry price; a cost stated in money becomes larger or smaller with it. */
function resized(position: Position, contracts: Fraction): Position {
  const next = { ...position, contracts: written(contracts, "to") };
  if (position.entryNotional === undefined) return next;
  const held = decimal(position.contracts);
  if (isZero(held) || sign(contracts) === 0) {
    if (position.entryPrice === undefined) throw impossible("position", `expected a position with an entryPrice, but ${quote(position.id)} has only what it cost`, "A cost says nothing of another size where either is 0.");
    const { entryNotional: _, ...rest } = next;
    return rest;
  }
  return { ...next, entryNotional: written(multiply(decimal(position.entryNotional), divide(contracts, held)), "to") };
}
