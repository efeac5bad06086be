import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format as formatText } from "../../../dsl/index.ts";
import { analyse, editTables, format, tables, type Analysis, type TableEdit } from "../../../dsl/service/index.ts";
import { brokenText, edited, smallPolicy } from "./support.ts";

const units = [" USDT", "%", "x", "bps"] as const;

/** A policy with one table, written as an author may: in the one layout or crowded, with comments, cited or not. */
interface Made {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

const made: fc.Arbitrary<Made> = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 5 }),
    fields: fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 3 }),
    numbers: fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 20, maxLength: 20 }),
    open: fc.boolean(),
    tidy: fc.boolean(),
    windows: fc.boolean(),
    oneLine: fc.boolean(),
  })
  .map(({ bounds, fields, numbers, open, tidy, windows, oneLine }) => {
    const heads = [...[...bounds].sort((a, b) => a - b).map((bound) => `up to ${bound} USDT`), ...(open ? ["above"] : [])];
    const rows = heads.map((head, row) => `${head}: ${fields.map((unit, column) => `f${column} ${numbers[(row * 3 + column) % 20]}.5${unit}`).join(", ")}`);
    const commented = rows.map((row, at) => (oneLine ? row : `    # before ${at}\n    ${row}${at % 2 === 0 ? "  # behind" : ""}${at % 3 === 1 ? ` as label_${at} [RULES Margin]` : ""}\n`));
    const table = oneLine ? `tiers odd lower bound included { ${commented.join(" ")} }\n` : `tiers odd upper bound included { # head\n${commented.join("")}    # last\n  }\n`;
    const text = smallPolicy.replace("  definitions {", `  ${table}  definitions {`);
    const laid = tidy ? (formatText(text).text ?? text) : text;
    return { text: windows ? laid.replaceAll("\n", "\r\n") : laid, rows: rows.length, columns: fields.length + 1 };
  });

const odd = (analysis: Analysis) => tables(analysis).tiers[1]!; // the small policy has one before it
const values = (analysis: Analysis): readonly (readonly string[])[] => odd(analysis).rows.map(({ cells }) => cells.map(({ text }) => text));
const words = ({ tokens }: Analysis): readonly string[] => tokens.map(({ text }) => text);
const after = (analysis: Analysis, change: TableEdit): Analysis => {
  const { edits, refused } = editTables(analysis, [change]);
  expect(refused).toEqual([]);
  return analyse(edited(analysis.text, edits));
};

