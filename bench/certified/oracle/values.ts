import type { NumberExpression } from "../../../dsl/ir.ts";
import { decimal, integer, order, times, type Exact } from "./exact.ts";
import { inner, type Cell, type Row, type TierRow } from "./rows.ts";
import { Beyond, silent, type Scope } from "./scope.ts";

const units: Readonly<Record<string, Exact>> = { percent: { n: 1n, s: 2, q: 1n }, bps: { n: 1n, s: 4, q: 1n }, min: integer(60), h: integer(3600), d: integer(86_400) };

export function literal({ value, unit }: NumberExpression): Exact {
  const read = decimal(value.replaceAll("_", ""));
  if (read === undefined) throw new Beyond(`a number of the policy is written otherwise: ${value}`);
  const scale = unit === undefined ? undefined : units[unit];
  return scale === undefined ? read : times(read, scale);
}

export function rowIn(rows: readonly TierRow[], value: Exact, isUpper: boolean): number {
  for (const [index, { upTo }] of rows.entries()) {
    const side = upTo === undefined ? -1 : order(value, upTo);
    if (side < 0 || (side === 0 && isUpper)) return index;
  }
  return silent();
}

export function extreme(which: "min" | "max", values: readonly Exact[]): Exact {
  return values.reduce((best, each) => ((order(each, best) < 0) === (which === "min") && order(each, best) !== 0 ? each : best));
}

export function number(cell: Cell): Exact {
  return cell !== null && typeof cell === "object" ? cell : silent();
}

export function priceOf(asset: string, currency: string, { account }: Scope): Exact {
  const found = account.byAsset.get(asset);
  const price = found === undefined ? undefined : inner(found.json, "prices")[currency];
  return (typeof price === "string" ? decimal(price) : undefined) ?? silent();
}

/** The status that a snapshot remembers of a pool. */
export function remembered(pool: { readonly id: string; readonly positions: readonly Row[] }, { snapshot }: { readonly snapshot: unknown }): string {
  const pools = (snapshot as { readonly pools?: readonly { readonly id: string; readonly status: string }[] }).pools ?? []; // as the schema has it
  return pools.findLast(({ id }) => id === pool.id)?.status ?? pool.positions.map(({ json }) => json["status"]).find((word): word is string => typeof word === "string") ?? "healthy";
}

