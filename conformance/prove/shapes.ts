import type { CompiledPolicy } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { basesOf, fits, reworded } from "../accounts/index.ts";

/** Accounts whose words a proof is about: each kind of account once, the smallest first. What is a number in them is free. */
export function shapesOf(policies: readonly CompiledPolicy[], limit: number): readonly Snapshot[] {
  const found = new Map<string, Snapshot>();
  const bases = basesOf(policies, { positions: 2, seed: 1 });
  for (const snapshot of [...bases, ...bases.flatMap((base) => policies.flatMap((policy) => reworded(policy, base)).filter((each) => policies.every((policy) => fits(policy, each))))]) {
    if ((snapshot.positions ?? []).length > 2 || (snapshot.orders ?? []).length > 1) continue;
    const key = wordsOf(snapshot);
    if (!found.has(key)) found.set(key, snapshot);
  }
  return [...found.values()].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, limit);
}

const sizeOf = ({ positions, orders }: Snapshot): number => (positions ?? []).length + (orders ?? []).length;

/** Everything of a snapshot that is no decimal and no instant; tiers count as a whole. */
function wordsOf(snapshot: Snapshot): string {
  const held = new Set([...(snapshot.positions ?? []), ...(snapshot.orders ?? [])].map(({ symbol }) => symbol));
  const strip = (value: unknown): unknown => {
    if (typeof value === "string") return /^(-?\d+(\.\d+)?|\d{4}-\d{2}-\d{2}T.*Z)$/.test(value) ? "number" : value;
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strip(inner)]));
  };
  const { positions, orders, instruments, selectors, pools, account } = snapshot;
  const kinds = (instruments ?? []).filter(({ symbol }) => held.has(symbol)).map(({ contract, settle, tiers, facts }) => ({ contract, settle, tiers: tiers?.length, facts: strip(facts) }));
  const named = (list: readonly { readonly symbol: string }[] | undefined): unknown => (list ?? []).map(({ symbol, ...rest }) => ({ ...(strip(rest) as object), symbol: [...held].indexOf(symbol) }));
  return canonicalJson({ positions: named(positions), orders: named(orders), kinds, selectors: selectors ?? {}, pools: strip(pools ?? []), balances: (account.balances ?? []).length });
}
