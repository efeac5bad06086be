import { absolute, compare, fraction, multiply, parseDecimal, sign, subtract } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { kindOfAccount } from "../accounts/kind.ts";

/** One account of each kind, then another of each: modes, sides, options, orders, as many positions, in profit or in loss. */
export function ofEachKind(accounts: readonly Snapshot[]): readonly Snapshot[] {
  return inTurns(accounts, (account) => `${kindOfAccount(account)} ${account.positions?.length ?? 0} ${gains(account)}`);
}

/** What an account is made of, roughly: its modes, how many positions, and whether they gain. */
export function shapeOf(account: Snapshot): string {
  const held = [...(account.positions ?? []), ...(account.orders ?? [])];
  return `${[...new Set(held.map(({ marginMode }) => marginMode))].sort().join()} ${account.positions?.length ?? 0} ${gains(account)}`;
}

/** Accounts that gain much before all others: what payers lack elsewhere leaves enough there for an action to be allowed. */
export function richFirst(accounts: readonly Snapshot[]): readonly Snapshot[] {
  const isRich = (account: Snapshot): boolean => gains(account) === "gains much";
  return [...accounts.filter(isRich), ...accounts.filter((account) => !isRich(account))];
}

/** One of each kind in turn, kinds in the order in which they first come. */
export function inTurns<T>(list: readonly T[], kindOf: (each: T) => string): readonly T[] {
  const kinds = new Map<string, T[]>();
  for (const each of list) {
    const kind = kindOf(each);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [each]);
    else known.push(each);
  }
  const lists = [...kinds.values()];
  return Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, place) => lists.flatMap((own) => own[place] ?? [])).flat();
}

/** At most `most` of a list, evenly. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * (list.length - 1)) / (most - 1))]!); // index < list.length
}

/** Whether an account has anything in one of the modes; money alone may be in any. */
export function concerns({ positions, orders }: Snapshot, modes: ReadonlySet<string>): boolean {
  const held = [...(positions ?? []), ...(orders ?? [])];
  return held.length === 0 || modes.has("account") || held.some(({ marginMode }) => modes.has(marginMode));
}

/** Whether the first position gains or loses, and more than a quarter of what it is worth, as far as marks and entries say. */
function gains({ positions, instruments }: Snapshot): string {
  const [first] = positions ?? [];
  const [mark, entry] = [instruments?.find(({ symbol }) => symbol === first?.symbol)?.markPrice, first?.entryPrice].map((text) => parseDecimal(text ?? ""));
  if (first === undefined || mark === undefined || entry === undefined) return "";
  const moved = subtract(mark, entry);
  return `${(sign(moved) > 0) === (first.side === "long") ? "gains" : "loses"}${compare(multiply(absolute(moved), fraction(4n)), mark) > 0 ? " much" : ""}`;
}
