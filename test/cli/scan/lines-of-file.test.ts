import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { linesOfFile } from "../../../cli/columnar/text.ts";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-lines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("lines end at line feeds alone, wherever the file is cut while it is read", async () => {
  const line = fc.oneof(fc.string({ unit: fc.constantFrom("a", "\u2028", "\u2029", "\r", "\u0085", "é", "🚢", '"') }), fc.constant("ship 🚢".repeat(20_000)));
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
    const path = join(folder, "lines");
    writeFileSync(path, lines.map((each) => `${each}\n`).join(""));
    const found: string[] = [];
    for await (const each of linesOfFile(path)) found.push(each);
    expect(found).toEqual(lines);
  }), { numRuns: 40 });
});
