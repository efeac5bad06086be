import { describe, expect, test } from "vitest";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { compare } from "../../../engine/prose/index.ts";
import { validate } from "../../../schemas/generated/validate-compare-answer.ts";
import { changed, reference, shipped } from "./policies.ts";

/** The texts of a row, by column. */
function row(policies: readonly CompiledPolicy[], key: string): readonly string[] | undefined {
  return compare(policies).sections.flatMap(({ rows }) => rows).find((each) => each.key === key)?.cells.map(({ text }) => text);
}

describe("the key differences of a help page", () => {
  test("come out of the rules of its two modes", () => {
    const [key] = compare([reference]).sections;
    expect(key?.rows.map(({ feature, cells }) => [feature, ...cells.map(({ text }) => text)])).toEqual([
      ["Margin usage", "Shared across positions", "Separate per position"],
      ["Risk scope", "Account-wide", "Per position"],
      ["Margin adjustment", "Account level", "Position level (if supported)"],
      ["Liquidation impact", "May affect multiple positions", "Limited to one position"],
    ]);
  });

  test("name the clauses they come from, with their sources", () => {
    const [key] = compare([reference]).sections;
    const [usage, , adjustment] = key?.rows ?? [];
    expect(usage?.cells[0]?.statements).toEqual([{ text: "In Cross margin, all positions and orders with the same settlement asset share one margin balance.", clause: "cross/sharing/share", citation: "HELP Cross" }]);
    expect(adjustment?.cells[1]?.statements.map(({ clause }) => clause)).toEqual(["isolated/adjustment/1", "isolated/adjustment/2"]);
  });
});

describe("a rule that changes changes its cell", () => {
  const key = (policy: CompiledPolicy, name: string) => row([policy], `key/${name}`);

  test("what margin is shared with", () => {
    const apart = changed("share margin across positions with same instrument.settle", "share margin across positions with same instrument.settle, instrument.symbol", "cross");
    expect(key(apart, "margin_usage")).toEqual(["Shared across positions with the same symbol", "Separate per position"]);
    expect(key(apart, "risk_scope")).toEqual(["All positions with the same symbol", "Per position"]);
  });

  test("a mode whose name says otherwise", () => {
    const policy = misnamed();
    expect(key(policy, "margin_usage")).toEqual(["Separate per position"]);
    expect(key(policy, "liquidation_impact")).toEqual(["The rulebook does not say"]);
  });

  test("which money pays losses", () => {
    const policy = changed("first   position.margin  down to 0\n        finally insurance_fund", "first   position.margin  down to 0\n        then balance.wallet_balance  down to 0\n        finally insurance_fund", "isolated");
    expect(key(policy, "risk_scope")).toEqual(["Account-wide", "Per position, then the account's other money"]);
  });

  test("whether adjustment depends on the platform, and in which direction it goes", () => {
    expect(key(changed("  when option isolated_adjustment  up to balance.available", "  up to balance.available", "isolated"), "margin_adjustment")).toEqual(["Account level", "Position level"]);
    const adding = changed("allow trader to remove from position\n        when option isolated_adjustment\n        up to amount that keeps pool.equity for withdrawing >= pool.initial_margin", "forbid trader to remove from position", "isolated");
    expect(key(adding, "margin_adjustment")).toEqual(["Account level", "Position level (adding only, if supported)"]);
    expect(row([adding], "adjustment/remove_margin")).toEqual(["Not possible", "Not possible"]);
  });

  test("that nothing is said", () => {
    const policy = changed("forbid trader to add to position", "unspecified trader to add to position", "cross");
    expect(row([policy], "adjustment/add_margin")?.[0]).toBe("The rulebook does not say");
    expect(row([policy], "silence/open")?.[0]).toContain("whether the trader may add margin to a position");
  });

  test("what starts a liquidation", () => {
    expect(row([changed("start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= 50% of pool.initial_margin", "isolated")], "liquidation/start")).toEqual([
      "When the margin balance is below the maintenance margin",
      "When the margin balance is at most 50% of the initial margin",
    ]);
  });
});

/** A policy with one mode, called cross, in which nothing is shared. */
function misnamed(): CompiledPolicy {
  const { meaning, notes } = reference;
  const isolated = meaning.modes.find(({ name }) => name === "isolated");
  if (isolated === undefined) throw new Error("The reference policy has a mode isolated.");
  const { liquidation: _liquidation, ...rest } = isolated;
  return { plimsoll: 1, notes, meaning: { ...meaning, modes: [{ ...rest, name: "cross", unspecified: [{ section: "liquidation", id: "cross/liquidation" }] }] } };
}

describe("every shipped policy", () => {
  test.each(shipped)("%s compares with itself and with the reference, as its schema says", (_, policy) => {
    for (const answer of [compare([policy]), compare([policy, reference]), compare([policy, policy])]) {
      expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
      for (const { rows } of answer.sections) for (const { cells } of rows) expect(cells).toHaveLength(answer.columns.length);
    }
  });

  test.each(shipped)("%s is the same as itself in every row of one mode", (_, policy) => {
    const mode = policy.meaning.modes[0]?.name ?? "";
    const answer = compare([policy, policy], [{ policy: 0, mode }, { policy: 1, mode }]);
    expect(answer.columns).toHaveLength(2);
    expect(answer.sections.flatMap(({ rows }) => rows.filter(({ same }) => !same).map(({ key }) => key))).toEqual([]);
  });

  test.each(shipped)("%s has a clause behind every cell that is not a silence or a default", (_, policy) => {
    const bare = compare([policy]).sections.flatMap(({ rows }) => rows.flatMap(({ key, cells }) => cells.filter(({ statements, silent }) => statements.length === 0 && silent !== true).map(({ text }) => `${key}: ${text}`)));
    // What the language itself settles where no clause speaks.
    const defaults = /^liquidation\/(stop: When (that is|all steps are) done|warning: Never|stage\/\w+: Never|fee: None|price: Nothing is filled|surplus: The trader)$|^silence\/open: Nothing$/;
    expect(bare.filter((text) => !defaults.test(text))).toEqual([]);
  });

  test.each(shipped)("%s mentions each clause of its modes in some row", (_, policy) => {
    const shown = new Set(compare([policy]).sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements.map(({ clause }) => clause)))));
    const ids = policy.meaning.modes.flatMap(({ sharing, adjustment, liquidation, payment }) => [
      ...(sharing === undefined ? [] : [sharing.partition, ...sharing.counts]),
      ...adjustment,
      ...(liquidation === undefined ? [] : [...liquidation.stages, ...liquidation.stops, ...liquidation.steps, ...liquidation.fees, ...(liquidation.surplus === undefined ? [] : [liquidation.surplus])]),
      ...payment,
    ]).map(({ id }) => id);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });
});
