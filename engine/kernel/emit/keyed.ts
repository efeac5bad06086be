import { boundOf } from "../plan/bounds.ts";
import type { Gathering } from "../plan/frames.ts";
import type { Key, Keyed, Member, Num, Place, Range } from "../plan/nodes.ts";
import { indented } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import { magnitudeKey } from "./extremes.ts";
import { rowLetters } from "./truths.ts";
import type { Writer } from "./writer.ts";

/** The total of those that have the key of what is at hand, or its magnitude: an expression. One pass over the members makes all totals of a kind. */
export function alikeText(writer: Writer, node: Extract<Num, { kind: "alike" }>, isMagnitude: boolean): string {
  const { sums, at } = node;
  const own = sums.range === "account" ? (writer.ofAccount ?? writer) : writer;
  if (writer.blocks.known(sums.range, sums) === undefined) writeTotals(own, node);
  const totals = writer.blocks.known(sums.range, isMagnitude ? magnitudeKey(sums) : sums)!; // written above; magnitudes of what is not pure
  return `${totals}[${keyName(writer, sums.by, at)}]`;
}

/** The name of `term` once for each key. */
export function groupedName(writer: Writer, node: Extract<Num, { kind: "grouped" }>): string {
  const { blocks, columns } = writer;
  const known = blocks.known(node.range, node);
  if (known !== undefined) return known;
  const { by, range, orders, term } = node;
  const home = blocks.of(range);
  const [total, size, seen] = [blocks.fresh("x"), boundOf(node).pure ? undefined : blocks.fresh("m"), columns.room("Uint8Array", lengthFor(by, columns))];
  const lines = blocks.within("group", (block) => {
    const key = keyName(writer, by, by === "side" ? "group" : "group.instrument");
    block.lines.push(`if (${seen}[${key}] === 1) continue;`, `${seen}[${key}] = 1;`, `if (${key} < 0) ${total} = NaN;`);
    const each = writer.number(term);
    block.lines.push(`${total} += ${each};`);
    if (size !== undefined) {
      const magnitude = writer.magnitude(term);
      block.lines.push(`${size} += ${magnitude};`);
    }
  }, true);
  const members = ["position", ...(orders ? (["order"] as const) : [])] as const;
  home.lines.push(`let ${total} = 0;`, ...(size === undefined ? [] : [`let ${size} = 0;`]), ...members.flatMap((over) => cleared(writer, over, range, by, [seen])), ...headOf(writer, by, range, orders), ...indented(lines), "}");
  home.names.set(node, total);
  if (size !== undefined) home.names.set(magnitudeKey(node), size);
  return total;
}

/** The head of one loop over all members, with the group of each. */
function headOf({ blocks, columns }: Writer, by: Key, range: Range, orders: boolean): readonly string[] {
  const [from, to] = columns.range("position", range);
  if (by === "side") return [`for (let p = ${from}; p < ${to}; p += 1) {`, `  const g = ${sideText(columns)};`];
  const [at, end, instrument] = [blocks.fresh("q"), blocks.fresh("q"), columns.link("positionInstrument")];
  if (!orders) return [`for (let ${at} = ${from}, ${end} = ${to}; ${at} < ${end}; ${at} += 1) {`, `  const g = ${instrument}[${at}];`];
  const [first, last] = columns.range("order", range);
  const count = blocks.fresh("q");
  return [
    `const ${count} = ${to} - ${from};`,
    `for (let ${at} = 0, ${end} = ${count} + ${last} - ${first}; ${at} < ${end}; ${at} += 1) {`,
    `  const g = ${at} < ${count} ? ${instrument}[${from} + ${at}] : ${columns.link("orderInstrument")}[${first} + ${at} - ${count}];`,
  ];
}

