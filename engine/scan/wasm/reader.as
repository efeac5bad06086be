/**
 * Reads an account from a line of bytes, where it is written as most are: no escape, nothing beyond ASCII, behind colons and commas nothing or one space.
 * AssemblyScript; `assemble.mjs` makes `module.generated.ts` of it. Which keys there are and where their values go stands in tables: `layout.ts` has the
 * same places. Nothing moves on but over bytes that were recognised, none of which is a line end, and lists have room for `most` rows: so nothing is
 * written but rows, and what is looked at lies at most 32 bytes behind the line.
 */

// Of a level, by place in its table.
const KEYS = 0, KEY_COUNT = 4, REQUIRED = 8, FILLS = 12, FILL_COUNT = 16, MARGIN_BIT = 36, STATUS_FROM = 44, STATUS_TO = 48, IS_SHORT = 52, SIGNS = 56, SIGN_COUNT = 60, MOST = 64, FIRST_KEY = 72;
export const FROM = 20, TO = 24, HASH = 28, HAS_MARGIN = 32, HAS_MONEY = 40, COUNT = 68;
// Of a key.
const PATTERN = 0, MASK = 64, SIZE = 128, KIND = 136, BIT = 140, INTO = 144, CODES = 148, TABLE = 152, INNER = 156, NEXT = 160, OTHER = 164, IS_MONEY = 168, KEY_SIZE = 176;
// Of a value where an object does not say it.
const FILL_INTO = 0, FILL_IS_WORD = 4, FILL_BIT = 8, FILL_VALUE = 16, FILL_SIZE = 24;
// Of a table of names: a mask, then slots.
const SLOTS = 16, SLOT_TEXT = 0, SLOT_LENGTH = 4, SLOT_NUMBER = 8, SLOT_SIZE = 16;
// Kinds of values; the first three are signs of decimals.
const POSITIVE = 2, ANY_SIGN = 0, NAME = 3, LISTED = 4, SIDE = 5, INSTANT = 6, BOOLEAN = 7, STATUS = 8, LIST = 9, OBJECT = 10, MODE = 11;

const QUOTE = 0x22, COMMA = 0x2c, POINT = 0x2e, MINUS = 0x2d, OPEN = 0x7b, CLOSE = 0x7d, OPEN_LIST = 0x5b, CLOSE_LIST = 0x5d, SPACE = 0x20, LINE_END = 0x0a;

// The bytes of lines begin here; places of texts are counted from here.
export const INPUT = 1024;
// Powers of ten, as doubles and as integers, and the instant that was read last, 24 bytes and its seconds.
const DOUBLES = 64, INTEGERS = 256, LAST_INSTANT = 448, LAST_SECONDS = 472;

/** Behind colons and commas of the line at hand: 0 nothing, 1 a space. */
let gap: i32 = 0;

/** The place of the line end behind the account that begins at `start`; −1 where it is not read. `line` is the level of the line. */
export function read(start: i32, line: i32): i32 {
  const at = INPUT + start;
  let end = object(at, line, 0);
  if (end == 0 || load<u8>(end) != LINE_END) {
    gap ^= 1;
    end = object(at, line, 0);
    if (end == 0 || load<u8>(end) != LINE_END) return -1;
  }
  return end - INPUT;
}

/** Whether a key stands here, with what is in front of its value. */
// @ts-ignore: a decorator
@inline
function stands(at: i32, key: i32): bool {
  const from = key + (gap << 5);
  return !v128.any_true(v128.or(
    v128.and(v128.xor(v128.load(at), v128.load(from, PATTERN)), v128.load(from, MASK)),
    v128.and(v128.xor(v128.load(at, 16), v128.load(from, PATTERN + 16)), v128.load(from, MASK + 16)),
  ));
}

