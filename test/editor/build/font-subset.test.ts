import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fontSubset } from "../../../editor/build/font-subset.ts";
import { namedIcons } from "../../../editor/build/monaco-icons.ts";

const font = readFileSync(join(import.meta.dirname, "../../../node_modules/monaco-editor/esm/vs/base/browser/ui/codicons/codicon/codicon.ttf"));

/** Outlines by glyph, read anew: the tables that a browser reads, and nothing that the subset was made with. */
function outlines(bytes: Buffer): readonly string[] {
  const table = (name: string): Buffer => {
    for (let at = 12; ; at += 16) if (bytes.toString("latin1", at, at + 4) === name) return bytes.subarray(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12));
  };
  const [loca, glyf, long] = [table("loca"), table("glyf"), table("head").readInt16BE(50) === 1];
  const bounds = Array.from({ length: table("maxp").readUInt16BE(4) + 1 }, (_, glyph) => (long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)));
  return bounds.slice(1).map((end, glyph) => glyf.subarray(bounds[glyph], end).toString("hex").replace(/(00)+$/, ""));
}

describe("the icon font of the page", () => {
  const icons = namedIcons();

  test("has the icons that the text editor names, and knows them by their numbers", () => {
    expect(icons.size).toBeGreaterThan(80);
    // chevron-down, close, lightbulb, symbol-field
    for (const character of [0xeab4, 0xea76, 0xea61, 0xeb5f]) expect(icons).toContain(character);
  });

  test("is a fraction of the whole, glyph by glyph the same or empty", () => {
    const subset = fontSubset(font, icons);
    expect(subset.length).toBeLessThan(font.length / 3);
    const [before, after] = [outlines(font), outlines(subset)];
    expect(after).toHaveLength(before.length);
    const kept = after.filter((outline) => outline !== "").length;
    expect(kept).toBeGreaterThan(icons.size / 2);
    expect(after.every((outline, glyph) => outline === "" || outline === before[glyph])).toBe(true);
  });

  test("keeps just the glyph of the character that is asked for, and the one for those that are missing", () => {
    const [before, one] = [outlines(font), outlines(fontSubset(font, new Set([0xeab4])))];
    const kept = [...one.keys()].filter((glyph) => one[glyph] !== "");
    expect(kept.length).toBeGreaterThanOrEqual(1);
    expect(kept.length).toBeLessThanOrEqual(2);
    expect(one[kept.at(-1) ?? 0]).toBe(before[kept.at(-1) ?? 0]);
    expect(outlines(fontSubset(font, new Set([0x41]))).filter((outline) => outline !== "").length).toBeLessThanOrEqual(1);
  });
});
