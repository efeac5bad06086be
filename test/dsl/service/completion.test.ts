import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../../dsl/syntax/parse.ts";
import { analyse, completion } from "../../../dsl/service/index.ts";
import type { Completion } from "../../../dsl/service/index.ts";
import { snippets } from "../../../dsl/service/completion/snippets.ts";
import { placesOf, shown } from "../../support/offered.ts";
import { shippedPolicies } from "../../support/shipped.ts";

/** What is offered at the `|` of a text. */
function offered(marked: string): readonly Completion[] {
  const offset = marked.indexOf("|");
  return completion(analyse(marked.slice(0, offset) + marked.slice(offset + 1)), offset);
}

function labels(marked: string): readonly string[] {
  return offered(marked).filter(({ kind }) => kind !== "snippet").map(({ label }) => label);
}

const figures = `definitions {
  position.notional = value of position at instrument.mark_price
  position.tier = instrument.tiers by position.notional, upper bound included
  position.maintenance_margin = position.notional * 0.5%
  pool.initial_margin = sum of position.notional / 10
  pool.maintenance_margin = sum of position.maintenance_margin
  pool.in_danger = pool.equity < pool.maintenance_margin
}
`;

/** A policy around the clauses of a section, which may be broken. */
function inMode(section: string, clauses: string): string {
  return `language 1\npolicy test {\nsource HELP "Help" sections Cross, Isolated\noptions { bonus default yes\n hedging one of off, on default off }\n${figures}mode cross { sharing { share margin across positions with same instrument.settle }\n${section} {\n${clauses}`;
}

