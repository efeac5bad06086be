/**
 * Writes decisions as `DecisionWriter` does: the same bytes. AssemblyScript. It ends in front of a line that has no row, that is not sure, or of which a
 * price is for somebody else; and where there is no more room.
 */
import { INPUT } from "./reader";

// Of what is written, by place in its table; the same stands in fast-writer.ts.
const LINE_COUNT = 0, OUTPUT = 4, LENGTH = 8, ROOM = 12, WRITTEN = 16, COUNTS = 20, ACCOUNT_OF = 24, ACCOUNT_FROM = 28, ACCOUNT_TO = 32, POOL_START = 36, POSITION_START = 40, POOL_MODE = 44, POOL_KEY = 48, POOL_FROM = 52, POOL_TO = 56;
const ID_FROM = 60, ID_TO = 64, POSITION_INSTRUMENT = 68, POSITION_SOURCE = 72, ACCOUNT_STATUS = 76, POOL_STATUS = 80, POSITION_STATUS = 84, TICKS = 88, PLACED = 92, STATUS = 96, STEPS = 100, POOL_STARTS = 104, POOL_NAMES = 108;
const AFTER_ACCOUNT = 112, AFTER_POOL = 116, BETWEEN_POSITIONS = 120, BEFORE_PRICE = 124, WORDS = 128, ROOM_OF_POOL = 132, ROOM_OF_POSITION = 136;
// Of a piece of text, and of a step of prices.
const PIECE_TEXT = 0, PIECE_SIZE = 4, PIECE = 8, STEP_SIZE = 0, STEP_SCALE = 8, STEP = 16;
// Pieces that are always the same, by place among WORDS.
const ROW_START = 0, ACCOUNT_START = 8, FIRST_OBJECT = 16, NEXT_OBJECT = 24, POSITIONS_START = 32, POSITIONS_ALONE = 40, FIRST_POSITION = 48, NEXT_POSITION = 56, LINE_END = 64, LINE_END_ALONE = 72, QUOTE = 80, ORDER = 88;

const UNSURE = 255, FIRST_KEY = 2, NAMED_ORDER_KEY = 1, LARGEST: f64 = 9007199254740991;

/** Where the next byte goes. */
let at: i32 = 0;

/** Writes the lines from `line` on, which has this row; gives the first that is for somebody else, or how many there are. */
export function write(table: i32, line: i32, row: f64): i32 {
  const lines = load<i32>(table, LINE_COUNT);
  const room = load<i32>(table, OUTPUT) + load<i32>(table, ROOM);
  at = load<i32>(table, OUTPUT) + load<i32>(table, LENGTH);
  let next = line;
  for (; next < lines; next += 1) {
    const account = load<i32>(load<i32>(table, ACCOUNT_OF) + (next << 2)) - 1;
    if (account < 0 || !writeAccount(table, account, <u64>row + <u64>(next - line), room)) break;
  }
  store<i32>(table, at - load<i32>(table, OUTPUT), LENGTH);
  return next;
}

// @ts-ignore: a decorator
@inline
function entry(table: i32, list: i32, row: i32): i32 {
  return load<i32>(load<i32>(table + list) + (row << 2));
}

/** Writes an account; false, and nothing is written: it is for somebody else. */
// @ts-ignore: a decorator
@inline
function writeAccount(table: i32, account: i32, row: u64, room: i32): bool {
  const firstPool = entry(table, POOL_START, account);
  const nextPool = entry(table, POOL_START, account + 1);
  const first = entry(table, POSITION_START, firstPool);
  const next = entry(table, POSITION_START, nextPool);
  const count = next - first;
  if (at + load<i32>(table, ROOM_OF_POOL) * (nextPool - firstPool + 2) + load<i32>(table, ROOM_OF_POSITION) * count > room) return false;
  const status = <i32>load<u8>(load<i32>(table, ACCOUNT_STATUS) + account);
  if (status == UNSURE) return false;
  const poolStatus = load<i32>(table, POOL_STATUS);
  for (let pool = firstPool; pool < nextPool; pool += 1) if (<i32>load<u8>(poolStatus + pool) == UNSURE) return false;
  const ticks = load<i32>(table, TICKS);
  if (ticks) {
    for (let position = first; position < next; position += 1) {
      const tick = load<f64>(ticks + (position << 3));
      if (!(max<f64>(tick, 0) * load<f64>(load<i32>(table, STEPS) + STEP * (entry(table, POSITION_INSTRUMENT, position) - 1)) <= LARGEST)) return false; // no number is not less
    }
  }
  const words = load<i32>(table, WORDS);
  piece(words + ROW_START);
  decimal(row, 0);
  piece(words + ACCOUNT_START);
  text(entry(table, ACCOUNT_FROM, account), entry(table, ACCOUNT_TO, account));
  piece(load<i32>(table, AFTER_ACCOUNT) + PIECE * status);
  const placed = load<i32>(table, PLACED);
  const statuses = load<i32>(table, STATUS);
  const own = load<i32>(table, POSITION_STATUS);
  const sources = load<i32>(table, POSITION_SOURCE);
  for (let pool = firstPool; pool < nextPool; pool += 1) {
    piece(words + (pool == firstPool ? FIRST_OBJECT : NEXT_OBJECT));
    const mode = <i32>load<u8>(load<i32>(table, POOL_MODE) + pool);
    const key = entry(table, POOL_KEY, pool);
    if (key >= FIRST_KEY) piece(entry(table, POOL_STARTS, mode) + PIECE * (key - FIRST_KEY));
    else {
      piece(load<i32>(table, POOL_NAMES) + PIECE * mode);
      if (key == NAMED_ORDER_KEY) piece(words + ORDER);
      text(entry(table, POOL_FROM, pool), entry(table, POOL_TO, pool));
    }
    const ofPool = <i32>load<u8>(poolStatus + pool);
    piece(load<i32>(table, AFTER_POOL) + PIECE * ofPool);
    const end = entry(table, POSITION_START, pool + 1);
    for (let position = entry(table, POSITION_START, pool); position < end; position += 1) {
      const source = load<i32>(sources + (position << 2));
      const mine = own ? <i32>load<u8>(own + position) : UNSURE;
      store<i32>(placed + (source << 2), position);
      store<i32>(statuses + (source << 2), mine == UNSURE ? ofPool : mine);
    }
  }
  piece(words + (nextPool > firstPool ? POSITIONS_START : POSITIONS_ALONE));
  if (count > 0) piece(words + FIRST_POSITION);
  for (let source = 0; source < count; source += 1) {
    const position = load<i32>(placed + (source << 2));
    text(entry(table, ID_FROM, position), entry(table, ID_TO, position));
    const mine = PIECE * load<i32>(statuses + (source << 2));
    const isLast = source == count - 1;
    const tick: f64 = ticks ? load<f64>(ticks + (position << 3)) : 0;
    if (tick == 0) {
      piece((isLast ? load<i32>(table, AFTER_POOL) : load<i32>(table, BETWEEN_POSITIONS)) + mine);
      continue;
    }
    piece(load<i32>(table, BEFORE_PRICE) + mine);
    const step = load<i32>(table, STEPS) + STEP * (entry(table, POSITION_INSTRUMENT, position) - 1);
    decimal(<u64>(max<f64>(tick, 0) * load<f64>(step, STEP_SIZE)), load<i32>(step, STEP_SCALE)); // −1: it rounds to 0
    piece(words + (isLast ? QUOTE : NEXT_POSITION));
  }
  piece(words + (count > 0 ? LINE_END : LINE_END_ALONE));
  const counts = load<i32>(table, COUNTS) + (status << 2);
  store<i32>(counts, load<i32>(counts) + 1);
  store<i32>(table, load<i32>(table, WRITTEN) + count, WRITTEN);
  return true;
}

