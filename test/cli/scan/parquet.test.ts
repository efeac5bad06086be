import { mkdtempSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { beforeAll, expect, test } from "vitest";
import { linesOfParquet } from "../../../cli/columnar/read-parquet.ts";
import { call, reference, root } from "../call.ts";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-parquet-"));
const at = (name: string): string => join(folder, name);
const accounts = readFileSync(join(root, "docs/scan/accounts.ndjson"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as { account: { id: string; balances?: object[] }; positions: object[] }); // the page's example
const market = join(root, "docs/scan/market.json");
const scan = (...words: readonly string[]) => call(["scan", join(root, reference), ...words, "--market", market, "--threads", "0"], { directory: folder });

const text = (name: string): SchemaElement => ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" });
const listOf = (name: string, fields: readonly string[]): SchemaElement[] => [
  { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  { name: "element", repetition_type: "OPTIONAL", num_children: fields.length },
  ...fields.map(text),
];
const schema: SchemaElement[] = [
  { name: "root", num_children: 2 },
  { name: "account", repetition_type: "OPTIONAL", num_children: 2 }, text("id"), ...listOf("balances", ["asset", "walletBalance", "bonus"]),
  ...listOf("positions", ["id", "symbol", "marginMode", "side", "contracts", "entryPrice", "leverage", "margin"]),
];

beforeAll(() => {
  // Two row groups, and facts that some rows lack.
  const file = parquetWriteBuffer({ schema, rowGroupSize: 2, columnData: [{ name: "account", data: accounts.map(({ account }) => account) }, { name: "positions", data: accounts.map(({ positions }) => positions) }] });
  writeFileSync(at("accounts.parquet"), Buffer.from(file));
});

test("a table of accounts is decided as the lines that it comes to", async () => {
  const lines = await scan(join(root, "docs/scan/accounts.ndjson"));
  expect(lines.out.split("\n")).toHaveLength(4);
  expect(await scan("accounts.parquet")).toEqual(lines);
});

test("decisions in a table are the lines, row by row, and nothing else is left", async () => {
  const lines = await scan("accounts.parquet");
  const { code } = await scan("accounts.parquet", "--out", "decisions.parquet");
  expect(code).toBe(1);
  const bytes = readFileSync(at("decisions.parquet"));
  const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
  const plain = rows.map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value === null || (Array.isArray(value) && value.length === 0 && value !== row["positions"]) ? undefined : value)));
  expect(plain.map((row) => JSON.parse(row) as unknown)).toEqual(lines.out.trim().split("\n").map((line) => JSON.parse(line) as unknown));
  for (const name of ["decisions.parquet.part", "decisions.parquet.part.scan"]) expect(existsSync(at(name))).toBe(false);
  const first = readFileSync(at("decisions.parquet"));
  await scan("accounts.parquet", "--out", "decisions.parquet");
  expect(readFileSync(at("decisions.parquet")).equals(first)).toBe(true);
});

test("whole numbers of 64 bits and moments become text, and what is absent is not there", async () => {
  const file = parquetWriteBuffer({ columnData: [{ name: "id", data: [9007199254740993n, null], type: "INT64" }, { name: "at", data: [new Date("2026-11-22T08:00:00Z"), null], type: "TIMESTAMP" }] });
  writeFileSync(at("some.parquet"), Buffer.from(file));
  let found = "";
  for await (const bytes of linesOfParquet(at("some.parquet"), "some.parquet")) found += new TextDecoder().decode(bytes);
  expect(found).toBe('{"id":"9007199254740993","at":"2026-11-22T08:00:00.000Z"}\n{}\n');
});

test("what is no Parquet is refused in words, and so is half of one", async () => {
  writeFileSync(at("wrong.parquet"), "no table at all");
  writeFileSync(at("half.parquet"), readFileSync(at("accounts.parquet")).subarray(0, 200));
  for (const name of ["wrong.parquet", "half.parquet"]) {
    const { code, out, err } = await scan(name);
    expect([name, code, out]).toEqual([name, 2, ""]);
    expect(err).toContain(`${name} could not be read as Parquet`);
  }
});
