import fc from "fast-check";
import { expect, test } from "vitest";
import { JSON_DEPTH } from "../../engine/limits.ts";
import { parseJson, renderIssue } from "../../engine/snapshot/index.ts";

test.each([
  ["", "line 1, column 1: expected a value, but found the end of the text."],
  ["{", "line 1, column 2: expected a name in double quotes, but found the end of the text."],
  ['{\n  "a": 1,\n}', "line 2, column 9: expected another entry after the comma, but found }. Remove the comma."],
  ["[1,]", "line 1, column 3: expected another entry after the comma, but found ]. Remove the comma."],
  ["[1 2]", 'line 1, column 4: expected , or ], but found "2".'],
  ['{"a" 1}', 'line 1, column 6: expected : after the name "a", but found "1".'],
  ["{'a': 1}", "line 1, column 2: expected a name in double quotes, but found \"'\"."],
  ['{"a": NaN}', "line 1, column 7: expected a value, but found NaN, which JSON does not have. Leave a fact out where its value is not known."],
  ['{"a": tru}', 'line 1, column 7: expected a value, but found "tru".'],
  ['["\\x"]', 'line 1, column 3: expected an escape that JSON has, such as \\n or \\u0041, but found "\\\\x".'],
  ['["a\nb"]', "line 1, column 4: expected the closing quote of the string, but found the end of the line."],
  ['["abc', "line 1, column 2: expected a closing quote, but the text ends inside this string."],
  ["{} x", 'line 1, column 4: expected the end of the text, but found "x".'],
  ['\ufeff{"a":\r\n ?}', 'line 2, column 2: expected a value, but found "?".'],
])("the text %j is told where it goes wrong", (text, line) => {
  expect(parseJson(text).issues.map(renderIssue)).toEqual([line]);
});

test("a name that stands twice in an object is refused, however it is written", () => {
  expect(parseJson('{"a": 1, "\\u0061": 2}').issues.map(renderIssue)).toEqual(['line 1, column 10: the name "a" stands in this object twice. Remove one of the two.']);
  expect(parseJson('[{"a": 1}, {"a": {"a": 2}}]').issues).toEqual([]);
});

test("a byte-order mark and CRLF do no harm", () => {
  expect(parseJson('\ufeff{\r\n"a": "1"\r\n}\r\n')).toEqual({ json: { a: "1" }, issues: [] });
});

test("a nest is read up to the limit, and beyond it refused without being followed", () => {
  const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(parseJson(nest(JSON_DEPTH)).issues).toEqual([]);
  expect(parseJson(nest(JSON_DEPTH + 1)).issues).toHaveLength(1);
  expect(parseJson("[".repeat(5_000_000)).issues[0]?.message).toBe("expected at most 256 objects and lists inside each other, but found more");
});

test("whatever JSON can say is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ json: JSON.parse(text), issues: [] });
    }),
  );
});

test("a text is refused exactly where JSON.parse refuses it", () => {
  const noise = fc.string({ unit: fc.constantFrom(..."{}[],:\"\\01-.eE+ \natrufls\u0001é"), maxLength: 12 });
  const broken = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat({ max: 3 }), noise).map(([text, at, cut, extra]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + extra + text.slice(place + cut);
  });
  fc.assert(
    fc.property(fc.oneof(noise, broken), (text) => {
      const { issues } = parseJson(text);
      if (issues.some((issue) => issue.message.endsWith("twice"))) return; // JSON.parse lets a repeated name pass
      expect(issues.length === 0).toBe(parses(text));
    }),
    { numRuns: 5000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
