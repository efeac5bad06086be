/**
 * The arithmetic in which modules explain: numbers stand in slots of arrays that stay, so that nothing is made but what is given away. The text of functions that are the same for every policy, over
 * those of `exact-numbers.ts`; so many slots.
 */
export const slotLines = (count: number): readonly string[] => [
  `/** Numbers in ${count} slots: two halves and a scale, as those of \`Exact\` without a divisor. A first half of NaN is no number, one of Infinity says that \`slotExact\` has it. */`,
  `const [slotN, slotLo, slotScale, slotExact] = [new Float64Array(${count}), new Float64Array(${count}), new Int32Array(${count}), new Array(${count}).fill(undefined)];`,
  ...functions,
];

/** The first slots: two for what is on its way, and one that never has a number. */
export const reservedSlots = 3;

const functions = `const silence = 2;
slotN[silence] = NaN;

/** A slot's number as one that is given away. */
function made(slot) {
  const n = slotN[slot];
  return n !== n ? undefined : n === Infinity ? slotExact[slot] : new Exact(n, slotLo[slot], slotScale[slot], 1);
}

/** Puts a number into a slot. */
function kept(slot, exact) {
  if (exact === undefined) slotN[slot] = NaN;
  else if (typeof exact.n === "number" && exact.d === 1) put(slot, exact.n, exact.lo, exact.scale);
  else {
    slotN[slot] = Infinity;
    slotExact[slot] = exact;
  }
  return slot;
}

function put(slot, n, lo, scale) {
  slotN[slot] = n;
  slotLo[slot] = lo;
  slotScale[slot] = scale;
  return slot;
}

/** A cell of a table's row, if there is one; what is absent, or has more digits than columns hold, is no number. */
function cell(slot, mantissa, scale, row) {
  slotN[slot] = row < 0 ? NaN : mantissa[row];
  slotScale[slot] = row < 0 ? 0 : scale[row];
}

function mul(to, a, b) {
  const high = slotN[a] * slotN[b];
  return slotLo[a] === 0 && slotLo[b] === 0 && high <= 9007199254740991 && high >= -9007199254740991 ? put(to, high, 0, slotScale[a] + slotScale[b]) : mulLong(to, a, b);
}

const isWhole = (slot) => slotLo[slot] === 0 && slotN[slot] <= 9007199254740991 && slotN[slot] >= -9007199254740991;

function mulLong(to, a, b) {
  if (slotN[a] !== slotN[a] || slotN[b] !== slotN[b]) {
    slotN[to] = NaN;
    return to;
  }
  if (isWhole(b) ? multiplied(to, a, b) : isWhole(a) && multiplied(to, b, a)) return to;
  return kept(to, times(made(a), made(b)));
}

/** A number times a whole double below 2^53, as \`multiple\` of exact numbers; false where halves do not hold it. */
function multiplied(to, a, b) {
  const [n, by, scale] = [slotN[a], slotN[b], slotScale[a] + slotScale[b]];
  const high = n * by;
  if (!(high < ${2 ** 100} && high > -${2 ** 100})) return false;
  const x = 134217729 * n;
  const y = 134217729 * by;
  const nh = x - (x - n);
  const bh = y - (y - by);
  const nl = n - nh;
  const bl = by - bh;
  const left = nh * bh - high + nh * bl + nl * bh + nl * bl;
  const low = slotLo[a] * by;
  if (!(Math.abs(left) + Math.abs(low) < 9007199254740991)) return false;
  const rest = left + low;
  const both = high + rest;
  put(to, both, rest - (both - high), scale);
  return true;
}

const add = (to, a, b) => summed(to, a, b, 1);
const sub = (to, a, b) => summed(to, a, b, -1);

/** a + sign · b. */
function summed(to, a, b, sign) {
  const up = slotScale[a] - slotScale[b];
  const x = up < 0 ? slotN[a] * tens[-up] : slotN[a];
  const y = up > 0 ? slotN[b] * tens[up] : slotN[b];
  if (slotLo[a] === 0 && slotLo[b] === 0 && x <= 9007199254740991 && x >= -9007199254740991 && y <= 9007199254740991 && y >= -9007199254740991) {
    const high = x + sign * y;
    if (high <= 9007199254740991 && high >= -9007199254740991) return put(to, high, 0, up < 0 ? slotScale[b] : slotScale[a]);
  }
  // One is long and the other, with as many decimals, is not, or both are and have as many.
  if (up === 0 ? x < Infinity && y < Infinity : up > 0 ? x < Infinity && slotLo[b] === 0 && y <= 9007199254740991 && y >= -9007199254740991 : y < Infinity && slotLo[a] === 0 && x <= 9007199254740991 && x >= -9007199254740991) {
    if (paired(to, x, slotLo[a], sign * y, sign * slotLo[b])) {
      slotScale[to] = up < 0 ? slotScale[b] : slotScale[a];
      return to;
    }
  }
  return summedLong(to, a, b, sign);
}

/** A sum in halves; false where they do not hold it. */
function paired(to, xn, xl, yn, yl) {
  const high = xn + yn;
  // What the sum of the first halves leaves, and the second halves: whole numbers, which must stay below 2^53 together.
  const part = high - xn;
  const left = xn - (high - part) + (yn - part);
  if (!(Math.abs(left) + Math.abs(xl) + Math.abs(yl) < 9007199254740991 && high < ${2 ** 100} && high > -${2 ** 100})) return false;
  const rest = left + xl + yl;
  const both = high + rest;
  const behind = both - high;
  slotN[to] = both;
  slotLo[to] = high - (both - behind) + (rest - behind);
  return true;
}

function summedLong(to, a, b, sign) {
  if (slotN[a] !== slotN[a] || slotN[b] !== slotN[b]) {
    slotN[to] = NaN;
    return to;
  }
  const up = slotScale[a] - slotScale[b];
  const [x, y] = [up < 0 ? lift(a, -up) : a, up > 0 ? lift(b, up) : b];
  if (x >= 0 && y >= 0 && slotN[x] < Infinity && slotN[y] < Infinity) {
    const scale = slotScale[x];
    if (paired(to, slotN[x], slotLo[x], sign * slotN[y], sign * slotLo[y])) {
      slotScale[to] = scale;
      return to;
    }
  }
  return kept(to, sum(made(a), made(b), sign));
}

/** The slot of the same number with so many more decimals; −1 where halves do not hold it. */
function lift(a, places) {
  if (places > 15 || !(slotN[a] < Infinity)) return -1;
  put(1, tens[places], 0, places);
  return multiplied(0, a, 1) ? 0 : -1;
}

/** A quotient; times one over the divisor where that is a decimal. */
function div(to, a, b) {
  const by = slotN[b];
  if (slotN[a] < Infinity && slotLo[b] === 0 && by < 2147483648 && by > 0) {
    let below = by | 0;
    let factor = 1;
    let places = 0;
    for (; below % 10 === 0; places += 1) below = (below / 10) | 0;
    for (; below % 2 === 0; places += 1) {
      below = (below / 2) | 0;
      factor *= 5;
    }
    for (; below % 5 === 0; places += 1) {
      below = (below / 5) | 0;
      factor *= 2;
    }
    const scale = places - slotScale[b];
    // A factor of 5 for each 2 of a number below 2^31 stays below 2^72, and counts where it is exact.
    if (below === 1 && factor <= 9007199254740991 && slotScale[a] + scale >= 0) {
      put(1, factor, 0, scale);
      return mul(to, a, 1);
    }
  }
  return kept(to, over(made(a), made(b)));
}

/** A value, or its negative where one of two things says so: a number below 0, a truth. */
function turned(to, a, sign, truth) {
  if (sign === undefined || sign !== sign || truth === 2) return silence;
  if (sign < 0 === (truth === 1)) return a;
  return slotN[a] === Infinity ? kept(to, negative(slotExact[a])) : put(to, 0 - slotN[a], 0 - slotLo[a], slotScale[a]);
}

/** Below 0, 0 or above 0; undefined of what is not known. */
function signIn(slot) {
  const n = slotN[slot];
  return n !== n ? undefined : n === Infinity ? signOf(slotExact[slot]) : n > 0 ? 1 : n < 0 ? -1 : 0;
}

/** The slot of the lesser of two; of the greater where the sign is turned. */
function lesser(to, a, b, sign) {
  const found = signIn(sub(to, a, b));
  return found === undefined ? silence : found * sign < 0 ? a : b;
}

const unsigned = (to, a) => turned(to, a, signIn(a), 0);

/** The row of a table in which a number falls: by doubles where it is far from the bounds, else exactly; −1 where that cannot be told. */
function tierIn(upTo, first, by, isUpperIncluded) {
  if (!(slotN[by] < Infinity) || slotScale[by] > 22) return tierAt(upTo, first, made(by), isUpperIncluded);
  const near = slotN[by] / tens[slotScale[by]];
  const { value } = upTo;
  for (let row = first; row < value.length; row += 1) {
    const bound = value[row];
    const off = Math.abs(bound) * 1e-9;
    if (near > bound + off) continue;
    return near < bound - off || bound === Infinity ? row : tierAt(upTo, first, made(by), isUpperIncluded);
  }
  return -1;
}

/** The greatest whole number that positions have where they are explained without slots. */
const mostPlain = 9007199254740991;

/** What a number is multiplied by, and how many decimals it has then more, in place of its division by a whole number of twos and fives; NaN of any other. */
let placesOver = 0;
function oneOver(by) {
  placesOver = 0;
  if (!(by < 2147483648 && by > 0)) return NaN;
  let below = by | 0;
  let factor = 1;
  for (; below % 10 === 0; placesOver += 1) below = (below / 10) | 0;
  for (; below % 2 === 0; placesOver += 1) {
    below = (below / 2) | 0;
    factor *= 5;
  }
  for (; below % 5 === 0; placesOver += 1) {
    below = (below / 5) | 0;
    factor *= 2;
  }
  return below === 1 && factor <= mostPlain ? factor : NaN;
}

/** The row of a table in which a number falls that is far from its bounds; −1 where it is near one, and where there is none. */
function clearRow(upTo, first, near) {
  if (!(near < Infinity)) return -1;
  for (let row = first; row < upTo.length; row += 1) {
    const bound = upTo[row];
    const off = Math.abs(bound) * 1e-9;
    if (near > bound + off) continue;
    return near < bound - off || bound === Infinity ? row : -1;
  }
  return -1;
}

/** So many steps. */
function inExactSteps(count, step) {
  if (step === undefined) return undefined;
  const all = typeof step.n === "number" && step.lo === 0 ? count * step.n : NaN;
  return all <= 9007199254740991 ? new Exact(all, 0, step.scale, step.d) : times(new Exact(count, 0, 0, 1), step);
}`.split("\n");
