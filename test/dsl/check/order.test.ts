import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nonnegativeFacts, positiveFacts } from "../../../dsl/check/signs.ts";
import { tell } from "./support.ts";

const codes = (snippet: string): string[] => tell("definitions", snippet).map(({ code }) => code);

describe("rings", () => {
  test("show every figure on them", () => {
    const [told, ...others] = tell("definitions", "position.a = position.b  position.b = position.c + 1  position.c = 2 * position.a  position.d = position.a");
    expect(others).toEqual([]);
    expect(told).toMatchObject({ code: "definition-cycle", text: "position.b", also: ["position.c", "position.a"], message: expect.stringContaining("`position.a` → `position.b` → `position.c` → `position.a`") as string });
  });

  test("go through equity where a count reads it, directly or through definitions", () => {
    const policy = (count: string): string => `language 1 policy a.b { version 1 definitions { pool.spare = pool.available } mode m { sharing { share margin across positions with same instrument.settle count ${count} } adjustment unspecified liquidation of pool unspecified payment unspecified } }`;
    expect(tell("policy", policy("pool.equity")).map(({ code }) => code)).toContain("definition-cycle");
    expect(tell("policy", policy("pool.spare"))[0]).toMatchObject({ code: "definition-cycle", message: expect.stringContaining("`pool.equity`") as string });
  });

  test("are not seen where one figure is read twice", () => {
    expect(codes("position.a = position.contracts  position.b = position.a + position.a  position.c = position.a + position.b")).toEqual([]);
  });
});

describe("divisors", () => {
  const safe = [
    "position.margin / position.leverage", "position.margin / instrument.mark_price", "1 / (1 + instrument.contract_size)", "position.margin / max(position.contracts, instrument.amount_step)",
    "if position.margin > 0 then position.unsettled_funding / position.margin else 0", "if position.margin <= 0 then 0 else 1 / position.margin * position.margin",
    "if position.margin = 0 then 0 else position.unsettled_funding / position.margin", "if position.contracts > 5 * instrument.amount_step then 1 / position.contracts * position.contracts else 1",
    "if position.margin > 0 and position.unsettled_funding / position.margin < 5% then 1 else 2", "1 / (2 - 1%) * 3", "1 / position.sign * 2", "position.margin / 2",
  ];
  test.each(safe)("that cannot be 0 are let through: %s", (body) => {
    expect(codes(`position.x = ${body}`).filter((code) => code === "divisor-may-be-zero")).toEqual([]);
  });

  const unsafe = [
    "position.unsettled_funding / position.margin", "1 / (position.leverage - 1x) * 1", "position.margin / position.contracts", "if position.margin >= 0 then position.unsettled_funding / position.margin else 0",
    "1 / (1 - instrument.funding_rate) * 2", "position.margin / pool.equity", "if position.margin > 0 then 1 else position.unsettled_funding / position.margin", "position.margin / 0",
  ];
  test.each(unsafe)("that may be 0 are reported: %s", (body) => {
    expect(codes(`position.x = ${body}`)).toContain("divisor-may-be-zero");
  });

  test("are shown by an exception before the rule", () => {
    expect(codes("position.x = position.unsettled_funding / position.margin\n except when position.margin <= 0: 0")).toEqual([]);
    expect(codes("position.x = position.unsettled_funding / position.margin\n except when position.margin = 0: 0")).toEqual([]);
    expect(codes("position.x = position.unsettled_funding / position.margin\n except when position.margin > 0: 0")).toEqual(["divisor-may-be-zero"]);
  });

  test("are shown by the `when` of a clause", () => {
    const start = (when: string): string[] => tell("liquidation", `start when pool.equity < 0  finally close all positions  fee fill.value * (position.unsettled_funding / position.margin) ${when}`).map(({ code }) => code);
    expect(start("when position.margin > 0")).toEqual([]);
    expect(start("")).toEqual(["divisor-may-be-zero"]);
  });

  test("know of a figure what its rule and exceptions can be", () => {
    expect(codes("position.n = value of position at instrument.mark_price  position.m = max(position.n, position.n + position.margin) + 1 * position.margin  position.x = 1 / (1 + position.n / (position.n + position.leverage * 0 * position.margin))")).toContain("divisor-may-be-zero");
    expect(codes("position.a = 2 * position.leverage\n except when position.side is long: position.leverage\n position.x = 1 / position.a")).toEqual([]);
  });

  test("use the same ranges as the schema of snapshots", () => {
    const schema = readFileSync("schemas/snapshot.schema.json", "utf8");
    const level: Readonly<Record<string, string>> = Object.fromEntries([...positiveFacts, ...nonnegativeFacts].map((path) => [path, path.split(".")[0]!])); // every path has a dot
    for (const [facts, kind] of [[positiveFacts, "positive"], [nonnegativeFacts, "nonNegative"]] as const) {
      for (const path of facts) {
        if (level[path] === "request" || level[path] === "charge") continue;
        const key = path.slice(path.indexOf(".") + 1).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
        expect(schema, path).toMatch(new RegExp(`"${key}": \\{ "\\$ref": "common.schema.json#/definitions/${kind}"[^\\n]*"x-level": "${level[path]}"`));
      }
    }
  });
});

describe("exceptions", () => {
  const pair = (first: string, second: string, labels = ["", ""]): string[] => codes(`position.x = 1\n except when ${first}: 2 ${labels[0]}\n except when ${second}: 3 ${labels[1]}`);

  test.each([
    ["position.side is long", "position.side is short"],
    ["position.side is long", "position.side is not long"],
    ["position.leverage > 10x", "position.leverage <= 10x"],
    ["position.leverage > 10x", "position.leverage < 10x and position.side is long"],
    ["position.leverage > 10x", "5x >= position.leverage"],
    ["2 * position.leverage > 20x", "position.leverage < 10x"],
    ["position.margin - position.unsettled_funding > 0", "position.unsettled_funding >= position.margin"],
    ["position.side is long and position.leverage > 10x", "position.side is short and position.leverage > 10x"],
    ["not (position.side is long or position.leverage > 10x)", "position.side is long"],
    ["any of (order.reduce_only)", "not any of (order.reduce_only)"],
    ["position.opened_at < 2026-01-01", "position.opened_at >= 2026-01-01"],
  ])("that exclude each other are let through: %s / %s", (first, second) => {
    expect(pair(first, second)).toEqual([]);
  });

  test.each([
    ["position.side is long", "position.leverage > 10x", "exceptions-overlap"],
    ["position.leverage > 10x", "position.leverage >= 20x", "exceptions-overlap"],
    ["position.leverage >= 10x", "position.leverage <= 10x", "exceptions-overlap"],
    ["position.side is long", "position.side is long", "exceptions-overlap"],
    ["any of (order.reduce_only)", "position.side is long", "exceptions-undecided"],
  ])("that do not are reported: %s / %s", (first, second, code) => {
    expect(pair(first, second)).toEqual([code]);
    expect(pair(first, second, ["as first_of_two", ""])).toEqual([code]);
    expect(pair(first, second, ["as first_of_two", "as other_of_two"])).toEqual([]);
  });

  test("are shown with a snapshot on which both apply", () => {
    const [told] = tell("definitions", "position.x = 1\n except when position.side is long: 2\n except when position.leverage > 10x: 3");
    expect(told).toMatchObject({ also: ["position.side is long"], help: expect.stringContaining("when `position.side` is long and `position.leverage` > 10") as string });
  });
});
