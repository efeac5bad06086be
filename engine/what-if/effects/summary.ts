import { absolute, compare, divide, isZero, parseDecimal, zero, type Fraction } from "../../number/index.ts";
import type { AccountEffects, Effect, EffectKind, EffectsSummary } from "./types.ts";

/** Counts by account, and the gravest effect for the worse. */
export function summaryOf(total: number, changed: readonly AccountEffects[]): EffectsSummary {
  const byKind: Partial<Record<EffectKind, number>> = {};
  for (const { effects } of changed) for (const what of new Set(effects.map((effect) => effect.what))) byKind[what] = (byKind[what] ?? 0) + 1;
  const having = (direction: Effect["direction"]): number => changed.filter(({ effects }) => effects.some((effect) => effect.direction === direction)).length;
  const worst = changed.flatMap(({ account, effects }) => effects.filter(({ direction }) => direction === "worse").map((effect) => ({ ...effect, account }))).reduce<(Effect & { account: string }) | undefined>((gravest, effect) => (gravest === undefined || graver(effect, gravest) ? effect : gravest), undefined);
  return { accounts: total, changed: changed.length, byKind, worse: having("worse"), better: having("better"), ...(worst === undefined ? {} : { worst }) };
}

const order: readonly EffectKind[] = ["status", "liquidation_price", "maintenance_margin", "equity", "initial_margin", "permission", "pool", "payer", "fit"];

function graver(a: Effect, b: Effect): boolean {
  if (a.what !== b.what) return order.indexOf(a.what) < order.indexOf(b.what);
  return compare(shareOf(a), shareOf(b)) > 0;
}

/** How far a number moved, by its share of what it was; one from nothing is farther than any. */
function shareOf({ old, by }: Effect): Fraction {
  const [before, move] = [old, by].map((text) => (text === undefined ? undefined : parseDecimal(text)));
  if (move === undefined || before === undefined) return { n: 10n ** 40n, d: 1n };
  return isZero(before) ? (isZero(move) ? zero : { n: 10n ** 40n, d: 1n }) : absolute(divide(move, before));
}
