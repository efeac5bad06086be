/** The arithmetic of exact numbers that modules carry: the text of functions that are the same for every policy. */
export const exactNumbers = `/**
 * An exact number, (n + lo) / (10^scale · d), d above 0. Both halves are whole doubles while their sum is below 2^100, lo what is left of it when n is the nearest; else n is a bigint and
 * lo 0. Nothing is reduced before it is asked for, and a value that is not known is undefined.
 */
class Exact {
  constructor(n, lo, scale, d) {
    this.n = n;
    this.lo = lo;
    this.scale = scale;
    this.d = d;
  }

  /** The number as a fraction in lowest terms. */
  get fraction() {
    const [n, d] = [whole(this), BigInt(this.d) * bigTen(this.scale)];
    let [x, y] = [n < 0n ? -n : n, d];
    while (y > 0n) [x, y] = [y, x % y];
    return n === 0n ? { numerator: 0n, denominator: 1n } : { numerator: n / x, denominator: d / x };
  }

  /** A decimal where it is one, else a fraction: "0.5", "1/3". */
  toString() {
    const { numerator, denominator } = this.fraction;
    let [rest, twos, fives] = [denominator, 0, 0];
    for (; rest % 2n === 0n; twos += 1) rest /= 2n;
    for (; rest % 5n === 0n; fives += 1) rest /= 5n;
    if (rest !== 1n) return \`\${numerator}/\${denominator}\`;
    const places = Math.max(twos, fives);
    if (places === 0) return String(numerator);
    const units = (numerator < 0n ? -numerator : numerator) * (bigTen(places) / denominator);
    const digits = String(units).padStart(places + 1, "0");
    return \`\${numerator < 0n ? "-" : ""}\${digits.slice(0, -places)}.\${digits.slice(-places)}\`;
  }

  toJSON() {
    return this.toString();
  }
}

const none0 = new Exact(0, 0, 0, 1);
const bigTens = Array.from({ length: 80 }, (_, power) => 10n ** BigInt(power));
const bigTen = (power) => bigTens[power] ?? 10n ** BigInt(power);
const whole = ({ n, lo }) => (typeof n !== "number" ? n : lo === 0 ? BigInt(n) : BigInt(n) + BigInt(lo));
const exactOf = (n, d) => over(ofBig(n, 0, 1), ofBig(d, 0, 1));

/** A bigint in halves where these hold it. */
function ofBig(n, scale, d) {
  return n <= 9007199254740991n && n >= -9007199254740991n ? new Exact(Number(n), 0, scale, d) : new Exact(n, 0, scale, d);
}

function cellAt({ mantissa, scale }, row) {
  const n = mantissa[row];
  return typeof n === "number" && n === n ? new Exact(n, 0, scale[row], 1) : undefined;
}

/** The cells of a column that stays: each is made when it is first asked for. */
const cellsOf = (column) => ({ column, made: new Array(column.mantissa.length) });
const cellIn = (cells, row) => (row < 0 ? undefined : (cells.made[row] ??= cellAt(cells.column, row)));

/** (n + lo) · by, by a whole double below 2^53: the exact product of doubles is one and what is left of it. */
function multiple(n, lo, by, scale, d) {
  if (typeof n === "number") {
    const high = n * by;
    if (lo === 0 && high <= 9007199254740991 && high >= -9007199254740991) return new Exact(high, 0, scale, d);
    if (high < ${2 ** 100} && high > -${2 ** 100}) {
      const a = 134217729 * n;
      const b = 134217729 * by;
      const ah = a - (a - n);
      const bh = b - (b - by);
      const al = n - ah;
      const bl = by - bh;
      const left = ah * bh - high + ah * bl + al * bh + al * bl;
      const low = lo * by;
      if (Math.abs(left) + Math.abs(low) < 9007199254740991) {
        const rest = left + low;
        const sum = high + rest;
        return new Exact(sum, rest - (sum - high), scale, d);
      }
    }
    return new Exact((BigInt(n) + BigInt(lo)) * BigInt(by), 0, scale, d);
  }
  return new Exact(n * BigInt(by), 0, scale, d);
}

/** The same number with so many more decimals. */
function lifted(a, places) {
  if (places === 0) return a;
  if (places <= 15) return multiple(a.n, a.lo, tens[places], a.scale + places, a.d);
  return new Exact(whole(a) * bigTen(places), 0, a.scale + places, a.d);
}

/** a + sign · b. */
function sum(a, b, sign) {
  if (a === undefined || b === undefined) return undefined;
  if (a.d !== b.d) {
    const scale = Math.max(a.scale, b.scale);
    const [x, y] = [whole(lifted(a, scale - a.scale)) * BigInt(b.d), whole(lifted(b, scale - b.scale)) * BigInt(a.d)];
    return ofBig(sign > 0 ? x + y : x - y, scale, product(a.d, b.d));
  }
  const x = a.scale < b.scale ? lifted(a, b.scale - a.scale) : a;
  const y = b.scale < a.scale ? lifted(b, a.scale - b.scale) : b;
  if (typeof x.n === "number" && typeof y.n === "number") {
    const yn = sign * y.n;
    const yl = sign * y.lo;
    const high = x.n + yn;
    if (x.lo === 0 && yl === 0 && high <= 9007199254740991 && high >= -9007199254740991) return new Exact(high, 0, x.scale, x.d);
    // What the sum of the first halves leaves, and the second halves: whole numbers, which must stay below 2^53 together.
    const part = high - x.n;
    const left = x.n - (high - part) + (yn - part);
    if (Math.abs(left) + Math.abs(x.lo) + Math.abs(yl) < 9007199254740991 && high < ${2 ** 100} && high > -${2 ** 100}) {
      const rest = left + x.lo + yl;
      const both = high + rest;
      const behind = both - high;
      return new Exact(both, high - (both - behind) + (rest - behind), x.scale, x.d);
    }
  }
  const [m, n] = [whole(x), whole(y)];
  return new Exact(sign > 0 ? m + n : m - n, 0, x.scale, x.d);
}

const plus = (a, b) => sum(a, b, 1);
const minus = (a, b) => sum(a, b, -1);
const negative = (a) => (a === undefined ? undefined : typeof a.n === "number" ? new Exact(0 - a.n, 0 - a.lo, a.scale, a.d) : new Exact(-a.n, 0, a.scale, a.d));

/** A product of divisors. */
function product(a, b) {
  if (a === 1) return b;
  if (b === 1) return a;
  const found = BigInt(a) * BigInt(b);
  return found <= 9007199254740991n ? Number(found) : found;
}

const isPlain = ({ n, lo }) => typeof n === "number" && lo === 0 && n <= 9007199254740991 && n >= -9007199254740991;

function times(a, b) {
  if (a === undefined || b === undefined) return undefined;
  const scale = a.scale + b.scale;
  const d = a.d === 1 && b.d === 1 ? 1 : product(a.d, b.d);
  if (isPlain(b)) return multiple(a.n, a.lo, b.n, scale, d);
  return isPlain(a) ? multiple(b.n, b.lo, a.n, scale, d) : new Exact(whole(a) * whole(b), 0, scale, d);
}

/** What a divisor has of twos and fives are decimals. */
function over(a, b) {
  if (a === undefined || b === undefined || b.n === 0 || b.n === 0n) return undefined;
  const up = b.scale > a.scale ? lifted(a, b.scale - a.scale) : a;
  const scale = up.scale - b.scale;
  if (b.d === 1 && a.d === 1 && !isPlain(b)) {
    const d = whole(b);
    return d > 0n ? new Exact(up.n, up.lo, scale, d) : typeof up.n === "number" ? new Exact(0 - up.n, 0 - up.lo, scale, -d) : new Exact(-up.n, 0, scale, -d);
  }
  if (!isPlain(b) || b.d !== 1) {
    const [n, d] = [whole(up) * BigInt(b.d), whole(b) * BigInt(a.d)];
    return d < 0n ? new Exact(-n, 0, scale, -d) : new Exact(n, 0, scale, d);
  }
  let below = Math.abs(b.n);
  let places = scale;
  let factor = b.n < 0 ? -1 : 1;
  for (; below % 10 === 0; places += 1) below /= 10;
  for (; below % 2 === 0 && Math.abs(factor) < 1e14; places += 1) {
    below /= 2;
    factor *= 5;
  }
  for (; below % 5 === 0 && Math.abs(factor) < 1e14; places += 1) {
    below /= 5;
    factor *= 2;
  }
  return multiple(up.n, up.lo, factor, places, product(a.d, below));
}

/** A quotient that is given away: its divisor stays as it is. */
function ratio(a, b) {
  const isShort = a !== undefined && b !== undefined && a.d === 1 && b.d === 1 && typeof a.n === "number" && b.n > 0 && isPlain(b) && a.scale >= b.scale;
  return isShort ? new Exact(a.n, a.lo, a.scale - b.scale, b.n) : over(a, b);
}

/** Below 0, 0 or above 0; undefined of what is not known. */
const signOf = (a) => (a === undefined ? undefined : a.n > 0 ? 1 : a.n < 0 ? -1 : 0);

const absolute = (a) => (a === undefined || a.n >= 0 ? a : negative(a));

/** The row of a table in which a number falls: by doubles where it is far from the bounds, else exactly; −1 where that cannot be told. */
function tierAt(upTo, first, by, isUpperIncluded) {
  if (by === undefined) return -1;
  const near = Number(by.n) / ((by.scale < 23 ? tens[by.scale] : 10 ** by.scale) * Number(by.d));
  const { value } = upTo;
  for (let row = first; row < value.length; row += 1) {
    const bound = value[row];
    if (bound === Infinity || near < bound - Math.abs(bound) * 1e-9) return row;
    if (near <= bound + Math.abs(bound) * 1e-9) {
      const sign = signOf(minus(by, cellAt(upTo, row)));
      if (sign === undefined) return -1;
      if (sign < 0 || (sign === 0 && isUpperIncluded)) return row;
    }
  }
  return -1;
}

/** The same in a table of the policy: bounds and a field of its rows. */
function inTable(rows, by, isUpperIncluded) {
  if (by === undefined) return undefined;
  for (const [upTo, field] of rows) {
    const sign = upTo === undefined ? -1 : signOf(minus(by, upTo));
    if (sign < 0 || (sign === 0 && isUpperIncluded)) return field;
  }
  return undefined;
}`.split("\n");

