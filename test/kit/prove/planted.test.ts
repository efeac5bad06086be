import { describe, expect, test } from "vitest";
import { prove, type Finding, type PropertyName } from "../../../conformance/prove/index.ts";
import { smallPolicy, type Otherwise } from "./small-policy.ts";

const found = (property: PropertyName, said: Otherwise, budget = 400): readonly Finding[] => prove(smallPolicy(said), { budget, properties: [property] });
const verdicts = (findings: readonly Finding[]): string => findings.map(({ verdict }) => verdict).join(" ");

const warnUnless = (condition: string): string => `warn when pool.equity < 2 * pool.maintenance_margin and not (${condition}) start when pool.equity < pool.maintenance_margin`;
const many = "options { a default no b default no c default no d default no e default no f default no }";

type Row = readonly [what: string, said: Otherwise, verdicts: string];

// In each of these, one kind of account alone breaks the order of stages.
const skips: readonly Row[] = [
  ["two options of six", { blocks: many, stages: warnUnless("option e and option f") }, "refuted"],
  ["five flags together", { blocks: "facts { account.a: flag default no account.b: flag default no account.c: flag default no account.d: flag default no account.e: flag default no }", stages: warnUnless("account.a and account.b and account.c and account.d and account.e") }, "refuted"],
  ["two positions of which one is hedged", { blocks: "facts { position.hedged: flag default no }", stages: warnUnless("any of (position.hedged) and not all of (position.hedged)") }, "refuted"],
  ["two contracts of two groups", { blocks: "facts { instrument.group: one of majors, alts default majors }", stages: warnUnless("any of (instrument.group is alts) and any of (instrument.group is majors)") }, "refuted"],
  ["a later moment", { stages: warnUnless("account.now >= 2027-01-01") }, "refuted"],
  ["a stage that was not left yet", { stages: "warn when pool.equity < 2 * pool.maintenance_margin start when pool.equity < pool.maintenance_margin until pool.equity > 3 * pool.maintenance_margin" }, "refuted"],
  ["credits", { stages: warnUnless("sum of credit.amount >= 10 USDT") }, "refuted"],
  ["a kind of credit", { stages: warnUnless("any of (credit.kind is trial)") }, "refuted"],
  ["quanto contracts", { contract: "linear, quanto", settle: "any", maintenance: "if instrument.contract is quanto then position.notional * 5% else position.notional * 1%", definitions: "position.w = position.notional * 2% [R A] pool.w = sum of position.w [R A]", stages: "warn when pool.equity <= pool.w start when pool.equity <= pool.maintenance_margin" }, "refuted"],
  ["seven positions", { stages: warnUnless("number of position >= 7") }, "refuted"],
  ["two positions of each side", { stages: warnUnless("number of position where (position.side is long) >= 2 and number of position where (position.side is short) >= 2") }, "refuted"],
  ["three positions that each read the account", { blocks: "facts { account.k: ratio default 0 }", definitions: "position.x = if position.notional * account.k > 0 USDT then 1 else 0 [R A]", stages: warnUnless("sum of position.x >= 3") }, "refuted"],
  ["four assets", { settle: "any", stages: warnUnless("number of balance >= 4") }, "refuted"],
  ["a third stage that always holds too", { stages: "warn when pool.equity < 2 * pool.maintenance_margin stage call when pool.equity < 3 * pool.maintenance_margin start when pool.equity < 4 * pool.maintenance_margin" }, "refuted refuted"],
  ["nothing, said with an option that changes nothing", { blocks: many, stages: "warn when pool.equity < 2 * pool.maintenance_margin or option f start when pool.equity < pool.maintenance_margin" }, "proved"],
  ["nothing, said of words that exclude each other", { blocks: "facts { position.kind: one of x, y, z default x }", stages: warnUnless("any of (position.kind is x and position.kind is y)") }, "proved"],
];

test.each(skips)("stages are skipped with %s", (_, said, wanted) => expect(verdicts(found("stages_in_order", said))).toBe(wanted));

test("two orders of an isolated position: a proof about one says of how many it is, or an account is found", () => {
  const said: Otherwise = { blocks: "facts { account.k: ratio default 0 }", definitions: "order.x = if (value of order at order.price) * account.k > 0 USDT then 1 else 0 [R A]", isolated: { stages: warnUnless("sum of order.x >= 2") } };
  for (const { verdict, assuming } of found("stages_in_order", said).filter(({ about }) => about.endsWith("isolated"))) expect([verdict, assuming?.[0]]).not.toEqual(["proved", "any number of positions and orders"]);
});

