import { expect, test } from "vitest";
import { fill, gap, group, join, line, nest, render, softLine } from "../../../dsl/format/doc.ts";

test("a group that fits stands on one line, and its lines become their flat text", () => {
  expect(render(group("a", line, "b", gap, "c", softLine, "d"), 80, 0)).toEqual(["a b  cd"]);
});

test("a group that does not fit ends all its lines, and groups inside decide for themselves", () => {
  const doc = group("aaaa", nest(2, [line, group("bb", line, "cc"), line, group("dddd", line, "eeee")]));
  expect(render(doc, 8, 0)).toEqual(["aaaa", "  bb cc", "  dddd", "  eeee"]);
});

test("what follows a group up to the next possible line end counts as its own", () => {
  const doc = [group("aa", line, "bb"), "cc", line, "dd"];
  expect(render(doc, 7, 0)).toEqual(["aa bbcc", "dd"]);
  expect(render(doc, 6, 0)).toEqual(["aa", "bbcc", "dd"]);
});

test("filled parts move to a new line one by one", () => {
  expect(render(nest(1, fill("aa", ["bb", "cc", "dd"])), 6, 0)).toEqual(["aa bb", " cc dd"]);
});

test("the indent of the whole takes room on every line", () => {
  expect(render(group("aa", line, "bb"), 9, 4)).toEqual(["aa bb"]);
  expect(render(group("aa", line, "bb"), 8, 4)).toEqual(["aa", "bb"]);
});

test("a text that cannot be broken may be wider than the page", () => {
  expect(render(group(join([",", line], ["aaaaaaaa", "b"])), 4, 0)).toEqual(["aaaaaaaa,", "b"]);
});