/** What a module has to explain one account: over the functions above, and those of \`one.ts\`. */
export const explainOne = `/** What a seat's account comes to. */
function explainIn(seat, row) {
  const { beyond, reasons } = seat.batch;
  // Columns do not hold all of it.
  if (beyond[row] !== 0) return { status: undefined, ambiguous: true, because: reasons[beyond[row] - 1], pools: [], positions: [] };
  const status = pricesIn(seat, row);
  const { poolStart, positionStart, positionSource, positionInstrument, poolMode } = seat.batch;
  const { poolStatus, positionStatus, ticks } = seat.room;
  const explainer = (seat.explainer ??= explainerOf(seat.batch));
  const steps = (seat.steps ??= stepsOf(seat.batch));
  const from = poolStart[row];
  const positions = new Array(positionStart[poolStart[row + 1]] - positionStart[from]);
  const pools = new Array(poolStart[row + 1] - from);
  for (let pool = from; pool < poolStart[row + 1]; pool += 1) {
    const values = explainer[poolMode[pool]](row, pool, positions);
    values.mode = shape.modes[poolMode[pool]].name;
    values.status = statuses[poolStatus[pool]];
    pools[pool - from] = values;
    for (let p = positionStart[pool]; p < positionStart[pool + 1]; p += 1) {
      const each = positions[positionSource[p]];
      const own = positionStatus[p] ?? 255;
      const count = ticks[p];
      each.pool = pool - from;
      each.status = statuses[own === 255 ? poolStatus[pool] : own];
      each.liquidationPrice = count > 0 ? inExactSteps(count, stepAt(steps, positionInstrument[p])) : count === 0 ? null : count === -1 ? none0 : undefined;
    }
  }
  return { status, ambiguous: status === undefined, because: undefined, pools, positions };
}

/** The exact values behind the decision of an account in a market. */
export function explainAccount(market, account) {
  const seat = seatFor(market, account);
  cleared(seat);
  return explainIn(seat, 0);
}

/** The same of an account that was prepared. */
export function explanationOf({ seat, row }) {
  return explainIn(seat, row);
}

/** The same of a snapshot. */
export function explain(snapshot) {
  return explainAccount(marketOf(snapshot) ?? prepareMarket(snapshot), snapshot);
}`.split("\n");
