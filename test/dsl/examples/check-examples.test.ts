import { expect, test } from "vitest";
import { checkExamples } from "../../../dsl/check/examples/index.ts";
import type { Diagnostic } from "../../../dsl/diagnostics/diagnostic.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { base } from "../overlays/policies.ts";

const account = `account sample {
  given balance USDT: wallet_balance 5_000
  given instrument "BTC/USDT:USDT": mark_price 58_000
  given position p1: symbol "BTC/USDT:USDT", margin_mode cross, side long, contracts 0.5, entry_price 60_000, leverage 10
}`;

function found(lines: string): readonly [string, string, string][] {
  const text = base("").replace(/\}\n$/, `  examples {\n${account}\nexample "one" {\n${lines}\n}\n  }\n}\n`);
  const { ast, diagnostics } = parse(text);
  expect(diagnostics.map((each) => each.message)).toEqual([]);
  const all: Diagnostic[] = [];
  if (ast !== undefined) checkExamples(ast, (diagnostic) => all.push(diagnostic));
  return all.map(({ code, at, help }) => [code, text.slice(at.span.start, at.span.end), help ?? ""]);
}

test("an example in the words of the catalogue has no message", () => {
  expect(
    found(`
      given sample
      given at 2026-02-01
      given option bonus no
      given selector jurisdiction EU
      given asset ETH: price 2_000 USD
      given tier "BTC/USDT:USDT": min_notional 0, maintenance_margin_rate 0.4%
      given no order o1
      when withdraw: asset USDT, amount 100
      expect verdict allowed
      expect largest 530
      when charge funding_fee: direction pay, position p1, asset USDT, amount 12.5
      expect payments 1
      expect payment 1: from balance.bonus, to counterparty, amount 30, clause bonus_first
      when instrument "BTC/USDT:USDT": mark_price 50_000
      when liquidate
      expect step 1: effect reduce, contracts 0.3
      expect step 1 payment 1: amount 3
      expect after position p1: margin none, liquidation_price cannot_decide
      expect pool cross USDT: equity 4_050, margin_ratio 0.1 within 0.01
      expect account: status liquidatable
      expect no position p1
      expect cannot_decide liquidation_price
    `),
  ).toEqual([]);
});

test.each([
  ["a mistyped account", "given sampel expect account: status healthy", "example-unknown-name", "sampel", "Did you mean `sample`?"],
  ["a mistyped object", "given positon p1: side long expect account: status healthy", "example-unknown-word", "positon", "Did you mean `position`?"],
  ["an object without a name", "given balance: bonus 5 expect account: status healthy", "example-without-name", "balance", "Write it there, as in `given balance NAME`."],
  ["a mistyped fact", "given sample given position p1: entry_prise 5 expect account: status healthy", "example-unknown-field", "entry_prise", "Did you mean `entry_price`?"],
  ["a word that the fact cannot be", "given sample given position p1: side lung expect account: status healthy", "example-wrong-value", "lung", "Did you mean `long`?"],
  ["a mode that the policy does not have", "given sample given position p1: margin_mode crass expect account: status healthy", "example-wrong-value", "crass", "Did you mean `cross`?"],
  ["a word in place of a number", "given sample given position p1: contracts many expect account: status healthy", "example-wrong-value", "many", "Write a value that the fact can have."],
  ["an option that is not declared", "given sample given option bonos yes expect account: status healthy", "example-unknown-name", "bonos", "Did you mean `bonus`?"],
  ["a word that the option does not have", "given sample given option bonus maybe expect account: status healthy", "example-wrong-value", "maybe", "Write a value that the fact can have."],
  ["a mistyped action", "given sample when withdrow: asset USDT expect verdict allowed", "example-unknown-word", "withdrow", "Did you mean `withdraw`?"],
  ["a mistyped purpose", "given sample when charge funding: asset USDT, amount 1 expect payments 1", "example-unknown-word", "funding", "Known are realized_loss, realized_profit, funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback."],
  ["a position that is not there", "given sample when add_margin: position p2, amount 1 expect verdict refused", "example-unknown-name", "p2", "Known are p1."],
  ["a symbol that is not there", 'given sample when open: symbol "BTC/USDT", margin_mode cross, side long expect verdict refused', "example-unknown-name", '"BTC/USDT"', "Known are BTC/USDT:USDT."],
  ["a mistyped verdict", "given sample when withdraw: asset USDT expect verdict allow", "example-wrong-value", "allow", "Write a value that the fact can have."],
  ["a moment that is none", "given sample expect at 12", "example-wrong-value", "at", "Write it as `2026-01-01` or `2026-01-01T08:00:00Z`."],
  ["a mistyped expectation", "given sample expect accont: status healthy", "example-unknown-word", "accont", "Did you mean `account`?"],
  ["a mistyped figure", "given sample expect pool cross: equty 5", "example-unknown-field", "equty", "Did you mean `equity`?"],
  ["a status that is no stage", "given sample expect account: status healty", "example-wrong-value", "healty", "Did you mean `healthy`?"],
  ["an example that expects nothing", "given sample", "example-expects-nothing", '"one"', "Add a line such as `expect account: status healthy`."],
])("%s has one message, with a guess", (_, lines, code, text, help) => {
  expect(found(lines)).toEqual([[code, text, help]]);
});