/** Writes a piece of text, 16 bytes at a time: what follows is written over what was too much. */
// @ts-ignore: a decorator
@inline
function piece(place: i32): void {
  const from = load<i32>(place, PIECE_TEXT);
  const size = load<i32>(place, PIECE_SIZE);
  for (let index = 0; index < size; index += 16) v128.store(at + index, v128.load(from + index));
  at += size;
}

/** Writes what stands between two places of the lines. */
// @ts-ignore: a decorator
@inline
function text(from: i32, to: i32): void {
  const size = to - from;
  for (let index = 0; index < size; index += 16) v128.store(at + index, v128.load(INPUT + from + index));
  at += size;
}

/** Eight digits of a number below 10^8, the first of them the lowest byte: halved three times, each half divided by multiplying. */
// @ts-ignore: a decorator
@inline
function digitsOf(value: u64): u64 {
  const front = (value * 3518437209) >> 45;
  const fours = front | ((value - 10000 * front) << 32);
  const hundreds = ((fours * 10486) >> 20) & 0x0000007f0000007f;
  const twos = hundreds | ((fours - 100 * hundreds) << 16);
  const tens = ((twos * 103) >> 10) & 0x000f000f000f000f;
  return tens | ((twos - 10 * tens) << 8);
}

/** From a place on, digits as letters; `first` of them are left out. 16 bytes are written. */
// @ts-ignore: a decorator
@inline
function put(place: i32, digits: v128, first: i32): void {
  const order = i8x16.add(i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<i8>first));
  v128.store(place, i8x16.swizzle(v128.or(digits, i8x16.splat(0x30)), order));
}

/** Writes an integer of which so many digits stand behind the point, without zeros at the end of those. */
// @ts-ignore: a decorator
@inline
function decimal(value: u64, scale: i32): void {
  const front = value / 100000000;
  if (front >= 100000000 || scale > 15) return longDecimal(value, scale);
  const low = digitsOf(value - 100000000 * front);
  const high = digitsOf(front);
  const digits = i64x2.replace_lane(i64x2.splat(high), 1, low);
  const first = high != 0 ? <i32>(ctz(high) >> 3) : low != 0 ? 8 + <i32>(ctz(low) >> 3) : 16;
  const zeros = low != 0 ? <i32>(clz(low) >> 3) : high != 0 ? 8 + <i32>(clz(high) >> 3) : 16;
  const start = min(first, 15 - scale);
  const whole = 16 - scale - start;
  put(at, digits, start);
  at += whole;
  const fraction = scale - min(zeros, scale);
  if (fraction == 0) return;
  store<u8>(at, 0x2e);
  put(at + 1, digits, 16 - scale);
  at += 1 + fraction;
}

/** The same of any scale, digit by digit. */
function longDecimal(given: u64, scaleGiven: i32): void {
  let value = given;
  let scale = scaleGiven;
  for (; scale > 0 && value % 10 == 0; scale -= 1) value /= 10;
  let size = scale + 1;
  for (let rest = value, power = 1; rest >= 10; rest /= 10) {
    power += 1;
    if (power > size) size = power;
  }
  let place = at + size - (scale > 0 ? 0 : 1);
  at = place + 1;
  let rest = value;
  for (let digit = 0; digit < size; digit += 1) {
    if (digit == scale && scale > 0) store<u8>(place--, 0x2e);
    const tenth = rest / 10;
    store<u8>(place--, 0x30 + <u8>(rest - 10 * tenth));
    rest = tenth;
  }
}
