import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageVersion } from "../../cli/load/package-folder.ts";
import type { ImpactAnswer } from "../../schemas/generated/impact-answer.ts";
import { builtCommand } from "../support/built.ts";

const root = resolve(import.meta.dirname, "../..");
const policy = join(root, "policies/reference/reference.margin");
const sample = readFileSync(join(root, "policies/reference/accounts/sample.json"), "utf8");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-impact-"));
  writeFileSync(join(folder, "new.margin"), readFileSync(policy, "utf8").replaceAll("when pool.equity < pool.maintenance_margin", "when pool.equity < 20 * pool.maintenance_margin"));
  const line = JSON.stringify(JSON.parse(sample));
  writeFileSync(join(folder, "accounts.ndjson"), [...Array.from({ length: 300 }, (_, index) => line.replace("A-17", `A${index}`)), "", '{"asOf":', ""].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function impact(...given: readonly string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand(), "impact", ...given], { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  return { status, out: stdout, err: stderr };
}

test("counts over threads, keeps the order of lines, lists accounts and rejects, and exits with 1 for a line that is no snapshot", () => {
  const { status, out } = impact(policy, "new.margin", "accounts.ndjson", "--quick", "--json", "--list", "list.ndjson", "--rejects", "rejects.ndjson", "--picture", "picture.svg");
  const answer = JSON.parse(out) as ImpactAnswer;
  expect(status).toBe(1);
  expect(answer).toMatchObject({ reproduce: `plimsoll impact ${policy} new.margin accounts.ndjson --quick`, plimsoll: packageVersion() });
  expect(answer).toMatchObject({ verdict: "effect", accounts: 300, rejected: 1, changed: 300, worse: 300, statuses: [{ change: "healthy → liquidatable", accounts: 300 }] });
  const listed = readFileSync(join(folder, "list.ndjson"), "utf8").trimEnd().split("\n").map((line) => (JSON.parse(line) as { line: number; account: string }));
  expect(listed.map(({ line, account }) => [line, account])).toEqual(Array.from({ length: 300 }, (_, index) => [index + 1, `A${index}`]));
  expect(JSON.parse(readFileSync(join(folder, "rejects.ndjson"), "utf8"))).toMatchObject({ line: 302 });
  expect(readFileSync(join(folder, "picture.svg"), "utf8")).toMatch(/^<svg [\s\S]*healthy → liquidatable[\s\S]*<\/svg>\n$/);
});

test("says what is wrong with the call, and exits with 2", () => {
  for (const [given, words] of [
    [[policy, "new.margin", "gone.ndjson"], "There is no file or folder gone.ndjson"],
    [[policy, "new.margin", "."], "is a folder"],
    [["-", "new.margin", "-"], "Standard input can be read only once"],
    [[policy, "new.margin", "accounts.ndjson", "--list", "no/such/list"], "could not be written"],
  ] as const) {
    const { status, err } = impact(...given);
    expect(err, words).toContain(words);
    expect(status, words).toBe(2);
  }
});

test("of a text of JSON over several lines says how to write it", () => {
  writeFileSync(join(folder, "spread.json"), sample);
  writeFileSync(join(folder, "list.json"), `[${JSON.stringify(JSON.parse(sample))}]`);
  for (const [file, filter] of [["spread.json", "."], ["list.json", "'.[]'"]] as const) {
    const { status, err } = impact(policy, "new.margin", file, "--quick");
    expect([status, err]).toEqual([1, expect.stringContaining(`jq -c ${filter} ${file}`)]);
    expect(spawnSync(process.execPath, [builtCommand(), "scan", policy, file], { cwd: folder, encoding: "utf8" }).stderr).toContain(`jq -c ${filter} ${file}`);
  }
});

test("of a line that is no text in UTF-8 leaves out that line, and no other", () => {
  const line = Buffer.from(`${JSON.stringify(JSON.parse(sample))}\n`);
  writeFileSync(join(folder, "bytes.ndjson"), Buffer.concat([Buffer.from("\ufeff"), line, Buffer.from([0x7b, 0xe9, 0x0a]), line]));
  const { status, out } = impact(policy, "new.margin", "bytes.ndjson", "--quick", "--json");
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ accounts: 2, rejected: 1, rejects: [{ line: 2, reason: "expected text in UTF-8, but found bytes that are none" }] });
});

test("of a policy and itself is nothing", () => {
  writeFileSync(join(folder, "one.ndjson"), `${JSON.stringify(JSON.parse(sample))}\n`);
  const { status, out } = impact(policy, policy, "one.ndjson");
  expect(status).toBe(0);
  expect(out).toContain("The two policies mean the same.");
});

test("of a table in text, and of what is compressed or named otherwise, says what to give instead", () => {
  writeFileSync(join(folder, "accounts.csv"), "account,symbol,side\nA-17,BTC/USDT:USDT,long\n");
  writeFileSync(join(folder, "quoted.csv"), '"account","symbol"\n"A-17","BTC/USDT:USDT"\n');
  for (const file of ["accounts.csv", "quoted.csv"]) expect(impact(policy, "new.margin", file, "--quick")).toMatchObject({ status: 1, err: expect.stringMatching(new RegExp(`${file} has no snapshot on a line of its own: it looks like a table in text, such as CSV[^]*plimsoll import makes snapshots`)) as unknown });
  writeFileSync(join(folder, "packed.ndjson"), Buffer.from("1f8b0800", "hex"));
  expect(impact(policy, "new.margin", "packed.ndjson")).toMatchObject({ status: 2, err: expect.stringContaining("gzip -dc packed.ndjson | plimsoll impact OLD NEW -") as unknown });
  writeFileSync(join(folder, "table.ndjson"), "PAR1");
  expect(impact(policy, "new.margin", "table.ndjson")).toMatchObject({ status: 2, err: expect.stringContaining("is a Parquet file.\n  Give it a name that ends in .parquet.") as unknown });
});