describe("a grid is the table of the text", () => {
  test("a table is its rows and columns, each cell with its place, units said once", () => {
    const [risk] = tables(analyse(smallPolicy)).tiers;
    expect(risk).toMatchObject({ name: "risk", boundary: "upper", cites: "[RULES Margin]", index: 0, columns: [{ name: "", unit: " USDT" }, { name: "rate", unit: "%" }], messages: [] });
    expect(risk?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([["50_000", "1"], ["", "2"]]);
    for (const { cells } of risk?.rows ?? []) for (const { text, span } of cells) expect(smallPolicy.slice(span?.start, span?.end)).toBe(text);
  });

  test("options are their words, and which of them is taken", () => {
    expect(tables(analyse(smallPolicy)).options.map(({ name, values: all, default: usual }) => [name, all, usual])).toEqual([["bonus", ["yes", "no"], "yes"], ["side", ["one_way", "hedge"], "hedge"]]);
  });

  test("an edit of a cell changes that cell and no other token; the grid of the text after it is the edited grid", () => {
    fc.assert(fc.property(made, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 3_000_000 }), (table, r, c, number) => {
      const before = analyse(table.text);
      const [row, column] = [r % table.rows, c % table.columns];
      const cell = odd(before).rows[row]!.cells[column]!;
      const unit = odd(before).columns[column]!.unit;
      const now = after(before, { kind: "cell", table: 1, row, column, text: `${number}` });
      const wanted = values(before).map((cells, at) => cells.map((text, place) => (at === row && place === column ? `${number}${unit}` : text)));
      // Grouping digits in threes is layout, which a table that was laid out gets.
      expect(values(now).map((cells) => cells.map((text) => text.replaceAll("_", "")))).toEqual(wanted.map((cells) => cells.map((text) => text.replaceAll("_", ""))));
      const untouched = (analysis: Analysis): readonly string[] => {
        const { span } = odd(analysis).rows[row]!.cells[column]!;
        // An open bound is another word: `above` for `up to N`.
        const start = cell.open === true && !odd(analysis).rows[row]!.cells[column]!.open ? odd(analysis).rows[row]!.span.start : span!.start;
        return analysis.tokens.filter(({ start: from, end }) => end <= start || from >= span!.end).map(({ text }) => text);
      };
      expect(untouched(now)).toEqual(untouched(before));
    }), { numRuns: 40 });
  });

  test("a table that is laid out stays so, one that is not keeps its spaces, and lines outside of it are not touched", () => {
    fc.assert(fc.property(made, fc.nat(), fc.nat(), fc.constantFrom("cell", "split", "delete"), (table, r, c, kind) => {
      const before = analyse(table.text);
      const [row, column] = [r % table.rows, c % table.columns];
      fc.pre(kind !== "delete" || table.rows > 1);
      fc.pre(kind !== "split" || table.rows > 1 || odd(before).rows[0]!.cells[0]!.open !== true);
      const now = after(before, kind === "cell" ? { kind, table: 1, row, column, text: "123456789" } : { kind: kind as "split" | "delete", table: 1, row });
      if (format(before).length === 0) expect(format(now)).toEqual([]);
      const outside = ({ text }: Analysis, { start, end }: { start: number; end: number }): readonly string[] => [text.slice(0, start), text.slice(end)];
      expect(outside(now, odd(now).span)).toEqual(outside(before, odd(before).span));
    }), { numRuns: 40 });
  });

  test("splitting a row touches no token, says the same on both sides, and keeps every error away", () => {
    fc.assert(fc.property(made, fc.nat(), (table, r) => {
      const before = analyse(table.text);
      const row = r % table.rows;
      fc.pre(table.rows > 1 || odd(before).rows[0]!.cells[0]!.open !== true);
      const now = after(before, { kind: "split", table: 1, row });
      expect(values(now).length).toBe(table.rows + 1);
      expect(values(now).filter((_, at) => at !== row)).toEqual(values(before));
      expect(values(now)[row]!.slice(1)).toEqual(values(before)[row]!.slice(1));
      expect(now.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(before.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code));
      const rest = [...words(now)];
      for (const word of words(before)) {
        const at = rest.indexOf(word);
        expect(at).toBeGreaterThanOrEqual(0);
        rest.splice(at, 1);
      }
    }), { numRuns: 40 });
  });

  test("deleting a row takes its tokens alone; comments stay", () => {
    fc.assert(fc.property(made.filter(({ rows }) => rows > 1), fc.nat(), (table, r) => {
      const before = analyse(table.text);
      const row = r % table.rows;
      const { span } = odd(before).rows[row]!;
      const now = after(before, { kind: "delete", table: 1, row });
      expect(values(now)).toEqual(values(before).filter((_, at) => at !== row));
      expect(words(now)).toEqual(before.tokens.filter(({ start, end }) => end <= span.start || start >= span.end).map(({ text }) => text));
    }), { numRuns: 40 });
  });

  test("a split undone by a deletion is the text as it was", () => {
    fc.assert(fc.property(made.filter(({ rows }) => rows > 1), fc.nat(), (table, r) => {
      const before = analyse(table.text);
      const { edits } = editTables(before, [{ kind: "split", table: 1, row: r % table.rows }, { kind: "delete", table: 1, row: r % table.rows }]);
      expect(edited(table.text, edits).replaceAll(/\s+/g, " ")).toBe(table.text.replaceAll(/\s+/g, " "));
      if (format(before).length === 0) expect(edits).toEqual([]);
    }), { numRuns: 40 });
  });

  test("the word of an option is one token, whatever the layout", () => {
    for (const text of [smallPolicy, formatText(smallPolicy).text ?? ""]) {
      const before = analyse(text);
      const now = analyse(edited(text, editTables(before, [{ kind: "option", option: 1, to: "one_way" }, { kind: "option", option: 0, to: "no" }]).edits));
      expect(tables(now).options.map(({ default: usual }) => usual)).toEqual(["no", "one_way"]);
      expect(words(now).length).toBe(words(before).length);
      expect(words(now).filter((word, at) => word !== words(before)[at])).toEqual(["no", "one_way"]);
      if (format(before).length === 0) expect(format(now)).toEqual([]);
    }
    expect(editTables(analyse(smallPolicy), [{ kind: "option", option: 0, to: "perhaps" }]).refused.length).toBe(1);
  });
});

