import { describe, expect, test } from "vitest";
import { analyse, hover } from "../../../dsl/service/index.ts";
import type { Evaluate } from "../../../dsl/service/index.ts";
import { phrases } from "../../../dsl/service/hover/phrases.ts";
import { wholePolicies } from "../../support/shipped.ts";
import { smallPolicy } from "./support.ts";

const small = analyse(smallPolicy);

/** What is said where `needle` begins; `|` marks the place inside of it. */
function said(needle: string, evaluate?: Evaluate, text = smallPolicy): string {
  const at = text.indexOf(needle.replace("|", "")) + Math.max(0, needle.indexOf("|"));
  return hover(text === smallPolicy ? small : analyse(text), at, evaluate)?.markdown ?? "";
}

describe("facts and figures", () => {
  test("a figure: its definition, what it measures, its sources in full", () => {
    const text = said("(sum of |position.buffer");
    expect(text).toContain("```margin\nposition.buffer = position.notional * position.bracket.rate  [RULES Margin]\n  except when");
    expect(text).toContain("Money in the settlement asset of each position.");
    expect(text).toContain("- **RULES**: “Rulebook”, section Margin, dated 2026-01-02, read 2026-01-03, <https://rules.example>");
  });

  test("a source that nobody read says so", () => {
    const text = smallPolicy.replace("read 2026-01-03", "from notes");
    expect(said("[|RULES Margin]", undefined, text)).toContain("sections Margin, Fees, dated 2026-01-02, not read: known from notes, <https://rules.example>");
    expect(said("from |notes", undefined, text)).toContain("Not read: what it says is known from notes.");
  });

  test("a fact of the schema: what it says, and how snapshots give it", () => {
    expect(said("instrument.mark_price")).toMatch(/^`instrument.mark_price`: a price of each instrument\n\nThe price that unrealized.*\n\nSnapshots give it as `markPrice`; every one has it\.$/);
  });

  test("a fact of the policy: the author's words", () => {
    expect(said("instrument.group is")).toContain("How liquid it is.");
    expect(said("instrument.group is")).toContain("Snapshots give it as `group` under `facts`");
  });

  test("what the engine gives, and a field of a tier behind a figure", () => {
    expect(said("pool.equity < 0")).toContain("What `count` and `reserve` add up to");
    expect(said("position.bracket.|rate")).toContain("a field of the rows of a tier table");
    expect(said("|position.bracket.rate")).toContain("A tier of each position.");
  });

  test("values in the current account, of the very thing that stands there", () => {
    const asked: string[] = [];
    const evaluate: Evaluate = { valuesOf: (path) => (asked.push(path), [{ of: "p1", value: "29,000 USDT" }]) };
    expect(said("position.notional =", evaluate)).toContain("In this account:\n\n- p1: **29,000 USDT**");
    said("|pool.equity for opening", evaluate, "mode a { adjustment { allow trader to open when pool.equity for opening >= 0 } }");
    said("|equity_for_withdrawing", evaluate, 'examples { example "e" { expect pool a: equity_for_withdrawing 5 } }');
    expect(asked).toEqual(["position.notional", "pool.equity for opening", "pool.equity for withdrawing"]);
    expect(said("position.notional =", { valuesOf: () => [] })).not.toContain("In this account");
  });

  test("a figure that reports want and nobody defines, and a name that nobody knows", () => {
    expect(said("|pool.initial_margin", {}, "definitions { pool.x = pool.initial_margin }")).toContain("Reports print it; for example:");
    expect(said("|pool.whatever", {}, "definitions { pool.x = pool.whatever }")).toContain("nothing of pool that this policy");
  });
});

