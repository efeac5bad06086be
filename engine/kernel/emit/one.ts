/** What a module has for one account after the other: the text of functions that are the same for every policy. */
export const decideOne = `/** So many steps, as a decimal. */
function inSteps(count, step) {
  const point = step.indexOf(".");
  const digits = point < 0 ? 0 : step.length - point - 1;
  const text = (BigInt(count) * BigInt(step.replace(".", ""))).toString().padStart(digits + 1, "0");
  return digits === 0 ? text : \`\${text.slice(0, -digits)}.\${text.slice(-digits)}\`.replace(/\\.?0+$/, "");
}

/** An account's answer, as names and decimals. */
function told(batch, { accountStatus, poolStatus, positionStatus, ticks }, account, instrumentOf) {
  const positions = new Array(batch.positions);
  const pools = new Array(batch.pools);
  for (let pool = 0; pool < batch.pools; pool += 1) {
    const [code, held] = [poolStatus[pool], []];
    for (let row = batch.positionStart[pool]; row < batch.positionStart[pool + 1]; row += 1) {
      const source = batch.positionSource[row];
      const { id, symbol } = account.positions[source];
      const [own, count] = [positionStatus[row] ?? 255, ticks[row]];
      const liquidationPrice = count > 0 ? inSteps(count, priceStep === "tick" ? instrumentOf(symbol).tickSize : priceStep) : count === 0 ? null : count === -1 ? "0" : undefined;
      held.push(id);
      positions[source] = { id, status: statuses[own === 255 ? code : own], liquidationPrice };
    }
    pools[pool] = { mode: shape.modes[batch.poolMode[pool]].name, status: statuses[code], positions: held };
  }
  const because = batch.beyond[0] === 0 ? undefined : batch.reasons[batch.beyond[0] - 1];
  return { status: statuses[accountStatus[0]], ambiguous: accountStatus[0] === 255, because, pools, positions };
}

/**
 * How the account of one parsed snapshot stands. \`ambiguous\`: the exact engine must be asked, and \`status\` is undefined; positions and
 * pools that were decided are there nevertheless. \`liquidationPrice\` is null where there is none, undefined where the engine must be asked.
 */
export function decide(snapshot) {
  const batch = rowsOf(shape, [snapshot]);
  return told(batch, priceColumns(batch), snapshot, (symbol) => snapshot.instruments.find((each) => each.symbol === symbol));
}

/** A copy of a snapshot's instruments and assets, read once for many accounts: what becomes of the snapshot later is not seen. */
export function prepareMarket({ instruments, assets }) {
  const copy = JSON.parse(JSON.stringify({ instruments: instruments ?? [], assets: assets ?? [] }));
  const columns = shape.columns.filter(({ table }) => table === "instrument" || table === "asset");
  const base = rowsOf({ ...shape, columns, policy: { from: "", until: "" }, modes: [], applies: [] }, [copy]);
  return {
    ...copy, base,
    index: tierIndex(base.tiers.start, base.tiers.upTo.value, 2 ** 20),
    bySymbol: new Map(copy.instruments.map((instrument) => [instrument.symbol, instrument])),
    reader: singleReader(shape, base, copy.instruments, copy.assets),
    room: undefined, roomOf: undefined,
  };
}

/** Columns of an account in a market, and arrays for the answer: those of the market, which hold until its next account, or new ones. */
function readIn(market, account) {
  const batch = market.reader?.read(account);
  if (batch === undefined) {
    const whole = rowsOf(shape, [{ ...account, instruments: market.instruments, assets: market.assets }]);
    return { batch: whole, room: roomFor(whole, true, indexOf(whole)) };
  }
  if (market.roomOf !== batch) {
    const rows = batch.poolMode.length;
    market.room = roomFor({ accounts: 1, pools: rows, positions: rows, instrumentTiers: batch.instrumentTiers }, true, market.index);
    market.roomOf = batch;
  }
  return { batch, room: market.room };
}

/** The status of the account in columns; undefined where the engine must be asked. */
function statusIn(batch, room) {
  room.said.fill(0, 0, batch.pools);
  const { left } = boundedStatuses(batch, room);
  if (left > 0) decideExactly(batch, room.index, room.accountStatus, room.poolStatus, room.positionStatus, room.ambiguous, room.said, left, undefined);
  return statuses[room.accountStatus[0]];
}

/** What \`decide\` answers for this account with the market's instruments and assets; whatever the account has of these is not looked at. */
export function decideAccount(market, account) {
  const { batch, room } = readIn(market, account);
  room.said.fill(0, 0, batch.pools);
  room.positionStatus.fill(255, 0, batch.positions);
  room.ticks.fill(NaN, 0, batch.positions);
  const { left } = boundedPrices(batch, room);
  for (let row = 0; row < batch.positions; row += 1) room.stamp[batch.positionInstrument[row]] = 0;
  if (left > 0) decideExactly(batch, room.index, room.accountStatus, room.poolStatus, room.positionStatus, room.ambiguous, room.said, left, room.ticks);
  return told(batch, room, account, (symbol) => market.bySymbol.get(symbol));
}

/** The status alone: sooner, because no prices are sought and nothing is made. */
export function accountStatus(market, account) {
  const { batch, room } = readIn(market, account);
  return statusIn(batch, room);
}

/** An account's numbers as they stand now, read once, for \`statusOf\`. */
export function prepareAccount(market, account) {
  const { batch } = readIn(market, account);
  const copied = (array) => array.slice();
  const own = Object.entries(batch).map(([name, found]) => [name, ArrayBuffer.isView(found) && found !== market.base[name] ? copied(found) : found]);
  const numbers = Object.entries(batch.numbers).map(([path, column]) => [path, column === market.base.numbers[path] ? column : { value: copied(column.value), mantissa: copied(column.mantissa), scale: copied(column.scale) }]);
  const words = Object.entries(batch.words).map(([path, codes]) => [path, codes === market.base.words[path] ? codes : copied(codes)]);
  const kept = { ...Object.fromEntries(own), numbers: Object.fromEntries(numbers), words: Object.fromEntries(words) };
  return { batch: kept, room: roomFor(kept, false, batch.tiers === market.base.tiers ? market.index : indexOf(kept)) };
}

/** The status of an account that was prepared; undefined where the engine must be asked. */
export function statusOf({ batch, room }) {
  return statusIn(batch, room);
}`.split("\n");
