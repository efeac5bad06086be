import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

/** Two policies that differ on one kind of account alone, the decision that is then looser, and for how many accounts it may still be said never to be so. */
type Row = readonly [what: string, old: Otherwise, now: Otherwise, decision: string, most: RegExp];
const none = /^$/;
const usual = "start when pool.equity < pool.maintenance_margin";
const unless = (condition: string): string => `${usual} and not (${condition})`;
const shared = (what: string, condition: string, more: Otherwise = {}, most = none): Row => [what, { ...more, stages: usual }, { ...more, stages: unless(condition) }, "cross.stage.liquidatable", most];
const alone = (what: string, condition: string, more: Otherwise = {}, most = none): Row => [what, { ...more, isolated: { stages: usual } }, { ...more, isolated: { stages: unless(condition) } }, "isolated.stage.liquidatable", most];

const many = "options { a default no b default no c default no d default no e default no f default no }";
const flags = "facts { account.a: flag default no account.b: flag default no account.c: flag default no account.d: flag default no account.e: flag default no }";
const hedged = "facts { position.hedged: flag default no }";
const scaled = "facts { account.k: ratio default 0 }";
const each = (member: string, amount: string): string => `${member}.x = if ${amount} * account.k > 0 USDT then 1 else 0 [R A]`;
const ofPositions = { blocks: scaled, definitions: each("position", "position.notional") };
const ofOrders = { blocks: scaled, definitions: each("order", "(value of order at order.price)") };
const few = /^at most [12] positions?/;
const mixed = "any of (position.hedged) and not all of (position.hedged)";

const rows: readonly Row[] = [
  shared("two options of six are chosen", "option e and option f", { blocks: many }),
  shared("six options are chosen", "option a and option b and option c and option d and option e and option f", { blocks: many }),
  shared("five flags are said together", "account.a and account.b and account.c and account.d and account.e", { blocks: flags }),
  shared("one of two positions has a flag", mixed, { blocks: hedged }),
  shared("two contracts are of two groups", "any of (instrument.group is alts) and any of (instrument.group is majors)", { blocks: "facts { instrument.group: one of majors, alts default majors }" }),
  shared("it is later", "account.now >= 2027-01-01"),
  shared("there are credits", "sum of credit.amount >= 10 USDT"),
  shared("a credit is of a kind", "any of (credit.kind is trial)"),
  shared("there are four assets", "number of balance >= 4", { settle: "any" }),
  shared("there are seven positions", "number of position >= 7", {}, few),
  shared("there are seven orders", "number of order >= 7", {}, few),
  shared("there are two of each side", "number of position where (position.side is long) >= 2 and number of position where (position.side is short) >= 2", {}, few),
  shared("three positions each read the account", "sum of position.x >= 3", ofPositions, few),
  alone("an isolated position has three orders", "number of order >= 3", {}, few),
  alone("an isolated position has three orders that each read the account", "sum of order.x >= 3", ofOrders, few),
  alone("other pools hold positions", "number of position in account >= 3"),
  alone("there are three pools", "number of pool in account >= 3"),
  alone("other pools are short", "number of position in account where (position.side is short) >= 2"),
  ["the contract is quanto", { contract: "linear, quanto", settle: "any" }, { contract: "linear, quanto", settle: "any", maintenance: "if instrument.contract is quanto then position.notional * 0.1% else position.notional * 0.5%" }, "cross.stage.liquidatable", none],
  ["a position has a flag", { blocks: hedged }, { blocks: hedged, maintenance: "if position.hedged then position.notional * 0.1% else position.notional * 0.5%" }, "cross.stage.liquidatable", none],
  ["one of two positions has a flag, of a margin", { blocks: hedged }, { blocks: hedged, poolMaintenance: `(if ${mixed} then 50% else 100%) * sum of position.maintenance_margin` }, "cross.maintenance_margin", none],
  ["a credit of a kind counts", { count: "count balance.wallet_balance count sum of position.unrealized_pnl" }, { count: "count balance.wallet_balance count sum of position.unrealized_pnl count sum of credit.amount where (credit.kind is trial)" }, "cross.equity", none],
  ["it is later, of a margin", {}, { maintenance: "if account.now >= 2027-01-01 then position.notional * 0.1% else position.notional * 0.5%" }, "cross.maintenance_margin", none],
  ["a flag has another default", { blocks: hedged, maintenance: "if position.hedged then position.notional * 0.5% else position.notional * 1%" }, { blocks: "facts { position.hedged: flag default yes }", maintenance: "if position.hedged then position.notional * 0.5% else position.notional * 1%" }, "cross.maintenance_margin", none],
  ["an option is chosen otherwise by default", { blocks: "options { a default no }", maintenance: "if option a then position.notional * 0.5% else position.notional * 1%" }, { blocks: "options { a default yes }", maintenance: "if option a then position.notional * 0.5% else position.notional * 1%" }, "cross.maintenance_margin", none],
];

test.each(rows)("looser is not called impossible where %s, but of as many as were looked at", (_, before, after, key, most) => {
  const [old, now] = [smallPolicy(before), smallPolicy(after)];
  const { impossible } = directionsOfPair(old, now, decisionsOf(old, now).filter((decision) => decision.key === key));
  const never = impossible.filter(({ decision, direction }) => decision === key && direction === "looser").map(({ assuming: [bounds] }) => bounds ?? "");
  expect(never.filter((bounds) => !most.test(bounds))).toEqual([]);
});

test.each([
  ["an option that both ask alike", { blocks: many }, "option e", ["looser"]],
  ["flags that are read the same way round", { blocks: flags }, "account.a and account.e", ["looser"]],
] as const)("what is stricter alone is proved so whatever is said of %s", (_, more, condition, wanted) => {
  const said = (least: string): Otherwise => ({ ...more, stages: `start when pool.equity < ${least} * pool.maintenance_margin and not (${condition})` });
  const [old, now] = [smallPolicy(said("1")), smallPolicy(said("2"))];
  const { impossible } = directionsOfPair(old, now, decisionsOf(old, now).filter(({ key }) => key === "cross.stage.liquidatable"));
  expect(impossible.filter(({ decision }) => decision === "cross.stage.liquidatable").map(({ direction, assuming }) => [direction, assuming[0]])).toEqual(wanted.map((direction) => [direction, "any number of positions and orders"]));
});
