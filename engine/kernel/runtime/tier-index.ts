/**
 * Where in tier tables a number falls, by the leading bits of its double: exponent and four bits, so 16 buckets an octave. A bucket
 * names its row where no bound lies in it or near it, else 0: then the table must be looked through.
 */
export interface TierIndex {
  /** Bucket `b` of table `t` stands at `t` · `span` + `b`. */
  readonly rows: Int32Array;
  readonly span: number;
  /** The leading bits of the first bucket; what lies below falls into it. The last bucket, of all that lies above, is always 0. */
  readonly low: number;
}

/**
 * The index of tables whose row r has the bounds `upTo[r - 1]` and `upTo[r]`, −Infinity before the first and Infinity at the last; for about
 * so many look-ups: without buckets where they would not be worth their making. A row that is named holds whatever number lies within a
 * factor 1 ± 2⁻⁴⁰ of one in the bucket. It needs nothing from outside itself, because emitted modules carry its text.
 */
export function tierIndex(start: Uint32Array, upTo: Float64Array, lookUps: number): TierIndex {
  const margin = 2 ** -40;
  const view = new DataView(new ArrayBuffer(8));
  const leading = (value: number): number => {
    view.setFloat64(0, value);
    return view.getInt32(0) >> 16;
  };
  const least = (bits: number): number => {
    view.setInt32(0, bits << 16);
    view.setInt32(4, 0);
    return view.getFloat64(0);
  };
  const tables = start.length - 1;
  let low = leading(Number.MAX_VALUE);
  let high = 0;
  for (const bound of upTo) {
    if (!(bound > 0 && bound < Infinity)) continue;
    low = Math.min(low, leading(bound) - 2);
    high = Math.max(high, leading(bound) + 64);
  }
  // No bound at all: one bucket of all that decimals of the wire multiply to.
  if (high === 0) [low, high] = [leading(2 ** 900), leading(2 ** 900)];
  const span = high - low + 2;
  if (tables * span > 4 * lookUps || high >= leading(2 ** 1000)) return { rows: new Int32Array(tables), span: 1, low: 0 };
  const rows = new Int32Array(tables * span);
  for (let table = 0; table < tables; table += 1) {
    let row = start[table] ?? 0;
    const last = (start[table + 1] ?? 0) - 2;
    for (let bucket = 0; bucket < span - 1; bucket += 1) {
      const end = least(low + bucket + 1) * (1 + margin);
      while (row < last && (upTo[row] ?? Infinity) < end) row += 1;
      const isClear = bucket === 0 ? (upTo[row - 1] ?? 0) === -Infinity : (upTo[row - 1] ?? Infinity) < least(low + bucket) * (1 - margin);
      rows[table * span + bucket] = isClear && (upTo[row] ?? 0) >= end ? row : 0;
    }
  }
  return { rows, span, low };
}

/**
 * The same as `find` gives, which is `tierIndex`; what it gave last is given again where the tables are the same numbers as then. It needs nothing from outside itself, because emitted modules
 * carry its text.
 */
export function lastIndex(find: typeof tierIndex): typeof tierIndex {
  let last: { readonly start: Uint32Array; readonly upTo: Float64Array; readonly lookUps: number; readonly index: TierIndex } | undefined;
  const isSame = (one: Uint32Array | Float64Array, other: Uint32Array | Float64Array): boolean => {
    if (one.length !== other.length) return false;
    for (let row = 0; row < one.length; row += 1) if (one[row] !== other[row]) return false;
    return true;
  };
  return (start, upTo, lookUps) => {
    // Buckets that were worth their making for so many look-ups are for more; none are for no more than for which they were not.
    const isWorth = last !== undefined && (last.index.span === 1 ? lookUps <= last.lookUps : last.index.rows.length <= 4 * lookUps);
    if (last === undefined || !isWorth || !isSame(start, last.start) || !isSame(upTo, last.upTo)) last = { start: start.slice(), upTo: upTo.slice(), lookUps, index: find(start, upTo, lookUps) };
    return last.index;
  };
}
