import { describe, expect, test } from "vitest";
import { tell } from "./support.ts";

/** What is said of a definition with this body. */
function of(body: string, level = "position"): string[] {
  return tell("definitions", `${level}.x = ${body}`).map(({ code }) => code);
}
const whole = (body: string, level?: string): void => expect(of(body, level), body).toEqual([]);

describe("dimensions", () => {
  test("a price for a quantity is money in the settlement asset", () => {
    whole("position.contracts * instrument.contract_size * instrument.mark_price + position.margin");
    whole("position.margin / instrument.mark_price >= position.contracts");
  });

  test("leverage divides money into money, and is otherwise only compared with leverage", () => {
    whole("position.margin / position.leverage + position.margin");
    whole("position.leverage <= 20x");
    whole("2 * position.leverage <= instrument.max_leverage");
    whole("1 / position.leverage >= 5%");
    expect(of("position.leverage <= 20")).toEqual(["bare-amount"]);
    expect(of("position.leverage <= 5%")).toEqual(["unit-mismatch"]);
  });

  test("a rounding inside an expression favours nobody, so it says its direction", () => {
    whole("rounded position.contracts to instrument.amount_step down");
    expect(of("rounded position.contracts to instrument.amount_step against trader")).toEqual(["not-here"]);
    expect(of("rounded square root of (position.contracts / instrument.amount_step) to 4 digits toward trader")).toEqual(["not-here"]);
  });

  test("a ratio and a bare number fit each other, and 0 fits everything", () => {
    whole("1 - 5%");
    whole("max(0, position.margin)");
    whole("if position.margin > 0 then position.margin else 0");
    whole("min(1, 0.5%)");
  });

  test("a bare number beside money is told to name its asset", () => {
    const [told] = tell("definitions", "position.x = position.margin > 50_000");
    expect(told).toMatchObject({ code: "bare-amount", help: "A bare number is only a factor. Write `50000 USDT`." });
  });

  test("contracts are a unit: of quantities, of bounds of tables, and of prices as money per contract", () => {
    whole("position.contracts > 500 contracts");
    whole("position.contracts - 1 contract");
    whole("500 contracts * instrument.mark_price > position.margin");
    expect(of("position.contracts > 5 USDT")).toEqual(["unit-mismatch"]);
    expect(tell("definitions", "position.x = position.contracts > 50")[0]?.help).toBe("A bare number is only a factor. Write `50 contracts`.");
    const policy = (applies: string): string => `language 1 policy a.b { version 1 ${applies} definitions { position.x = instrument.mark_price > 5 USDT / 1 contract } }`;
    expect(tell("policy", policy("applies to settle USDT"))).toEqual([]);
    const table = (bound: string): string => `language 1 policy a.b { version 1 tiers t upper bound included { up to ${bound}: rate 1% above: rate 2% }
      definitions { position.tier = t by position.contracts, upper bound included position.x = position.tier.rate } }`;
    expect(tell("policy", table("500 contracts"))).toEqual([]);
    expect(tell("policy", table("500")).map(({ code, help }) => [code, help])).toEqual([["unit-mismatch", expect.stringContaining("`up to 500 contracts`")]]);
  });

  test("the message names what both sides are", () => {
    const [told] = tell("definitions", "position.x = position.margin + 5%");
    expect(told).toMatchObject({ message: "Cannot add money in the settlement asset to a ratio.", text: "position.margin", also: ["5%"], help: expect.stringContaining("multiply") as string });
  });

  test("money of two assets is one only if the policy applies to one", () => {
    const policy = (applies: string): string => `language 1 policy a.b { version 1 ${applies} definitions { position.x = position.margin - 5 USDT } }`;
    expect(tell("policy", policy("")).map(({ code }) => code)).toEqual(["mixed-assets"]);
    expect(tell("policy", policy("applies to settle USDT"))).toEqual([]);
    expect(tell("policy", policy("applies to settle USDT, USDC")).map(({ code }) => code)).toEqual(["mixed-assets"]);
    expect(tell("policy", policy("applies to settle USDC")).map(({ code }) => code)).toEqual(["mixed-assets"]);
  });

  test("money of the positions of one instrument is in its settlement asset", () => {
    const policy = (applies: string): string => `language 1 policy a.b { version 1 ${applies} definitions {
      instrument.long = sum of position.margin with same instrument.symbol where (position.side is long)
      instrument.both = instrument.long + 5 USDT
      pool.longs = sum of instrument.long } }`;
    expect(tell("policy", policy("applies to settle USDT"))).toEqual([]);
    expect(tell("policy", policy("")).map(({ code, text }) => [code, text])).toEqual([["mixed-assets", "instrument.long"], ["mixed-assets", "instrument.long"]]);
  });

  test("a sum over instruments adds up money of several settlement assets", () => {
    const open = "instrument.open_interest * instrument.contract_size * instrument.mark_price";
    expect(of(`sum of (${open})`, "pool")).toEqual(["mixed-assets"]);
    whole(`sum of value of (${open}) in USD`, "pool");
  });

  test("money is valued in another asset, and nothing else is", () => {
    whole("(value of position.margin in USD) + 5 USD");
    expect(of("value of position.leverage in USD")).toEqual(["unit-mismatch"]);
  });

  test("instants differ by durations", () => {
    whole("position.opened_at + 8h > 2026-01-01");
    whole("2026-01-01T08:00:00Z - position.opened_at > 30min");
    expect(of("position.opened_at > 8h")).toEqual(["unit-mismatch"]);
  });

  test("words are compared by `is`, and quantities are not", () => {
    whole("position.side is long");
    whole("position.symbol is BTC");
    expect(of("position.side = instrument.contract")).toEqual(["not-a-quantity"]);
    expect(of("position.margin is long")).toEqual(["not-a-quantity"]);
  });

  test("what is rounded and its step measure the same, or the step is a number", () => {
    whole("rounded instrument.mark_price to tick half even");
    whole("rounded position.margin to 0.01 down");
    expect(of("rounded position.margin to tick half even")).toEqual(["unit-mismatch"]);
  });

  test("a root is taken of what has one", () => {
    whole("rounded square root of (position.contracts / 4 / instrument.amount_step) to 12 digits half even");
    whole("rounded square root of (position.margin * position.margin) to 12 digits half even");
    expect(of("rounded square root of position.margin to 12 digits half even")).toEqual(["no-unit"]);
  });

  test("a tier gives its fields, and nothing is reckoned with the tier itself", () => {
    const tier = "position.n = value of position at instrument.mark_price  position.tier = instrument.tiers by position.n, upper bound included  position.x = ";
    expect(tell("definitions", `${tier} position.n * position.tier.maintenance_margin_rate - position.tier.maintenance_amount`)).toEqual([]);
    expect(tell("definitions", `${tier} position.n * position.tier`).map(({ code }) => code)).toEqual(["not-a-quantity"]);
    expect(tell("definitions", `${tier} position.n * position.tier.maintenance_margin_rat`)).toMatchObject([{ code: "unknown-name", text: "maintenance_margin_rat", message: expect.stringContaining("Did you mean `maintenance_margin_rate`?") as string }]);
    expect(of("position.margin * instrument.tiers.maintenance_margin_rate")).not.toEqual([]);
  });

  test("a table of the policy is looked up in the unit of its bounds", () => {
    const table = "tiers risk upper bound included { up to 100 USD: rate 1%, cap 5 USD  above: rate 2%, cap 7 USD } definitions { position.w = value of position.margin in USD ";
    expect(tell("policy", `${table} position.t = risk by position.w, upper bound included  position.x = position.w * position.t.rate - position.t.cap }`)).toEqual([]);
    expect(tell("policy", `${table} position.x = slices of position.w in risk at rate }`)).toEqual([]);
    expect(tell("policy", `${table} position.t = risk by position.leverage, upper bound included }`).map(({ code }) => code)).toEqual(["unit-mismatch"]);
    expect(tell("policy", `${table} position.t = risk by position.w, lower bound included }`).map(({ code }) => code)).toEqual(["tier-rows"]);
    expect(tell("policy", `${table} position.x = slices of position.w in rsik at rate }`).map(({ code }) => code)).toEqual(["unknown-name"]);
  });

  test("exceptions give what their rule gives", () => {
    expect(tell("definitions", "position.x = position.margin\n except when position.side is long: 5%").map(({ code }) => code)).toEqual(["unit-mismatch"]);
    expect(tell("definitions", "position.x = 0\n except when position.side is long: position.margin")).toEqual([]);
  });

  test("a condition is not a quantity, nor a quantity a condition", () => {
    expect(of("not position.margin")).toEqual(["not-a-condition"]);
    expect(of("(position.side is long) * 2")).toEqual(["not-a-quantity"]);
  });
});
