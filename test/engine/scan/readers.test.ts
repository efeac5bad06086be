/** The compiled reader of objects against the reader of any object: the same answer and the same columns, whatever stands in a line. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled, shippedFiles } from "../../../bench/certified/policies.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";
import { compileReader } from "../../../engine/scan/bytes/compile-reader.ts";
import { AccountLine } from "../../../engine/scan/bytes/line.ts";
import type { ObjectReader } from "../../../engine/scan/bytes/objects.ts";
import type { CompiledReader } from "../../../engine/scan/bytes/quick.ts";
import { WordTable } from "../../../engine/scan/bytes/words.ts";

const tables = () => ({ symbol: new WordTable(Array.from({ length: 12 }, (_, index) => `S${index}/${index % 2 === 0 ? "USDT:USDT" : "USDC:USDC"}`)), marginMode: new WordTable(["cross", "isolated"], "word"), asset: new WordTable(["USDT", "USDC"]) });

const pieces = ['"', "{", "}", "[", "]", ",", ":", "\\", "-", ".", "0", "9", "5", "e", " ", "\t", "é", "\u0000", "null", "true", '"id":"p0"', '"contracts":"12345678901.5"', '"side":"short"', '"margin":"-0"', "00"];

/** A line with something put in, left out or put in the place of something. */
function damaged(line: string, chance: Chance): string {
  if (chance.often(0.2)) return line;
  const [at, size] = [chance.below(line.length), chance.below(chance.often(0.8) ? 3 : 20)];
  return `${line.slice(0, at)}${chance.often(0.3) ? "" : chance.among(pieces)}${line.slice(at + size)}`;
}

const spaced = (json: unknown): string => JSON.stringify(json, undefined, 1).replace(/\n */g, (_, offset: number, text: string) => ("}]".includes(text[offset + _.length] ?? "") || "{[".includes(text[offset - 1] ?? "") ? "" : " "));

/** What the columns of so many rows hold. */
function rowsOf({ numbers, words, called, status, symbol, marginMode, asset, isShort, hasMargin, hasMoney }: ObjectReader, count: number): unknown {
  const lists = [...numbers.map(({ rows }) => rows.list), ...words.map(({ rows }) => rows.list), called.from.list, called.to.list, called.hash.list, status.to.list, symbol.list, marginMode.list, asset.list, isShort.list, hasMargin.list, hasMoney.list];
  return lists.map((list) => [...list.subarray(0, count)]);
}

test.each(["binance/usdm.margin", "reference/reference.margin", shippedFiles[7]!, shippedFiles.at(-1)!])("%s", async (file) => { // there are more
  const policy = compiled(file);
  const shape = shapeOf(prepare(policy));
  const text = compileReader(shape);
  expect(compileReader(shape)).toBe(text);
  const reader = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as CompiledReader; // as it was emitted
  const [quick, any] = [new AccountLine(shape, tables(), reader), new AccountLine(shape, tables())];
  const random = new RandomAccounts(policy, 41);
  const chance = new Chance(43);
  let read = 0;
  for (let round = 0; round < 1_000; round += 1) {
    const { account, positions, orders } = random.next();
    const json = { account, positions, orders };
    const bytes = new TextEncoder().encode(`${damaged(chance.often(0.3) ? spaced(json) : JSON.stringify(json), chance).replaceAll("\n", "")}\n${chance.often(0.5) ? " ".repeat(200) + "\n" : ""}`);
    for (const line of [quick, any]) line.cursor.open(bytes);
    const isRead = any.read(0);
    expect(quick.read(0)).toBe(isRead);
    if (!isRead) continue;
    read += 1;
    const said = (line: AccountLine): unknown => [line.cursor.at, rowsOf(line.account, 1), rowsOf(line.balances, line.balanceCount), rowsOf(line.positions, line.positionCount), rowsOf(line.orders, line.orderCount)];
    expect(said(quick)).toEqual(said(any));
  }
  expect(read).toBeGreaterThan(100);
  expect(read).toBeLessThan(950);
});
