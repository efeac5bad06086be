import type { CompiledPolicy, Mode } from "../../../dsl/ir.ts";
import type { Exact } from "./exact.ts";
import { inner, list, newRow, noMembers, text, type Account, type Cell, type Facts, type Json, type Pool, type Row } from "./rows.ts";

/** Accounts of one policy, read from snapshots: objects, and the pools that they form. */
export function accountReader({ meaning }: CompiledPolicy, facts: Facts): (snapshot: unknown) => Account {
  const readers = new Map<string, (row: Row) => Cell>();
  const read = (path: string, row: Row): Cell => {
    const reader = readers.get(path) ?? facts.reader(path);
    readers.set(path, reader);
    return reader(row);
  };
  return (given) => {
    const snapshot = given as Json; // it was checked against the schema
    const account = inner(snapshot, "account");
    const row = newRow("account", text(account, "id"), account);
    const instruments = list(snapshot, "instruments").map((json) => facts.row("instrument", text(json, "symbol"), json));
    const assets = list(snapshot, "assets").map((json) => facts.row("asset", text(json, "asset"), json));
    const balances = list(account, "balances").map((json) => newRow("balance", text(json, "asset"), json));
    const positions = list(snapshot, "positions").map((json) => newRow("position", text(json, "id"), json));
    const orders = list(snapshot, "orders").map((json) => newRow("order", text(json, "id"), json));
    const bySymbol = new Map(instruments.map((each) => [each.id, each]));
    const around = { snapshot, row, bySymbol, balances, positions, orders };
    const pools: Pool[] = [];
    for (const mode of meaning.modes) pools.push(...(mode.sharing === undefined ? unspecified(mode, around) : poolsOf(mode, around, read)));
    return {
      snapshot, row, bySymbol, balances, positions, orders, instruments, assets, pools, members: noMembers(),
      selectors: inner(snapshot, "selectors"),
      credits: new Map(balances.map(({ id, json }) => [id, list(json, "credits").map((credit) => newRow("credit", text(credit, "id"), credit))])),
      byAsset: new Map(assets.map((each) => [each.id, each])),
      balanceOf: new Map(balances.map((each) => [each.id, each])),
    };
  };
}

type Around = Pick<Account, "snapshot" | "row" | "bySymbol" | "balances" | "positions" | "orders">;

const modeOf = (row: Row): string => text(row.json, "marginMode");
const symbolOf = (row: Row): string => text(row.json, "symbol");

function unspecified(mode: Mode, { positions, orders }: Around): Pool[] {
  const [held, placed] = [positions.filter((row) => modeOf(row) === mode.name), orders.filter((row) => modeOf(row) === mode.name)];
  if (held.length + placed.length === 0) return [];
  return [{ mode, id: mode.name, key: "", asset: undefined, instrument: undefined, position: undefined, positions: held, orders: placed, known: [], members: noMembers() }];
}

function poolsOf(mode: Mode, around: Around, read: (path: string, row: Row) => Cell): Pool[] {
  const { by, keys } = mode.sharing?.partition ?? { by: "account", keys: [] as readonly string[] };
  const single = by === "position";
  const ofInstrument = single || keys.includes("instrument.symbol");
  const ofAsset = ofInstrument || keys.includes("instrument.settle");
  const found = new Map<string, { asset: string | undefined; instrument: Row | undefined; positions: Row[]; orders: Row[] }>();
  const at = (key: string, asset: string | undefined, instrument: Row | undefined) => {
    const known = found.get(key) ?? { asset, instrument, positions: [], orders: [] };
    found.set(key, known);
    return known;
  };
  const place = (row: Row, key: string) => {
    const instrument = around.bySymbol.get(symbolOf(row));
    return at(key, ofAsset && instrument !== undefined ? text(instrument.json, "settle") : undefined, ofInstrument ? instrument : undefined);
  };
  const keyOf = (row: Row): string =>
    keys.map((path) => {
      const level = path.slice(0, path.indexOf("."));
      const owner = level === "instrument" ? around.bySymbol.get(symbolOf(row)) : level === "account" ? around.row : row;
      const value = owner === undefined ? null : read(path, owner);
      return value === null ? "?" : typeof value === "object" ? plainText(value) : String(value);
    }).join(" ");
  const alone = new Map<string, string>();
  for (const row of around.positions) {
    if (modeOf(row) !== mode.name) continue;
    const key = single ? row.id : keyOf(row);
    place(row, key).positions.push(row);
    if (single) alone.set(`${symbolOf(row)} ${text(row.json, "side")}`, key);
  }
  for (const row of around.orders) {
    if (modeOf(row) !== mode.name) continue;
    const [symbol, side] = [symbolOf(row), text(row.json, "side")];
    const key = single ? (alone.get(`${symbol} ${side}`) ?? alone.get(`${symbol} ${side === "short" ? "long" : "short"}`) ?? `order ${row.id}`) : keyOf(row);
    place(row, key).orders.push(row);
  }
  if (!single && keys.every((key) => key === "instrument.settle")) {
    for (const balance of around.balances) {
      if (!["walletBalance", "bonus", "debt"].some((key) => /[1-9]/.test(text(balance.json, key)))) continue;
      if (keys.length > 0) at(balance.id, balance.id, undefined);
      else at("", undefined, undefined);
    }
  }
  if (found.size === 0) return [];
  return [...found].map(([key, { asset, instrument, positions, orders }]) => ({
    mode, key, id: key === "" ? mode.name : `${mode.name}:${key}`, asset, instrument, positions, orders, known: [], members: noMembers(),
    position: single ? (positions[0] ?? still(key, instrument, orders[0])) : undefined,
  }));
}

/** What orders would open where nothing is open. */
function still(key: string, instrument: Row | undefined, order: Row | undefined): Row {
  const { symbol, marginMode, side, leverage } = order?.json ?? {};
  const mark = instrument?.json["markPrice"];
  return newRow("position", key, { id: key, symbol, marginMode, side, leverage, contracts: "0", margin: "0", ...(mark !== undefined && { entryPrice: mark }) });
}

/** The same text for the same number. */
export function plainText(value: Exact): string {
  let { n, s } = value;
  while (s > 0 && n % 10n === 0n) [n, s] = [n / 10n, s - 1];
  return `${n} ${s} ${value.q}`;
}
