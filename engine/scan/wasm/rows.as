/**
 * Puts accounts that `reader.as` has read into rows of a batch, one behind the other: what `AccountRows` and `PoolsOfLine` do, where no order is in the line.
 * AssemblyScript, the beginning of the module. What is not done here is left as it was: lengths grow when an account is whole.
 */
import { COUNT, FROM, HASH, HAS_MARGIN, HAS_MONEY, INPUT, TO, decimalAt, findAt, instant, isSame, nameEndAt, read, wordEndAt } from "./reader";
export { write } from "./writer";
export { read, decimalAt, findAt, instant as instantAt, nameEndAt, wordEndAt };

// Of a batch, by place in its table: how many rows there may be, how many there are, and where their lists are. The same stands in rows-layout.ts.
const LINES_MOST = 0, ACCOUNTS_MOST = 4, POOLS_MOST = 8, POSITIONS_MOST = 12, BALANCES_MOST = 16, LINES = 20, ACCOUNTS = 24, POOLS = 28, POSITIONS = 32, BALANCES = 36, ORDERS = 40;
const STARTS = 44, ENDS = 48, ACCOUNT_OF = 52, ACCOUNT_FROM = 56, ACCOUNT_TO = 60, POOL_START = 64, BALANCE_START = 68;
const POOL_MODE = 72, POOL_BALANCE = 76, POOL_INSTRUMENT = 80, POOL_KEY = 84, POOL_FROM = 88, POOL_TO = 92, POSITION_START = 96, ORDER_START = 100;
const ID_FROM = 104, ID_TO = 108, POSITION_INSTRUMENT = 112, POSITION_SOURCE = 116, BALANCE_ASSET = 120;
const OF_ACCOUNT = 124, OF_BALANCES = 132, OF_POSITIONS = 140, OF_MARKET = 148;
const MODES = 156, MODE_COUNT = 160, APPLIES = 164, SETTLE_OF = 168, SETTLE_AT = 172, ASSET_AT = 176, BALANCE_OF = 180, SETTLE_COUNT = 184, POOL_OF = 188, NEXT = 192;
const LINE = 196, ACCOUNT = 200, BALANCE = 204, POSITION = 208, ORDER = 212, SYMBOL = 216, MARGIN_MODE = 220, ASSET = 224;
// Of a mode.
const IS_SINGLE = 0, IS_UNSAID = 4, FIXES_ASSET = 8, FIXES_INSTRUMENT = 12, MONEY = 16, KEY_OF = 20, LAST_POOL = 24, MODE_SIZE = 32;
const MONEY_OF_ASSETS = 1, MONEY_OF_ALL = 2;
// Of a column that is copied, and of one that says the same of all accounts.
const COPY_FROM = 0, COPY_INTO = 4, COPY_IS_WORD = 8, COPY_SIZE = 16, SAID_INTO = 0, SAID_IS_WORD = 4, SAID_VALUE = 8, SAID_SIZE = 16;

// As in pools.ts and columns.ts.
const NO_ASSET = -2, NAMED_KEY = 0, FIRST_KEY = 2, EMPTY_BALANCE = 0, NO_BALANCE = 1, MOST_POOLS = 20000, FEW_NAMES = 24;
/** The bytes of `order `, in front of which the id of a position may not begin. */
const ORDER_WORD: u64 = 0x20726564726f;

/** Puts down accounts from `start` on; gives the beginning of the first line that is for somebody else, or `size`, where there is none. */
export function scan(batch: i32, start: i32, size: i32): i32 {
  let at = start;
  while (at < size) {
    begin(batch);
    const end = read(at, load<i32>(batch, LINE));
    if (end < 0 || !addLine(batch, at, end)) return at;
    at = end + 1;
  }
  return at;
}

/** Begins a line. */
export function begin(batch: i32): void {
  store<i32>(load<i32>(batch, BALANCE), 0, COUNT);
  store<i32>(load<i32>(batch, POSITION), 0, COUNT);
  store<i32>(load<i32>(batch, ORDER), 0, COUNT);
}

/** Adds the line that was read between two places; false, and nothing is added: it is for somebody else. */
export function addLine(batch: i32, from: i32, end: i32): bool {
  if (!add(batch)) return false;
  const line = load<i32>(batch, LINES);
  put(batch, STARTS, line, from);
  put(batch, ENDS, line, end);
  put(batch, ACCOUNT_OF, line, load<i32>(batch, ACCOUNTS));
  store<i32>(batch, line + 1, LINES);
  return true;
}

