import { describe, expect, test } from "vitest";
import { catalogue } from "../../../dsl/check/catalogue/index.ts";
import { marked, tell } from "./support.ts";

describe.each(Object.entries(catalogue))("%s", (code, entry) => {
  test("underlines what its bad example marks, and says nothing else", () => {
    const { told, marks } = marked(entry.place, entry.bad);
    expect(told.map((one) => ({ code: one.code, start: one.start, text: one.text }))).toEqual(marks.map((mark) => ({ code, ...mark })));
  });

  test("says nothing of its good example", () => {
    expect(tell(entry.place, entry.good)).toEqual([]);
  });

  test("is worded for a person", () => {
    expect(entry.title).not.toMatch(/[.!]$/);
    expect(entry.why).toMatch(/\.$/);
    for (const { message, help = "" } of marked(entry.place, entry.bad).told) {
      expect(message).toMatch(/[.?]$/);
      expect(`${message} ${help} ${entry.title} ${entry.why}`).not.toMatch(/invalid|illegal|unexpected token|!/i);
    }
  });
});
