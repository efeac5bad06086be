import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { showDecimal, showMoney, showPercent } from "../../editor/words/number.ts";

const editor = join(import.meta.dirname, "../../editor");

/** Where binary floating point may stand, and what it is of there. Everything that is not here is digits of an answer, as text. */
const allowed: Readonly<Record<string, string>> = {
  "charts/": "pixels, which round numbers an axis shows, and the order of rows",
  "solver/worker.ts": "how much of a file has come, and the addresses of another program's memory",
  "state/ticks.ts": "a count of ticks, which is whole",
  "state/drafts.ts": "the number of a row of a grid",
  "views/what-if/marks.tsx": "where a slider stands: ticks and whole percentages",
  "views/what-if/position-knobs.tsx": "where a slider stands: ticks",
  "views/replay/then.tsx": "which entry of a list",
};

const floats = /\bNumber\(|\bparseFloat\(|\bparseInt\(|\.toFixed\(|valueAsNumber|\.toPrecision\(|\.toLocaleString\(/;

test("no number on the screen has passed through binary floating point", () => {
  const files = readdirSync(editor, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")).filter((path) => /\.tsx?$/.test(path) && !/^(build|vscode)\//.test(path));
  const using = files.filter((path) => floats.test(readFileSync(join(editor, path), "utf8")));
  expect(using.filter((path) => !Object.keys(allowed).some((place) => path.startsWith(place)))).toEqual([]);
  // What is allowed is used: a place that needs none any more leaves the list.
  expect(Object.keys(allowed).filter((place) => !using.some((path) => path.startsWith(place)))).toEqual([]);
});

test("all digits of an answer reach the screen, also those that a binary number has not", () => {
  const exact = "12345678901234567890.1234567890123456";
  expect(showDecimal(exact, 18)).toBe("12,345,678,901,234,567,890.1234567890123456");
  expect(showMoney("0.1000000000000000055", "USDT", 18)).toBe("0.100000000000000005… USDT");
  expect(showPercent("0.07", 18)).toBe("7 %");
  expect(showPercent("0.2900000000000000001", 18)).toBe("29.00000000000000001 %");
});