// @ts-ignore: a decorator
@inline
function put(batch: i32, list: i32, row: i32, value: i32): void {
  store<i32>(load<i32>(batch + list) + (row << 2), value);
}

/** Adds the account that was read; false, and nothing is added: it is for somebody else. */
// @ts-ignore: a decorator
@inline
function add(batch: i32): bool {
  const balanceLevel = load<i32>(batch, BALANCE);
  const positionLevel = load<i32>(batch, POSITION);
  const balances = load<i32>(balanceLevel, COUNT);
  const positions = load<i32>(positionLevel, COUNT);
  if (load<i32>(load<i32>(batch, ORDER), COUNT) != 0 || !areDistinct(balanceLevel, balances) || !areDistinct(positionLevel, positions)) return false;
  const lines = load<i32>(batch, LINES);
  const accounts = load<i32>(batch, ACCOUNTS);
  const pools = load<i32>(batch, POOLS);
  const firstPosition = load<i32>(batch, POSITIONS);
  const firstBalance = load<i32>(batch, BALANCES);
  const modes = load<i32>(batch, MODE_COUNT);
  if (lines + 1 > load<i32>(batch, LINES_MOST) || accounts + 2 > load<i32>(batch, ACCOUNTS_MOST) || pools + positions + (balances + 1) * modes + 1 > load<i32>(batch, POOLS_MOST)) return false;
  if (firstPosition + positions > load<i32>(batch, POSITIONS_MOST) || firstBalance + balances > load<i32>(batch, BALANCES_MOST) || !fitsMarket(batch, positionLevel, positions)) return false;
  const nextPool = addPools(batch, pools, positions, balances, firstBalance);
  if (nextPool - pools > MOST_POOLS) return false;
  addPositions(batch, positionLevel, pools, nextPool, positions, firstPosition);
  const assets = load<i32>(batch, ASSET);
  const assetAt = load<i32>(batch, ASSET_AT);
  for (let row = 0; row < balances; row += 1) put(batch, BALANCE_ASSET, firstBalance + row, load<i32>(assetAt + (load<i32>(assets + (row << 2)) << 2)) + 1);
  copyInOrder(batch, OF_BALANCES, balances, firstBalance);
  copyInOrder(batch, OF_ACCOUNT, 1, accounts);
  let said = load<i32>(batch, OF_MARKET);
  for (const end = said + SAID_SIZE * load<i32>(batch, OF_MARKET + 4); said < end; said += SAID_SIZE) {
    const value = load<f64>(said, SAID_VALUE);
    if (load<i32>(said, SAID_IS_WORD)) store<u8>(load<i32>(said, SAID_INTO) + accounts, <i32>value);
    else store<f64>(load<i32>(said, SAID_INTO) + (accounts << 3), value);
  }
  const account = load<i32>(batch, ACCOUNT);
  put(batch, ACCOUNT_FROM, accounts, load<i32>(load<i32>(account, FROM)));
  put(batch, ACCOUNT_TO, accounts, load<i32>(load<i32>(account, TO)));
  put(batch, POOL_START, accounts + 1, nextPool);
  put(batch, BALANCE_START, accounts + 1, firstBalance + balances);
  store<i32>(batch, accounts + 1, ACCOUNTS);
  store<i32>(batch, nextPool, POOLS);
  store<i32>(batch, firstPosition + positions, POSITIONS);
  store<i32>(batch, firstBalance + balances, BALANCES);
  return true;
}

/** Whether no two objects are called the same; false too where there are many. */
function areDistinct(level: i32, count: i32): bool {
  if (count > FEW_NAMES) return false;
  const from = load<i32>(level, FROM);
  const to = load<i32>(level, TO);
  const hash = load<i32>(level, HASH);
  for (let row = 1; row < count; row += 1) {
    const mine = load<i32>(hash + (row << 2));
    for (let other = 0; other < row; other += 1) {
      if (load<i32>(hash + (other << 2)) != mine) continue;
      const one = load<i32>(from + (row << 2));
      const two = load<i32>(from + (other << 2));
      const size = load<i32>(to + (row << 2)) - one;
      if (size == load<i32>(to + (other << 2)) - two && isSame(INPUT + one, INPUT + two, size)) return false;
    }
  }
  return true;
}

