import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dictionary, Field, Int32, List, makeBuilder, makeData, RecordBatch, RecordBatchReader, RecordBatchStreamWriter, RecordBatchFileWriter, Schema, Struct, Table, tableFromIPC, tableToIPC, Utf8, vectorFromArray, type DataType, type RecordBatchWriter } from "apache-arrow";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { linesOfArrow } from "../../../cli/columnar/read-arrow.ts";
import { call, reference, root } from "../call.ts";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-arrow-"));
const at = (name: string): string => join(folder, name);
const lines = join(root, "docs/scan/accounts.ndjson");
type Account = { account: { id: string; balances?: object[] }; positions: object[] };
const accounts = readFileSync(lines, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Account); // the page's example
const market = join(root, "docs/scan/market.json");
const scan = (...words: readonly string[]) => call(["scan", join(root, reference), ...words, "--market", market, "--threads", "0"], { directory: folder });

const field = (name: string, type: DataType = new Utf8()) => new Field(name, type, true);
const listOf = (name: string, fields: readonly Field[]) => field(name, new List(field("element", new Struct([...fields]))));
const word = (name: string, id: number) => field(name, new Dictionary(new Utf8(), new Int32(), id));
const balances = listOf("balances", ["asset", "walletBalance", "bonus"].map((name) => field(name)));
const positions = listOf("positions", ["id", "symbol", "marginMode", "side", "contracts", "entryPrice", "leverage", "margin"].map((name) => field(name)));
const schema = new Schema([field("account", new Struct([field("id"), balances])), positions]);

function batchOf(rows: readonly Account[]): RecordBatch {
  const children = (["account", "positions"] as const).map((key, index) => {
    const builder = makeBuilder({ type: schema.fields[index]!.type, nullValues: [null, undefined] }); // two fields
    for (const row of rows) builder.append(row[key]);
    return builder.finish().flush();
  });
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }));
}

async function written(writer: RecordBatchWriter, batches: readonly RecordBatch[]): Promise<Uint8Array> {
  for (const batch of batches) writer.write(batch);
  writer.close();
  return writer.toUint8Array();
}

async function rowsOf(bytes: Uint8Array): Promise<unknown[]> {
  writeFileSync(at("some.arrow"), bytes);
  let found = "";
  for await (const each of linesOfArrow(at("some.arrow"), "some.arrow")) found += new TextDecoder().decode(each);
  return found.split("\n").slice(0, -1).map((line) => JSON.parse(line) as unknown);
}

beforeAll(async () => {
  // Two batches, and facts that some rows lack.
  const batches = [batchOf(accounts.slice(0, 2)), batchOf(accounts.slice(2))];
  writeFileSync(at("accounts.arrow"), await written(new RecordBatchFileWriter(), batches));
  writeFileSync(at("accounts.arrows"), await written(new RecordBatchStreamWriter(), batches));
});

test("a file and a stream of accounts are decided as the lines that they come to", async () => {
  const wanted = await scan(lines);
  expect(wanted.out.split("\n")).toHaveLength(4);
  for (const name of ["accounts.arrow", "accounts.arrows"]) expect(await scan(name)).toEqual(wanted);
  for (const words of [["--out", "decisions.ndjson"], ["--out", "decisions.ndjson", "--statuses"]]) {
    await scan(lines, ...words);
    const [decisions, rejects] = ["decisions.ndjson", "decisions.ndjson.rejects"].map((name) => readFileSync(at(name), "utf8"));
    await scan("accounts.arrow", ...words);
    expect(["decisions.ndjson", "decisions.ndjson.rejects"].map((name) => readFileSync(at(name), "utf8"))).toEqual([decisions, rejects]);
  }
});

