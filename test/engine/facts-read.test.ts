import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../dsl/index.ts";
import { factsRead } from "../../engine/facts-read.ts";

const policy = compile(readFileSync(new URL("../../policies/reference/reference.margin", import.meta.url), "utf8"));
const { facts, options } = factsRead(policy);
const fact = (path: string) => facts.find((each) => each.path === path);

describe("what a policy reads", () => {
  test("names each fact once, where it stands in JSON, and whether a snapshot must have it", () => {
    expect(new Set(facts.map(({ path }) => path)).size).toBe(facts.length);
    expect(fact("instrument.mark_price")).toMatchObject({ json: "instruments[].markPrice", presence: "required", dimension: "price" });
    expect(fact("position.leverage")).toMatchObject({ json: "positions[].leverage", presence: "optional" });
    expect(fact("balance.bonus")).toMatchObject({ json: "account.balances[].bonus", dimension: "money in its own asset" });
  });

  test("says which questions need a fact, also through the figures that read it", () => {
    expect(fact("tier.maintenance_margin_rate")?.neededFor).toContain("assess");
    expect(fact("balance.bonus")?.neededFor).toEqual(expect.arrayContaining(["assess", "charge"]));
    expect(fact("position.leverage")?.neededFor).toContain("permit");
  });

  test("names what is read without being written: the contract of a value, the tiers of a look-up", () => {
    for (const path of ["instrument.contract", "instrument.contract_size", "instrument.tiers", "position.side"]) expect(fact(path)?.readBy.length).toBeGreaterThan(0);
  });

  test("leaves out what no clause reads", () => {
    for (const path of ["position.opened_at", "instrument.index_price", "account.status"]) expect(fact(path)).toBeUndefined();
    expect(options.map(({ name }) => name)).toContain("bonus");
  });
});
