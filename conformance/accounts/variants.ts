import type { CompiledPolicy } from "../../dsl/ir.ts";
import { fraction, multiply, parseDecimal, roundToStep, toDecimalString } from "../../engine/number/index.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { kindOfAccount } from "./kind.ts";
import { withOtherMoney } from "./other-money.ts";
import { validated } from "../../engine/validated.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { variablesOf, withValue } from "../line/index.ts";

/**
 * Accounts that the usual ones leave out: flags of positions and orders the other way round, tiers with a jump at their bounds, positions in profit and in loss, an order in
 * each mode, money of another asset, pools that were in a stage before. One of each kind of account is varied, so that there are few.
 */
export function variantsOf(policy: CompiledPolicy, bases: readonly Snapshot[]): readonly Snapshot[] {
  const firsts = new Map<string, Snapshot>();
  for (const base of bases) {
    const kind = kindOfAccount(base);
    if (!firsts.has(kind)) firsts.set(kind, base);
  }
  const varied = [...firsts.values()].map((base) => [...withOtherMoney(policy, base), ...flagsTurned(base), ...tiersThatJump(base), ...pricesMoved(policy, base), ...ordersInEveryMode(policy, base), ...stagesGiven(policy, base)]);
  return Array.from({ length: Math.max(0, ...varied.map(({ length }) => length)) }, (_, place) => varied.flatMap((list) => list[place] ?? [])).flat();
}

/** Without the amounts that make one tier begin where the other ends, it shows on which side of a bound a value belongs. */
export function tiersThatJump(base: Snapshot): readonly Snapshot[] {
  if (!(base.instruments ?? []).some(({ tiers }) => (tiers ?? []).length > 1)) return [];
  return checked({ ...base, instruments: (base.instruments ?? []).map((instrument) => ({ ...instrument, ...(instrument.tiers !== undefined && { tiers: instrument.tiers.map((tier) => ({ ...tier, ...(tier.maintenanceAmount !== undefined && { maintenanceAmount: "0" }) })) }) })) });
}

/** Each pool in each stage before, for rules that leave a stage at another threshold than they enter it. */
export function stagesGiven(policy: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const stages = policy.meaning.modes.flatMap(({ liquidation }) => liquidation?.stages ?? []);
  if (!stages.some(({ until }) => until !== undefined) && !canonicalJson(policy.meaning).includes('.status"')) return [];
  const pools = validated.assess(policy, base).pools.map(({ id }) => id);
  return [...new Set(stages.map(({ name }) => name))].flatMap((status) => checked({ ...base, pools: pools.map((id) => ({ id, status })) }));
}

/** Each flag of all positions, or of all orders, the other way round. */
export function flagsTurned(base: Snapshot): readonly Snapshot[] {
  return (["positions", "orders"] as const).flatMap((list) => {
    const names = new Set((base[list] ?? []).flatMap((part) => Object.entries(part).flatMap(([name, value]) => (typeof value === "boolean" ? [name] : []))));
    return [...names].flatMap((name) => checked({ ...base, [list]: (base[list] ?? []).map((part) => ({ ...part, [name]: !new Map<string, unknown>(Object.entries(part)).get(name) })) }));
  });
}

/** All prices a tenth higher, and a tenth lower. */
function pricesMoved(policy: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const prices = variablesOf([policy], base).filter(({ kind }) => kind === "price");
  return [11n, 9n].flatMap((tenths) => {
    const there = prices.reduce<Snapshot | undefined>((account, variable) => {
      const mark = parseDecimal(account?.instruments?.find(({ symbol }) => symbol === variable.of)?.markPrice ?? "");
      const tick = parseDecimal(variable.step);
      if (account === undefined || mark === undefined || tick === undefined) return undefined;
      return withValue(account, variable, toDecimalString(roundToStep(multiply(mark, fraction(tenths, 10n)), tick, "down")));
    }, base);
    return there === undefined ? [] : [there];
  });
}

/** The first order once more in each other mode, and one of another instrument, so that it shows whose orders a plan cancels. */
function ordersInEveryMode({ meaning }: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const [first] = base.orders ?? [];
  if (first === undefined) return [];
  const modes = meaning.modes.filter(({ name }) => name !== first.marginMode);
  const elsewhere = (base.instruments ?? []).find(({ symbol }) => symbol !== first.symbol);
  const orders = [...modes.map(({ name }, index) => ({ ...first, id: `m${index + 1}`, marginMode: name })), ...(elsewhere === undefined ? [] : [{ ...first, id: "i1", symbol: elsewhere.symbol, price: elsewhere.markPrice }])];
  return checked({ ...base, orders: [...(base.orders ?? []), ...orders] });
}

export function checked(json: unknown): readonly Snapshot[] {
  const { snapshot } = validateSnapshot(json);
  return snapshot === undefined ? [] : [snapshot];
}
