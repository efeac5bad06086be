import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { basesOf, fits } from "../accounts/index.ts";
import { dated } from "../accounts/dated.ts";
import { otherContract } from "../accounts/unlike.ts";

type Position = NonNullable<Snapshot["positions"]>[number];
type Order = NonNullable<Snapshot["orders"]>[number];

/** Choices of options that are combined with everything else. */
const mostChoices = 3;

/**
 * What a proof about so many positions and orders has to look at besides: in each mode and kind of contract two positions of any sides, in one contract and in two, and one
 * order of either side, that only reduces or not, beside none and beside one position of either side, in its contract and in another. `shapes` are those that are looked at anyway.
 */
export function combinedShapes(policies: readonly CompiledPolicy[], shapes: readonly Snapshot[]): readonly Snapshot[] {
  const bases = basesOf(policies, { positions: 2, seed: 1 }).map((base) => dated(policies, base));
  const firsts = new Map<string, Snapshot>();
  for (const base of bases) {
    const [first, ...others] = base.positions ?? [];
    if (first === undefined || others.length > 0 || (base.orders ?? []).length > 0) continue;
    const key = `${first.marginMode} ${contractOf(base, first.symbol)}`;
    if (!firsts.has(key)) firsts.set(key, base);
  }
  const choices = [...new Map(shapes.map(({ selectors }) => [canonicalJson(selectors ?? {}), selectors ?? {}])).values()].slice(0, mostChoices);
  const facts = bases.flatMap(({ orders }) => orders ?? [])[0]?.facts;
  const alone = (mode: string): boolean => policies.every(({ meaning }) => meaning.modes.some(({ name, sharing }) => name === mode && sharing?.partition.by === "position"));
  const made = [...firsts.values()].flatMap((base) => combined(base, alone(base.positions?.[0]?.marginMode ?? ""), facts)).flatMap((account) => choices.map((selectors) => ({ ...account, selectors })));
  const known = new Set(shapes.map((shape) => canonicalJson(shape)));
  return made.flatMap((account) => validateSnapshot(account).snapshot ?? []).filter((account) => !known.has(canonicalJson(account)) && policies.every((policy) => fits(policy, account)));
}

const sides = ["long", "short"] as const;

function combined(base: Snapshot, isAlone: boolean, facts: Order["facts"]): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  const instrument = base.instruments?.find(({ symbol }) => symbol === first?.symbol);
  if (first === undefined || instrument === undefined) return [];
  const other = otherContract(instrument);
  const on = (id: string, side: Position["side"], symbol = first.symbol): Position => ({ ...first, id, side, symbol });
  const order = (side: Order["side"], reduceOnly: boolean, symbol: string): Order => ({ id: "o1", symbol, marginMode: first.marginMode, side, contracts: first.contracts, price: first.entryPrice ?? "1", leverage: first.leverage ?? "10", reduceOnly, ...(facts === undefined ? {} : { facts }) });
  const pairs = sides.flatMap((left) => sides.flatMap((right) => [
    ...(left === "short" && right === "long" ? [] : [[on("p1", left), on("p2", right)]]),
    [on("p1", left), on("p2", right, other.symbol)],
  ]));
  const instruments = [...(base.instruments ?? []).filter(({ symbol }) => symbol !== other.symbol), other];
  const beside = [[], ...sides.map((side) => [on("p1", side)])].flatMap((positions) => (positions.length === 0 ? [first.symbol] : [first.symbol, other.symbol]).flatMap((symbol) => sides.flatMap((side) => [false, true].map((reduceOnly) => ({ ...base, instruments, positions, orders: [order(side, reduceOnly, symbol)] })))));
  return [...(isAlone ? [] : pairs.map((positions) => ({ ...base, instruments, positions, orders: [] }))), ...beside];
}

function contractOf({ instruments }: Snapshot, symbol: string): string {
  return instruments?.find((each) => each.symbol === symbol)?.contract ?? "";
}
