import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../engine/report/columns.ts";
import { toMarkdown } from "../../../engine/report/markdown.ts";
import { part, phrase, type Report } from "../../../engine/report/report.ts";
import { widthOf } from "../../../engine/report/text-table.ts";
import { ansi, toText } from "../../../engine/report/text.ts";

const report: Report = [
  { kind: "title", phrase: phrase(part("Account A: ", "strong"), part("LIQUIDATABLE", "bad")) },
  { kind: "heading", text: "pools" },
  {
    kind: "table",
    columns: columnsOf("", "equity", "~status"),
    rows: [{ cells: ["cross", "1,000.5 USDT", "healthy"] }, { depth: 1, cells: ["p1 | x", "-20 USDT"] }, { cells: ["none", "–", "healthy"] }],
  },
  { kind: "list", items: ["a reason that is long enough to be broken where the line ends", "short"] },
];

describe("a report as text", () => {
  test("puts decimal points below each other and indents what is inside", () => {
    expect(toText(report, { widthColumns: 60 })).toBe(
      [
        "Account A: LIQUIDATABLE",
        "",
        "POOLS",
        "                  equity  status",
        "  cross     1,000.5 USDT  healthy",
        "    p1 | x    -20 USDT",
        "  none          –         healthy",
        "",
        "  - a reason that is long enough to be broken where the line",
        "    ends",
        "  - short",
        "",
      ].join("\n"),
    );
  });

  test("says the same with colours", () => {
    const coloured = toText(report, { widthColumns: 60, paint: ansi });
    expect(coloured).toContain("\u001b[31mLIQUIDATABLE\u001b[39m");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(toText(report, { widthColumns: 60 }));
  });

  test("splits a table that is too wide, with its first column each time", () => {
    const wide: Report = [{ kind: "table", columns: columnsOf("", "first", "second", "third"), rows: [{ cells: ["p1", "1", "2", "3"] }] }];
    expect(toText(wide, { widthColumns: 16 })).toBe(["      first", "  p1      1", "", "      second", "  p1       2", "", "      third", "  p1      3", ""].join("\n"));
  });

  test("gives every line of a table the same width, whatever its cells say", () => {
    const cell = fc.oneof(fc.constantFrom("", "–", "none", "not decided", "1", "-1,000.25 USDT", "0.00000001…"), fc.string({ maxLength: 12 }));
    const rows = fc.array(fc.record({ depth: fc.nat(3), cells: fc.array(cell, { minLength: 3, maxLength: 3 }) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (list) => {
        const mark = list.map((row) => ({ ...row, cells: [...row.cells, "|"] }));
        const lines = toText([{ kind: "table", columns: columnsOf("name", "first", "~second", "~|"), rows: mark }], { widthColumns: 200 }).trimEnd().split("\n");
        expect(new Set(lines.map(widthOf)).size).toBe(1);
        expect(lines).toHaveLength(list.length + 1);
      }),
    );
  });

  test("keeps every line within the width, whatever it says", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 120 }), (list, widthColumns) => {
        const lines = toText([{ kind: "paragraph", phrase: list.join(" ") }, { kind: "list", items: [list.join(" ")] }], { widthColumns }).split("\n");
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(widthColumns);
        expect(lines.join(" ").replace(" - ", " ").replace(/\s+/g, " ").trim().split(" ").length).toBe(2 * list.length);
      }),
    );
  });

  test("shows nothing that a terminal would obey", () => {
    const text = toText([{ kind: "paragraph", phrase: "a\u001b[2Jb\u202ec" }], { widthColumns: 60 });
    expect(text).toBe("a\ufffd[2Jb\ufffdc\n");
  });

  test("aligns names in wide characters by their columns", () => {
    const text = toText([{ kind: "table", columns: columnsOf("", "n"), rows: [{ cells: ["账户", "1"] }, { cells: ["abcd", "1"] }] }], { widthColumns: 60 });
    expect(text.split("\n").slice(1, 3)).toEqual(["  账户  1", "  abcd  1"]);
  });
});

describe("a report as Markdown", () => {
  test("is headings, tables and lists, with marks of Markdown in names kept as text", () => {
    const text = toMarkdown(report);
    expect(text.split("\n")[0]).toBe("# Account A: LIQUIDATABLE");
    expect(text).toContain("## pools");
    expect(text).toContain("|  | equity | status |\n| :-- | --: | :-- |");
    expect(text).toContain("p1 \\| x");
    expect(text).toContain("- short");
  });
});

test("in Markdown nobody is called by name, no entity is read, nothing is struck out, and no line is a quotation", () => {
  const markdown = toMarkdown([
    { kind: "title", phrase: part("@everyone $& &amp;", "strong") },
    { kind: "paragraph", phrase: "> 5 of ~ten~, see a@example.com and (@someone)" },
    { kind: "list", items: [part("$& & co", "bad")] },
  ]);
  expect(markdown).toBe("# @<!-- -->everyone $& &amp;amp;\n\n\\> 5 of \\~ten\\~, see a@example.com and (@<!-- -->someone)\n\n- **$& & co**\n");
});

test("a line is broken where a space is, whatever tones a word has, and nothing but spaces is lost", () => {
  const pieces = fc.array(fc.record({ text: fc.stringMatching(/^[a-z, ]{0,9}$/), tone: fc.constantFrom("plain", "strong", "dim") }), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, fc.integer({ min: 10, max: 30 }), (parts, widthColumns) => {
      const text = parts.map((each) => each.text).join("");
      const lines = toText([{ kind: "paragraph", phrase: phrase(...parts.map((each) => part(each.text, each.tone as "plain"))) }], { widthColumns }).split("\n"); // one of three
      const words = (some: string): readonly string[] => some.split(/ +/).filter((word) => word !== "");
      expect(lines.flatMap(words)).toEqual(words(text));
      for (const line of lines) expect(line.length <= widthColumns || !line.trim().includes(" ")).toBe(true);
    }),
  );
  expect(toText([{ kind: "paragraph", phrase: phrase("pays ", part("100 USDT", "strong"), ", and more") }], { widthColumns: 13 })).toBe("pays 100\nUSDT, and\nmore\n");
});