/** See `fitsMarket` in pools.ts. */
// @ts-ignore: a decorator
@inline
function fitsMarket(batch: i32, level: i32, positions: i32): bool {
  const symbols = load<i32>(batch, SYMBOL);
  const marginModes = load<i32>(batch, MARGIN_MODE);
  const applies = load<i32>(batch, APPLIES);
  const hasMargin = load<i32>(level, HAS_MARGIN);
  const from = load<i32>(level, FROM);
  const modes = load<i32>(batch, MODES);
  for (let row = 0; row < positions; row += 1) {
    const symbol = load<i32>(symbols + (row << 2));
    if (symbol == 0 || load<u8>(applies + symbol) == 0) return false;
    const mode = modes + MODE_SIZE * (load<i32>(marginModes + (row << 2)) - 1);
    const isSingle = load<i32>(mode, IS_SINGLE);
    if (isSingle && (load<u64>(INPUT + load<i32>(from + (row << 2))) & 0xffffffffffff) == ORDER_WORD) return false;
    if (!load<i32>(mode, IS_UNSAID) && <i32>load<u8>(hasMargin + row) != isSingle) return false;
  }
  return true;
}

/** Adds the pools of the account, and to which of them each position belongs, counted from the first; gives the row behind the last. */
// @ts-ignore: a decorator
@inline
function addPools(batch: i32, first: i32, positions: i32, balances: i32, firstBalance: i32): i32 {
  const balanceOf = load<i32>(batch, BALANCE_OF);
  const settles = load<i32>(batch, SETTLE_COUNT);
  for (let settle = 0; settle < settles; settle += 1) store<i32>(balanceOf + (settle << 2), -1);
  const assets = load<i32>(batch, ASSET);
  const settleAt = load<i32>(batch, SETTLE_AT);
  for (let row = 0; row < balances; row += 1) {
    const settle = load<i32>(settleAt + (load<i32>(assets + (row << 2)) << 2));
    if (settle >= 0) store<i32>(balanceOf + (settle << 2), row);
  }
  const symbols = load<i32>(batch, SYMBOL);
  const marginModes = load<i32>(batch, MARGIN_MODE);
  const poolOf = load<i32>(batch, POOL_OF);
  const keys = load<i32>(batch, POOL_KEY);
  const modes = load<i32>(batch, MODE_COUNT);
  let next = first;
  for (let index = 0; index < modes; index += 1) {
    const mode = load<i32>(batch, MODES) + MODE_SIZE * index;
    const firstOfMode = next;
    const isSingle = load<i32>(mode, IS_SINGLE);
    const isUnsaid = load<i32>(mode, IS_UNSAID);
    const keyOf = load<i32>(mode, KEY_OF);
    const lastPool = load<i32>(mode, LAST_POOL);
    for (let row = 0; row < positions; row += 1) {
      if (load<i32>(marginModes + (row << 2)) != index + 1) continue;
      const instrument = load<i32>(symbols + (row << 2)) - 1;
      let pool = next;
      let last = 0;
      let key = NAMED_KEY;
      if (!isSingle) {
        key = isUnsaid ? FIRST_KEY : FIRST_KEY + load<i32>(keyOf + (instrument << 2));
        last = lastPool + (key << 2);
        pool = load<i32>(last);
        if (pool < firstOfMode || pool >= next || load<i32>(keys + (pool << 2)) != key) {
          pool = next;
          store<i32>(last, pool);
        }
      }
      store<i32>(poolOf + (row << 2), pool - first);
      if (pool != next) continue;
      const balance = load<i32>(mode, FIXES_ASSET) ? load<i32>(balanceOf + (load<i32>(load<i32>(batch, SETTLE_OF) + (instrument << 2)) << 2)) : NO_ASSET;
      const level = load<i32>(batch, POSITION);
      const isNamed = key == NAMED_KEY;
      addPool(batch, next++, index, mode, key, isNamed ? load<i32>(load<i32>(level, FROM) + (row << 2)) : 0, isNamed ? load<i32>(load<i32>(level, TO) + (row << 2)) : 0, balance, firstBalance, instrument);
    }
    const money = load<i32>(mode, MONEY);
    if (money == 0) continue;
    const level = load<i32>(batch, BALANCE);
    const hasMoney = load<i32>(level, HAS_MONEY);
    const poolBalances = load<i32>(batch, POOL_BALANCE);
    for (let row = 0; row < balances; row += 1) {
      if (load<u8>(hasMoney + row) == 0) continue;
      if (money == MONEY_OF_ALL) {
        if (next == firstOfMode) addPool(batch, next++, index, mode, FIRST_KEY, 0, 0, NO_ASSET, firstBalance, -1);
        continue;
      }
      let pool = firstOfMode;
      while (pool < next && load<i32>(poolBalances + (pool << 2)) != firstBalance + row) pool += 1;
      if (pool == next) addPool(batch, next++, index, mode, NAMED_KEY, load<i32>(load<i32>(level, FROM) + (row << 2)), load<i32>(load<i32>(level, TO) + (row << 2)), row, firstBalance, -1);
    }
  }
  return next;
}

