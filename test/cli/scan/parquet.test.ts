import { mkdtempSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { beforeAll, expect, test } from "vitest";
import { withoutDecimals } from "../../../cli/columnar/parquet-decimals.ts";
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

test("moments keep all their digits, and names what they begin with", async () => {
  const moment = (name: string, type: "INT64" | "INT32", logical_type: SchemaElement["logical_type"], converted_type?: SchemaElement["converted_type"]): SchemaElement => ({ name, type, logical_type, ...(converted_type !== undefined && { converted_type }), repetition_type: "OPTIONAL" });
  const at9 = 1_795_334_400_000_000_001n;
  const columns = { nanos: [at9, -1n], micros: [at9 / 1000n + 1n, -1n], millis: [at9 / 1_000_000n + 1n, -1n], day: [20_779, -1], name: ["\ufeffp1", "p1"] };
  const file = parquetWriteBuffer({
    schema: [
      { name: "root", num_children: 5 }, moment("nanos", "INT64", { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "NANOS" }), moment("micros", "INT64", { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" }),
      moment("millis", "INT64", { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" }), moment("day", "INT32", { type: "DATE" }, "DATE"), text("name"),
    ],
    columnData: Object.entries(columns).map(([name, data]) => ({ name, data })),
  });
  expect(await rowsOf("moments.parquet", Buffer.from(file))).toEqual([
    { nanos: "2026-11-22T08:00:00.000000001Z", micros: "2026-11-22T08:00:00.000001Z", millis: "2026-11-22T08:00:00.001Z", day: "2026-11-22T00:00:00.000Z", name: "\ufeffp1" },
    { nanos: "1969-12-31T23:59:59.999999999Z", micros: "1969-12-31T23:59:59.999999Z", millis: "1969-12-31T23:59:59.999Z", day: "1969-12-31T00:00:00.000Z", name: "p1" },
  ]);
});

test("a text that is no UTF-8 is refused, for two names could become one", async () => {
  const file = Buffer.from(parquetWriteBuffer({ columnData: [{ name: "id", data: ["pä1"], type: "STRING" }], codec: "UNCOMPRESSED", statistics: false }));
  file[file.indexOf("pä1") + 1] = 0xff;
  await expect(rowsOf("bytes.parquet", file)).rejects.toThrow("bytes.parquet could not be read as Parquet: a text is not UTF-8.");
});

test("two columns of one name are refused, wherever they stand", async () => {
  const twins = (name: string, ...parts: readonly SchemaElement[]): SchemaElement[] => [{ name: "root", num_children: 2 }, { name, repetition_type: "OPTIONAL", num_children: parts.length }, ...parts, text("positions")];
  const [twice, apart] = [twins("account", text("id"), text("ie")), twins("account", text("id"), text("status"))].map((schema) => Buffer.from(parquetWriteBuffer({ schema, columnData: [{ name: "account", data: [{ id: "A", ie: "B", status: "healthy" }] }, { name: "positions", data: ["[]"] }], codec: "UNCOMPRESSED" })));
  for (let place = twice!.indexOf("ie"); place >= 0; place = twice!.indexOf("ie", place + 1)) twice![place + 1] = 0x64;
  await expect(rowsOf("twice.parquet", twice!)).rejects.toThrow("twice.parquet could not be read as Parquet: it has two columns called account.id.");
  expect(await rowsOf("apart.parquet", apart!)).toEqual([{ account: { id: "A", status: "healthy" }, positions: "[]" }]);
});

test("what is no JSON in a column of it is no account, nor is what says a name twice, and the other rows are", async () => {
  const json: SchemaElement = { name: "account", type: "BYTE_ARRAY", converted_type: "JSON", repetition_type: "OPTIONAL" };
  const file = Buffer.from(parquetWriteBuffer({ schema: [{ name: "root", num_children: 1 }, json], columnData: [{ name: "account", data: [{ id: "A-1" }, { id: "A-2" }, { id: "A-3", ie: "A-4" }] }], codec: "UNCOMPRESSED", statistics: false }));
  file[file.indexOf('{"id":"A-2"}')] = 0x20;
  file[file.indexOf('"ie"') + 2] = 0x64;
  expect(await rowsOf("json.parquet", file)).toEqual([{ account: { id: "A-1" } }, { account: ' "id":"A-2"}' }, { account: '{"id":"A-3","id":"A-4"}' }]);
});

async function rowsOf(name: string, bytes: Buffer): Promise<unknown[]> {
  writeFileSync(at(name), bytes);
  let found = "";
  for await (const each of linesOfParquet(at(name), name)) found += new TextDecoder("utf-8", { ignoreBOM: true }).decode(each);
  return found.trim().split("\n").map((line) => JSON.parse(line) as unknown);
}

const decimal = (name: string, type: "INT32" | "INT64" | "FIXED_LEN_BYTE_ARRAY" | "BYTE_ARRAY", scale: number): SchemaElement => ({ name, type, converted_type: "DECIMAL", precision: 9, scale, repetition_type: "OPTIONAL", ...(type === "FIXED_LEN_BYTE_ARRAY" ? { type_length: 16, precision: 38 } : {}) });
const list = (name: string, ...item: readonly SchemaElement[]): SchemaElement[] => [{ name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" }, { name: "list", repetition_type: "REPEATED", num_children: 1 }, ...item];

test("decimals are read with all their digits where they are whole numbers or bytes of one length", async () => {
  const decimals: SchemaElement[] = [
    { name: "root", num_children: 4 }, decimal("small", "INT32", 2), decimal("large", "FIXED_LEN_BYTE_ARRAY", 18),
    ...list("positions", { name: "element", repetition_type: "OPTIONAL", num_children: 2 }, text("id"), decimal("contracts", "INT64", 8)), ...list("plain", decimal("element", "INT64", 1)),
  ];
  const rows = [{ small: 1250n, large: -(10n ** 30n) - 1n, positions: [{ id: "p1", contracts: 9007199254740993n }, { id: "p2" }], plain: [15n, -10n] }, { small: -5n, positions: [] }];
  const file = parquetWriteBuffer({ schema: decimals, columnData: (["small", "large", "positions", "plain"] as const).map((name) => ({ name, data: rows.map((row) => row[name] ?? null) })) });
  writeFileSync(at("decimals.parquet"), Buffer.from(file));
  let found = "";
  for await (const bytes of linesOfParquet(at("decimals.parquet"), "decimals.parquet")) found += new TextDecoder().decode(bytes);
  expect(found.trim().split("\n").map((line) => JSON.parse(line) as unknown)).toEqual([
    { small: "12.5", large: "-1000000000000.000000000000000001", positions: [{ id: "p1", contracts: "90071992.54740993" }, { id: "p2" }], plain: ["1.5", "-1"] },
    { small: "-0.05", positions: [] },
  ]);
});

test("decimals that would not be found again by their keys are left as doubles, which are refused", () => {
  const schema = [{ name: "root", num_children: 3 }, { ...decimal("many", "INT64", 2), repetition_type: "REPEATED" as const }, decimal("bytes", "BYTE_ARRAY", 2), decimal("x", "INT32", 3)];
  const { schema: changed, scales } = withoutDecimals(schema);
  expect(changed.slice(0, -1)).toEqual(schema.slice(0, -1));
  expect(scales.get("x")).toBe(3);
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

test.each([["UNCOMPRESSED", 1000], ["SNAPPY", 1000]] as const)("a run of more values than its page is refused, of pages packed by %s", async (codec, count) => {
  const columnData = [{ name: "id", data: Array.from({ length: count }, (_, row) => `a${row}`), type: "STRING" as const, nullable: true }, { name: "side", data: Array.from({ length: count }, (_, row) => (row < 500 ? "long" : "short")), type: "STRING" as const, nullable: true }];
  const bytes = Buffer.from(parquetWriteBuffer({ columnData, codec }));
  const linesIn = async (data: Buffer): Promise<number> => {
    writeFileSync(at("runs.parquet"), data);
    let lines = 0;
    for await (const each of linesOfParquet(at("runs.parquet"), "runs.parquet")) lines += Buffer.from(each).toString().split("\n").length - 1;
    return lines;
  };
  expect(await linesIn(bytes)).toBe(count);
  // A thousand times the level 1, which is made eight thousand times: the length of a run in the first page.
  const run = bytes.indexOf(Buffer.from([0xd0, 0x0f, 0x01]));
  expect(run).toBeGreaterThan(0);
  const damaged = Buffer.from(bytes);
  damaged[run + 1] = 0x7f;
  await expect(linesIn(damaged)).rejects.toThrow("a run has more values than its page");
});

test("a page that does not say how many values it has, and differences in less than no parts, are refused", async () => {
  const refused = async (data: Buffer): Promise<string> => {
    writeFileSync(at("pages.parquet"), data);
    try {
      for await (const each of linesOfParquet(at("pages.parquet"), "pages.parquet")) expect(each).toBeDefined();
      return "";
    } catch (fault) {
      return (fault as Error).message;
    }
  };
  const numbers = Buffer.from(parquetWriteBuffer({ columnData: [{ name: "n", data: [1, 2, 3, 4], type: "INT32", encoding: "DELTA_BINARY_PACKED" }], codec: "UNCOMPRESSED" }));
  expect(await refused(numbers)).toBe("");
  // Blocks of 128 values in 4 parts.
  const block = numbers.indexOf(Buffer.from([0x80, 0x01, 0x04]));
  expect(block).toBeGreaterThan(0);
  const none = Buffer.from(numbers);
  none[block + 2] = 0;
  expect(await refused(none)).toContain("a block of differences has no parts");
  // The first field of what a page of the second kind says becomes one that nobody knows.
  const page = Buffer.from(numbers);
  const header = page.indexOf(Buffer.from([0x5c, 0x15])) === -1 ? page.indexOf(Buffer.from([0x2c, 0x15])) : page.indexOf(Buffer.from([0x5c, 0x15]));
  expect(header).toBeGreaterThan(0);
  page[header + 1] = 0xa5;
  expect(await refused(page)).toContain("a page does not say how much it holds");
});
