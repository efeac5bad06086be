import { expect, test } from "vitest";
import { cellsOf, progressLine } from "../../cli/terminal/progress-line.ts";

test("a bar shows pieces by their number, bytes by their share, and without a total that time passes", () => {
  expect(progressLine({ what: "proving", total: 8, unit: "pieces" }, 4, 2_500)).toBe("proving [############            ] 4 of 8, 2 s");
  expect(progressLine({ what: "reading", total: 1_000, unit: "bytes" }, 829, 0)).toBe("reading [###################     ] 82 %, 0 s");
  expect(progressLine({ what: "comparing", total: 0, unit: "pieces" }, 0, 300)).toBe("comparing [   ####                 ] 0 s");
});

test("more bytes than 32 bits count are a share as well", () => {
  const { total, cell } = cellsOf("bytes", 5_000_000_000);
  const cells = new Int32Array(1);
  Atomics.store(cells, 0, cell(2_500_000_000));
  expect(progressLine({ what: "reading", total, unit: "bytes" }, Atomics.load(cells, 0), 0)).toContain("50 %");
});