test("decisions in a file or a stream are the lines, row by row, and nothing else is left", async () => {
  const wanted = (await scan(lines)).out.trim().split("\n").map((line) => JSON.parse(line) as unknown);
  for (const name of ["decisions.arrow", "decisions.arrows", "decisions.feather"]) {
    expect((await scan("accounts.arrow", "--out", name)).code).toBe(1);
    const bytes = readFileSync(at(name));
    expect(bytes.subarray(0, 6).toString("latin1") === "ARROW1").toBe(!name.endsWith("s"));
    const rows = [...tableFromIPC(bytes)].map((row) => JSON.parse(JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value === null ? undefined : value))) as unknown);
    expect(rows).toEqual(wanted);
    for (const left of [`${name}.part`, `${name}.part.scan`]) expect(existsSync(at(left))).toBe(false);
    await scan("accounts.arrow", "--out", name);
    expect(readFileSync(at(name)).equals(bytes)).toBe(true);
  }
});

test("a scan that was interrupted goes on, and comes to the same file", async () => {
  await scan("accounts.arrow", "--out", "whole.arrow");
  const bytes = readFileSync(at("accounts.arrow"));
  const of = (second: Buffer | string): void => {
    const place = bytes.indexOf("A-19");
    writeFileSync(at("later.arrow"), Buffer.concat([bytes.subarray(0, place), Buffer.from(second), bytes.subarray(place + second.length)]));
    utimesSync(at("later.arrow"), 1, 1); // the same file, as far as a scan can tell
  };
  // The second batch is damaged: the scan ends there, and what stands before it was kept.
  of(Buffer.from([0xff]));
  const { code, err } = await scan("later.arrow", "--out", "later-out.arrow", "--keep", "0");
  expect([code, err]).toEqual([2, expect.stringContaining("later.arrow could not be read as Arrow: a text is not UTF-8.")]);
  expect(existsSync(at("later-out.arrow"))).toBe(false);
  expect(readFileSync(at("later-out.arrow.part"), "utf8").trim().split("\n")).toHaveLength(2);
  expect((await scan("later.arrow", "--out", "later-out.arrow")).err).toMatch(/--resume/);
  expect((await scan("accounts.arrow", "--out", "later-out.arrow", "--resume")).err).toMatch(/another/);
  of("A-19");
  expect((await scan("later.arrow", "--out", "later-out.arrow", "--resume")).code).toBe(1);
  expect(readFileSync(at("later-out.arrow")).equals(readFileSync(at("whole.arrow")))).toBe(true);
});

test("decimals of any size are read with all their digits", async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(128, 256), fc.integer({ min: 0, max: 30 }), fc.array(fc.option(fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n })), { minLength: 1, maxLength: 5 }), async (bits, scale, values) => {
    const { Decimal } = await import("apache-arrow");
    const words = new Uint32Array(values.length * (bits / 32));
    values.forEach((value, index) => {
      for (let word = 0; word < bits / 32; word += 1) words[index * (bits / 32) + word] = Number(BigInt.asUintN(32, (value ?? 0n) >> BigInt(32 * word)));
    });
    const bitmap = new Uint8Array([values.reduce((sum, value, index) => sum | (value === null ? 0 : 1 << index), 0)]);
    const type = new Decimal(scale, 38, bits);
    const data = makeData({ type, length: values.length, nullCount: values.filter((value) => value === null).length, nullBitmap: bitmap, data: words });
    const only = new Schema([field("x", type)]);
    const rows = await rowsOf(tableToIPC(new Table(only, new RecordBatch(only, makeData({ type: new Struct(only.fields), length: values.length, nullCount: 0, children: [data] }))), "stream"));
    expect(rows.map((row) => unscaled((row as { x?: string }).x, scale))).toEqual(values);
  }), { numRuns: 40 });
});

/** What a decimal comes to, times ten to its places. */
function unscaled(text: string | undefined, scale: number): bigint | null {
  if (text === undefined) return null;
  const [whole = "", places = ""] = text.split(".");
  expect(text).not.toMatch(/\.\d*0$|\.$|^-?\./);
  return BigInt(whole.replace("-", "") + places.padEnd(scale, "0")) * (text.startsWith("-") ? -1n : 1n);
}

