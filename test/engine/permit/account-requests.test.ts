/** What concerns the account and no position: its position mode, and a credit that lapses. */
import { expect, test } from "vitest";
import { gathered } from "../../../engine/replay/guarded.ts";
import { rulesOf } from "../../../engine/replay/rules.ts";
import { validateSnapshot } from "../../../engine/snapshot/index.ts";
import { readPolicy } from "../../../dsl/index.ts";
import { assess, compile, permit } from "../../../index.ts";
import { shippedBases } from "../../support/shipped.ts";
import { eventsOf } from "../replay/events.ts";

const text = (account: string, inMode = "") => `language 1
policy test.settings based on cases.base version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  options { position_mode one of one_way, hedge default one_way }
  facts { asset.share: ratio default 50%  balance.spare: money in own default 7 }
  definitions { position.maintenance_margin = (if option position_mode is hedge then 10% else 5%) * position.notional
    position.half = asset.share * position.notional  pool.spare = balance.spare }
  account { ${account} }
  mode cross { adjustment { ${inMode} allow trader to open  allow trader to cancel order } }
}`;
const policy = (account: string) => compile(text(account), { bases: shippedBases });
const errors = (account: string, inMode = "") => readPolicy(text(account, inMode), { bases: shippedBases, lints: false }).diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);

const instruments = [{ symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: "100", takerFeeRate: "0" }] as const;
const held = { id: "p", symbol: "S", marginMode: "cross", side: "long", contracts: "2", entryPrice: "100", leverage: "10" } as const;
const resting = { id: "o", symbol: "S", marginMode: "cross", side: "long", contracts: "1", price: "90", leverage: "10", reduceOnly: false } as const;
const coupon = { id: "c", kind: "coupon", amount: "5", expiresAt: "2026-01-01T12:00:00Z" };
const account = { asOf: "2026-01-01T00:00:00Z", account: { id: "A", balances: [{ asset: "USDT", walletBalance: "100", bonus: "0", credits: [coupon] }] }, instruments, positions: [held], orders: [resting] };

test("the position mode is a selector of the next snapshot, and rules read it there", () => {
  const free = policy("allow trader to change position_mode");
  const { verdict, after } = permit(free, account, { action: "change_position_mode", positionMode: "hedge" });
  expect([verdict, after?.selectors]).toEqual(["allowed", { position_mode: "hedge" }]);
  expect([account, after!].map((each) => assess(free, each).positions[0]?.maintenanceMargin)).toEqual(["10", "20"]); // it was allowed
});

test("its conditions are read of the account, before and after", () => {
  const careful = policy("allow trader to change position_mode when request.position_mode is one_way or not any of (position.contracts > 0)");
  expect(permit(careful, account, { action: "change_position_mode", positionMode: "hedge" }).verdict).toBe("refused");
  expect(permit(careful, account, { action: "change_position_mode", positionMode: "one_way" }).verdict).toBe("allowed");
  expect(permit(careful, { ...account, positions: [] }, { action: "change_position_mode", positionMode: "hedge" }).verdict).toBe("allowed");
  expect(() => permit(careful, account, { action: "change_position_mode", positionMode: "both" })).toThrow("expected one of one_way, hedge");
});

test("both stand in the account's block, and a mode has no say", () => {
  expect(errors("allow trader to change position_mode  allow venue to expire credit when credit.amount >= 0")).toEqual([]);
  expect(errors("", "allow trader to change position_mode")).toEqual(["not-here"]);
  expect(errors("", "allow venue to expire credit")).toEqual(["not-here"]);
  expect(errors("allow trader to change position_mode when request.position_mode is both")).toEqual(["unknown-word"]);
  expect(errors("allow trader to change position_mode when position.contracts > 0")).toEqual(["mixed-levels"]);
});

const dated = "allow venue to expire credit when account.now >= credit.expires_at also cancel orders";

test("a credit that lapses leaves with what is left of it, and the clause does the rest", () => {
  const lapsing = policy(dated);
  const request = { action: "expire_credit", by: "venue", asset: "USDT", credit: "c" };
  expect(permit(lapsing, account, request).verdict).toBe("refused");
  const { payments, after } = permit(lapsing, { ...account, asOf: "2026-01-01T12:00:00Z" }, request);
  expect(payments).toEqual([{ from: "credit.amount", to: "venue", asset: "USDT", amount: "5", purpose: "expire_credit" }]);
  expect([after?.account.balances?.[0]?.credits, after?.orders]).toEqual([[], []]);
  expect(permit(lapsing, account, { ...request, by: "trader" }).verdict).toBe("refused");
  expect(() => permit(lapsing, account, { ...request, credit: "d" })).toThrow("expected the id of a credit in USDT");
});

function replayed(rules: string) {
  const snapshot = validateSnapshot(account).snapshot!; // it is one
  const events = eventsOf([{ at: "2026-01-02T00:00:00Z", request: { action: "change_position_mode", positionMode: "hedge" } }], snapshot);
  const { entries, after } = gathered(rulesOf(policy(rules)), snapshot, events);
  return { said: entries.slice(1).map(({ kind, outcome, payments }) => [kind, outcome, ...(payments ?? []).map(({ to, amount }) => `${amount} > ${to}`)]), after };
}

test("in a replay a credit lapses by the policy's clause, and else by itself", () => {
  const changing = "allow trader to change position_mode";
  const byClause = replayed(`${dated} ${changing}`);
  expect(byClause.said).toEqual([["lapse", "done", "5 > venue"], ["request", "done"]]);
  expect([byClause.after.orders, byClause.after.selectors]).toEqual([[], { position_mode: "hedge" }]);
  const byItself = replayed(changing);
  expect(byItself.said[0]).toEqual(["lapse", "done", "5 > platform"]);
  expect(byItself.after.orders).toHaveLength(1);
});

test("what a policy does not let lapse stays, and is not asked about again", () => {
  const { said, after } = replayed("forbid venue to expire credit  allow trader to change position_mode");
  expect(said).toEqual([["lapse", "refused"], ["request", "done"]]);
  expect(after.account.balances?.[0]?.credits).toHaveLength(1);
});

test("a declared fact of an asset or a balance that is not listed has its default", () => {
  const bare = { ...account, account: { id: "A" } };
  const free = policy("");
  expect(assess(free, bare).positions[0]?.figures?.["half"]).toBe("100");
  expect(assess(free, bare).pools[0]?.figures?.["spare"]).toBe("7");
});
