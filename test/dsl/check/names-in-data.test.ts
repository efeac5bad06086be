import { describe, expect, test } from "vitest";
import { tell } from "./support.ts";

const required = "definitions { position.notional = value of position at instrument.mark_price  position.unrealized_pnl = 0  position.initial_margin = 0  position.maintenance_margin = 0  pool.initial_margin = 0  pool.maintenance_margin = 0 }";

describe("names in data are in camel case", () => {
  test("two facts of a level that one value of a snapshot would be read as are an error", () => {
    const told = tell("policy", `facts { account.a_b: number default 3  account.aB: number default 4  position.aB: number default 5 } ${required}`);
    const said = told.filter(({ code }) => code === "duplicate-name");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ text: "account.aB", also: ["account.a_b"], message: "The facts `account.a_b` and `account.aB` have one name in data: `aB`." });
  });

  test("two figures of which answers would print one are an error", () => {
    const told = tell("definitions", "position.x_9 = 1%  position.x9 = 2%  pool.x9 = 1%");
    expect(told.filter(({ code }) => code === "duplicate-name").map(({ text }) => text)).toEqual(["position.x9"]);
  });

  test("names that differ in data are two", () => {
    expect(tell("definitions", "position.foo = 1%  position.Foo = 2%  position.foo_ = 3%  position.f_oo = 4%").map(({ code }) => code)).toEqual([]);
  });
});

describe("names that snapshots and answers say are no longer than these may have them", () => {
  const [longest, longer] = ["n".repeat(64), "n".repeat(65)];
  const texts: Readonly<Record<string, (name: string) => string>> = {
    "an option": (name) => `options { ${name} default yes }`,
    "a word of an option": (name) => `options { kind one of ${name}, other default other }`,
    "a fact": (name) => `facts { position.${name}: flag }`,
    "a word of a fact": (name) => `facts { position.kind: one of ${name}, other }`,
    "a selector": (name) => `applies to ${name} here`,
    "a word of a selector": (name) => `applies to jurisdiction ${name}`,
    "a mode": (name) => `mode ${name} "Mode" { sharing unspecified because "none" adjustment unspecified because "none" liquidation of pool unspecified because "none" payment unspecified because "none" }`,
    "a stage of the account": (name) => `account { liquidation of account { start when account.now > 2026-01-01 stage ${name} when account.now > 2026-01-02 finally close all positions } }`,
    "a figure": (name) => `definitions { position.${name} = 1% }`,
    "a fund": (name) => `mode m "M" { sharing unspecified because "none" adjustment unspecified because "none" liquidation of pool unspecified because "none" payment { pay realized_loss, funding_fee, trading_fee, liquidation_fee, interest { finally ${name}_fund } unspecified bonus_clawback because "none" } }`,
    "a fund that takes the surplus": (name) => `account { liquidation of account { start when account.now > 2026-01-01 finally close all positions surplus to ${name}_fund } }`,
  };
  test.each(Object.entries(texts))("%s", (_, text) => {
    const found = (name: string) => tell("policy", `${text(name)} ${required}`).filter(({ code }) => code === "name-too-long").map((told) => told.text.replace("position.", "").replace("_fund", ""));
    expect(found(longest)).toEqual([]);
    expect(found(longer)).toEqual([longer]);
  });
});
