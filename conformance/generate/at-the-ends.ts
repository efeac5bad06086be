import { fraction, multiply, parseDecimal, toDecimalString, zero } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { withOtherMoney } from "../accounts/other-money.ts";
import { checked } from "../accounts/variants.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";

/** As many times as much as an account has: more than 53 binary digits hold to the cent, and 32 to the unit. */
const large = fraction(1_000_000_000n);

/**
 * How accounts stand at the ends of what there is: with nothing at all, with money and nothing else, with a thousand million times as much of everything, and, where a policy values money, with some of another asset. No clause speaks of these, so no mutant need tell a platform that breaks on an
 * account without positions, or whose numbers end.
 */
export function atTheEnds(hunt: Hunt, bases: readonly Snapshot[]): readonly Chosen[] {
  const [first] = [...bases].filter(({ positions = [] }) => positions.length > 0).sort((a, b) => (a.positions?.length ?? 0) - (b.positions?.length ?? 0));
  if (first === undefined) return [];
  const { instruments: _, ...bare } = first;
  const accounts: readonly (readonly [string, readonly Snapshot[]])[] = [
    ["breaks on an account that has nothing", checked({ ...bare, account: { ...first.account, balances: [] }, positions: [], orders: [] })],
    ["breaks on an account that holds nothing but money", checked({ ...first, positions: [], orders: [] })],
    ["has too few digits for large accounts", checked(enlarged(first))],
    ["counts money of another asset otherwise, or not at all", bases.map((base) => withOtherMoney(hunt.policy, base)).find((others) => others.length > 0) ?? []],
  ];
  return accounts.flatMap(([noticed, snapshots]) => snapshots.map((snapshot): Chosen => ({ candidate: hunt.ask({ snapshot, ask: { ask: "assess" } }), tells: [], shows: [], noticed: `a platform that ${noticed}` })));
}

function enlarged(snapshot: Snapshot): Snapshot {
  const more = (text: string): string => toDecimalString(multiply(parseDecimal(text) ?? zero, large));
  return {
    ...snapshot,
    account: { ...snapshot.account, balances: (snapshot.account.balances ?? []).map((balance) => (balance.walletBalance === undefined ? balance : { ...balance, walletBalance: more(balance.walletBalance) })) },
    positions: (snapshot.positions ?? []).map((position) => ({ ...position, contracts: more(position.contracts), ...(position.margin !== undefined && { margin: more(position.margin) }) })),
  };
}
