import { canonicalJson } from "../../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { ofMany } from "../../accounts/unlike.ts";
import { checked } from "../../accounts/variants.ts";
import { withOtherAssets } from "../kinds.ts";
import { startsOf } from "./lines.ts";

/** Accounts with more positions or orders than these, the smallest first, and of as many positions as the policy counts to. */
export function largerThan(policy: CompiledPolicy, positions: number, orders: number): readonly Snapshot[] {
  const starts = startsOf(policy);
  const beyond = starts.filter((account) => (account.positions ?? []).length > positions || (account.orders ?? []).length > orders);
  const one = new Map<string, Snapshot>();
  for (const account of starts) {
    const [position] = account.positions ?? [];
    if (position !== undefined && !one.has(position.marginMode)) one.set(position.marginMode, account);
  }
  const firsts = [...one.values()];
  return [...firsts.flatMap((account) => ofMany([policy], positions, account)), ...firsts.flatMap((account) => oneMore(account, positions, orders)), ...(canonicalJson(policy.meaning).includes('"over":"balance"') ? firsts.flatMap((account) => withOtherAssets(account, manyAssets)) : []), ...beyond];
}

/** More assets than kinds of account have that proofs are about. */
const manyAssets = 6;

/** As many of its position and one more, and as many of an order and one more, all alike; and two positions of each side. */
function oneMore(account: Snapshot, positions: number, orders: number): readonly Snapshot[] {
  const [first] = account.positions ?? [];
  if (first === undefined) return [];
  const { id: _, symbol, marginMode, side, contracts, entryPrice, leverage } = first;
  const alike = Array.from({ length: positions + 1 }, (__, index) => ({ ...first, id: `p${index + 1}` }));
  const resting = Array.from({ length: orders + 1 }, (__, index) => ({ id: `o${index + 1}`, symbol, marginMode, side, contracts, price: entryPrice ?? "1", leverage: leverage ?? "10", reduceOnly: false, ...(account.orders?.[0]?.facts && { facts: account.orders[0].facts }) }));
  const sides = (["long", "long", "short", "short"] as const).map((each, index) => ({ ...first, id: `p${index + 1}`, side: each }));
  return [...checked({ ...account, positions: alike }), ...checked({ ...account, positions: sides }), ...checked({ ...account, orders: resting })];
}