function addPool(batch: i32, pool: i32, index: i32, mode: i32, key: i32, from: i32, to: i32, balance: i32, firstBalance: i32, instrument: i32): void {
  store<u8>(load<i32>(batch, POOL_MODE) + pool, index);
  put(batch, POOL_KEY, pool, key);
  put(batch, POOL_FROM, pool, from);
  put(batch, POOL_TO, pool, to);
  put(batch, POOL_BALANCE, pool, balance == NO_ASSET ? NO_BALANCE : balance < 0 ? EMPTY_BALANCE : firstBalance + balance);
  put(batch, POOL_INSTRUMENT, pool, load<i32>(mode, FIXES_INSTRUMENT) ? instrument + 1 : 0);
}

/** Adds the positions, those of a pool together. */
// @ts-ignore: a decorator
@inline
function addPositions(batch: i32, level: i32, pools: i32, nextPool: i32, positions: i32, first: i32): void {
  const next = load<i32>(batch, NEXT);
  const poolOf = load<i32>(batch, POOL_OF);
  const count = nextPool - pools;
  for (let pool = 0; pool < count; pool += 1) store<i32>(next + (pool << 2), 0);
  for (let row = 0; row < positions; row += 1) {
    const place = next + (load<i32>(poolOf + (row << 2)) << 2);
    store<i32>(place, load<i32>(place) + 1);
  }
  const orders = load<i32>(batch, ORDERS);
  const positionStart = load<i32>(batch, POSITION_START) + (pools << 2);
  const orderStart = load<i32>(batch, ORDER_START) + (pools << 2);
  let sum = first;
  for (let pool = 0; pool < count; pool += 1) {
    const place = next + (pool << 2);
    const size = load<i32>(place);
    store<i32>(place, sum);
    sum += size;
    store<i32>(positionStart + (pool << 2), sum, 4);
    store<i32>(orderStart + (pool << 2), orders, 4);
  }
  // Where lists are is looked up once: what is written might be that, for all that a compiler knows.
  const symbols = load<i32>(batch, SYMBOL);
  const from = load<i32>(level, FROM);
  const to = load<i32>(level, TO);
  const idFrom = load<i32>(batch, ID_FROM);
  const idTo = load<i32>(batch, ID_TO);
  const instruments = load<i32>(batch, POSITION_INSTRUMENT);
  const sources = load<i32>(batch, POSITION_SOURCE);
  for (let row = 0; row < positions; row += 1) {
    const given = row << 2;
    const place = next + (load<i32>(poolOf + given) << 2);
    const position = load<i32>(place);
    store<i32>(place, position + 1);
    store<i32>(poolOf + given, position);
    const into = position << 2;
    store<i32>(idFrom + into, load<i32>(from + given));
    store<i32>(idTo + into, load<i32>(to + given));
    store<i32>(instruments + into, load<i32>(symbols + given));
    store<i32>(sources + into, row);
  }
  let each = load<i32>(batch, OF_POSITIONS);
  for (const end = each + COPY_SIZE * load<i32>(batch, OF_POSITIONS + 4); each < end; each += COPY_SIZE) {
    const source = load<i32>(each, COPY_FROM);
    const into = load<i32>(each, COPY_INTO);
    if (load<i32>(each, COPY_IS_WORD)) for (let row = 0; row < positions; row += 1) store<u8>(into + load<i32>(poolOf + (row << 2)), load<u8>(source + row));
    else for (let row = 0; row < positions; row += 1) store<f64>(into + (load<i32>(poolOf + (row << 2)) << 3), load<f64>(source + (row << 3)));
  }
}

// @ts-ignore: a decorator
@inline
function copyInOrder(batch: i32, list: i32, count: i32, first: i32): void {
  let each = load<i32>(batch + list);
  for (const end = each + COPY_SIZE * load<i32>(batch + list, 4); each < end; each += COPY_SIZE) {
    const source = load<i32>(each, COPY_FROM);
    const into = load<i32>(each, COPY_INTO);
    if (load<i32>(each, COPY_IS_WORD)) for (let row = 0; row < count; row += 1) store<u8>(into + first + row, load<u8>(source + row));
    else for (let row = 0; row < count; row += 1) store<f64>(into + ((first + row) << 3), load<f64>(source + (row << 3)));
  }
}