describe("names", () => {
  test.each([
    ["[RULES |Margin]", "**RULES**: “Rulebook”, section Margin, dated 2026-01-02"],
    ["[|RULES Margin]", "sections Margin, Fees"],
    ["option |side is", "`one_way`, `hedge`; `hedge` where"],
    ["side is |hedge", "A word that `side` may be."],
    ["mode |cross", "a margin mode, “Cross margin”"],
    ["status |low", "```margin\nstage low when pool.equity < 0"],
    ["as |big_ones", "the label of a clause"],
    ["= |risk by", "up to 50_000 USDT: rate 1%"],
    ["given |trader", "wallet_balance 5"],
    ["expect position |p1", "given position p1: symbol"],
    ["|realized_loss", "Paid on a fill that loses."],
    ["policy |small", "a policy, “A small policy”"],
  ])("%s", (needle, says) => expect(said(needle)).toContain(says));
});

describe("words of the language, by where they stand", () => {
  const both = `mode a {
    liquidation of pool { first cancel orders in pool  finally close all positions at bankruptcy price shared by position.margin }
    payment { pay realized_loss { first balance.bonus up to 5 USDT  finally venue } }
  }`;
  test.each([
    ["|first cancel", "The first step of the plan."],
    ["|first balance", "Pays first."],
    ["cancel |orders in", "`cancel orders in pool`: Cancels the resting orders of the pool."],
    ["bankruptcy |price", "`at bankruptcy price shared by`: Closing loses each position its share"],
    ["|up to 5", "At most so much."],
    ["|mode a", "It answers four questions"],
  ])("%s", (needle, says) => expect(said(needle, {}, both)).toContain(says));

  test("`start` explains itself rather than the stage that it declares", () => {
    expect(said("|start when")).toContain("Liquidation prices are solved from this condition.");
  });

  test("no phrase is said twice of one place", () => {
    const seen = phrases.flatMap(({ words, within }) => (within ?? ["anywhere"]).map((block) => `${words} @ ${block}`));
    expect(seen).toEqual([...new Set(seen)]);
  });
});

describe("numbers", () => {
  test.each([
    ["0.4%", "A ratio: 0.004, which is 40 bps. As a margin rate: leverage 250."],
    ["75bps", "A ratio: 0.0075, which is 0.75%. As a margin rate: leverage ≈ 133.333."],
    ["20x", "A leverage: margin of 5% of a position's value."],
    ["8h", "A duration: 28800 seconds."],
    ["0%", "A ratio: 0, which is 0 bps."],
  ])("%s", (number, says) => expect(said(`|${number}`, {}, `definitions { position.x = ${number} * position.y }`)).toBe(says));

  test("a bare number says nothing", () => expect(said("|50", {}, "definitions { position.x = 50 }")).toBe(""));
});

test("what an author writes is shown as written, and is never markup", () => {
  const text = `policy p "<img src=x onerror=alert(1)>" { source A "[click](javascript:alert(1)) **bold** \`tick\`" at "javascript:alert(1)" sections One
    definitions { position.x = 1  because "\`\`\`<script>"  [A One] } }`;
  const everything = [said("|A \"", {}, text), said("policy |p", {}, text), said("|position.x", {}, text)].join("\n");
  expect(everything).not.toMatch(/(?<!\\)<(?:img|script)(?![^]*\n````)/);
  expect(everything).not.toContain("](javascript");
  expect(everything).not.toContain("<javascript");
  expect(everything).toContain("````margin\nposition.x = 1  because \"```<script>\"");
});

test.each([...wholePolicies])("%s: nearly every word is explained", (_, text) => {
  const analysis = analyse(text);
  const words = analysis.mentions.filter(({ type }) => !["operator", "comment", "string", "number", "unit"].includes(type));
  // Several of one kind say the same: one of each is enough.
  const kinds = new Map(words.map((mention) => [`${mention.type} ${mention.symbol ?? text.slice(mention.span.start, mention.span.end)}`, mention]));
  const silent = [...kinds].filter(([, { span }]) => hover(analysis, span.start) === undefined);
  expect(silent.length / kinds.size).toBeLessThan(0.1);
  // Who or what a name stands for is always said.
  expect(silent.filter(([, { symbol }]) => symbol !== undefined && !/^(builtin|unknown|value) /.test(symbol)).map(([name]) => name)).toEqual([]);
});
