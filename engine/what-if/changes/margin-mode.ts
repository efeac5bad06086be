import { roundNeed } from "../../amounts.ts";
import { basisOf } from "../../basis.ts";
import { divide, negate, sign, sumAll, zero, type Fraction } from "../../number/index.ts";
import { ownMarginOf } from "../../own-margin.ts";
import type { Program } from "../../program.ts";
import { quote, type Instrument, type ModeChange, type Position, type Snapshot } from "../../snapshot/index.ts";
import { readEntity, withEntry } from "../../state/load.ts";
import { attempt } from "../../undecided.ts";
import { decimal, impossible, written } from "./impossible.ts";
import { positionCalled, takenFromWallet } from "./wallet.ts";

/**
 * Another mode, as if the position had been opened in it: into one where each stands alone, its value at entry ÷ its leverage (in the
 * policy's grid of amounts) comes from the wallet; out of one, its margin goes there. Money is neither made nor lost.
 */
export function withMode(program: Program, snapshot: Snapshot, { position, to }: ModeChange): Snapshot {
  const alone = ownMarginOf(program.meaning).get(to);
  if (!program.modes.has(to)) throw impossible("to", `expected a mode of the policy, but found ${quote(to)}`, `Known here: ${[...program.modes.keys()].join(", ")}.`);
  if (alone === undefined) throw impossible("to", `expected a mode of which the policy says who shares margin, but it leaves that open for ${to}`);
  const wanted = position === undefined ? undefined : positionCalled(snapshot, position).id;
  const instruments = new Map((snapshot.instruments ?? []).map((each) => [each.symbol, each]));
  const taken = new Map<string, Fraction[]>();
  const positions = snapshot.positions?.map((each) => {
    if (each.marginMode === to || (wanted !== undefined && each.id !== wanted)) return each;
    const instrument = instruments.get(each.symbol);
    if (instrument === undefined) throw new Error(`${each.id} has no instrument; the boundary lets none through.`);
    const { moved, amount } = switched(program, each, instrument, to, alone);
    taken.set(instrument.settle, [...(taken.get(instrument.settle) ?? []), amount]);
    return moved;
  });
  if (positions === undefined || positions.every((each, index) => each === snapshot.positions?.[index])) return withOrders(snapshot, wanted, to);
  const paid = [...taken].reduce((current, [asset, amounts]) => takenFromWallet(current, asset, sumAll(amounts), "to", `margin of their own, for ${amounts.length === 1 ? "1 position" : `${amounts.length} positions`},`), snapshot);
  return withOrders({ ...paid, positions }, wanted, to);
}

/** Where everything moves, orders do too: they reserve nothing that a snapshot holds. */
function withOrders(snapshot: Snapshot, onlyPosition: string | undefined, to: string): Snapshot {
  if (onlyPosition !== undefined || snapshot.orders === undefined || snapshot.orders.every((order) => order.marginMode === to)) return snapshot;
  return { ...snapshot, orders: snapshot.orders.map((order) => (order.marginMode === to ? order : { ...order, marginMode: to })) };
}

/** The position in its new mode, and what that takes from the wallet; negative is given to it. */
function switched(program: Program, position: Position, instrument: Instrument, to: string, alone: boolean): { moved: Position; amount: Fraction } {
  const changed: Position = { ...position, marginMode: to };
  if ((position.margin !== undefined) === alone) return { moved: changed, amount: zero };
  if (alone) {
    const margin = written(roundNeed(program, openingMargin(program, position, instrument)), "to");
    return { moved: { ...changed, margin }, amount: decimal(margin) };
  }
  const { margin = "0", ...shared } = changed;
  return { moved: shared, amount: negate(decimal(margin)) };
}

/** Value at entry ÷ leverage: money in the settlement asset. */
function openingMargin({ declared }: Program, json: Position, found: Instrument): Fraction {
  if (json.leverage === undefined) throw impossible("to", `expected positions with a leverage, but ${quote(json.id)} has none`, "Change its leverage first: margin of its own is value at entry divided by leverage.");
  const instrument = readEntity("instrument", found.symbol, found, declared);
  const cost = attempt(() => basisOf(withEntry(readEntity("position", json.id, json, declared), instrument), instrument));
  if ("undecided" in cost) throw impossible("to", `expected positions whose value at entry is known: ${cost.undecided.reason.because.replace(/\.$/, "")}`, cost.undecided.reason.help);
  if (sign(cost.value) < 0) throw impossible("to", `expected positions that cost something, but ${quote(json.id)} has a cost below 0`, "What it would have needed at entry is not known.");
  return divide(cost.value, decimal(json.leverage));
}
