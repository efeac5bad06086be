import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Chance } from "./chance.ts";

/** Decimals at the ends of what the wire carries, and ones that no double holds. */
const sizes = [
  "0.000000000000000001", "0.000000000000000003", "99999999999999999999.999999999999999999", "99999999999999999999", "12345678901234567890.123456789012345678", "0.1", "0.3", "9007199254740993",
  "9007199254740992.5", "4503599627370496.000000000000000001", "1.000000000000000001", "0.999999999999999999", "33333333333333333333.333333333333333333", "100000000000000000",
];

/** An account with a few numbers of extreme size in place of its own, or with nothing in it at all, or with both sides of one contract. */
export function madeExtreme(snapshot: Snapshot, chance: Chance): Snapshot {
  const size = (): string => chance.among(sizes);
  const anySign = (): string => `${chance.often(0.3) ? "-" : ""}${size()}`;
  const positions = snapshot.positions ?? [];
  const at = (index: number, chosen: number, change: object): object => (index === chosen ? change : {});
  const chosen = chance.below(Math.max(positions.length, 1));
  switch (chance.below(8)) {
    case 0:
      return { ...snapshot, positions: [], orders: [], account: { ...snapshot.account, balances: (snapshot.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: "0", bonus: "0" })) } };
    case 1:
      return { ...snapshot, positions: positions.map((each, index) => ({ ...each, ...at(index, chosen, { contracts: size() }) })) };
    case 2:
      return { ...snapshot, positions: positions.map((each, index) => ({ ...each, ...at(index, chosen, { entryPrice: size() }) })) };
    case 3:
      return { ...snapshot, positions: positions.map((each, index) => ({ ...each, ...at(index, chosen, { contracts: chance.among(["0", "0.000000000000000001"]), ...(each.unsettledFunding !== undefined && { unsettledFunding: anySign() }) }) })) };
    case 4:
      return { ...snapshot, account: { ...snapshot.account, balances: (snapshot.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: anySign() })) } };
    case 5:
      return { ...snapshot, positions: positions.map((each) => (each.margin === undefined ? each : { ...each, margin: chance.among(["0", size()]) })) };
    case 6: {
      const other = positions[chosen];
      if (other === undefined) return snapshot;
      return { ...snapshot, positions: [...positions, { ...other, id: "other side", side: other.side === "long" ? "short" : "long" }] };
    }
    default:
      return { ...snapshot, instruments: (snapshot.instruments ?? []).map((each, index) => (index === 0 ? { ...each, markPrice: size() } : each)) };
  }
}
