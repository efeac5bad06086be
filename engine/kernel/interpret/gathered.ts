import type { Key, Keyed, Num, Place, Range } from "../plan/nodes.ts";
import { rowsAt, type Evaluation, type Rows } from "./evaluate.ts";

type Of<Kind extends Num["kind"]> = Extract<Num, { kind: Kind }>;

const nothing = { n: 0n, d: 1n };

/** The least or greatest of members that are admitted. */
export function mostValue<V>(evaluation: Evaluation<V>, { which, over, range, where, term }: Of<"most">, home: Rows): V | undefined {
  const { arithmetic } = evaluation;
  const inner = evaluation.inner(range);
  let found: V | undefined;
  for (const member of evaluation.members(over, range, home)) {
    const rows = rowsAt(over, member, home);
    const admits = inner.truth(where, rows);
    if (admits === 0) continue;
    const value = admits === 1 ? inner.number(term, rows) : undefined;
    if (value === undefined) return undefined;
    found = found === undefined ? value : which === "min" ? arithmetic.minimum(found, value) : arithmetic.maximum(found, value);
  }
  return found;
}

/** The total of those that have the key of what is at hand. */
export function alikeValue<V>(evaluation: Evaluation<V>, { sums, at }: Of<"alike">, rows: Rows): V | undefined {
  const key = keyAt(evaluation, sums.by, at, rows);
  if (key === undefined) return undefined;
  const totals = totalsOf(evaluation, sums, around(sums.range, rows));
  return totals.has(key) ? totals.get(key) : evaluation.arithmetic.literal(nothing);
}

/** `term` once for each key. */
export function groupedValue<V>(evaluation: Evaluation<V>, { by, range, orders, term }: Of<"grouped">, home: Rows): V | undefined {
  const { arithmetic } = evaluation;
  const inner = evaluation.inner(range);
  const seen = new Set<number>();
  let total: V | undefined = arithmetic.literal(nothing);
  for (const over of orders ? (["position", "order"] as const) : (["position"] as const)) {
    for (const member of evaluation.members(over, range, home)) {
      const rows = rowsAt(over, member, home);
      const key = keyAt(inner, by, by === "side" ? over : `${over}.instrument`, rows);
      if (key === undefined) return undefined;
      if (seen.has(key)) continue;
      seen.add(key);
      const value = inner.number(term, rowsAt("group", by === "side" ? key : inner.rowOf(`${over}.instrument`, rows), home));
      total = total === undefined || value === undefined ? undefined : arithmetic.add(total, value);
    }
  }
  return total;
}

/** The total over the pools of the account. */
export function poolsValue<V>(evaluation: Evaluation<V>, { terms }: Of<"pools">, home: Rows): V | undefined {
  const { arithmetic, batch: { poolStart, poolMode, positionStart } } = evaluation;
  let total: V | undefined = arithmetic.literal(nothing);
  for (let pool = poolStart[home.row] ?? 0; pool < (poolStart[home.row + 1] ?? 0) && total !== undefined; pool += 1) {
    const of = terms.find(({ mode }) => mode === poolMode[pool]);
    // An order that waits for its position has no row of one to read.
    const term = of?.single === true && positionStart[pool] === positionStart[pool + 1] ? of.waiting : of?.term;
    if (of === undefined || term === undefined) return undefined;
    const value: V | undefined = evaluation.inMode(of.single).number(term, rowsAt("pool", pool, home));
    total = value === undefined ? undefined : arithmetic.add(total, value);
  }
  return total;
}

/** Totals by key, found once; `undefined` where a member is silent. */
function totalsOf<V>(evaluation: Evaluation<V>, sums: Keyed, home: Rows): ReadonlyMap<number, V | undefined> {
  const known = home.known.get(sums) as ReadonlyMap<number, V | undefined> | undefined; // kept below
  if (known !== undefined) return known;
  const { arithmetic } = evaluation;
  const { over, range, by, term } = sums;
  const inner = evaluation.inner(range);
  const totals = new Map<number, V | undefined>();
  for (const member of evaluation.members(over, range, home)) {
    const rows = rowsAt(over, member, home);
    const key = keyAt(inner, by, by === "side" ? over : by === "asset" || over === "balance" ? `${over}.asset` : `${over}.instrument`, rows);
    if (key === undefined) continue;
    const [before, value] = [totals.has(key) ? totals.get(key) : arithmetic.literal(nothing), inner.number(term, rows)];
    totals.set(key, before === undefined || value === undefined ? undefined : arithmetic.add(before, value));
  }
  home.known.set(sums, totals);
  return totals;
}

/** The key of what stands at a place; `undefined` where it has none. */
function keyAt<V>(evaluation: Evaluation<V>, by: Key, at: Place, rows: Rows): number | undefined {
  const row = evaluation.rowOf(at, rows);
  const { numbers } = evaluation.batch;
  if (by === "side") return at === "group" ? row : (numbers["position.sign"]?.value[row] ?? NaN) > 0 ? 1 : 0;
  if (typeof by === "string") return row === 0 ? undefined : row;
  const found = numbers[by.column]?.value[row] ?? NaN;
  return Number.isNaN(found) ? undefined : found;
}

/** The rows of the pool or the account around what is at hand. */
function around(range: Range, rows: Rows): Rows {
  let found = rows;
  while (found.frame !== range && found.around !== undefined) found = found.around;
  return found;
}
