import { describe, expect, test } from "vitest";
import { check } from "../../../dsl/check/check.ts";
import { checkCombinations, combinationsOf, inForce, type PolicyInForce, type PolicySet } from "../../../dsl/check/overlays/index.ts";
import type { Diagnostic } from "../../../dsl/diagnostics/diagnostic.ts";
import { base, load, overlay, pointedAt } from "./policies.ts";

const now = "2026-06-01T08:00:00Z";
const eu = overlay("eu.retail", "test.futures version 1", `
  applies to jurisdiction EU
  amend opening because "EU terms 4" { forbid trader to open  [EU main] }
`);

function loaded(files: Readonly<Record<string, string>>): PolicySet {
  const { set, diagnostics } = load(files);
  expect(diagnostics.map((each) => each.message)).toEqual([]);
  if (set === undefined) throw new Error("nothing was put together");
  return set;
}

function running(set: PolicySet, selectors: Readonly<Record<string, string>>, asOf = now): PolicyInForce {
  const answer = inForce(set, asOf, selectors);
  if (answer.kind !== "in_force") throw new Error(answer.reason);
  return answer;
}

function codes(files: Readonly<Record<string, string>>): string[] {
  const { set, diagnostics } = load(files);
  return [...diagnostics, ...(set === undefined ? [] : checkCombinations(set, check))].filter((each) => each.severity === "error").map((each) => each.code);
}

function only(files: Readonly<Record<string, string>>): Diagnostic {
  const { set, diagnostics } = load(files);
  const all = [...diagnostics, ...(set === undefined ? [] : checkCombinations(set, check))].filter((each) => each.severity === "error");
  expect(all.map((each) => each.code)).toHaveLength(1);
  return all[0]!; // the line above
}

describe("versions", () => {
  const first = base("effective from 2026-01-01 until 2026-07-01", "1");
  const second = base("effective from 2026-07-01", "2");

  test("the version that holds at the moment is in force, its first day included and its last excluded", () => {
    const set = loaded({ "a.margin": second, "b.margin": first });
    expect(running(set, {}, "2026-01-01T00:00:00Z").version.version).toBe("1");
    expect(running(set, {}, "2026-06-30T23:59:59.999Z").version.version).toBe("1");
    expect(running(set, {}, "2026-07-01T00:00:00Z").version.version).toBe("2");
  });

  test("before the first version nothing is in force, and the reason says since when", () => {
    const answer = inForce(loaded({ "a.margin": first, "b.margin": second }), "2025-12-31T23:59:59Z", {});
    expect(answer).toEqual({
      kind: "not_in_force",
      reason: "No version of `test.futures` is in force at 2025-12-31T23:59:59Z: version 1 is from 2026-01-01 until 2026-07-01; version 2 is from 2026-07-01.",
    });
  });

  test("a gap between versions is an error that shows both", () => {
    const files = { "a.margin": first, "b.margin": base("effective from 2026-08-01", "2") };
    const { diagnostics, texts } = load(files);
    expect(diagnostics.map((each) => [each.code, pointedAt(texts, each)])).toEqual([["versions-gap", "b.margin: effective from 2026-08-01"]]);
    expect(diagnostics[0]?.also?.[0]?.span.file).toBe("a.margin");
  });

  test("an overlap of versions is an error that says from when", () => {
    const { diagnostics } = load({ "a.margin": first, "b.margin": base("effective from 2026-06-01", "2") });
    expect(diagnostics.map((each) => [each.code, each.message])).toEqual([["versions-overlap", "Versions 1 and 2 are both in force from 2026-06-01 until 2026-07-01."]]);
  });

  test.each([
    ["two policies in one folder", { "a.margin": first, "b.margin": second.replace("test.futures", "other.futures") }, "several-policies"],
    ["one version twice", { "a.margin": first, "b.margin": base("effective from 2026-07-01", "1") }, "version-twice"],
    ["an end before the beginning", { "a.margin": base("effective from 2026-07-01 until 2026-01-01") }, "period-empty"],
    ["an amendment of nothing", { "a.margin": first.replace("  source RULES", '  repeal opening because "why not"\n  source RULES') }, "amend-without-base"],
  ])("%s is an error", (_, files, code) => {
    expect(codes(files)).toContain(code);
  });

  test("a policy for another jurisdiction is not in force", () => {
    const set = loaded({ "a.margin": base("applies to jurisdiction US") });
    expect(inForce(set, now, { jurisdiction: "EU" })).toEqual({ kind: "not_in_force", reason: "`test.futures` version 1 applies to jurisdiction US; the snapshot says `EU`." });
    expect(inForce(set, now, {})).toMatchObject({ kind: "not_in_force" });
    expect(running(set, { jurisdiction: "US" }).version.version).toBe("1");
  });
});

