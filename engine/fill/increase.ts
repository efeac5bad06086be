import type { Mode } from "../../dsl/ir.ts";
import { roundNeed } from "../amounts.ts";
import { basisOf, valueOf, withBasis } from "../basis.ts";
import { unspecified } from "../equity.ts";
import { add, compare, divide, isZero, zero, type Fraction } from "../number/index.ts";
import { balanceCell, marginCell } from "../payment/cell.ts";
import type { RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { readEntity } from "../state/load.ts";
import { positionById, withEntity, type State } from "../state/state.ts";
import { missing } from "../words.ts";
import { payTradingFee, type Paid, type TakerOrMaker } from "./fee.ts";
import { moveBetween } from "./move.ts";

export interface Fill {
  readonly contracts: Fraction;
  readonly price: Fraction;
  /** Whose fee is paid; absent where nobody traded. */
  readonly takerOrMaker: TakerOrMaker | undefined;
  /** What moved the money: the action's name, the purpose of what moves between wallet and margin. */
  readonly action: string;
}

export interface Filled extends Paid {
  /** The bucket that the action took below 0, if it did. */
  readonly short?: string;
}

/**
 * More of a position, or a new one: averages the entry by cost, moves value ÷ leverage from the wallet to the position's margin where
 * the position stands alone, then pays the trading fee. `leverage` is that of the traded contracts.
 */
export function increasePosition(context: RunContext, state: State, position: Entity, fill: Fill, leverage: Fraction | undefined): Filled {
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const value = valueOf(position, instrument, fill.contracts, fill.price);
  const cost = add(isZero(held) ? zero : basisOf(position, instrument), value);
  let after = withEntity(state, withBasis(position, instrument, add(held, fill.contracts), cost));
  const payments = [];
  let short: string | undefined;
  if (standsAlone(modeOf(context, position))) {
    const asset = wordOf(instrument, "settle")!; // the schema demands it
    if (leverage === undefined) throw missing("position.leverage", position.id);
    const margin = roundNeed(context.program, divide(value, leverage));
    const wallet = balanceCell("wallet_balance", after, asset);
    if (compare(wallet.value!, margin) < 0) short = wallet.name; // a wallet holds money
    const moved = moveBetween(after, wallet, marginCell(positionById(after, position.id)!, asset), margin, fill.action); // just put there
    after = moved.state;
    payments.push(...moved.payments);
  }
  const fee = payTradingFee(context, after, position, { contracts: fill.contracts, price: fill.price, profit: zero, before: state }, fill.takerOrMaker);
  return { state: fee.state, payments: [...payments, ...fee.payments], ...(short === undefined ? {} : { short }) };
}

/** A position of 0 contracts, to be filled: opened at the snapshot's moment, so that no funding has accrued. */
export function newPosition(context: RunContext, state: State, at: { readonly symbol: string; readonly mode: string; readonly side: string; readonly leverage: string | undefined }): Entity {
  const mode = context.program.modes.get(at.mode)!; // the request was checked
  const json = {
    id: freshId(state, at),
    symbol: at.symbol,
    marginMode: at.mode,
    side: at.side,
    contracts: "0",
    ...(at.leverage === undefined ? {} : { leverage: at.leverage }),
    ...(standsAlone(mode) ? { margin: "0" } : {}),
    openedAt: state.snapshot.asOf,
    ...(context.program.readsFunding ? { unsettledFunding: "0" } : {}),
  };
  return readEntity("position", json.id, json, context.program.declared);
}

/** Whether each position of the mode has margin of its own. Throws `Undecided` where the policy leaves sharing open. */
export function standsAlone(mode: Mode): boolean {
  if (mode.sharing === undefined) throw unspecified(mode, "sharing");
  return mode.sharing.partition.by === "position";
}

export function modeOf({ program }: RunContext, position: Entity): Mode {
  return program.modes.get(wordOf(position, "margin_mode")!)!; // requests for positions in unknown modes were refused
}

function freshId(state: State, { symbol, mode, side }: { readonly symbol: string; readonly mode: string; readonly side: string }): string {
  const base = `${symbol} ${mode} ${side}`.slice(0, 120); // an id has at most 128 characters
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base} ${count}`;
    if (positionById(state, id) === undefined) return id;
  }
}
