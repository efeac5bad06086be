import { describe, expect, test } from "vitest";
import type { Meaning } from "../../../dsl/index.ts";
import { base } from "../overlays/policies.ts";
import { derived, meaningOf, read } from "./support.ts";

const cross = (items = ""): string => `mode cross { ${items} }`;

function mode(meaning: Meaning, name: string): Meaning["modes"][number] {
  const found = meaning.modes.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no mode ${name}`);
  return found;
}

function purposes(meaning: Meaning): readonly string[] {
  return mode(meaning, "cross").payment.map((rule) => (rule.kind === "pay" ? `${rule.direction} ${rule.purposes.join(", ")}` : `unspecified ${rule.purposes.join(", ")}`));
}

describe("declarations", () => {
  test("are taken by name, and a definition goes with its exceptions", () => {
    const meaning = meaningOf(derived(`definitions { position.initial_margin = position.notional [HOUSE main] } ${cross()}`), base(""));
    const found = meaning.definitions.find(({ path }) => path === "position.initial_margin");
    expect(found?.exceptions).toEqual([]);
    expect(meaning.definitions.map(({ path }) => path)).toContain("pool.maintenance_margin");
  });

  test("fall away where only what was replaced read them", () => {
    const without = meaningOf(derived(cross(`sharing { share margin across positions with same instrument.settle  count balance.wallet_balance }`)), base(""));
    expect(without.options).toEqual([]);
    expect(meaningOf(derived(cross()), base("")).options.map(({ name }) => name)).toEqual(["bonus"]);
  });

  test("stay where nothing read them in the base either, because then an answer prints them", () => {
    const figure = base("").replace("definitions {", "definitions { account.whole = number of position where (position.side is long) [RULES main]");
    expect(meaningOf(derived(cross()), figure).definitions.map(({ path }) => path)).toContain("account.whole");
  });
});

describe("clauses", () => {
  test("of the account and of adjustment are taken by who may do what", () => {
    const meaning = meaningOf(derived(`
      account { allow trader to deposit  forbid trader to withdraw }
      ${cross("adjustment { forbid trader to close  unspecified trader to open }")}`), base(""));
    expect(meaning.account.permissions.map(({ verdict, action }) => `${verdict} ${action}`)).toEqual(["allow deposit", "forbid withdraw"]);
    expect(mode(meaning, "cross").adjustment.map(({ verdict, action }) => `${verdict} ${action}`)).toEqual(["forbid close", "unspecified open"]);
  });

  test("of payment are taken by purpose and direction", () => {
    expect(purposes(meaningOf(derived(cross("payment { pay funding_fee { finally debt } }")), base("")))).toEqual([
      "pay funding_fee", "pay realized_loss", "pay trading_fee, liquidation_fee, interest, bonus_clawback", "receive realized_profit, funding_fee",
    ]);
    expect(purposes(meaningOf(derived(cross("payment { unspecified funding_fee, interest }")), base("")))).toEqual([
      "unspecified funding_fee, interest", "pay realized_loss", "pay trading_fee, liquidation_fee, bonus_clawback", "receive realized_profit",
    ]);
  });

  test("of sharing and liquidation are taken whole, and changed one by one", () => {
    const own = meaningOf(derived(cross("sharing { share margin with nothing  count position.margin }")), base(""));
    expect(mode(own, "cross").sharing?.counts).toHaveLength(1);
    const changed = meaningOf(derived(`amend trigger { start when pool.equity < 2 * pool.maintenance_margin } repeal bonus_money because "no bonus" ${cross()}`), base(""));
    expect(mode(changed, "cross").sharing?.counts).toHaveLength(2);
    expect(JSON.stringify(mode(changed, "cross").liquidation?.stages)).toContain('"2"');
    expect(mode(changed, "cross").liquidation?.stages[0]?.label).toBe("trigger");
  });

  test("may give way to several of their kind, of which the first keeps the label", () => {
    const meaning = meaningOf(derived(`
      amend bonus_money { count balance.debt as owed  reserve sum of position.initial_margin for maintaining }
      amend closing { first cancel orders in pool  then close all positions where (position.side is long)  finally close all positions }
      ${cross()}`), base(""));
    expect(mode(meaning, "cross").sharing?.counts.map(({ label = "" }) => label)).toEqual(["own_money", "owed", "", ""]);
    expect(mode(meaning, "cross").liquidation?.steps.map(({ label = "" }) => label)).toEqual(["closing", "", ""]);
  });

  test("keep the citations of the block that they leave", () => {
    const { policy } = read(derived(cross("adjustment { [HOUSE main] allow trader to close }")), base(""));
    expect(policy?.notes.clauses["cross/adjustment/2"]?.cites).toEqual([{ source: "RULES", sections: ["main"] }]);
  });
});

describe("modes", () => {
  test("are taken only where they are named", () => {
    const two = base("").replace("mode cross {", "mode other { sharing unspecified adjustment unspecified liquidation of pool unspecified payment unspecified }\n mode cross {");
    expect(meaningOf(derived(cross()), two).modes.map(({ name }) => name)).toEqual(["cross"]);
  });

  test("may be like another of the policy, as it is there, or like one of the base", () => {
    const meaning = meaningOf(derived(`amend trigger { start when pool.equity < 2 * pool.maintenance_margin } ${cross()} mode hedge "Hedge" like cross { } mode third like hedge { adjustment { forbid trader to close } }`), base(""));
    expect(mode(meaning, "hedge").liquidation?.stages).toEqual(JSON.parse(JSON.stringify(mode(meaning, "cross").liquidation?.stages).replaceAll("cross/", "hedge/").replaceAll('"trigger"', '"hedge_trigger"')));
    expect(mode(meaning, "third").adjustment).toHaveLength(2);
    const alone = meaningOf(derived(`amend hedge_trigger { start when pool.equity < 3 * pool.maintenance_margin } mode hedge like cross { }`), base(""));
    expect(JSON.stringify(mode(alone, "hedge").liquidation?.stages)).toContain('"3"');
  });

  test("may be like another without any base", () => {
    const meaning = meaningOf(base("").replace("mode cross {", "mode hedge like cross { }\n mode cross {"));
    expect(meaning.modes.map(({ name }) => name)).toEqual(["hedge", "cross"]);
    expect(mode(meaning, "hedge").payment).toHaveLength(mode(meaning, "cross").payment.length);
  });
});

test("a source that no clause cites any more is not among the notes, and one document in both is one source", () => {
  const { policy } = read(derived(`source RULES "Rules" sections own ${cross()}`), base(""));
  expect(policy?.notes.sources.find(({ name }) => name === "RULES")?.sections).toEqual(["own", "main"]);
});

test("guarantees hold too, except about modes that are not there", () => {
  const claims = "guarantees { always conserves money  always cross loss stays within balance.wallet_balance }";
  expect(meaningOf(derived(`guarantees { always conserves money } ${cross()}`), base(claims)).guarantees).toHaveLength(2);
  expect(meaningOf(derived(`mode other like cross { }`), base(claims)).guarantees).toHaveLength(1);
});

test("an account of the base's examples may be given, and the others are not there", () => {
  const accounts = `examples { account trader { given balance USDT: wallet_balance 5 }  account other { given balance USDT: wallet_balance 6 }  example "base" { given trader  expect account: status healthy } }`;
  const { policy } = read(derived(`${cross()} examples { example "own" { given trader  expect account: status healthy } }`), base(accounts));
  expect(policy?.notes.accounts.map(({ name }) => name)).toEqual(["trader"]);
  expect(policy?.notes.examples.map(({ title }) => title)).toEqual(["own"]);
});
