/** A snapshot under construction: plain JSON that examples write into, object by object. */

import { ExampleMistake } from "./atoms.ts";

export type Json = string | boolean | Thing | readonly Json[];
export interface Thing {
  [key: string]: Json | undefined;
}

/** Where objects of a level stand, and by what they are known. */
interface Place {
  readonly list: string;
  readonly key: string;
  readonly inAccount?: boolean;
}
const places: Readonly<Record<string, Place>> = {
  balance: { list: "balances", key: "asset", inAccount: true },
  asset: { list: "assets", key: "asset" },
  instrument: { list: "instruments", key: "symbol" },
  position: { list: "positions", key: "id" },
  order: { list: "orders", key: "id" },
  pool: { list: "pools", key: "id" },
  fund: { list: "funds", key: "name" },
};

export function hasPlace(level: string): boolean {
  return Object.hasOwn(places, level);
}

/** The object with that name, if there is one. */
export function lookUp(root: Thing, level: string, name: string): Thing | undefined {
  if (level === "account") return thingAt(root, "account");
  const { list, key, inAccount } = placeOf(level);
  return thingsAt(inAccount === true ? thingAt(root, "account") : root, list).find((thing) => thing[key] === name);
}

/** The object with that name, added with `start` in it if there is none. */
export function lookUpOrAdd(root: Thing, level: string, name: string, start: Thing = {}): Thing {
  const found = lookUp(root, level, name);
  if (found !== undefined) return found;
  const { list, key, inAccount } = placeOf(level);
  const home = inAccount === true ? thingAt(root, "account") : root;
  const added: Thing = { [key]: name, ...start };
  home[list] = [...thingsAt(home, list), added];
  return added;
}

export function remove(root: Thing, level: string, name: string): void {
  const { list, key, inAccount } = placeOf(level);
  const home = inAccount === true ? thingAt(root, "account") : root;
  home[list] = thingsAt(home, list).filter((thing) => thing[key] !== name);
}

/** The object under `key`, made if it is missing. */
export function thingAt(thing: Thing, key: string): Thing {
  const found = thing[key];
  if (isThing(found)) return found;
  const made: Thing = {};
  thing[key] = made;
  return made;
}

export function thingsAt(thing: Thing, key: string): readonly Thing[] {
  const found = thing[key];
  return Array.isArray(found) ? found.filter(isThing) : [];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy that can be written into: the snapshots of answers are never changed. */
export function copyOf(value: object): Thing {
  return structuredClone(value) as Thing; // a snapshot is JSON
}

function placeOf(level: string): Place {
  const place = Object.hasOwn(places, level) ? places[level] : undefined;
  if (place === undefined) throw new ExampleMistake(`Expected account, ${Object.keys(places).join(", ")}, but found \`${level}\`.`);
  return place;
}