/** Which key stands here, of those that a level has; 0: none. `before` is where it is kept which came here last. */
function keyAt(at: i32, level: i32, before: i32): i32 {
  const other = load<i32>(before, 4);
  if (stands(at, other)) {
    store<i32>(before, load<i32>(before), 4);
    store<i32>(before, other);
    return other;
  }
  let key = load<i32>(level, KEYS);
  for (const end = key + KEY_SIZE * load<i32>(level, KEY_COUNT); key < end; key += KEY_SIZE) {
    if (!stands(at, key)) continue;
    store<i32>(before, load<i32>(before), 4);
    store<i32>(before, key);
    return key;
  }
  return 0;
}

/** Behind the object that begins here; 0 where it is not read. */
function object(from: i32, level: i32, row: i32): i32 {
  if (load<u8>(from) != OPEN) return 0;
  let at = from + 1;
  let seen = 0;
  const money = load<i32>(level, HAS_MONEY);
  if (money != 0) store<u8>(money + row, 0);
  const status = load<i32>(level, STATUS_TO);
  if (status != 0) store<u32>(status + (row << 2), 0);
  let before = level + FIRST_KEY;
  for (;;) {
    let key = load<i32>(before);
    if (!stands(at, key)) {
      key = keyAt(at, level, before);
      if (key == 0) return 0;
    }
    const bit = load<i32>(key, BIT);
    if (seen & bit) return 0;
    seen |= bit;
    at = value(at + load<i32>(key + (gap << 2), SIZE), key, level, row, money);
    if (at == 0) return 0;
    const byte = <i32>load<u8>(at++);
    if (byte != COMMA) {
      if (byte != CLOSE) return 0;
      break;
    }
    if (gap) {
      if (load<u8>(at) != SPACE) return 0;
      at += 1;
    }
    before = key + NEXT;
  }
  const required = load<i32>(level, REQUIRED);
  if ((seen & required) != required) return 0;
  let fill = load<i32>(level, FILLS);
  for (const end = fill + FILL_SIZE * load<i32>(level, FILL_COUNT); fill < end; fill += FILL_SIZE) {
    if (seen & load<i32>(fill, FILL_BIT)) continue;
    if (load<i32>(fill, FILL_IS_WORD)) store<u8>(load<i32>(fill, FILL_INTO) + row, <i32>load<f64>(fill, FILL_VALUE));
    else store<f64>(load<i32>(fill, FILL_INTO) + (row << 3), load<f64>(fill, FILL_VALUE));
  }
  const margin = load<i32>(level, HAS_MARGIN);
  if (margin != 0) store<u8>(margin + row, seen & load<i32>(level, MARGIN_BIT) ? 1 : 0);
  return at;
}

/** Behind the list of objects that begins here. */
function list(from: i32, level: i32): i32 {
  store<i32>(level, 0, COUNT);
  if (load<u8>(from) != OPEN_LIST) return 0;
  let at = from + 1;
  if (load<u8>(at) == CLOSE_LIST) return at + 1;
  const most = load<i32>(level, MOST);
  for (let row = 0; row < most; row += 1) {
    at = object(at, level, row);
    if (at == 0) return 0;
    const byte = <i32>load<u8>(at++);
    if (byte != COMMA) {
      store<i32>(level, row + 1, COUNT);
      return byte == CLOSE_LIST ? at : 0;
    }
    if (gap) {
      if (load<u8>(at) != SPACE) return 0;
      at += 1;
    }
  }
  return 0;
}

