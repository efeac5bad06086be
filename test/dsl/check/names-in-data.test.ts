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