/** The benchmark asks everywhere; here a part of the places, the same each time. */
test("what stands in shipped policies is offered there, in at least 95 of 100 places", () => {
  const all = [...shippedPolicies].flatMap(([name, text]) => [...placesOf(text, 307, name.length)].map((place) => ({ rank: place.rank, shown: shown(name, text, place) })));
  const missed = all.filter(({ rank }) => rank < 0).map((place) => place.shown);
  expect(all.length).toBeGreaterThan(60);
  expect(missed.length / all.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
});

describe("in broken text", () => {
  test("what fits stands first, though the line above is unfinished", () => {
    const broken = inMode("liquidation of pool", "warn when pool.equity <\nstart when pool.equity < pool.m|\nfinally close all positions\n} } }");
    expect(labels(broken)[0]).toBe("pool.maintenance_margin");
  });

  test("an unfinished definition above is no obstacle", () => {
    const text = `language 1\npolicy test {\n${figures.replace("}\n", "  pool.ratio =\n  pool.need = sum of position.maint|\n}\n")}mode cross {`;
    expect(labels(text)[0]).toBe("position.maintenance_margin");
  });

  test("blocks that were never closed are no obstacle", () => {
    expect(labels("language 1 policy x { mode a { sharing { count balance.bonus\n mode b { payment { pay realized_loss { first |")).toContain("insurance_fund");
    expect(labels("language 1 policy x { definitions { position.x = 1\n account { allow |")).toEqual(["trader", "venue", "liquidator", "anyone"]);
  });

  test("a `}` too many is no obstacle", () => {
    expect(labels("language 1 policy x { mode a { sharing { } } }\n mode b { adjustment { allow |")).toEqual(["trader", "venue", "liquidator", "anyone"]);
  });

  test("a misspelt word before the place is no obstacle", () => {
    expect(labels(inMode("adjustment", "alow tradr to |"))).toContain("withdraw");
  });
});

const actions = [
  "add to position", "remove from position", "change leverage", "change margin_mode", "change position_mode", "place order", "cancel order", "expire credit", "withdraw", "deposit", "transfer", "open",
  "increase", "reduce", "close", "liquidate", "delever", "settle",
];

describe("where only words of a list may stand, the list is exactly that", () => {
  test.each<[string, readonly string[]]>([
    [inMode("adjustment", "allow |"), ["trader", "venue", "liquidator", "anyone"]],
    [inMode("adjustment", "allow trader to |"), actions],
    [inMode("adjustment", "forbid venue to change |"), ["leverage", "margin_mode", "position_mode"]],
    [inMode("payment", "pay |"), ["realized_loss", "funding_fee", "trading_fee", "liquidation_fee", "interest", "bonus_clawback"]],
    [inMode("payment", "receive |"), ["realized_profit", "funding_fee"]],
    [inMode("sharing", "count balance.bonus for |"), ["opening", "maintaining", "withdrawing"]],
    [inMode("liquidation of pool", "start when pool.equity for |"), ["opening", "maintaining", "withdrawing"]],
    [inMode("sharing", "count balance.bonus when option |"), ["bonus", "hedging"]],
    [inMode("sharing", "count balance.bonus when option hedging is |"), ["off", "on", "not"]],
    [inMode("sharing", "count sum of position.margin where (position.side is |"), ["long", "short", "not"]],
    [inMode("sharing", "count balance.bonus [|"), ["HELP"]],
    [inMode("sharing", "count balance.bonus [HELP |"), ["Cross", "Isolated"]],
    [inMode("sharing", "count balance.bonus [HELP Cross, |"), ["Cross", "Isolated"]],
    [inMode("liquidation of pool", "first |"), ["cancel orders", "move", "reduce", "close", "net positions with same", "convert", "open", "set", "wait"]],
    [inMode("liquidation of pool", "start when pool.equity < 5|"), ["%", "bps", "x", "s", "min", "h", "d", " contracts"]],
    [inMode("sharing", "count number of |"), ["position", "order", "balance", "credit", "pool", "instrument", "asset"]],
    ["language 1\npolicy test {\nmode cross { }\nmode isolated { }\nexamples { account a {\n given position p: margin_mode |", ["cross", "isolated"]],
    ["language 1\npolicy test {\nmode cross { }\nmode isolated { }\nexamples { example \"a\" {\n expect pool |", ["cross", "isolated"]],
    ["language 1\npolicy test {\nmode cross { }\nexamples { example \"a\" {\n expect verdict |", ["allowed", "refused", "cannot_decide"]],
    ["language 1\npolicy test {\nmode cross { }\nexamples { example \"a\" {\n given position p1: side long\n when close: position |", ["p1"]],
    ["language 1\npolicy test {\n mode cross { |", ["sharing", "adjustment", "liquidation of pool", "liquidation of position", "payment"]],
  ])("%s", (text, exactly) => {
    expect(labels(text)).toEqual(exactly);
  });
});

describe("expressions", () => {
  test("what measures the same as the other side stands first", () => {
    expect(labels(inMode("liquidation of pool", "start when pool.equity < |")).slice(0, 2)).toEqual(["pool.initial_margin", "pool.maintenance_margin"]);
    const after = labels(`language 1\npolicy test {\n${figures.replace("}\n", "  position.fee = position.notional * |\n}\n")}`);
    expect(after.indexOf("instrument.taker_fee_rate")).toBeLessThan(after.indexOf("position.margin"));
    const inside = labels(`language 1\npolicy test {\n${figures.replace("}\n", "  position.gain = profit of position from |\n}\n")}`);
    expect(inside[0]).toMatch(/_price$/);
  });

  test("a pool reads its positions only through an aggregate", () => {
    expect(labels(inMode("liquidation of pool", "start when |")).filter((label) => label.startsWith("position."))).toEqual([]);
    const inside = labels(inMode("liquidation of pool", "start when sum of |"));
    expect(inside.slice(0, 2)).toEqual(["position.notional", "position.maintenance_margin"]);
  });

  test("a position reads its pool, its instrument and its balance", () => {
    const text = `language 1\npolicy test {\n${figures.replace("}\n", "  position.share = |\n}\n")}`;
    const levels = new Set(labels(text).filter((label) => label.includes(".")).map((label) => label.split(".")[0]));
    expect([...levels].sort()).toEqual(["account", "asset", "balance", "instrument", "pool", "position"]);
  });

  test.each(["position", "pool", "instrument", "balance"])("behind `%s.` only its names are offered", (level) => {
    const text = `language 1\npolicy test {\n${figures.replace("}\n", `  position.share = ${level}.|\n}\n`)}`;
    expect(labels(text).length).toBeGreaterThan(3);
    expect(labels(text).filter((label) => !label.startsWith(`${level}.`))).toEqual([]);
  });

  test("fields of a tier are offered behind it, and by their measure", () => {
    const text = `language 1\npolicy test {\n${figures.replace("}\n", "  position.rate = position.tier.|\n}\n")}`;
    expect(labels(text)).toContain("position.tier.maintenance_margin_rate");
  });

  test("what an action is judged by is offered in permissions, and nowhere else", () => {
    expect(labels(inMode("adjustment", "allow trader to withdraw when |"))).toContain("before");
    expect(labels(inMode("liquidation of pool", "start when |"))).not.toContain("before");
    expect(labels(inMode("payment", "pay realized_loss { first balance.bonus up to |"))).toContain("charge");
    expect(labels(inMode("sharing", "count |"))).not.toContain("charge");
  });

  test("facts come with what they measure and what the schema says", () => {
    const [price] = offered(inMode("adjustment", "allow trader to open when instrument.mark|"));
    expect(price).toMatchObject({ label: "instrument.mark_price", kind: "fact", detail: "a price" });
    expect(price?.documentation).toBeTruthy();
  });

  test("a definition comes with its formula", () => {
    const [margin] = offered(inMode("liquidation of pool", "start when pool.maint|"));
    expect(margin?.documentation).toContain("sum of position.maintenance_margin");
  });
});

