import { decimalAt, nameAt, powersOfTen, wordAt, type Cursor } from "./cursor.ts";
import { hashOf } from "./fixed.ts";
import type { Places } from "./grow.ts";
import type { ObjectReader } from "./objects.ts";
import type { Used } from "./quick.ts";
import { codeBetween } from "./slots.ts";

/** What the compiled reader of a level is given: where its rows go, and how it reads what is not compiled. */
export function usedBy(reader: ObjectReader, cursor: Cursor): Used {
  const { keys, slots, none, called, status, symbol, marginMode, asset, isShort, hasMargin, hasMoney } = reader;
  const instants = keys.find((key) => key.instants !== undefined)?.instants;
  const after = (at: number, isRead: () => boolean): number => {
    cursor.at = at;
    return isRead() ? cursor.at : -1;
  };
  const listed = (places: Places) => keys.find((key) => key.table !== undefined && key.places === places)?.table;
  return {
    decimalAt, nameAt, hashOf, power: powersOfTen, wordAt, symbols: listed(symbol), assets: listed(asset),
    codeAt: (key, from, to) => codeBetween(keys.find(({ text }) => text === key)!.word!, cursor.view, from, to), // the key has a column of words
    instantAt: (at, into, row) => after(at, () => instants?.take(cursor, into, row) === true),
    factsAt: (at, row) => after(at, () => reader.declaredFacts(cursor, row)),
    innerAt: (at) => after(at, () => reader.inner?.() === true),
    usual: slots.map(({ usual }) => usual),
    lists: {
      columns: slots.map(({ rows }) => rows.list), none: none.list, from: called.from.list, to: called.to.list, hash: called.hash.list, statusFrom: status.from.list, statusTo: status.to.list,
      symbol: symbol.list, marginMode: marginMode.list, asset: asset.list, isShort: isShort.list, hasMargin: hasMargin.list, hasMoney: hasMoney.list,
    },
  };
}
