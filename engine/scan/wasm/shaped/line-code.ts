import { BALANCES, POSITIONS } from "../../../limits.ts";
import type { ObjectReader } from "../../bytes/objects.ts";
import { isString, requiredOf, type Level } from "../../bytes/keys.ts";
import { codeOf, type Key } from "../../bytes/slots.ts";
import { input, placeOf, type Layout, type Readers } from "../layout.ts";
import { constant, double, get, leave, load, loop, op, set, store, when, type Code } from "./assembler.ts";
import type { Constants, Names } from "./constants.ts";
import type { LineOrder } from "./order.ts";
import { differs, encoder, giveUp, ifThere, inDoubles, local, pass, signs, ValueCode, type Row } from "./values.ts";

/** The account's row among accounts of a line. */
const first: Row = constant(0);

/**
 * Emits the reader of a line as instructions: its keys in the order that is given, each of which may be missing but for those that a line must have; the
 * place of the line end is what it gives, or 0 where something else stands anywhere. It does what reader.as does with the same lists.
 */
export class LineCode {
  private readonly readers: Readers;
  private readonly layout: Layout;
  private readonly names: Names;
  private readonly values: ValueCode;
  private readonly order: LineOrder;
  private readonly gap: string;

  constructor(readers: Readers, layout: Layout, names: Names, constants: Constants, order: LineOrder) {
    [this.readers, this.layout, this.names, this.order] = [readers, layout, names, order];
    this.values = new ValueCode(constants);
    this.gap = order.isSpaced ? " " : "";
  }

  /** Of a whole line, from `at` on; the place of its line end stays on the stack. Nothing where a line is in an order that is not known here. */
  line(): Code | undefined {
    const { line, keys } = this.order;
    if (keys.account.length === 0) return undefined;
    const parts = line.map((name, index) => {
      const body: Code = name === "account" ? this.object("account", first) : name === "positions" ? this.list("position", POSITIONS) : pass("[]");
      return this.part(index === 0 ? "{" : `,${this.gap}`, name, "", index === 0 || name === "account", body, []);
    });
    return [...parts.flat(), ...pass("}\n"), ...get(local.at), ...constant(1), ...op.sub];
  }

  /** A key and what follows; `missing` where it is not there. */
  private part(before: string, name: string, after: string, mustBe: boolean, body: Code, missing: Code): Code {
    const text = `${before}${JSON.stringify(name)}:${this.gap}${after}`;
    return mustBe ? [...pass(text), ...body] : ifThere(text, body, missing);
  }

  /** A list of objects, whose number is put down. */
  private list(level: "balance" | "position", most: number): Code {
    const count: Code = [...constant(this.layout.counts[level].count), ...get(local.row), ...store.int()];
    const isNext = encoder.encode(`,${this.gap}`);
    if (this.order.keys[level].length === 0) return pass("[]");
    return [
      ...pass("["), ...constant(0), ...set(local.row), ...get(local.at), ...load.byte(), ...constant(0x5d), ...op.ne,
      ...when(loop([
        ...get(local.row), ...constant(most), ...op.geU, ...when(giveUp),
        ...this.object(level, get(local.row)),
        ...get(local.row), ...constant(1), ...op.add, ...set(local.row),
        ...differs(isNext), ...op.eqz, ...when([...get(local.at), ...constant(isNext.length), ...op.add, ...set(local.at), ...leave(1)]),
      ])),
      ...count, ...pass("]"),
    ];
  }

  private object(level: Level, row: Row): Code {
    const reader = this.readers[level === "order" ? "order" : level];
    const required = requiredOf[level];
    const names = this.order.keys[level];
    const isMoney = level === "balance";
    const ofKey = (name: string, index: number): Code => {
      const key = reader.keys.find(({ text }) => text === name);
      const body = key === undefined ? giveUp : this.value(level, reader, key, row);
      const isMargin = level === "position" && name === "margin";
      const margin = (is: number): Code => (isMargin ? [...row, ...constant(is), ...store.byte(placeOf(reader.hasMargin))] : []);
      const missing = [...(key === undefined ? [] : this.fills(reader, key.bit, row)), ...margin(0)];
      const after = key !== undefined && isString(key.check) ? '"' : "";
      return this.part(index === 0 ? "{" : `,${this.gap}`, name, after, index === 0 || required.includes(name), [...body, ...margin(1)], missing);
    };
    const bits = reader.keys.filter(({ text }) => names.includes(text)).reduce((all, { bit }) => all | bit, 0);
    return [
      ...(isMoney ? [...constant(0), ...set(local.money)] : []),
      ...names.flatMap(ofKey), ...pass("}"),
      ...(isMoney ? [...row, ...get(local.money), ...store.byte(placeOf(reader.hasMoney))] : []),
      ...(level === "position" && !names.includes("margin") ? [...row, ...constant(0), ...store.byte(placeOf(reader.hasMargin))] : []),
      ...this.fillsBut(reader, bits, row),
    ];
  }

  /** What stands in columns of a key that an object does not say. */
  private fills(reader: ObjectReader, bit: number, row: Row): Code {
    return reader.slots.filter((slot) => slot.bit === bit && slot.column.from !== "sign").flatMap((slot) => fill(slot, row));
  }

  /** What stands in columns of which no key is looked for. */
  private fillsBut(reader: ObjectReader, bits: number, row: Row): Code {
    return reader.slots.filter((slot) => (slot.bit & bits) === 0 && slot.column.from !== "sign").flatMap((slot) => fill(slot, row));
  }

  private value(level: Level, reader: ObjectReader, key: Key, row: Row): Code {
    const { values } = this;
    const { check, text, decimals, table, places, spans, word } = key;
    const into = decimals === reader.none ? undefined : placeOf(decimals);
    const codes = (words: readonly string[]): { readonly of: readonly number[]; readonly into: number } | undefined => (word === undefined ? undefined : { of: words.map((each) => codeOf(word, each)), into: placeOf(word.rows) });
    const span = spans === undefined ? [] : values.span(placeOf(spans.from), placeOf(spans.to), placeOf(spans.hash), input, row);
    switch (check) {
      case "decimal":
        return values.decimal(signs.any, into, row, level === "balance");
      case "nonNegative":
      case "positive":
        return values.decimal(signs[check], into, row, level === "balance");
      case "instant":
        return values.instant(into, row);
      case "side":
        return values.side(placeOf(reader.isShort), reader.numbers.filter(({ column }) => column.from === "sign").map(({ rows }) => placeOf(rows)), codes(["long", "short"]), row);
      case "name":
      case "word":
        if (text === "marginMode") {
          const { entries = [] } = table ?? {};
          const named = new Map(entries.map((each) => [each.number, each.text]));
          return values.mode(entries, placeOf(places), codes(Array.from({ length: Math.max(0, ...named.keys()) + 2 }, (_, number) => named.get(number - 1) ?? "")), row);
        }
        if (table !== undefined) return values.name([...values.listed(this.names.table(table), this.layout.tables.get(key)!, placeOf(places), row), ...span]); // it was laid out
        return check === "word" ? values.word() : values.name(span);
      case "boolean":
      case "facts":
      case "other":
        return text === "balances" ? this.list("balance", BALANCES) : giveUp;
    }
  }
}

function fill({ rows, column, usual }: ObjectReader["slots"][number], row: Row): Code {
  return column.kind === "word" ? [...row, ...constant(usual), ...store.byte(placeOf(rows))] : [...inDoubles(row), ...double(usual), ...store.double(placeOf(rows))];
}