describe("overlays", () => {
  const files = { "base.margin": base(""), "eu.margin": eu };

  test("an overlay changes the policy for whom it applies to, and for nobody else", () => {
    const set = loaded(files);
    const openings = (selectors: Readonly<Record<string, string>>): readonly unknown[] | undefined =>
      check(running(set, selectors).ast).policy?.meaning.modes[0]?.adjustment.map(({ verdict, action }) => `${verdict} ${action}`);
    expect(openings({ jurisdiction: "EU" })).toEqual(["forbid open"]);
    expect(openings({ jurisdiction: "US" })).toEqual(["allow open"]);
    expect(openings({})).toEqual(["allow open"]);
  });

  test("what overlays did is noted with its reason", () => {
    expect(running(loaded(files), { jurisdiction: "EU" }).overlays).toEqual([
      { id: "eu.retail", version: "1", verb: "add", target: "sources/EU" },
      { id: "eu.retail", version: "1", verb: "amend", target: "opening", because: "EU terms 4" },
    ]);
  });

  test("a policy with its overlays passes the check, and an amended clause keeps its label", () => {
    expect(codes(files)).toEqual([]);
    const checked = check(running(loaded(files), { jurisdiction: "EU" }).ast);
    expect(checked.policy?.meaning.modes[0]?.adjustment[0]?.label).toBe("opening");
  });

  test.each([
    ["a definition, by its path", 'amend position.maintenance_margin because "x" { position.maintenance_margin = 2% * position.notional  [EU main] }'],
    ["an exception", 'amend short_margin because "x" { except when position.side is short: 0  [EU main] }'],
    ["a count", 'amend own_money because "x" { count 50% of balance.wallet_balance  [EU main] }'],
    ["a stage", 'amend trigger because "x" { start when pool.equity < 2 * pool.maintenance_margin  [EU main] }'],
    ["a plan step", 'amend closing because "x" { finally close all positions  [EU main] }'],
    ["a step of a payment", 'amend bonus_first because "x" { first balance.bonus up to 50% of charge  [EU main] }'],
    ["an option", 'amend bonus_option because "x" { bonus default no  [EU main] }'],
    ["a repealed exception", 'repeal short_margin because "x"'],
    ["a repealed count and its option", 'repeal bonus_money because "x" repeal bonus_option because "x"'],
    ["a repealed first payer, behind whom the next is the first", 'repeal bonus_first because "x"'],
    ["additions in sections", "account { allow trader to deposit  [EU main] } mode cross { adjustment {  [EU main] allow trader to close } }"],
    ["a new definition", "definitions { pool.exposure = sum of position.notional  [EU main] }"],
  ])("%s can be changed by an overlay", (_, items) => {
    const set = loaded({ "base.margin": base(""), "o.margin": overlay("o", "test.futures version 1", items) });
    const plain = check(running(loaded({ "base.margin": base("") }), {}).ast).policy;
    const checked = check(running(set, {}).ast);
    expect(checked.diagnostics.filter((each) => each.severity === "error").map((each) => each.message)).toEqual([]);
    expect(checked.policy?.meaning).not.toEqual(plain?.meaning);
  });

  test("behind a first step that is repealed, the next is the first", () => {
    const steps = base("").replace("finally close all", "first cancel orders in pool as cancelling\n then reduce all positions by 50%\n then wait 30s\n finally close all");
    const set = loaded({ "base.margin": steps, "o.margin": overlay("o", "test.futures version 1", 'repeal cancelling because "orders stay"') });
    const { policy, diagnostics } = check(running(set, {}).ast);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(policy?.meaning.modes[0]?.liquidation?.steps.map(({ role, action }) => `${role} ${action.kind}`)).toEqual(["first reduce", "then wait", "finally close"]);
  });

  test("an unknown target is an error that guesses, and lists the labels", () => {
    const texts = { "base.margin": base(""), "o.margin": overlay("o", "test.futures version 1", 'repeal openning because "x"') };
    const found = only(texts);
    expect([found.code, found.message, pointedAt(texts, found)]).toEqual(["overlay-unknown-target", "Expected a label or a definition of the base to repeal, but found `openning`.", "o.margin: openning"]);
    expect(found.help).toMatch(/^Did you mean `opening`\? The labels of the base are `bonus_option`, `short_margin`, /);
  });

  test("a clause of another kind is no amendment", () => {
    const found = only({ "base.margin": base(""), "o.margin": overlay("o", "test.futures version 1", 'amend opening because "x" { count balance.bonus  [EU main] }') });
    expect([found.code, found.message]).toEqual(["overlay-other-clause", "Expected a permission in place of `opening`, but found a `count` or `reserve`."]);
  });

  test.each([
    ["a base that is not there", "test.future version 1", "overlay-unknown-base"],
    ["a version that is not there", "test.futures version 2", "overlay-unknown-base"],
    ["itself", "o version 1", "overlay-loop"],
  ])("extending %s is an error", (_, extending, code) => {
    expect(codes({ "base.margin": base(""), "o.margin": overlay("o", extending, 'repeal opening because "x"') })).toContain(code);
  });

  test("an overlay cannot choose by contract", () => {
    expect(codes({ "base.margin": base(""), "o.margin": overlay("o", "test.futures version 1", "applies to contract linear") })).toContain("overlay-by-product");
  });

  test("overlays form a chain, and the later one changes what the earlier made", () => {
    const client = overlay("eu.client", "eu.retail version 1", 'applies to client pro\n  amend opening because "EU terms 9" { allow trader to open when pool.equity for opening >= 2 * pool.initial_margin  [EU main] }');
    const set = loaded({ ...files, "client.margin": client });
    const verdict = (selectors: Readonly<Record<string, string>>): string | undefined => check(running(set, selectors).ast).policy?.meaning.modes[0]?.adjustment[0]?.verdict;
    expect(verdict({ jurisdiction: "EU", client: "retail" })).toBe("forbid");
    expect(verdict({ jurisdiction: "EU", client: "pro" })).toBe("allow");
    expect(running(set, { client: "pro" }).applied, "the chain hangs on its first link").toEqual([]);
    expect(checkCombinations(set, check).filter((each) => each.severity === "error")).toEqual([]);
  });

  test("siblings that change different clauses apply together", () => {
    const other = overlay("pro", "test.futures version 1", 'applies to client pro\n  repeal short_margin because "x"');
    const set = loaded({ ...files, "pro.margin": other });
    expect(running(set, { jurisdiction: "EU", client: "pro" }).applied.map((each) => each.id)).toEqual(["eu.retail", "pro"]);
    expect(combinationsOf(set).combinations).toHaveLength(4);
  });

  test("siblings that change the same clause are an error on loading that shows both", () => {
    const other = overlay("pro", "test.futures version 1", 'applies to client pro\n  repeal opening because "x"');
    const texts = { ...files, "pro.margin": other };
    const found = only(texts);
    expect([found.code, found.message, pointedAt(texts, found)]).toEqual(["overlays-conflict", "Overlays `eu.retail` and `pro` apply together, and both change `opening`.", "pro.margin: opening"]);
    expect(found.also?.[0]?.span.file).toBe("eu.margin");
  });

  test("siblings conflict where one changes a part of what the other changes", () => {
    const whole = overlay("a", "test.futures version 1", 'amend position.initial_margin because "x" { position.initial_margin = position.notional  [EU main] }');
    const part = overlay("b", "test.futures version 1", 'repeal short_margin because "x"');
    expect(only({ "base.margin": base(""), "a.margin": whole, "b.margin": part }).code).toBe("overlays-conflict");
  });

  test("siblings that no account can have together may change the same clause", () => {
    const us = overlay("us", "test.futures version 1", 'applies to jurisdiction US\n  repeal opening because "x"');
    expect(codes({ ...files, "us.margin": us }).filter((code) => code === "overlays-conflict")).toEqual([]);
  });

  test("an overlay applies between its dates, and narrows those of the merged policy", () => {
    const dated = overlay("o", "test.futures version 1", 'effective from 2026-03-01 until 2026-05-01\n  repeal short_margin because "x"');
    const set = loaded({ "base.margin": base("effective from 2026-01-01"), "o.margin": dated });
    expect(running(set, {}, "2026-02-28T23:00:00Z").applied).toEqual([]);
    expect(running(set, {}, "2026-05-01T00:00:00Z").applied).toEqual([]);
    const during = running(set, {}, "2026-03-01T00:00:00Z");
    expect(during.applied).toHaveLength(1);
    expect(check(during.ast).policy?.meaning.effective).toEqual({ from: "2026-03-01", until: "2026-05-01" });
  });

  test("what only a combination breaks is found on loading, and says in which", () => {
    const repealing = overlay("o", "test.futures version 1", 'applies to client pro\n  repeal position.maintenance_margin because "x"');
    const { set } = load({ "base.margin": base(""), "o.margin": repealing });
    const errors = checkCombinations(set!, check).filter((each) => each.severity === "error"); // the base is there
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error.help).toMatch(/This is so in version 1 with `o` version 1\.$/);
  });

  test("messages about a merged policy lead to the file that the text is in", () => {
    const wrong = overlay("o", "test.futures version 1", 'amend own_money because "x" { count balance.wallet_balanc  [EU main] }');
    const texts = { "base.margin": base(""), "o.margin": wrong };
    expect(pointedAt(texts, only(texts))).toBe("o.margin: balance.wallet_balanc");
  });
});