/** Behind the value that begins here, which is behind its first quote where it has one. */
// @ts-ignore: a decorator
@inline
function value(at: i32, key: i32, level: i32, row: i32, money: i32): i32 {
  const kind = load<i32>(key, KIND);
  if (kind <= POSITIVE) {
    const into = load<i32>(key, INTO) + (row << 3);
    const end = decimal(at, kind, into);
    if (end != 0 && load<i32>(key, IS_MONEY) && load<f64>(into) != 0) store<u8>(money + row, 1);
    return end;
  }
  switch (kind) {
    case NAME:
    case LISTED: {
      const end = nameEnd(at);
      if (end == 0) return 0;
      if (kind == LISTED) store<u32>(load<i32>(key, INTO) + (row << 2), find(load<i32>(key, TABLE), at, end - at));
      if (load<i32>(key, CODES)) {
        store<u32>(load<i32>(level, FROM) + (row << 2), at - INPUT);
        store<u32>(load<i32>(level, TO) + (row << 2), end - INPUT);
        store<u32>(load<i32>(level, HASH) + (row << 2), hashOf(at, end));
      }
      return end + 1;
    }
    case MODE: {
      const end = nameEnd(at);
      if (end == 0) return 0;
      const found = find(load<i32>(key, TABLE), at, end - at);
      if (found == 0) return 0;
      store<u32>(load<i32>(key, INTO) + (row << 2), found);
      if (load<i32>(key, CODES)) store<u8>(load<i32>(key, INNER) + row, load<u8>(load<i32>(key, CODES) + found));
      return end + 1;
    }
    case SIDE: {
      const bytes = load<u64>(at);
      const isShort = i32((bytes & 0xffffffffffff) == 0x2274726f6873);
      if ((isShort | i32((bytes & 0xffffffffff) == 0x22676e6f6c)) == 0) return 0;
      store<u8>(load<i32>(level, IS_SHORT) + row, isShort);
      const sign = <f64>(1 - 2 * isShort);
      let each = load<i32>(level, SIGNS);
      for (const end = each + 4 * load<i32>(level, SIGN_COUNT); each < end; each += 4) store<f64>(load<i32>(each) + (row << 3), sign);
      if (load<i32>(key, CODES)) store<u8>(load<i32>(key, INNER) + row, load<u8>(load<i32>(key, CODES) + isShort));
      return at + 5 + isShort;
    }
    case INSTANT:
      return instant(at, load<i32>(key, INTO) + (row << 3));
    case BOOLEAN: {
      const bytes = load<u64>(at);
      const isTrue = <u32>bytes == 0x65757274;
      if (!isTrue && (bytes & 0xffffffffff) != 0x65736c6166) return 0;
      if (load<i32>(key, CODES)) store<u8>(load<i32>(key, INNER) + row, load<u8>(load<i32>(key, CODES) + i32(isTrue)));
      return isTrue ? at + 4 : at + 5;
    }
    case STATUS: {
      const end = wordEnd(at);
      if (end == 0) return 0;
      store<u32>(load<i32>(level, STATUS_FROM) + (row << 2), at - INPUT);
      store<u32>(load<i32>(level, STATUS_TO) + (row << 2), end - INPUT);
      return end + 1;
    }
    case LIST:
      return list(at, load<i32>(key, INNER));
    case OBJECT:
      return object(at, load<i32>(key, INNER), 0);
    default:
      return 0;
  }
}

/** The place of the quote behind 1 to 128 printable characters of ASCII; 0 where something else is. */
// @ts-ignore: a decorator
@inline
function nameEnd(from: i32): i32 {
  for (let at = from; at - from <= 128; at += 16) {
    const bytes = v128.load(at);
    const stops = i8x16.bitmask(v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(<i8>QUOTE)), i8x16.eq(bytes, i8x16.splat(0x5c))),
      v128.or(i8x16.lt_s(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x7f))), // bytes beyond ASCII are negative
    ));
    if (stops == 0) continue;
    const end = at + ctz(stops);
    return load<u8>(end) == QUOTE && end != from && end - from <= 128 ? end : 0;
  }
  return 0;
}

/** The place of the quote behind a word of up to 64 letters; 0 where something else is. */
// @ts-ignore: a decorator
@inline
function wordEnd(from: i32): i32 {
  let end = from;
  for (let byte = <i32>load<u8>(end); (byte >= 0x61 && byte <= 0x7a) || (end > from && ((byte >= 0x30 && byte <= 0x39) || byte == 0x5f)); byte = <i32>load<u8>(end)) end += 1;
  return end == from || end - from > 64 || load<u8>(end) != QUOTE ? 0 : end;
}

