/** One table of all reports. Each report is held to its cases by its own test; this one reads them, so renew it after them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { overview } from "./report.ts";

const folder = join(import.meta.dirname, "reports");
const vectors = readdirSync(join(import.meta.dirname, "vectors")).map((file) => file.replace(".json", ""));

test("every file of vectors has a report, and the table adds them up", async () => {
  const reports = vectors.map((name) => ({ name, text: readFileSync(join(folder, `${name}.md`), "utf8") }));
  await expect(overview(reports)).toMatchFileSnapshot("reports/README.md");
});
