/** `given` lines: each says something of the snapshot that the example is about. */

import type { ExampleAtom, ExampleField, ExampleLine, Meaning } from "../../dsl/ir.ts";
import { facts } from "../../schemas/generated/facts.ts";
import { toCamelCase } from "../state/load.ts";
import { ExampleMistake, spellAtom, wireValue } from "./atoms.ts";
import { hasPlace, lookUpOrAdd, remove, thingAt, thingsAt, type Thing } from "./draft.ts";
import { instrumentOf } from "./symbol.ts";

/** Writes what the line says into the snapshot. Later lines add to earlier ones. */
export function applyGiven(root: Thing, line: ExampleLine, meaning: Meaning): void {
  const [first, ...rest] = line.head;
  if (first === undefined) throw new ExampleMistake("The line says nothing.");
  write(root, first.text, rest, line.fields, meaning);
}

/** Whether a head begins a statement about the snapshot; in a `when` it is then an event of the market. */
export function isGivenHead(word: string): boolean {
  return hasPlace(word) || ["account", "at", "option", "selector", "tier", "credit", "no", "counterparty"].includes(word);
}

/** One value of an object, under its key in the snapshot; `none` takes it away. */
export function assign(thing: Thing, level: string, field: ExampleField, meaning: Meaning): void {
  const { name, value } = field;
  const fact = facts.find((each) => each.level === level && each.name === name);
  if (fact === undefined && level === "asset" && name === "price") {
    if (value.asset === undefined) throw new ExampleMistake("A price of an asset says in what, as in `price 2_000 USD`.");
    thingAt(thing, "prices")[value.asset] = wireValue({ ...value, asset: undefined });
    return;
  }
  const home = fact !== undefined ? thing : declares(meaning, level, name) ? thingAt(thing, "facts") : undefined;
  if (home === undefined) throw new ExampleMistake(`No fact of ${level} is called \`${name}\`.`);
  const key = fact?.key ?? toCamelCase(name);
  if (value.kind === "word" && value.text === "none") delete home[key];
  else home[key] = fact?.dimension === "flag" ? wireValue(value) === "yes" : wireValue(value);
}

function write(root: Thing, what: string, names: readonly ExampleAtom[], fields: readonly ExampleField[], meaning: Meaning): void {
  const [name, ...rest] = names;
  if (what === "account") return fill(thingAt(root, "account"), "account", fields, meaning);
  if (name === undefined) throw new ExampleMistake(`Expected the name of the ${what}.`);
  const text = wireValue(name);
  switch (what) {
    case "at":
      root["asOf"] = text;
      return;
    case "option":
    case "selector":
      if (rest[0] === undefined) throw new ExampleMistake(`Expected the value of ${what} \`${text}\`.`);
      thingAt(root, "selectors")[text] = wireValue(rest[0]);
      return;
    case "no":
      return leaveOut(root, text, rest);
    case "counterparty":
      return writeCounterparty(root, text, rest, fields, meaning);
    case "tier": {
      const instrument = lookUpOrAdd(root, "instrument", text, instrumentOf(text));
      const tier: Thing = {};
      fill(tier, "tier", fields, meaning);
      instrument["tiers"] = [...thingsAt(instrument, "tiers"), tier];
      return;
    }
    case "credit": {
      if (rest[0] === undefined) throw new ExampleMistake("Expected the id of the credit after its asset.");
      const balance = lookUpOrAdd(root, "balance", text);
      const id = wireValue(rest[0]);
      const known = thingsAt(balance, "credits").find((credit) => credit["id"] === id);
      const credit: Thing = known ?? { id };
      if (known === undefined) balance["credits"] = [...thingsAt(balance, "credits"), credit];
      return fill(credit, "credit", fields, meaning);
    }
    default:
      return fill(lookUpOrAdd(root, what, text, what === "instrument" ? instrumentOf(text) : {}), what, fields, meaning);
  }
}

function fill(thing: Thing, level: string, fields: readonly ExampleField[], meaning: Meaning): void {
  for (const field of fields) assign(thing, level, field, meaning);
}

/** `no position p1`, `no tier "BTC/USDT:USDT"` (all its tiers). */
function leaveOut(root: Thing, level: string, names: readonly ExampleAtom[]): void {
  const [name] = names;
  if (name === undefined) throw new ExampleMistake(`Expected the name of the ${level} that is left out.`);
  if (level === "tier") delete lookUpOrAdd(root, "instrument", wireValue(name), instrumentOf(wireValue(name)))["tiers"];
  else remove(root, level, wireValue(name));
}

/** `counterparty c1 position q1: …`: another account, in the shape of the snapshot. */
function writeCounterparty(root: Thing, id: string, names: readonly ExampleAtom[], fields: readonly ExampleField[], meaning: Meaning): void {
  const known = thingsAt(root, "counterparties").find((each) => thingAt(each, "account")["id"] === id);
  const counterparty: Thing = known ?? { account: { id } };
  if (known === undefined) root["counterparties"] = [...thingsAt(root, "counterparties"), counterparty];
  const [level, ...rest] = names;
  if (level === undefined) return fill(thingAt(counterparty, "account"), "account", fields, meaning);
  if (!["position", "order", "balance", "account"].includes(level.text)) throw new ExampleMistake(`Expected position, order or balance of a counterparty, but found \`${spellAtom(level)}\`.`);
  write(counterparty, level.text, rest, fields, meaning);
}

function declares(meaning: Meaning, level: string, name: string): boolean {
  return meaning.facts.some((fact) => fact.path === `${level}.${name}`);
}