describe("the word at the offset", () => {
  test("is replaced whole, and nothing else", () => {
    const text = inMode("liquidation of pool", "start when pool.eq|uity < 0 }}}");
    const [first] = offered(text);
    const plain = text.replace("|", "");
    expect(plain.slice(first?.span.start, first?.span.end)).toBe("pool.equity");
  });

  test("is matched by its beginning, by its words, by their initials", () => {
    const at = (word: string): readonly string[] => labels(inMode("liquidation of pool", `start when ${word}|`));
    expect(at("maintenance")[0]).toBe("pool.maintenance_margin");
    expect(at("pmm")[0]).toBe("pool.maintenance_margin");
    expect(at("zzz")).toEqual([]);
  });

  test("in a comment nothing is offered, in a text only texts", () => {
    expect(labels(inMode("sharing", "# count |"))).toEqual([]);
    expect(labels("language 1\npolicy test {\nexamples { example \"a\" {\n given instrument \"BTC/USDT:USDT\": mark_price 1\n when close: symbol \"BT|\"")).toEqual(['"BTC/USDT:USDT"']);
    expect(labels(inMode("sharing", 'count balance.bonus because "pool.|"'))).toEqual([]);
  });
});

describe("snippets", () => {
  const around: Readonly<Record<keyof typeof snippets, readonly [string, string]>> = {
    file: ["", ""], policy: ["", ""], options: ["options {", "}"], facts: ["facts {", "}"], tiers: ["tiers risk upper bound included {", "}"],
    definitions: ["definitions {\n order.x = 1 USDT\n", "}"], account: ["account {", "}"], mode: ["mode cross {", "}"], sharing: ["mode cross { sharing {", "} }"],
    adjustment: ["mode cross { adjustment {", "} }"], liquidation: ["mode cross { liquidation of pool {", "} }"], payment: ["mode cross { payment {", "} }"],
    pay: ["mode cross { payment { pay realized_loss {", "} } }"], guarantees: ["guarantees {", "}"], examples: ["examples {", "}"],
    example: ['examples { example "one" {', "} }"], example_account: ["examples { account trader {", "} }"], amend: ["amend x {", "}"],
  };
  const all = Object.entries(snippets).flatMap(([kind, list]) => list.map((one) => [kind as keyof typeof snippets, one.label, one.insert] as const)); // the keys of the table

  test.each(all)("%s: %s reads as it stands", (kind, _, insert) => {
    const filled = insert.replace(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll("$0", "");
    const [before, after] = around[kind];
    const text = kind === "file" ? filled : `language 1\npolicy test {\n${before}\n${filled}\n${after}\n}`;
    expect(filled).not.toContain("$");
    expect(parse(text).diagnostics.map(({ message }) => message)).toEqual([]);
  });

  test("are offered where a clause may begin, and only there", () => {
    const kinds = (text: string): boolean => offered(text).some(({ kind }) => kind === "snippet");
    expect(kinds(inMode("payment", "  |"))).toBe(true);
    expect(kinds(inMode("payment", "  pay realized_loss |"))).toBe(false);
    expect(offered("|").map(({ label }) => label)).toContain("language 1 … policy … { }");
  });
});

test.each(["(", "not ", "before ", "sum of ", "if ", "1 + (", "{", "[", "mode x { ", "given x ", "a ", "min(1, ", "position.x = "])("thousands of `%s` have an answer", (piece) => {
  const text = `language 1 policy x { definitions { position.x = ${piece.repeat(6000)}`;
  expect(Array.isArray(completion(analyse(text), text.length))).toBe(true);
});

test("any text and any offset has an answer, within the text and in order", () => {
  const pieces = fc.constantFrom("language 1 ", "policy x { ", "mode cross { ", "sharing { ", "count ", "pool.equity ", "{", "}", "[", "HELP", '"', "#", "\n", "allow trader to ", "first ", "position.", "5", "is ", "sum of ", "(", ", ", "examples { ", "example \"a\" { ", "given ", ": ", "😀", "\u0000", "tiers risk upper bound included {", "pay ", "where (", "not ");
  fc.assert(
    fc.property(fc.oneof(fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")), fc.string({ maxLength: 80 })), fc.integer({ min: -5, max: 300 }), (text, offset) => {
      const found = completion(analyse(text), offset);
      for (const { span } of found) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(found.map(({ rank }) => rank)).toEqual(found.map(({ rank }) => rank).sort((a, b) => a - b));
      expect(new Set(found.map(({ label, kind }) => `${kind === "snippet"} ${label}`)).size).toBe(found.length);
    }),
    { numRuns: 300 },
  );
});
