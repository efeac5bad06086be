import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftKey, drafts, moveDrafts, setDraft } from "../../editor/state/drafts.ts";
import { pastedCells, placeAfter } from "../../editor/views/tables/grid-keys.ts";

const resting = { writing: false, atStart: true, atEnd: false };
const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "Enter", "a", "Tab");

describe("keys of a grid", () => {
  test("no key leads out of it", () => {
    fc.assert(fc.property(keys, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(), fc.nat(), fc.boolean(), (key, ctrl, shift, rows, columns, r, c, writing) => {
      const to = placeAfter({ key, ctrl, shift }, { row: r % rows, column: c % columns }, { rows, columns }, { ...resting, writing });
      if (to !== undefined) expect(to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns).toBe(true);
    }));
  });

  test("whoever writes keeps left and right, Home and End, but at the ends of what is written", () => {
    const at = { row: 1, column: 1 };
    const size = { rows: 3, columns: 3 };
    const press = (key: string, caret: typeof resting) => placeAfter({ key, ctrl: false, shift: false }, at, size, caret);
    const inside = { writing: true, atStart: false, atEnd: false };
    expect(["ArrowLeft", "ArrowRight", "Home", "End"].map((key) => press(key, inside))).toEqual([undefined, undefined, undefined, undefined]);
    expect(press("ArrowLeft", { ...inside, atStart: true })).toEqual({ row: 1, column: 0 });
    expect(press("ArrowRight", { ...inside, atEnd: true })).toEqual({ row: 1, column: 2 });
    expect(press("ArrowRight", resting)).toEqual({ row: 1, column: 2 });
    expect(press("Enter", inside)).toEqual({ row: 2, column: 1 });
    expect(press("Enter", resting)).toBeUndefined();
  });
});

test("what a spreadsheet copies is cells, a single value is not", () => {
  expect(pastedCells("1\t2\r\n3\t4\r\n")).toEqual([["1", "2"], ["3", "4"]]);
  expect(pastedCells("1\n2")).toEqual([["1"], ["2"]]);
  expect(pastedCells("50_000 USDT")).toBeUndefined();
  expect(pastedCells("")).toBeUndefined();
});

test("drafts go with their rows", () => {
  for (const row of [0, 1, 2]) setDraft(draftKey("a", row, 0), { text: `${row}` });
  setDraft(draftKey("b", 1, 0), { text: "b" });
  moveDrafts("a", 1, 1);
  expect([...drafts.peek()].map(([key, { text }]) => [key.split("\n").slice(0, 2).join(""), text])).toEqual([["a0", "0"], ["a2", "1"], ["a3", "2"], ["b1", "b"]]);
  moveDrafts("a", 2, -1);
  expect([...drafts.peek()].map(([key, { text }]) => [key.split("\n").slice(0, 2).join(""), text])).toEqual([["a0", "0"], ["a2", "2"], ["b1", "b"]]);
});
