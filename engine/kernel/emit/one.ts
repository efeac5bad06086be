import { priceSteps } from "./price-steps.ts";
import { readRows } from "./reader.ts";

/** What a module has for one account after the other: the text of functions that are the same for every policy. */
export const decideOne = `const none = [];

${priceSteps}

/** An account's answer, as names and decimals. */
function told(batch, { accountStatus, poolStatus, positionStatus, ticks }, account, instrumentOf) {
  // What is in a mode that the policy does not have has no row.
  const positions = batch.positions === (account.positions ?? none).length ? new Array(batch.positions) : account.positions.map(({ id }) => ({ id, status: undefined, liquidationPrice: undefined }));
  const pools = new Array(batch.pools);
  for (let pool = 0; pool < batch.pools; pool += 1) {
    const [code, held] = [poolStatus[pool], []];
    for (let row = batch.positionStart[pool]; row < batch.positionStart[pool + 1]; row += 1) {
      const source = batch.positionSource[row];
      const { id, symbol } = account.positions[source];
      const [own, count] = [positionStatus[row] ?? 255, ticks[row]];
      const liquidationPrice = count > 0 ? inSteps(count, stepIn(instrumentOf(symbol)?.tickSize)) : count === 0 ? null : count === -1 ? "0" : undefined;
      held.push(id);
      positions[source] = { id, status: statuses[own === 255 ? code : own], liquidationPrice };
    }
    pools[pool] = { mode: shape.modes[batch.poolMode[pool]].name, status: statuses[code], positions: held };
  }
  const because = batch.beyond[0] === 0 ? undefined : batch.reasons[batch.beyond[0] - 1];
  return { status: statuses[accountStatus[0]], ambiguous: accountStatus[0] === 255, because, pools, positions };
}

/** So many empty rows of everything but the market. */
function emptyRows(rows) {
  const numbers = {};
  const words = {};
  const columns = shape.columns.filter(({ table }) => table !== "instrument" && table !== "asset");
  const count = columns.filter(({ kind }) => kind === "number").length;
  // Numbers stand in a stretch of these for each column.
  const cells = { value: new Float64Array(count * rows), mantissa: new Float64Array(count * rows), scale: new Uint8Array(count * rows) };
  // The balance of an asset that is not listed, and no balance.
  const nobody = rowsOf(shape, []);
  let start = 0;
  for (const { path, table, kind } of columns) {
    if (kind === "word") {
      words[path] = new Uint8Array(rows);
      if (table === "balance") words[path].set(nobody.words[path]);
      continue;
    }
    const column = { value: cells.value.subarray(start, start + rows), mantissa: cells.mantissa.subarray(start, start + rows), scale: cells.scale.subarray(start, start + rows) };
    start += rows;
    numbers[path] = column;
    if (table === "balance") for (const [to, from] of [[column.value, nobody.numbers[path].value], [column.mantissa, nobody.numbers[path].mantissa], [column.scale, nobody.numbers[path].scale]]) to.set(from);
  }
  const u32 = () => new Uint32Array(rows + 1);
  const balanceStart = u32();
  balanceStart[0] = 2;
  return {
    accounts: 1, pools: 0, positions: 0, orders: 0, poolStart: u32(), positionStart: u32(), orderStart: u32(), balanceStart, poolMode: new Uint8Array(rows), poolBalance: u32(), poolInstrument: u32(),
    positionInstrument: u32(), orderInstrument: u32(), balanceAsset: u32(), numbers, words, cells, beyond: new Uint8Array(rows), reasons: [], positionSource: u32(),
  };
}

/** The same beside columns of a market. */
const withMarket = (rows, base) => ({ ...rows, instrumentAsset: base.instrumentAsset, instrumentTiers: base.instrumentTiers, tiers: base.tiers, numbers: { ...base.numbers, ...rows.numbers }, words: { ...base.words, ...rows.words } });

/** Rows of the account that was read last, in whatever market. */
const lastRows = emptyRows(${readRows});

const seatIn = (market, batch, rows) => seatOf(batch, roomFor({ accounts: rows, pools: rows, positions: rows, instrumentTiers: batch.instrumentTiers }, true, market.index));

/** A copy of JSON: the same texts in other objects, so that texts which are the same are seen to be so at once. */
function copyOf(json) {
  if (Array.isArray(json)) return json.map(copyOf);
  return typeof json === "object" && json !== null ? Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, copyOf(inner)])) : json;
}

/** A copy of a snapshot's instruments and assets, read once for many accounts: what becomes of the snapshot later is not seen. */
export function prepareMarket({ instruments, assets }) {
  const copy = { instruments: copyOf(instruments ?? []), assets: copyOf(assets ?? []) };
  const columns = shape.columns.filter(({ table }) => table === "instrument" || table === "asset");
  const base = rowsOf({ ...shape, columns, policy: { from: "", until: "" }, modes: [], applies: [] }, [copy]);
  const rowOf = new Map(copy.instruments.map(({ symbol }, row) => [symbol, row + 1]));
  const assetOf = new Map(copy.assets.map(({ asset }, row) => [asset, row + 1]));
  const market = { ...copy, base, index: indexOf(base, 2 ** 20), bySymbol: new Map(copy.instruments.map((each) => [each.symbol, each])), reader: undefined, shelf: undefined };
  // What stands twice has one row there.
  if (!isRead || rowOf.size < copy.instruments.length || assetOf.size < copy.assets.length || base.beyond[0] !== 0) return market;
  const ofMarket = shape.applies.filter(({ key }) => key === "contract" || key === "settle");
  const fits = Uint8Array.from([0, ...copy.instruments.map((each) => (ofMarket.every(({ key, values }) => each[key] === undefined || values.includes(String(each[key]))) ? 1 : 0))]);
  const batch = withMarket(lastRows, base);
  const reader = { batch, rowOf, assetOf, fits, settleOf: ["", ...copy.instruments.map(({ settle }) => String(settle ?? ""))], seat: seatIn(market, batch, ${readRows}), read: (account) => readAccount(reader, account) };
  market.reader = reader;
  return market;
}

/** A seat of an account's own, of columns that \`rowsOf\` has read. */
function ownSeat(market, account) {
  const batch = rowsOf(shape, [{ ...account, instruments: market.instruments, assets: market.assets }]);
  const seat = seatOf(batch, roomFor(batch, true, indexOf(batch)));
  const held = account.positions ?? none;
  // What is in a mode that the policy does not have has no row, and no price.
  if (batch.positions < held.length) {
    const rows = new Set(batch.positionSource);
    for (let at = 0; at < held.length; at += 1) if (!rows.has(at)) seat.without.push(at);
  }
  return seat;
}

/** The seat of the account, which it has until the next is read. */
function seatFor(market, account) {
  const { reader } = market;
  return reader !== undefined && readAccount(reader, account) ? reader.seat : ownSeat(market, account);
}

/** The status of an account in its seat; undefined where the engine must be asked. */
function statusIn(seat, row) {
  if (seat.statusesAt(row) > 0) decideLeft(seat, undefined);
  return statuses[seat.room.accountStatus[row]];
}

function decideLeft({ batch, room }, ticks) {
  decideExactly(batch, room.index, room.accountStatus, room.poolStatus, room.positionStatus, room.ambiguous, room.said, 1, ticks);
}

/** The same with prices, in steps, by rows of positions. */
function pricesIn(seat, row) {
  const { ticks, stamp, accountStatus } = seat.room;
  const { poolStart, positionStart, positionInstrument } = seat.batch;
  const from = positionStart[poolStart[row]];
  const until = positionStart[poolStart[row + 1]];
  for (let p = from; p < until; p += 1) ticks[p] = NaN;
  const left = seat.pricesAt(row);
  for (let p = from; p < until; p += 1) stamp[positionInstrument[p]] = 0;
  if (left > 0) decideLeft(seat, ticks);
  return statuses[accountStatus[row]];
}

/** The same, in the order of the account's positions. */
function pricesInto(seat, row, into) {
  const status = pricesIn(seat, row);
  const { poolStart, positionStart, positionSource } = seat.batch;
  const { ticks } = seat.room;
  const until = positionStart[poolStart[row + 1]];
  for (let p = positionStart[poolStart[row]]; p < until; p += 1) into[positionSource[p]] = ticks[p];
  for (let at = 0; at < seat.without.length; at += 1) into[seat.without[at]] = NaN;
  return status;
}

/** An account in the seat that others had before: nothing is left of them. */
function cleared({ batch, room: { said, positionStatus } }) {
  for (let pool = 0; pool < batch.pools; pool += 1) said[pool] = 0;
  if (positionStatus.length > 0) positionStatus.fill(255, 0, batch.positions);
}

/** What \`decide\` answers for this account with the market's instruments and assets; whatever the account has of these is not looked at. */
export function decideAccount(market, account) {
  const seat = seatFor(market, account);
  cleared(seat);
  pricesIn(seat, 0);
  return told(seat.batch, seat.room, account, (symbol) => market.bySymbol.get(symbol));
}

/** The status alone: sooner, because no prices are sought and nothing is made. */
export function accountStatus(market, account) {
  const seat = seatFor(market, account);
  cleared(seat);
  return statusIn(seat, 0);
}

/** The status and, in \`ticks\`, the liquidation prices, as \`priceColumns\` gives them, in the order of the account's positions: nothing is made. */
export function accountPrices(market, account, ticks) {
  const seat = seatFor(market, account);
  cleared(seat);
  return pricesInto(seat, 0, ticks);
}

/** For fewer rows no memory of their own is made. */
const fewestStanding = 256;

/** Rows for accounts that are prepared one after the other: as many as there were before again, to a bound, and the first of them few. */
function shelfFor(market, { pools, positions, orders, balanceStart }) {
  const [found, balances] = [market.shelf, balanceStart[1] - 2];
  if (found !== undefined && found.accounts < found.rows && Math.max(found.pools + pools, found.positions + positions, found.orders + orders, found.balances + balances) <= found.rows) return found;
  const rows = Math.min(4096, Math.max(2 * (found?.rows ?? 8), pools, positions, orders, balances + 2));
  const own = seatIn(market, withMarket(emptyRows(rows), market.base), rows);
  const seat = rows < fewestStanding ? own : stood(own);
  const { batch } = seat;
  const tables = { account: [], pool: [], position: [], order: [], balance: [] };
  for (const { path, table, kind } of shape.columns) {
    if (tables[table] === undefined) continue;
    const [to, from] = [batch, market.reader.seat.batch].map(({ numbers, words }) => (kind === "word" ? [words[path]] : [numbers[path].value, numbers[path].mantissa, numbers[path].scale]));
    tables[table].push(...to.map((array, at) => [array, from[at]]));
  }
  market.shelf = { seat, batch, rows, tables, accounts: 0, pools: 0, positions: 0, orders: 0, balances: 2 };
  return market.shelf;
}

/** The account that was read last, put onto a shelf beside others: what belongs to one stands together, and what belongs to many is found once. */
function shelved(market) {
  const { batch } = market.reader.seat;
  const shelf = shelfFor(market, batch);
  const [to, row] = [shelf.batch, shelf.accounts];
  const balances = batch.balanceStart[1] - 2;
  const copied = (table, from, count, at) => {
    for (const [target, source] of shelf.tables[table]) for (let index = 0; index < count; index += 1) target[at + index] = source[from + index];
  };
  copied("account", 0, 1, row);
  copied("pool", 0, batch.pools, shelf.pools);
  copied("position", 0, batch.positions, shelf.positions);
  copied("order", 0, batch.orders, shelf.orders);
  copied("balance", 2, balances, shelf.balances);
  for (let index = 0; index < balances; index += 1) to.balanceAsset[shelf.balances + index] = batch.balanceAsset[2 + index];
  for (let pool = 0; pool < batch.pools; pool += 1) {
    const at = shelf.pools + pool;
    to.poolMode[at] = batch.poolMode[pool];
    to.poolInstrument[at] = batch.poolInstrument[pool];
    to.poolBalance[at] = batch.poolBalance[pool] < 2 ? batch.poolBalance[pool] : batch.poolBalance[pool] - 2 + shelf.balances;
    to.positionStart[at + 1] = batch.positionStart[pool + 1] + shelf.positions;
    to.orderStart[at + 1] = batch.orderStart[pool + 1] + shelf.orders;
  }
  for (let at = 0; at < batch.positions; at += 1) {
    to.positionInstrument[shelf.positions + at] = batch.positionInstrument[at];
    to.positionSource[shelf.positions + at] = batch.positionSource[at];
  }
  for (let at = 0; at < batch.orders; at += 1) to.orderInstrument[shelf.orders + at] = batch.orderInstrument[at];
  shelf.accounts += 1;
  shelf.pools += batch.pools;
  shelf.positions += batch.positions;
  shelf.orders += batch.orders;
  shelf.balances += balances;
  to.poolStart[row + 1] = shelf.pools;
  to.balanceStart[row + 1] = shelf.balances;
  if (shelf.seat.room.positionStatus.length > 0) shelf.seat.room.positionStatus.fill(255, shelf.positions - batch.positions, shelf.positions);
  return { seat: shelf.seat, row };
}

/** An account's numbers as they stand now, read once, for \`statusOf\` and \`pricesOf\`. */
export function prepareAccount(market, account) {
  return market.reader !== undefined && readAccount(market.reader, account) ? shelved(market) : { seat: ownSeat(market, account), row: 0 };
}

/** The status of an account that was prepared; undefined where the engine must be asked. */
export function statusOf({ seat, row }) {
  return statusIn(seat, row);
}

/** What \`accountPrices\` says, of an account that was prepared. */
export function pricesOf({ seat, row }, ticks) {
  return pricesInto(seat, row, ticks);
}

/** Markets by their list of instruments, or in how many calls from now one is worth its making. */
const markets = new WeakMap();

/** The market of a list of instruments that comes again and again and still says the same. */
function marketOf({ instruments, assets }) {
  if (instruments === undefined || instruments === null) return undefined;
  const known = markets.get(instruments) ?? 1;
  if (typeof known === "object") {
    if (sameList(instruments, known.instruments, sameInstrument) && sameList(assets ?? none, known.assets, sameAsset)) return known;
    markets.set(instruments, 8);
    return undefined;
  }
  const found = known > 0 ? known - 1 : prepareMarket({ instruments, assets });
  markets.set(instruments, found);
  return typeof found === "object" ? found : undefined;
}

/**
 * How the account of one parsed snapshot stands. \`ambiguous\`: the exact engine must be asked, and \`status\` is undefined; positions and
 * pools that were decided are there nevertheless. \`liquidationPrice\` is null where there is none, undefined where the engine must be asked.
 */
export function decide(snapshot) {
  const market = marketOf(snapshot);
  if (market !== undefined) return decideAccount(market, snapshot);
  const batch = rowsOf(shape, [snapshot]);
  return told(batch, priceColumns(batch), snapshot, (symbol) => snapshot.instruments.find((each) => each.symbol === symbol));
}`.split("\n");