/** Writes the totals of one kind, by the same key over the same members, that need as much before them. */
function writeTotals(writer: Writer, node: Extract<Num, { kind: "alike" }>): void {
  const { blocks, columns, frames } = writer;
  const { over, range, by } = node.sums;
  const isOfKind = (each: Gathering): each is typeof node => each.kind === "alike" && each.sums.over === over && each.sums.range === range && isSameKey(each.sums.by, by) && frames.rank(each) === frames.rank(node);
  const all = [...new Set([node, ...writer.gatherings.filter(isOfKind)].map(({ sums }) => sums))].map((sums) => {
    const room = (): string => columns.room("Float64Array", lengthFor(by, columns));
    return { sums, totals: room(), sizes: isPureTotal(sums) ? undefined : room() };
  });
  const home = blocks.of(range);
  const lines = blocks.within(over, (block) => {
    const key = keyName(writer, by, placeIn(over, by));
    for (const { sums, totals, sizes } of all) {
      const term = writer.number(sums.term);
      block.lines.push(`${totals}[${key}] += ${term};`);
      if (sizes === undefined) continue;
      const magnitude = writer.magnitude(sums.term);
      block.lines.push(`${sizes}[${key}] += ${magnitude};`);
    }
  }, true);
  const [letter, end, [from, to]] = [rowLetters[over], blocks.fresh("q"), columns.range(over, range)];
  const arrays = all.flatMap(({ totals, sizes }) => [totals, ...(sizes === undefined ? [] : [sizes])]);
  home.lines.push(...keyOwners(by).flatMap((owner) => cleared(writer, owner, range, by, arrays)), `for (let ${letter} = ${from}, ${end} = ${to}; ${letter} < ${end}; ${letter} += 1) {`, ...indented(lines), "}");
  for (const { sums, totals, sizes } of all) {
    home.names.set(sums, totals);
    if (sizes !== undefined) home.names.set(magnitudeKey(sums), sizes);
  }
}

/** As of a sum. */
function isPureTotal({ term }: Keyed): boolean {
  const { pure, nonNegative } = boundOf(term);
  return pure && nonNegative;
}

/** What has such a key, and may be asked for its total. */
function keyOwners(by: Key): readonly Member[] {
  return by === "side" ? ["position"] : by === "asset" ? ["position", "order", "balance"] : ["position", "order"];
}

/** Lines that set what arrays hold under the keys of members to 0. */
function cleared(writer: Writer, over: Member, range: Range, by: Key, arrays: readonly string[]): readonly string[] {
  const lines = writer.blocks.within(over, (block) => {
    const key = keyName(writer, by, placeIn(over, by));
    block.lines.push(...arrays.map((array) => `${array}[${key}] = 0;`));
  }, true);
  const [letter, [from, to]] = [rowLetters[over], writer.columns.range(over, range)];
  return [`for (let ${letter} = ${from}; ${letter} < ${to}; ${letter} += 1) {`, ...indented(lines), "}"];
}

function placeIn(over: Member, by: Key): Place {
  if (by === "side") return over;
  if (by === "asset" || over === "balance") return `${over}.asset`;
  return `${over}.instrument`;
}

/** The name of the key of what stands at a place: a row of an array, or -1 where it has none. */
function keyName(writer: Writer, by: Key, at: Place): string {
  const { blocks, columns, frames } = writer;
  if (by === "side") return at === "group" ? rowLetters.group : blocks.named(frames.ofPlace(at), "key side", "i", () => sideText(columns));
  const row = writer.row(at);
  const text = typeof by === "string" ? `${row} === 0 ? -1 : ${row}` : `${columns.constant(`Int32Array.from(batch.numbers[${JSON.stringify(by.column)}].value, (each) => (each >= 0 ? each : -1))`)}[${row}]`;
  return blocks.named(frames.ofPlace(at), `key ${text}`, "i", () => text);
}

function sideText(columns: Columns): string {
  return `${columns.number("position.sign")}[p] > 0 ? 1 : 0`;
}

/** Rows of 0 are nobody's; sides are two. */
function lengthFor(by: Key, columns: Columns): string {
  return by === "asset" ? `${columns.number("asset.haircut")}.length` : `${columns.link("instrumentTiers")}.length + 1`;
}

function isSameKey(a: Key, b: Key): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a.column === b.column);
}
