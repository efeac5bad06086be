import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOfTable } from "../../../cli/columnar/tables.ts";
import { call, reference, root } from "../call.ts";

/** Sixty accounts as DuckDB 2.0.1 and pyarrow 26.0.1 wrote them, each with another compression; and as lines. */
const fixtures = join(root, "test/fixtures/columnar");
const files = readdirSync(fixtures).filter((name) => !/ndjson|json|maps/.test(name));
const wanted = readFileSync(join(fixtures, "accounts.ndjson"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "plimsoll-others-"));

async function linesOf(path: string): Promise<string> {
  let found = "";
  for await (const bytes of linesOfTable(path, "it")) found += new TextDecoder().decode(bytes);
  return found;
}

test("each compression that others write is read, and says the same lines", async () => {
  expect(files).toHaveLength(11);
  for (const name of files) expect([name, await linesOf(join(fixtures, name))]).toEqual([name, wanted]);
});

test("a table of another is decided as its lines are", async () => {
  const scan = (name: string) => call(["scan", join(root, reference), join(fixtures, name), "--market", join(root, "docs/scan/market.json"), "--threads", "0"]);
  const lines = await scan("accounts.ndjson");
  expect(lines.out.split("\n").length).toBeGreaterThan(20); // others lack a margin, and are rejected
  for (const name of ["duckdb-zstd.parquet", "pyarrow-lz4.arrow"]) expect(await scan(name)).toEqual(lines);
});

test("a map is an object, with all digits of its decimals; where a key stands twice it is none", async () => {
  expect((await linesOf(join(fixtures, "pyarrow-maps.parquet"))).trim().split("\n")).toEqual([
    '{"a":{"x":"1"},"s":{"m":{"k":["1.5",null]}},"i":{"1":"a"}}', '{"a":{},"s":{},"i":{"4611686018427387904":"b"}}', "{}", '{"a":[["x","1"],["x","2"]],"s":{"m":{}},"i":{}}', '{"a":{"__proto__":"q"},"s":{"m":{"j":[]}},"i":{}}',
  ]);
});

test("a table whose columns lie outside it, or are other than it says, is refused in words", async () => {
  const bytes = readFileSync(join(fixtures, "duckdb-zstd.parquet"));
  const refused = async (changed: Buffer): Promise<string> => {
    writeFileSync(join(folder, "it.parquet"), changed);
    return linesOf(join(folder, "it.parquet")).then(() => "", (fault: unknown) => String(fault));
  };
  // Every page is damaged at once: the first that fails is told, and nobody is left to hear of the others.
  const damaged = Buffer.from(bytes);
  for (let at = damaged.indexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])); at >= 0; at = damaged.indexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), at)) damaged[at] = 0;
  expect(await refused(damaged)).toContain("it could not be read as Parquet: it is not Zstandard.");
  // A path of a column that the file does not have, in what it says of its groups of rows, behind the schema.
  const renamed = Buffer.from(damaged);
  renamed[renamed.lastIndexOf("walletBalance")] = 0x57;
  expect(await refused(renamed)).toContain("a group of rows has other columns than the file");
  // Its first pages are gone, and what stands behind them is where they were.
  expect(await refused(Buffer.concat([bytes.subarray(0, 4), bytes.subarray(bytes.length - 1_200)]))).toContain("it could not be read as Parquet");
});
