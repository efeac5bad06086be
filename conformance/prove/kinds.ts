import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { fraction } from "../../engine/number/index.ts";
import { later } from "../../engine/replay/instants.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { fits } from "../accounts/index.ts";
import { checked } from "../accounts/variants.ts";

type Balances = NonNullable<Snapshot["account"]["balances"]>;

/**
 * Accounts of kinds that made-up ones have not: orders of the other side where sides of orders matter, quanto contracts where the policy is for them, credits where it reads any (none, one and two of a balance), and other assets in the
 * account where it looks through balances.
 */
export function kindsBesides(policies: readonly CompiledPolicy[], bases: readonly Snapshot[]): readonly Snapshot[] {
  const text = canonicalJson(policies.map(({ meaning }) => meaning));
  const small = bases.filter(({ positions, orders }) => (positions ?? []).length <= 2 && (orders ?? []).length === 0).slice(0, mostVaried);
  const ordered = bases.filter(({ positions, orders }) => (positions ?? []).length <= 2 && (orders ?? []).length === 1).slice(0, mostVaried);
  const turned = tellsSidesOfOrders(text) ? ordered.flatMap(withTheOtherSide) : [];
  const quanto = policies.every(appliesToQuanto) ? [...small, ...ordered, ...turned].flatMap(asQuanto) : [];
  const all = [...small, ...quanto];
  const credited = text.includes('"over":"credit"') || text.includes('"credit.') ? all.flatMap((base) => [1, 2].flatMap((count) => withCredits(base, count))) : [];
  const several = text.includes('"over":"balance"') ? [...small, ...credited.slice(0, mostVaried)].flatMap((base) => [1, 2].flatMap((count) => withOtherAssets(base, count))) : [];
  return [...turned, ...quanto, ...credited, ...several].filter((account) => policies.every((policy) => fits(policy, account)));
}

const mostVaried = 12;

/** Whether it may matter on which side an order is. */
const tellsSidesOfOrders = (text: string): boolean => /"path":"order\.(side|sign)"|"kind":"profit","of":"order"/.test(text);

function withTheOtherSide(base: Snapshot): readonly Snapshot[] {
  return checked({ ...base, orders: (base.orders ?? []).map((order) => ({ ...order, side: order.side === "long" ? "short" : "long" })) });
}

function appliesToQuanto({ meaning }: CompiledPolicy): boolean {
  const rule = meaning.applies.find(({ key }) => key === "contract");
  return rule === undefined || rule.values.includes("quanto");
}

/** The same account where linear contracts are quanto ones. */
function asQuanto(base: Snapshot): readonly Snapshot[] {
  if ((base.instruments ?? []).every(({ contract }) => contract !== "linear")) return [];
  return checked({ ...base, instruments: (base.instruments ?? []).map((each) => (each.contract === "linear" ? { ...each, contract: "quanto", quantoMultiplier: "1" } : each)) });
}

function withCredits(base: Snapshot, count: number): readonly Snapshot[] {
  const credits = Array.from({ length: count }, (_, index) => ({ id: `k${index + 1}`, kind: "other", amount: "10", ratio: "0.5", grantedAt: base.asOf, expiresAt: later(base.asOf, aYear) }));
  const balances = (base.account.balances ?? []).map((balance) => ({ ...balance, credits }));
  return balances.length === 0 ? [] : checked({ ...base, account: { ...base.account, balances } });
}

const aYear = fraction(31_536_000n);

/** So many assets more in the account, first those whose prices the snapshot has. */
export function withOtherAssets(base: Snapshot, count: number): readonly Snapshot[] {
  const [first] = base.account.balances ?? [];
  if (first === undefined) return [];
  const held = new Set((base.account.balances ?? []).map(({ asset }) => asset));
  const named = (base.assets ?? []).map(({ asset }) => asset).filter((asset) => !held.has(asset));
  const others = [...named, ...["EUR", "GBP", "JPY", "CHF", "AUD", "CAD"].filter((asset) => !held.has(asset) && !named.includes(asset))].slice(0, count);
  const prices = base.assets?.[0]?.prices ?? {};
  const more: Balances = others.map((asset) => ({ ...first, asset }));
  const known = new Set((base.assets ?? []).map(({ asset }) => asset));
  const assets = [...(base.assets ?? []), ...others.filter((asset) => !known.has(asset)).map((asset) => ({ ...base.assets?.[0], asset, prices: { ...prices, ...Object.fromEntries([...held].map((each) => [each, "1"])) } }))];
  return checked({ ...base, account: { ...base.account, balances: [...(base.account.balances ?? []), ...more] }, assets });
}
