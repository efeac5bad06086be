import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format as formatText } from "../../../dsl/index.ts";
import { lineEdits } from "../../../dsl/service/line-edits.ts";
import { analyse, format } from "../../../dsl/service/index.ts";
import { shippedPolicies } from "../../support/shipped.ts";
import { edited, smallPolicy } from "./support.ts";

const laidOut = formatText(smallPolicy).text ?? "";

describe("formatting", () => {
  test("leads to the one layout", () => {
    const crowded = smallPolicy.replace(/\n\s+/g, "\n").replaceAll("  [", " [");
    expect(edited(crowded, format(analyse(crowded)))).toBe(formatText(crowded).text);
  });

  test("touches nothing where nothing is to be done, or where the text cannot be read", () => {
    expect(format(analyse(laidOut))).toEqual([]);
    expect(format(analyse(laidOut.replace("options {", "options")))).toEqual([]);
    expect(format(analyse(""))).toEqual([]);
    for (const text of shippedPolicies.values()) expect(format(analyse(text))).toEqual([]);
  });

  test("a spoilt line is one small edit", () => {
    const spoilt = laidOut.replace("    position.notional ", "  position.notional     ");
    const edits = format(analyse(spoilt));
    expect(edited(spoilt, edits)).toBe(laidOut);
    expect(edits.length).toBeLessThanOrEqual(1);
    expect(edits[0]!.span.end - edits[0]!.span.start).toBeLessThan(30);
  });

  test("line ends stay as they are", () => {
    const windows = laidOut.replaceAll("\n", "\r\n");
    expect(format(analyse(windows))).toEqual([]);
    const spoilt = windows.replace("version   1", "version 1");
    expect(edited(spoilt, format(analyse(spoilt)))).toBe(windows);
  });

  test("a comment keeps its place", () => {
    const text = laidOut.replace("  version   1", "# why\n version   1 # one");
    expect(edited(text, format(analyse(text)))).toContain("  # why\n  version   1  # one");
  });
});

describe("edits from one text to another", () => {
  const line = fc.constantFrom("a\n", "b\n", "  a\n", "\n", "c\r\n", "a");
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(""));

  test("lead there, do not overlap, and are none between equals", () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const edits = lineEdits(from, to);
        expect(edited(from, edits)).toBe(to);
        expect(edits.length === 0).toBe(from === to);
      }),
    );
  });

  test("leave a line alone that is in both", () => {
    const edits = lineEdits("one\nsame\ntwo\n", "ONE\nsame\nTWO\n");
    expect(edits).toEqual([{ span: { start: 0, end: 3 }, text: "ONE" }, { span: { start: 9, end: 12 }, text: "TWO" }]);
  });
});