const touching: readonly Row[] = [
  ["counts the positions of the account", { isolated: { stages: "start when pool.equity < pool.maintenance_margin * (number of position in account)" } }, "proved proved refuted"],
  ["asks on which side others are", { isolated: { stages: "start when pool.equity < pool.maintenance_margin and number of position in account where (position.side is short) < 2" } }, "proved proved refuted"],
  ["shares by asset and looks at all", { settle: "any", stages: "start when pool.equity < pool.maintenance_margin or sum of position.contracts in account > 1000 contracts" }, "refuted"],
  ["shares by contract and looks at all", { share: "share margin across positions with same instrument.symbol", stages: "start when pool.equity < pool.maintenance_margin and sum of position.contracts in account > 10 contracts" }, "refuted"],
  ["reads what another mode has available", { isolated: { stages: "start when pool.equity + balance.available < pool.maintenance_margin" } }, "proved proved refuted"],
  ["adds what the account has on both sides", { definitions: "account.n = sum of position.notional in account [R A]", isolated: { stages: "start when pool.equity + account.n < pool.maintenance_margin + account.n" } }, "proved proved proved"],
];

test.each(touching)("pools are kept apart, or not, by a stage that %s", (_, said, wanted) => expect(verdicts(found("pools_isolated", said))).toBe(wanted));

const hurting: readonly Row[] = [
  ["a figure that is counted", { definitions: "balance.own = 0 - balance.wallet_balance [R A]", count: "count balance.own count sum of position.unrealized_pnl", stages: "start when pool.equity < pool.maintenance_margin" }, "refuted"],
  ["a figure that is counted twice over", { definitions: "balance.own = 2 * balance.wallet_balance [R A]", count: "count balance.own count sum of position.unrealized_pnl", stages: "start when pool.equity < pool.maintenance_margin" }, "proved"],
  ["credits that are reserved", { count: "count balance.wallet_balance reserve sum of credit.amount", stages: "start when pool.equity < pool.maintenance_margin" }, "proved refuted"],
];

test.each(hurting)("more money helps or hurts through %s", (_, said, wanted) => expect(verdicts(found("more_margin_never_hurts", said))).toBe(wanted));

const losing: readonly Row[] = [
  ["a credit", { isolated: { pay: "pay realized_loss, trading_fee { first position.margin then credit.amount finally insurance_fund }" } }, "refuted"],
  ["a step that is never come to", { isolated: { pay: "pay realized_loss, trading_fee { first position.margin then balance.wallet_balance down to 0 when position.contracts < 0 contracts finally insurance_fund }" } }, "proved"],
  ["a step that may take nothing", { isolated: { pay: "pay realized_loss, trading_fee { first position.margin then balance.wallet_balance up to 0 finally insurance_fund }" } }, "proved"],
];

test.each(losing)("a loss comes to %s", (_, said, wanted) => expect(verdicts(found("loss_stays_within", said))).toBe(wanted));

test("a step that is come to once its position is closed is not said to be out of reach", () => {
  const said: Otherwise = { isolated: { pay: "pay realized_loss, trading_fee { first position.margin then balance.wallet_balance down to 0 when position.contracts <= 0 contracts finally insurance_fund }" } };
  expect(verdicts(found("loss_stays_within", said))).not.toBe("proved");
});

const keeping = (list: string): string => `pay realized_loss, trading_fee keeping pool.equity >= 0 ${list}`;
const never = "never paying takes pool.equity below 0";
const floors: readonly Row[] = [
  ["a debt that counts against it", { count: "count balance.wallet_balance reserve balance.debt count sum of position.unrealized_pnl", pay: keeping("{ first balance.wallet_balance finally debt }"), guarantees: never }, "refuted"],
  ["a debt that counts nowhere", { pay: keeping("{ first balance.wallet_balance finally debt }"), guarantees: never }, "proved"],
  ["the cost of the position", { pay: keeping("{ first balance.wallet_balance finally cost of position }"), guarantees: never }, "refuted"],
  ["a list of another mode that takes the wallet", { pay: keeping("{ first balance.wallet_balance finally insurance_fund }"), isolated: { pay: keeping("{ first position.margin down to 0 then balance.wallet_balance finally insurance_fund }") }, guarantees: never }, "refuted proved"],
];