test("words of a dictionary, whole numbers of 64 bits, moments, doubles, flags and lists are what JSON has for them", async () => {
  const { Bool, DateDay, Float64, Int64, LargeUtf8, TimestampMicrosecond, Utf8View } = await import("apache-arrow");
  const columns = {
    word: vectorFromArray(["long", "short", null, "long"], word("word", 7).type), big: vectorFromArray([9007199254740993n, null, -1n, 0n], new Int64()), at: vectorFromArray([Date.UTC(2026, 10, 22, 8), null, 0, 1], new TimestampMicrosecond()),
    day: vectorFromArray([new Date("2026-11-22"), null, null, null], new DateDay()), flag: vectorFromArray([true, false, null, true], new Bool()), double: vectorFromArray([0.5, null, null, 1], new Float64()), large: vectorFromArray(["a", null, "", "ü\n"], new LargeUtf8()),
    view: vectorFromArray(["short", "longer than twelve bytes", null, ""], new Utf8View()), list: vectorFromArray([[1, null], null, [], [2]], new List(field("element", new Int32()))),
  };
  expect(await rowsOf(tableToIPC(new Table(columns), "file"))).toEqual([
    { word: "long", big: "9007199254740993", at: "2026-11-22T08:00:00.000Z", day: "2026-11-22T00:00:00.000Z", flag: true, double: 0.5, large: "a", view: "short", list: [1, null] },
    { word: "short", flag: false, view: "longer than twelve bytes" },
    { big: "-1", at: "1970-01-01T00:00:00.000Z", large: "", list: [] },
    { word: "long", big: "0", at: "1970-01-01T00:00:00.001Z", flag: true, double: 1, large: "ü\n", view: "", list: [2] },
  ]);
});

test("a table without rows, or with a batch that has none, is read", async () => {
  const [none, one] = [batchOf([]), batchOf(accounts.slice(0, 1))];
  for (const writer of [() => new RecordBatchFileWriter(), () => new RecordBatchStreamWriter()]) {
    expect((await rowsOf(await written(writer(), [one, none, one]))).length).toBe(2);
    const empty = writer();
    empty.reset(undefined, schema);
    expect(await rowsOf(await written(empty, []))).toEqual([]);
  }
});

test("what is no Arrow, is cut off or is damaged is refused in words, with nothing left open", async () => {
  const [file, stream] = [readFileSync(at("accounts.arrow")), readFileSync(at("accounts.arrows"))];
  const claims = (length: number): Buffer => Buffer.concat([Buffer.from(new Int32Array([-1, length]).buffer), Buffer.from("few")]);
  const wrong = { "text.arrow": Buffer.from("no table at all"), "empty.arrow": Buffer.alloc(0), "cut.arrow": file.subarray(0, -40), "cut.arrows": stream.subarray(0, -8), "half.arrows": stream.subarray(0, 700), "old.feather": Buffer.from("FEA1 and more of it"), "claims.arrows": claims(0x7fffffff), "negative.arrows": claims(-2), "magic.arrow": Buffer.from("ARROW1") };
  for (const [name, bytes] of Object.entries(wrong)) {
    writeFileSync(at(name), bytes);
    const { code, err } = await scan(name);
    expect([name, code, err]).toEqual([name, 2, expect.stringContaining(`${name} could not be read as Arrow: `)]);
  }
});

test("a file that says anything at all is read, or refused, and takes no more than it has", async () => {
  const stream = readFileSync(at("accounts.arrows"));
  const inside = fc.nat({ max: stream.length - 5 });
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(inside, fc.constantFrom(0, 1, 0x7f, 0xff), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 3 }), async (changes) => {
    const bytes = Buffer.from(stream);
    for (const [where, value, length] of changes) bytes.fill(value, where, where + length);
    const rows = await rowsOf(bytes).catch((fault: unknown) => fault);
    if (!Array.isArray(rows)) expect(String(rows)).toContain("could not be read as Arrow");
    else expect(rows.length).toBeLessThanOrEqual(stream.length);
  }), { numRuns: 300 });
});

test("the package reads what was written, batch by batch", async () => {
  const reader = await RecordBatchReader.from(readFileSync(at("accounts.arrow")));
  expect([...reader].map(({ numRows }) => numRows)).toEqual([2, 2]);
  rmSync(folder, { recursive: true });
});