/** `hashOf` of fixed.ts. */
// @ts-ignore: a decorator
@inline
function hashOf(from: i32, to: i32): i32 {
  const size = to - from;
  let hash = size;
  if (size < 4) for (let at = from; at < to; at += 1) hash = hash * 257 + <i32>load<u8>(at);
  else hash = ((hash ^ load<i32>(from)) * 0x2c1b3c6d) ^ (load<i32>(from + ((size - 4) >> 1)) * 0x297a2d39) ^ (load<i32>(to - 4) * 0x5bd1e995);
  return hash ^ (hash >>> 15);
}

/** The number of a name in a table, counted from 1; 0 where it is none of them. */
// @ts-ignore: a decorator
@inline
function find(table: i32, text: i32, length: i32): i32 {
  const mask = load<i32>(table);
  let slot = hashOf(text, text + length) & mask;
  while (true) {
    const entry = table + SLOTS + slot * SLOT_SIZE;
    const number = load<i32>(entry, SLOT_NUMBER);
    if (number == 0) return 0; // a table is never full
    if (load<i32>(entry, SLOT_LENGTH) == length && isSame(load<i32>(entry, SLOT_TEXT), text, length)) return number;
    slot = (slot + 1) & mask;
  }
}

/** Whether two stretches are the same bytes; behind each more may be looked at. */
// @ts-ignore: a decorator
@inline
export function isSame(one: i32, other: i32, length: i32): bool {
  let index = 0;
  for (; index + 8 <= length; index += 8) if (load<u64>(one + index) != load<u64>(other + index)) return false;
  const rest = length - index;
  return rest == 0 || ((load<u64>(one + index) ^ load<u64>(other + index)) << <u64>(64 - 8 * rest)) == 0;
}

/** How many of eight bytes are digits, from the first; `eight` has been turned, so that digits are 0 to 9. */
// @ts-ignore: a decorator
@inline
function digitsIn(eight: u64): i32 {
  return <i32>(ctz(((eight + 0x0606060606060606) | eight) & 0xf0f0f0f0f0f0f0f0) >> 3);
}

/** The integer of the first 1 to 8 digits. */
// @ts-ignore: a decorator
@inline
function integerOf(eight: u64, count: i32): u64 {
  let digits = eight << <u64>(64 - 8 * count);
  digits = (digits * 2561) >> 8;
  digits = ((digits & 0x00ff00ff00ff00ff) * 6553601) >> 16;
  return ((digits & 0x0000ffff0000ffff) * 42949672960001) >> 32;
}

const ZEROS: u64 = 0x3030303030303030;