const bare = (list: string): string => `pay realized_loss, trading_fee ${list}`;
const wallet = "never paying takes balance.wallet_balance below 0 USDT";
const stops: readonly Row[] = [
  ["at nothing", { pay: bare("{ first balance.wallet_balance down to 0 finally insurance_fund }"), guarantees: wallet }, "proved"],
  ["at what is needed", { pay: bare("{ first balance.wallet_balance down to pool.initial_margin finally insurance_fund }"), guarantees: wallet }, "proved"],
  ["below nothing", { pay: bare("{ first balance.wallet_balance down to -1 USDT finally insurance_fund }"), guarantees: wallet }, "refuted"],
  ["at nothing, and not in a second step", { blocks: "options { a default no }", pay: bare("{ first balance.wallet_balance down to 0 when not option a then balance.wallet_balance when option a finally insurance_fund }"), guarantees: wallet }, "refuted"],
  ["at nothing, and not in another mode", { pay: bare("{ first balance.wallet_balance down to 0 finally insurance_fund }"), isolated: { pay: bare("{ first position.margin finally balance.wallet_balance }") }, guarantees: wallet }, "refuted refuted"],
  ["of themselves, where it is a bonus", { pay: bare("{ first balance.bonus then balance.wallet_balance down to 0 finally insurance_fund }"), guarantees: "never paying takes balance.bonus below 0 USDT" }, "proved"],
];

test.each(stops)("a bucket's payments end %s", (_, said, wanted) => {
  const all = verdicts(found("guarantee", said, 1_000));
  if (wanted.includes(" ")) expect(all).not.toContain("proved");
  else expect(all).toBe(wanted);
});

test.each(floors)("a floor is kept, or not, with %s", (_, said, wanted) => expect(verdicts(found("guarantee", said, 1_000))).toBe(wanted));

const parts: readonly Row[] = [
  ["funding that is owed", { count: "count balance.wallet_balance count sum of position.unrealized_pnl count sum of position.unsettled_funding" }, "proved proved"],
  ["a declared amount", { blocks: "facts { position.accrued: money in settle default 0 }", count: "count balance.wallet_balance count sum of position.unrealized_pnl reserve sum of position.accrued" }, "proved proved"],
  ["a least requirement of each position", { maintenance: "max(5 USDT, position.notional * 1%)" }, "refuted refuted"],
  ["a count of positions", { stages: "start when pool.equity < pool.maintenance_margin and number of position < 5" }, "refuted"],
];

test.each(parts)("a position is split with %s", (_, said, wanted) => expect(verdicts(found("splitting_a_position", said))).toBe(wanted));

describe("reachable", () => {
  const stagesOf = (findings: readonly Finding[]): string => verdicts(findings.filter(({ about }) => about.startsWith("stage ")));

  test("what needs several options, or a later moment, is come to", () => {
    expect(stagesOf(found("reachable", { blocks: many, stages: "warn when pool.equity < 2 * pool.maintenance_margin and option d and option e and option f start when pool.equity < pool.maintenance_margin" }))).toBe("proved proved");
    expect(stagesOf(found("reachable", { stages: "warn when pool.equity < 2 * pool.maintenance_margin and account.now > 2030-01-01 start when pool.equity < pool.maintenance_margin" }))).toBe("proved proved");
  });

  test("that few positions never come to it does not say that none do", () => {
    const [crowded] = found("reachable", { blocks: "facts { account.k: ratio default 0 }", definitions: "position.x = if position.notional * account.k > 0 USDT then 1 else 0 [R A]", stages: "stage crowded when sum of position.x >= 40 start when pool.equity < pool.maintenance_margin" });
    expect(crowded?.verdict).not.toBe("refuted");
  });
});

test("the largest of nothing is no reason not to prove of something", () => expect(verdicts(found("order_of_positions", { poolMaintenance: "max of position.maintenance_margin" }))).toBe("proved proved"));

const claims: readonly Row[] = [
  ["few positions", { guarantees: "always number of position < 20" }, "unknown"],
  ["a number of positions that is looked at", { guarantees: "always number of position < 3" }, "refuted"],
  ["a ratio of what both are multiplied by", { guarantees: "always position.maintenance_margin <= position.initial_margin or position.leverage > 200x" }, "proved"],
  ["what many positions need together, with a bound of each", { definitions: "position.least = position.notional / min(position.leverage, 200x) [R A]", guarantees: "always pool.maintenance_margin <= sum of position.least" }, "proved"],
  ["the same with a bound that is too high", { definitions: "position.least = position.notional / min(position.leverage, 201x) [R A]", guarantees: "always pool.maintenance_margin <= sum of position.least" }, "refuted"],
  ["the same with another bound", { guarantees: "always position.maintenance_margin <= position.initial_margin or position.leverage > 201x" }, "refuted"],
];

test.each(claims)("a guarantee of %s", (_, said, wanted) => {
  if (wanted === "unknown") expect(verdicts(found("guarantee", said))).not.toBe("proved");
  else expect(verdicts(found("guarantee", said))).toBe(wanted);
});
