import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { Budget } from "../../../conformance/diff/budget.ts";
import { spotsOf } from "../../../conformance/diff/from-values.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { fraction } from "../../../engine/number/index.ts";
import { edited, policyOf, tableText } from "./policies.ts";

test("values that a solver gives to a charge become a charge on an account, on which the exact engine finds the difference", () => {
  const [old, now] = [policyOf(tableText), policyOf(edited(tableText, ["first   balance.bonus\n          when option bonus", "first   balance.bonus  up to 123.25 USDT\n          when option bonus"]))] as const;
  const pair = new Pair(old, now, new Budget(1000));
  const shape = basesOf([old, now], { positions: 1, seed: 1 }).find(({ positions, account }) => positions?.[0]?.marginMode === "cross" && (account.balances ?? []).some(({ asset, bonus }) => asset === "USDT" && bonus !== undefined));
  if (shape === undefined) throw new Error("no account in cross mode with a bonus was made");
  const decision = { key: "cross.pay.realized_loss.balance.bonus", kind: "payer", mode: "cross" } as const;
  // 123.5 are due: the bonus pays all of it, or 123.25.
  const values = new Map([["charge.amount realized_loss", fraction(247n, 2n)], ["balance.bonus USDT", fraction(300n)], ["balance.wallet_balance USDT", fraction(1_000_000n)], ["fund insurance_fund USDT", fraction(7n)], ["fund socialised USDT", fraction(1n, 4n)]]);
  const spots = spotsOf(pair, decision, shape, values);
  const found = spots.find(({ snapshot, ask }) => pair.still(snapshot, ask, { key: decision.key, direction: "less" }) !== undefined);
  expect(found?.ask).toMatchObject({ ask: "charge", charges: [{ purpose: "realized_loss", amount: "123.5" }] });
  // A fund is called as the account calls it, and who is no fund has no bottom.
  expect(found?.snapshot.funds?.filter(({ asset }) => asset === "USDT")).toEqual([{ name: "insurance", asset: "USDT", amount: "7" }]);
  expect(found?.snapshot.account.balances).toContainEqual(expect.objectContaining({ asset: "USDT", bonus: "300" }));
});
