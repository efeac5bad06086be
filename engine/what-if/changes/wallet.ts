import { compare, isZero, sign, subtract, zero, type Fraction } from "../../number/index.ts";
import { quote, type Balance, type Position, type Snapshot } from "../../snapshot/index.ts";
import { decimal, impossible, written } from "./impossible.ts";

/** The asset that a position's margin is in. */
export function settleOf(snapshot: Snapshot, position: Position): string {
  const instrument = snapshot.instruments?.find((each) => each.symbol === position.symbol);
  if (instrument === undefined) throw new Error(`${position.id} has no instrument; the boundary lets none through.`);
  return instrument.settle;
}

export function positionCalled(snapshot: Snapshot, id: string): Position {
  const found = snapshot.positions?.find((each) => each.id === id);
  if (found === undefined) throw impossible("position", `expected the id of a position in the snapshot, but found ${quote(id)}`);
  return found;
}

export function withPosition(snapshot: Snapshot, position: Position): Snapshot {
  return { ...snapshot, positions: snapshot.positions?.map((each) => (each.id === position.id ? position : each)) };
}

/** The snapshot with `asset`'s balance changed, or added at the end where there is none. */
export function withBalanceOf(snapshot: Snapshot, asset: string, change: (balance: Balance) => Balance): Snapshot {
  const balances = snapshot.account.balances ?? [];
  const found = balances.find((each) => each.asset === asset);
  const next = found === undefined ? [...balances, change({ asset, walletBalance: "0" })] : balances.map((each) => (each === found ? change(each) : each));
  return { ...snapshot, account: { ...snapshot.account, balances: next } };
}

/**
 * `amount` from the wallet, or to it where it is negative: what a position's margin takes or gives. A wallet pays only what it holds.
 * Throws `Mismatch` at `path` of the change where it holds too little, or does not say what it holds.
 */
export function takenFromWallet(snapshot: Snapshot, asset: string, amount: Fraction, path: string, what: string): Snapshot {
  if (isZero(amount)) return snapshot;
  const found = snapshot.account.balances?.find((each) => each.asset === asset);
  if (found !== undefined && found.walletBalance === undefined) throw impossible(path, `expected a wallet that says what it holds, but the balance of ${quote(asset)} has no walletBalance`);
  const held = found?.walletBalance === undefined ? zero : decimal(found.walletBalance);
  if (sign(amount) > 0 && compare(held, amount) < 0) {
    throw impossible(path, `expected at most what the wallet holds, ${written(held, path)} ${asset}, but ${what} takes ${written(amount, path)}`, "Change the wallet balance first, or the leverage.");
  }
  return withBalanceOf(snapshot, asset, (balance) => ({ ...balance, walletBalance: written(subtract(held, amount), path) }));
}
