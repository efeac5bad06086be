import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, root } from "./call.ts";

const documents = readdirSync(join(root, "test/fixtures/import/ccxt")).map((name) => `test/fixtures/import/ccxt/${name}`);

describe("import", () => {
  test("writes a snapshot to standard output and names on standard error what it could not map", async () => {
    const { code, out, err } = await call(["import", "ccxt", ...documents]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { positions: unknown[] }).positions.length).toBeGreaterThan(0);
    expect(err).not.toBe("");
  });

  test("gives what assess takes", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "plimsoll-import-")), "account.json");
    writeFileSync(path, (await call(["import", "ccxt", ...documents])).out);
    expect((await call(["assess", "policies/reference", path])).code).toBeLessThan(2);
  });

  test("lists the formats and the documents that each takes", async () => {
    const { code, out } = await call(["import", "list"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ccxt /m);
  });

  test("refuses an unknown format, a call without documents, and a document of another kind", async () => {
    const unknown = await call(["import", "cctx", ...documents]);
    expect([unknown.code, unknown.out]).toEqual([2, ""]);
    expect(unknown.err).toContain("Did you mean ccxt?");
    expect((await call(["import", "ccxt"])).code).toBe(2);
    expect((await call(["import", "ccxt", "package.json"])).code).toBe(2);
  });
});
