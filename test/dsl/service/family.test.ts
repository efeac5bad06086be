import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assemble, canonicalJson, inForce, readTree } from "../../../dsl/index.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { analyse, completion, definition, hover, references, rename } from "../../../dsl/service/index.ts";
import type { Analysis } from "../../../dsl/service/index.ts";
import { familyOf } from "../../../dsl/service/family.ts";
import { edited } from "./support.ts";

const folder = join(import.meta.dirname, "../../../docs/language/harbour");
const [old, newer, overlay] = ["2026.margin", "2026-07.margin", "eu.margin"].map((file) => analyse(readFileSync(join(folder, file), "utf8"), { file })) as [Analysis, Analysis, Analysis]; // three files
const all = [old, newer, overlay];

function placesOf(spans: readonly { readonly start: number; readonly end: number; readonly file?: string }[], from: Analysis): string[] {
  return spans.map(({ start, end, file }) => `${file ?? "here"}: ${(all.find((one) => one.file === file) ?? from).text.slice(start, end)}`);
}

describe("files that are read together", () => {
  test("are an overlay and the version it extends, and no other version", () => {
    expect(familyOf(overlay, all).map(({ file }) => file)).toEqual(["eu.margin", "2026.margin"]);
    expect(familyOf(old, all).map(({ file }) => file)).toEqual(["2026.margin", "eu.margin"]);
    expect(familyOf(newer, all)).toEqual([newer]);
  });

  test("what an overlay repeals is declared in its base", () => {
    const at = overlay.text.indexOf("bonus_backs");
    expect(placesOf(definition(overlay, at, all), overlay)).toEqual(["2026.margin: bonus_backs"]);
    expect(definition(overlay, at)).toEqual([]);
    expect(placesOf(references(old, old.text.indexOf("bonus_backs"), all).map(({ span }) => span), old)).toEqual(["here: bonus_backs", "eu.margin: bonus_backs"]);
  });

  test("a figure that an overlay reads is explained by its base", () => {
    const at = overlay.text.indexOf("position.notional /");
    expect(hover(overlay, at, {}, all)?.markdown).toMatch(/position\.notional\s+= value of position[^]*From `2026.margin`\.$/);
    expect(hover(overlay, at)?.markdown).not.toContain("From");
  });
});

describe("renaming across them", () => {
  function meaning(texts: readonly Analysis[]): string | undefined {
    const { set, diagnostics } = assemble(texts.map(({ text, file }) => ({ file: file!, ast: parse(text, file).ast! }))); // both are there
    expect(diagnostics).toEqual([]);
    const found = inForce(set!, "2026-04-01T00:00:00Z", { jurisdiction: "EU" }); // without messages there is a set
    if (found.kind !== "in_force") throw new Error(found.reason);
    const { policy } = readTree(found.ast);
    return policy && canonicalJson({ meaning: policy.meaning, examples: policy.notes.examples, accounts: policy.notes.accounts });
  }

  function renamedFiles(from: Analysis, needle: string, to: string): readonly Analysis[] {
    const answer = rename(from, from.text.indexOf(needle), to, all);
    if ("refused" in answer) throw new Error(answer.refused);
    return all.map((one) => {
      const edits = answer.edits.filter(({ span }) => (span.file ?? from.file) === one.file);
      return analyse(edited(one.text, edits), { file: one.file! }); // each has a name
    });
  }

  test.each([["bonus_backs", "backing"], ["trader {", "someone"], ["p1: symbol", "held"], ["cross \"", "shared_pool"]])("%s → %s leaves the merged policy as it was", (needle, to) => {
    const after = renamedFiles(old, needle, to);
    expect(after.map(({ text }, index) => text === all[index]?.text)).toEqual([false, true, false]);
    const before = meaning(all);
    expect(before).toContain("leverage above 30 frees no margin");
    expect(meaning(after)?.replace(new RegExp(`\\b${to}\\b`, "g"), needle.split(/\W/)[0] ?? "")).toBe(before);
  });

  test("from the overlay, too", () => {
    const after = renamedFiles(overlay, "bonus_backs", "backing");
    expect(after[0]?.text).toContain("as backing");
    expect(after[2]?.text).toContain("repeal backing");
    expect(rename(overlay, overlay.text.indexOf("bonus_backs"), "backing")).toEqual({ refused: "`bonus_backs` is not declared in this file, nor in one that it extends, so it cannot be renamed from here." });
  });

  test("a name that the other file has is taken", () => {
    expect(rename(old, old.text.indexOf("cross \""), "account_of_eu", all)).toHaveProperty("edits");
    const other = analyse(overlay.text.replace("mode cross", "mode mine"), { file: "eu.margin" });
    expect(rename(old, old.text.indexOf("cross \""), "mine", [other])).toEqual({ refused: "There is a `mine` already. Choose another name, or rename that first." });
  });
});

describe("completing what an overlay says", () => {
  /** The labels offered behind `typed`, put in place of `part` of the overlay. */
  function offered(part: string, typed: string, others: readonly Analysis[]): readonly string[] {
    const at = overlay.text.indexOf(part);
    const text = overlay.text.slice(0, at) + typed + overlay.text.slice(at + part.length);
    return completion(analyse(text, { file: "eu.margin" }), at + typed.length, others).map(({ label }) => label);
  }

  test.each([
    ["position.notional / position.leverage, position.notional", "position.initial_margin / pool.eq", "pool.equity"],
    ["position.notional / position.leverage, position.notional / 30", "position.no", "position.notional"],
    ["repeal bonus_backs", "repeal bonus_b", "bonus_backs"],
    ["given trader", "given tr", "trader"],
    ["mode cross {", "guarantees {\n    in cr", "cross"],
    ["position p1: leverage", "position p", "p1"],
  ])("at `%s` offers names of its base", (part, typed, label) => {
    expect(offered(part, typed, all)).toContain(label);
  });

  test("what stands in the base alone is not offered without it, and never those of another version", () => {
    expect(offered("repeal bonus_backs", "repeal bonus_b", [])).toEqual([]);
    expect(offered("repeal bonus_backs", "repeal bonus_b", [newer])).toEqual([]);
  });

  test("a figure of the base comes with its definition, cut from the base's text", () => {
    const at = overlay.text.indexOf("position.notional / position.leverage");
    const [first] = completion(overlay, at + "position.notional".length, all).filter(({ label }) => label === "position.notional");
    expect(first?.documentation).toMatch(/position\.notional = value of position at/);
  });

  test("measures of the base put first what fits: a margin is money, and so is a notional", () => {
    const labels = offered("position.notional / position.leverage, position.notional / 30", "position.notional / position.leverage, position.", all);
    expect(labels.indexOf("position.notional")).toBeLessThan(labels.indexOf("position.leverage"));
  });
});