/** Behind a decimal and its quote; the nearest double is put down, and there is no negative 0. */
// @ts-ignore: a decorator
@inline
function decimal(from: i32, sign: i32, into: i32): i32 {
  let minus = i32(load<u8>(from) == MINUS);
  if (minus & i32(sign != ANY_SIGN)) return 0;
  let at = from + minus;
  let eight = load<u64>(at) ^ ZEROS;
  let all = digitsIn(eight);
  if (all == 0) return 0;
  let mantissa = integerOf(eight, all);
  at += all;
  let byte = <i32>load<u8>(at);
  let scale = 0;
  if (byte != POINT && byte != QUOTE) {
    eight = load<u64>(at) ^ ZEROS;
    const count = digitsIn(eight);
    if (count == 0) return 0;
    mantissa = mantissa * load<u64>(INTEGERS + (count << 3)) + integerOf(eight, count);
    all += count;
    at += count;
    byte = <i32>load<u8>(at);
  }
  if (byte == POINT) {
    at += 1;
    eight = load<u64>(at) ^ ZEROS;
    scale = digitsIn(eight);
    if (scale == 0) return 0;
    mantissa = mantissa * load<u64>(INTEGERS + (scale << 3)) + integerOf(eight, scale);
    at += scale;
    byte = <i32>load<u8>(at);
    if (byte != QUOTE) {
      eight = load<u64>(at) ^ ZEROS;
      const count = digitsIn(eight);
      if (count == 0) return 0;
      mantissa = mantissa * load<u64>(INTEGERS + (count << 3)) + integerOf(eight, count);
      at += count;
      scale += count;
      byte = <i32>load<u8>(at);
    }
  }
  // More digits may not stand in 64 bits. What is an integer that doubles hold is divided once, and so rounded once; of more than 15 digits others keep account.
  if (byte != QUOTE || all + scale > 18 || mantissa > 1000000000000000) return 0;
  if (mantissa == 0) {
    if (sign == POSITIVE) return 0;
    minus = 0;
  }
  const quotient = <f64>(<i64>mantissa) / load<f64>(DOUBLES + (scale << 3));
  store<u64>(into, reinterpret<u64>(quotient) | (<u64>minus << 63));
  return at + 1;
}

// What emitted readers (shaped/) leave to this one.

export function decimalAt(at: i32, sign: i32, into: i32): i32 {
  return decimal(at, sign, into);
}

export function nameEndAt(at: i32): i32 {
  return nameEnd(at);
}

export function findAt(table: i32, at: i32, length: i32): i32 {
  return find(table, at, length);
}

export function wordEndAt(at: i32): i32 {
  const end = wordEnd(at);
  return end == 0 ? 0 : end + 1;
}

/** The integer of two digits; far beyond them where they are none. */
// @ts-ignore: a decorator
@inline
function two(at: i32): i32 {
  const tens = <u32>load<u8>(at) - 48;
  const ones = <u32>load<u8>(at, 1) - 48;
  return tens > 9 || ones > 9 ? 1 << 20 : <i32>(10 * tens + ones);
}

/** Behind an instant such as 2026-11-29T08:00:00Z and its quote; seconds since 1970 are put down. Fractions of a second and leap days are not read here. */
export function instant(at: i32, into: i32): i32 {
  const isLast = !v128.any_true(v128.or(v128.xor(v128.load(at), v128.load(LAST_INSTANT)), v128.xor(v128.load(at, 5), v128.load(LAST_INSTANT + 5))));
  if (isLast) {
    store<f64>(into, load<f64>(LAST_SECONDS));
    return at + 21;
  }
  const year = 100 * two(at) + two(at + 2);
  const month = two(at + 5);
  const day = two(at + 8);
  const hour = two(at + 11);
  const minute = two(at + 14);
  const second = two(at + 17);
  if (year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return 0;
  if (day > 28 && (month == 2 || (day == 31 && (month == 4 || month == 6 || month == 9 || month == 11)))) return 0;
  if (load<u8>(at, 4) != MINUS || load<u8>(at, 7) != MINUS || load<u8>(at, 10) != 0x54 || load<u8>(at, 13) != 0x3a || load<u8>(at, 16) != 0x3a || load<u8>(at, 19) != 0x5a || load<u8>(at, 20) != QUOTE) return 0;
  // Days since 1970 of the calendar's years that begin in March, in which leap days come last.
  const years = year - (month <= 2 ? 1 : 0);
  const era = (years + 400) / 400 - 1;
  const ofEra = years - 400 * era;
  const ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const days = 146097 * era + 365 * ofEra + ofEra / 4 - ofEra / 100 + ofYear - 719468;
  const seconds = <f64>days * 86400 + <f64>(3600 * hour + 60 * minute + second);
  v128.store(LAST_INSTANT, v128.load(at));
  v128.store(LAST_INSTANT + 5, v128.load(at, 5));
  store<f64>(LAST_SECONDS, seconds);
  store<f64>(into, seconds);
  return at + 21;
}
