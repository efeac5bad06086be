/**
 * The risk tiers of an instrument as a grid, and what somebody types into it as other tiers. Strings in and out: a percentage is a share
 * with its point two places further, so that nothing is computed with.
 */
import type { CellMessage } from "../../dsl/service/types.ts";
import type { Tier } from "../../engine/snapshot/index.ts";
import { isDecimal, middle, ticksToPrice } from "./ticks.ts";

/** The fields of a tier that somebody edits, in their order. `maxNotional` comes first, and `minNotional` follows it. */
export const tierFields = ["maxNotional", "maintenanceMarginRate", "maintenanceAmount", "initialMarginRate", "maxLeverage"] as const;
export type TierField = (typeof tierFields)[number];

/** Those that any of the tiers has, and those that every venue gives. */
export function fieldsOf(tiers: readonly Tier[]): readonly TierField[] {
  return tierFields.filter((name) => name !== "initialMarginRate" || tiers.some((tier) => tier[name] !== undefined));
}

export function unitOf(field: TierField, settle: string): string {
  if (field === "maxLeverage") return "x";
  return isShare(field) ? "%" : settle;
}

/** A value as a grid shows it; empty where there is none. */
export function shownOf(tier: Tier, field: TierField): string {
  const value = tier[field] ?? "";
  return isShare(field) && isDecimal(value) ? moved(value, 2) : grouped(value);
}

/** Digits in threes, as policies have them. */
export function grouped(decimal: string): string {
  const [whole = "", ...fraction] = decimal.split(".");
  return [/^\d{5}/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, "_") : whole, ...fraction].join(".");
}

/** The tiers with one value otherwise, or why that is no value. The tier above begins where this one ends. */
export function withCell(tiers: readonly Tier[], row: number, field: TierField, typed: string): readonly Tier[] | CellMessage {
  const text = typed.trim().replace(/\s*[%x]$/, "").replaceAll("_", "");
  const open = text === "" || /^(above|∞)$/.test(text);
  if (!open && !isDecimal(text)) return { severity: "error", code: "not-a-number", message: `Expected a number, but found \`${typed.slice(0, 40)}\`.`, help: isShare(field) ? "Write a percentage such as `0.4`." : "Write digits with a point, such as `50000.5`." };
  const value = open ? undefined : isShare(field) ? moved(text, -2) : text;
  return tiers.map((tier, at) => {
    if (at === row) return withField(tier, field, value);
    return at === row + 1 && field === "maxNotional" && value !== undefined ? { ...tier, minNotional: value } : tier;
  });
}

/** A tier in two that say the same. */
export function withSplit(tiers: readonly Tier[], row: number): readonly Tier[] {
  const tier = tiers[row];
  if (tier === undefined) return tiers;
  const bound = tier.maxNotional === undefined ? (/[1-9]/.test(tier.minNotional) ? ticksToPrice(2, tier.minNotional) : "1000") : middle(tier.minNotional, tier.maxNotional);
  return [...tiers.slice(0, row), { ...tier, maxNotional: bound }, { ...tier, minNotional: bound }, ...tiers.slice(row + 1)];
}

/** A tier less; the one above it, or below it where it is the last, takes its range. */
export function withoutRow(tiers: readonly Tier[], row: number): readonly Tier[] {
  const gone = tiers[row];
  const last = row === tiers.length - 1;
  return tiers.flatMap((tier, at): Tier[] => {
    if (gone === undefined || at === row) return gone === undefined ? [tier] : [];
    if (at === row + 1) return [{ ...tier, minNotional: gone.minNotional }];
    return [last && at === row - 1 ? withField(tier, "maxNotional", gone.maxNotional) : tier];
  });
}

function withField(tier: Tier, field: TierField, value: string | undefined): Tier {
  const { [field]: _, ...rest } = tier;
  return value === undefined ? rest : { ...rest, [field]: value };
}

function isShare(field: TierField): boolean {
  return field === "maintenanceMarginRate" || field === "initialMarginRate";
}

/** A decimal with its point moved to the right, or to the left where `by` is negative. */
function moved(decimal: string, by: number): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = `${whole}${fraction}`.padStart(whole.length + fraction.length + Math.max(0, -by), "0");
  const point = digits.length - fraction.length + by;
  const padded = digits.padEnd(point, "0");
  const [left, right] = [padded.slice(0, point).replace(/^0+(?=\d)/, ""), padded.slice(point).replace(/0+$/, "")];
  return `${sign}${left === "" ? "0" : left}${right === "" ? "" : `.${right}`}`;
}