describe("what is wrong is said at its cell, in the language's own words", () => {
  const typed = (text: string, column: number, row = 0, policy = smallPolicy) => {
    const analysis = analyse(policy);
    const { edits, refused } = editTables(analysis, [{ kind: "cell", table: 0, row, column, text }]);
    const now = analyse(edited(policy, edits));
    return { now, refused: refused.map(({ because }) => because), cell: tables(now).tiers[0]?.rows[row]?.cells[column] };
  };

  test("a wrong unit is written, and the checker's message stands at the cell", () => {
    const { cell, refused } = typed("5 USDT", 1, 1);
    expect(refused).toEqual([]);
    expect(cell).toMatchObject({ text: "5 USDT", value: "5 USDT", messages: [{ code: "tier-rows", severity: "error" }] });
    expect(cell?.messages[0]?.message).toContain("`rate` is money in USDT in this row, but a ratio in the first");
  });

  test("bounds that do not rise likewise", () => {
    const three = smallPolicy.replace("    above: rate 2%", "    up to 60_000 USDT: rate 2%\n    above: rate 3%");
    const { cell, now } = typed("40_000", 0, 1, three);
    expect(cell?.messages[0]?.message).toBe("This row ends at 40000, but the row before ends at 50000.");
    expect(tables(now).tiers[0]?.rows[0]?.cells[0]?.messages).toEqual([]);
  });

  test("an open bound closes and opens", () => {
    expect(typed("70000", 0, 1).cell).toMatchObject({ text: "70000 USDT", value: "70000" });
    expect(typed("above", 0, 0).now.text).toContain("    above: rate 1%");
  });

  test.each(["abc", "5 6", "5%, more 6%", "", "5 } x", "# 5", "1,000", "5\nabove: rate 3%", "\u0000", "<b>5</b>"])("%j is not written: it is refused, and the text stays", (text) => {
    const { now, refused } = typed(text, 1);
    expect(now.text).toBe(smallPolicy);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.message).toMatch(/^[A-Z].*\.$/s);
  });

  test("a table that cannot be read is shown with the reason and not edited; the others are", () => {
    const broken = smallPolicy.replace("up to 50_000 USDT: rate 1%", "up to 50_000 USDT rate 1%");
    const [table] = tables(analyse(broken)).tiers;
    expect(table?.unread?.message).toContain("Expected");
    for (const change of [{ kind: "cell", table: 0, row: 0, column: 1, text: "5" }, { kind: "split", table: 0, row: 0 }, { kind: "delete", table: 0, row: 0 }] as const) {
      const { edits, refused } = editTables(analyse(broken), [change]);
      expect([edits, refused.length]).toEqual([[], 1]);
    }
    const elsewhere = smallPolicy.replace("count balance.wallet_balance when", "count balance.wallet_balance wen");
    const { edits, refused } = editTables(analyse(elsewhere), [{ kind: "cell", table: 0, row: 0, column: 1, text: "5" }]);
    expect(refused).toEqual([]);
    expect(edited(elsewhere, edits)).toBe(elsewhere.replace("rate 1%", "rate 5%"));
  });

  test("a table of whose head little can be read is named, with the reason", () => {
    const { tiers } = tables(analyse(smallPolicy.replace("tiers risk upper bound included {", "tiers risk {")));
    expect(tiers).toMatchObject([{ name: "risk" }]);
    expect(tiers[0]?.unread).toBeDefined();
  });

  test("one of several changes may be refused, and the others are made", () => {
    const { edits, refused } = editTables(analyse(smallPolicy), [{ kind: "cell", table: 0, row: 0, column: 1, text: "?" }, { kind: "cell", table: 0, row: 1, column: 1, text: "7" }]);
    expect(refused.map(({ at }) => at)).toEqual([0]);
    expect(edited(smallPolicy, edits)).toBe(smallPolicy.replace("rate 2%", "rate 7%"));
  });

  test("broken texts are answered for, with places in them, and edits that fit", () => {
    fc.assert(fc.property(brokenText(), fc.nat({ max: 3 }), fc.nat({ max: 5 }), fc.nat({ max: 3 }), fc.constantFrom("5", "above", "x", "{"), (text, table, row, column, word) => {
      const analysis = analyse(text);
      for (const { span, rows } of tables(analysis).tiers) for (const place of [span, ...rows.map((each) => each.span)]) expect(place.start >= 0 && place.start <= place.end && place.end <= text.length).toBe(true);
      const { edits } = editTables(analysis, [{ kind: "cell", table, row, column, text: word }, { kind: "split", table, row }, { kind: "delete", table, row: row + 1 }, { kind: "option", option: row, to: "no" }]);
      edited(text, edits);
    }), { numRuns: 40 });
  });
});
