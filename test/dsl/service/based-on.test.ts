import { describe, expect, test } from "vitest";
import type { BaseText } from "../../../dsl/index.ts";
import { analyse, codeLenses, completion, definition, hover, inlayHints, references, rename, renameRange } from "../../../dsl/service/index.ts";
import { base } from "../overlays/policies.ts";

const text = `language 1

policy test.house "House" based on test.futures version 1 {
  version 1
  source HOUSE "House rules" sections main
  definitions {
    position.maintenance_margin = 2% * position.notional [HOUSE main]
    position.own_figure = position.maintenance_margin [HOUSE main]
  }
  repeal bonus_money because "no bonus"
  mode cross { }
  mode hedge like cross {
    adjustment { allow trader to close when position.own_figure > 0 [HOUSE main] }
  }
}
`;
const baseText: BaseText = { file: "base.margin", text: base("") };
const house = analyse(text, { file: "house.margin", bases: [baseText] });
const others = [analyse(baseText.text, { file: "base.margin" })];
const at = (part: string): number => text.indexOf(part);

const cut = ({ start, end, file }: { readonly start: number; readonly end: number; readonly file?: string }): string => `${file ?? "here"}: ${(file === "base.margin" ? baseText.text : text).slice(start, end)}`;

describe("a text and what it is based on", () => {
  test("a name leads to where the base declares it", () => {
    expect(definition(house, at("position.notional"), others).map(cut)).toEqual(["base.margin: position.notional"]);
    expect(definition(house, at("bonus_money"), others).map(cut)).toEqual(["base.margin: bonus_money"]);
    expect(definition(house, at("cross {\n    adjustment"), others).map(cut)).toEqual(["here: cross", "base.margin: cross"]);
    expect(references(house, at("position.notional"), others).map(({ span }) => cut(span))).toContain("here: position.notional");
  });

  test("is explained from the base, whether that is open or not", () => {
    for (const beside of [[], others]) expect(hover(house, at("position.notional"), {}, beside)?.markdown).toMatch(/position\.notional\s+= value of position/);
    expect(hover(house, at("test.futures"))?.markdown ?? "").not.toBe("");
  });

  test("completion offers names of the base", () => {
    const start = at("position.own_figure = ") + "position.own_figure = ".length;
    const labels = completion(house, start, others).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["position.notional", "position.initial_margin"]));
    expect(completion(house, at("bonus_money"), others).map(({ label }) => label)).toContain("trigger");
  });

  test("completion offers the modes that may be taken, and those that a mode may be like", () => {
    const offered = (mode: string): readonly string[] => {
      const written = text.replace("mode hedge like cross {", mode.replace("|", ""));
      return completion(analyse(written, { file: "house.margin", bases: [baseText] }), written.indexOf(mode.replace("|", "")) + mode.indexOf("|"), others).map(({ label }) => label);
    };
    expect(offered("mode hedge like | {")).toEqual(["cross"]);
    expect(completion(analyse(text.replace("mode cross { }", "mode "), { bases: [baseText] }), at("mode cross") + 5, others).map(({ label }) => label)).toEqual(["cross"]);
  });

  test("hints and lenses stand in the text alone", () => {
    expect(inlayHints(house).map(({ text: hint }) => hint)).toEqual(expect.arrayContaining([": money"]));
    const lenses = codeLenses(house, { firesOn: () => ({ fired: ["a"], all: 1 }) });
    expect(lenses).toHaveLength(1);
    expect(text.slice(lenses[0]?.span.start, lenses[0]?.span.end)).toContain("allow trader to close");
  });

  test("what the base declares keeps its name, and what is the text's own gets another", () => {
    const refused = { refused: "`test.futures` declares this name too, and others may be based on it, so it cannot be renamed from here." };
    expect(rename(house, at("bonus_money"), "gift", others)).toEqual(refused);
    expect(renameRange(house, at("position.maintenance_margin"), others)).toEqual(refused);
    expect(rename(house, at("position.own_figure"), "other_figure", others)).toHaveProperty("edits");
  });

  test("is read again when the base changes, and not for nothing", () => {
    const again = (bases: readonly BaseText[]): unknown => analyse(text, { file: "house.margin", previous: house, bases });
    expect(again([baseText])).toBe(house);
    expect(again([{ file: "base.margin", text: base("", "2") }])).toMatchObject({ diagnostics: [{ code: "base-missing" }] });
  });
});
