import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A look at the page that does not look again, inside an expectation; and a wait for nothing but time. */
const impatient = /expect\(await .*\.(allInnerTexts|allTextContents|innerText|textContent|inputValue|getAttribute|count|isVisible|isChecked)\(|waitForTimeout\(/;

test("no test of the page reads once what comes later, or waits for time to pass", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".test.ts") && path !== "patience.test.ts");
  const found = files.flatMap((path) => readFileSync(join(import.meta.dirname, path), "utf8").split("\n").flatMap((line, index) => (impatient.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])));
  expect(files.length).toBeGreaterThan(15);
  expect(found).toEqual([]);
});
