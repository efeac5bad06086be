import type { Expiry, Grant } from "../../schemas/generated/events.ts";
import { Mismatch } from "../mismatch.ts";
import { add, compare, isZero, parseDecimal, toDecimalString, zero } from "../number/index.ts";
import { quote, type Balance, type Charge, type Credit, type Payment, type Snapshot } from "../snapshot/index.ts";
import { written } from "../state/written.ts";

/** Money that came or went without a list of the policy, and the snapshot afterwards. */
export interface Given {
  readonly snapshot: Snapshot;
  readonly payments: readonly Payment[];
}

/** The snapshot with a bonus or a credit that the platform gave. Throws `Mismatch` where the credit is there already, `Undecided` where the bonus becomes too large to be written. */
export function granted(snapshot: Snapshot, { asset, amount, credit }: Grant, at: string): Given {
  const payment: Payment = { from: "platform", to: credit === undefined ? "balance.bonus" : "credit.amount", asset, amount, purpose: "grant" };
  if (credit === undefined) return { snapshot: withBalance(snapshot, asset, (balance) => ({ ...balance, bonus: sum(balance.bonus, amount) })), payments: [payment] };
  const known = creditsOf(snapshot, asset);
  if (known.some(({ id }) => id === credit.id)) throw new Mismatch([{ path: "grant.credit.id", message: `expected the id of a credit that is new, but ${quote(credit.id)} is there already` }]);
  const given: Credit = { ...credit, amount, grantedAt: at };
  return { snapshot: withBalance(snapshot, asset, (balance) => ({ ...balance, credits: [...known, given] })), payments: [payment] };
}

/**
 * What lapses: a credit leaves with what is left of it; a bonus is charged, so that the policy says who pays. Throws `Mismatch` where the
 * credit is not there.
 */
export function expired(snapshot: Snapshot, { asset, credit, marginMode, amount }: Expiry): Given | { readonly charges: readonly Charge[] } {
  if (credit !== undefined) return lapsed(snapshot, asset, credit);
  const left = parseDecimal(balanceOf(snapshot, asset)?.bonus ?? "0") ?? zero;
  const wanted = amount === undefined ? left : (parseDecimal(amount) ?? zero);
  const due = compare(wanted, left) < 0 ? wanted : left;
  return { charges: isZero(due) ? [] : [{ purpose: "bonus_clawback", ...(marginMode === undefined ? {} : { marginMode }), asset, amount: toDecimalString(due) }] };
}

/** The snapshot without a credit; what was left of it goes back to the platform. */
function lapsed(snapshot: Snapshot, asset: string, id: string): Given {
  const known = creditsOf(snapshot, asset);
  const credit = known.find((each) => each.id === id);
  if (credit === undefined) throw new Mismatch([{ path: "expire.credit", message: `expected the id of a credit that is there, but found ${quote(id)}` }]);
  const left = parseDecimal(credit.amount) ?? zero;
  return {
    snapshot: withBalance(snapshot, asset, (balance) => ({ ...balance, credits: known.filter((each) => each !== credit) })),
    payments: isZero(left) ? [] : [{ from: "credit.amount", to: "platform", asset, amount: toDecimalString(left), purpose: "expiry" }],
  };
}

function balanceOf(snapshot: Snapshot, asset: string): Balance | undefined {
  return snapshot.account.balances?.find((balance) => balance.asset === asset);
}

function creditsOf(snapshot: Snapshot, asset: string): readonly Credit[] {
  return balanceOf(snapshot, asset)?.credits ?? [];
}

/** A balance that is not listed holds nothing, and is listed from now on. */
function withBalance(snapshot: Snapshot, asset: string, change: (balance: Balance) => Balance): Snapshot {
  const balances = snapshot.account.balances ?? [];
  const known = balanceOf(snapshot, asset);
  const next = known === undefined ? [...balances, change({ asset, walletBalance: "0", bonus: "0" })] : balances.map((balance) => (balance === known ? change(balance) : balance));
  return { ...snapshot, account: { ...snapshot.account, balances: next } };
}

function sum(before: string | undefined, more: string): string {
  return written(add(parseDecimal(before ?? "0") ?? zero, parseDecimal(more) ?? zero), "bonus");
}
