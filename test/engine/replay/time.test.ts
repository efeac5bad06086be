/** What time does: plans that wait, rules that change, credits that lapse, jobs that come again, and ties. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Agenda } from "../../../engine/replay/agenda.ts";
import { gathered } from "../../../engine/replay/guarded.ts";
import { later, orderOf } from "../../../engine/replay/instants.ts";
import { rulesOf, type Rules } from "../../../engine/replay/rules.ts";
import { fraction } from "../../../engine/number/index.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import { buildSnapshot } from "../../../engine/examples/build-snapshot.ts";
import { compile, readPolicy } from "../../../index.ts";
import { shippedBases } from "../../support/shipped.ts";
import { sourceOf } from "../../../cli/load/policy-text.ts";
import { eventsOf, reference, sample, symbol } from "./events.ts";

const root = join(import.meta.dirname, "../../..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

function snapshotOf(json: unknown): Snapshot {
  const { snapshot, issues } = validateSnapshot(json);
  if (snapshot === undefined) throw new Error(JSON.stringify(issues));
  return snapshot;
}

describe("instants", () => {
  test("are ordered by time, whatever decimals they have", () => {
    const rising = ["2026-11-22T08:00:00Z", "2026-11-22T08:00:00.05Z", "2026-11-22T08:00:00.5Z", "2026-11-22T08:00:01Z"];
    expect([...rising].reverse().sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))).toEqual(rising);
    expect(orderOf("2026-11-22T08:00:00.50Z")).toBe(orderOf("2026-11-22T08:00:00.5Z"));
    expect(orderOf("2026-11-22T08:00:00.0Z")).toBe(orderOf("2026-11-22T08:00:00Z"));
    expect(orderOf("2026-11-22T08:00:10Z")).not.toBe(orderOf("2026-11-22T08:00:01Z"));
  });

  test("go on to the nanosecond, over days", () => {
    expect(later("2026-11-22T23:59:59.999999999Z", fraction(1n, 1_000_000_000n))).toBe("2026-11-23T00:00:00Z");
    expect(later("2026-11-22T08:00:00.25Z", fraction(1n, 2n))).toBe("2026-11-22T08:00:00.75Z");
  });
});

/** A long of 2,000 at 96: maintenance 4,800, equity 3,500, which is between two thirds of that and all of it. */
const waiting = compile(textOf("policies/hyperliquid/hyperliquid.margin"));
const large = snapshotOf({
  asOf: "2026-11-22T00:00:00Z",
  account: { id: "w", balances: [{ asset: "USDC", walletBalance: "11500" }] },
  instruments: [{ symbol: "ABC/USDC:USDC", contract: "linear", base: "ABC", quote: "USDC", settle: "USDC", contractSize: "1", tickSize: "0.01", amountStep: "1", markPrice: "100", takerFeeRate: "0", tiers: [{ minNotional: "0", maintenanceAmount: "0", maxLeverage: "20" }] }],
  positions: [{ id: "c", symbol: "ABC/USDC:USDC", marginMode: "cross", side: "long", contracts: "2000", entryPrice: "100", leverage: "20" }],
});
const markAt = (at: string, markPrice: string) => ({ at, prices: { "ABC/USDC:USDC": { markPrice } } });

describe("a plan that waits", () => {
  const fall = markAt("2026-11-22T01:00:00Z", "96");

  test("goes on half a minute later, where nothing has changed", () => {
    const { entries, until } = gathered(rulesOf(waiting), large, eventsOf([fall], large));
    const plans = entries.filter(({ kind }) => kind === "liquidation");
    expect(plans.map(({ at, plan, steps }) => [at, plan, steps?.map(({ effect, contracts }) => [effect, contracts])])).toEqual([
      ["2026-11-22T01:00:00Z", "waits", [["reduce", "400"], ["wait", undefined]]],
      ["2026-11-22T01:00:30Z", "ended", [["close", "1600"]]],
    ]);
    expect(until).toBe("2026-11-22T01:00:30Z");
  });

  test("stops where it has recovered meanwhile, and no other begins while it waits", () => {
    const events = eventsOf([fall, markAt("2026-11-22T01:00:10Z", "95.9"), markAt("2026-11-22T01:00:29Z", "99")], large);
    const { entries, after } = gathered(rulesOf(waiting), large, events);
    expect(entries.filter(({ kind }) => kind === "liquidation").map(({ at, steps }) => [at, steps?.length])).toEqual([["2026-11-22T01:00:00Z", 2], ["2026-11-22T01:00:30Z", 0]]);
    expect(after.positions).toMatchObject([{ contracts: "1600" }]);
  });

  test("goes on before what is listed at the moment it waited for", () => {
    const { entries } = gathered(rulesOf(waiting), large, eventsOf([fall, markAt("2026-11-22T01:00:30Z", "99")], large));
    expect(entries.slice(-2).map(({ kind, at }) => [kind, at])).toEqual([["liquidation", "2026-11-22T01:00:30Z"], ["prices", "2026-11-22T01:00:30Z"]]);
  });

  test("is only noticed, once, where plans are not run", () => {
    const { entries, after } = gathered(rulesOf(waiting), large, eventsOf([fall, markAt("2026-11-22T01:00:10Z", "95.9")], large), { liquidate: "report" });
    expect(entries.filter(({ kind }) => kind === "liquidation")).toMatchObject([{ plan: "not_run", payments: [] }]);
    expect(after.positions).toEqual([large.positions![0]]); // it has one
  });
});

describe("rules over time", () => {
  const harbour: Rules = sourceOf(["2026.margin", "2026-07.margin", "eu.margin"].map((file) => ({ file, text: textOf(`docs/language/harbour/${file}`) })), false);
  const account = snapshotOf({
    asOf: "2026-06-30T12:00:00Z",
    selectors: { jurisdiction: "EU", bonus: "yes" },
    account: { id: "h", balances: [{ asset: "USDT", walletBalance: "5000", bonus: "100" }] },
    instruments: [{ symbol, contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "0.001", markPrice: "58000", takerFeeRate: "0.0006" }],
    positions: [{ id: "p1", symbol, marginMode: "cross", side: "long", contracts: "0.5", entryPrice: "60000", leverage: "50" }],
  });
  const move = (at: string) => ({ at, prices: { [symbol]: { markPrice: "57000" } } });

  test("change at midnight, before what is listed then, with an entry of their own", () => {
    const { entries } = gathered(harbour, account, eventsOf([move("2026-07-01T00:00:00Z")], account));
    expect(entries.map(({ kind, at, policy }) => [kind, at, policy?.version])).toEqual([["start", "2026-06-30T12:00:00Z", entries[0]?.policy?.version], ["rules", "2026-07-01T00:00:00Z", "2"], ["prices", "2026-07-01T00:00:00Z", undefined]]);
  });

  test("change where a selector does", () => {
    const events = eventsOf([{ at: "2026-06-30T13:00:00Z", set: { selectors: { jurisdiction: "SG" } } }], account);
    const { entries } = gathered(harbour, account, events);
    expect(entries[1]?.policy?.digest).not.toBe(entries[0]?.policy?.digest);
    expect(entries[1]?.pools).toMatchObject([{ initialMargin: "580" }]);
  });

  test("that are not in force decide nothing, and only what needs no rules is done", () => {
    const early = { ...account, asOf: "2025-12-31T00:00:00Z" };
    const events = eventsOf([{ at: "2025-12-31T01:00:00Z", request: { action: "deposit", asset: "USDT", amount: "1" } }, { at: "2025-12-31T02:00:00Z", set: { selectors: { jurisdiction: "SG" } } }, move("2026-01-01T01:00:00Z")], early);
    const { entries, counts } = gathered(harbour, early, events);
    expect(entries.map(({ kind, outcome, status }) => [kind, outcome, status])).toEqual([["start", "done", "cannot_decide"], ["request", "cannot_decide", "cannot_decide"], ["set", "done", "cannot_decide"], ["rules", "done", "healthy"], ["prices", "done", "healthy"]]);
    expect(counts.cannotDecide).toBe(3); // at the beginning, of the request, and again when the selector changes
  });

  test("that change after the last event are no part of the story", () => {
    expect(gathered(harbour, account, []).entries).toHaveLength(1);
  });
});

describe("credits and jobs", () => {
  test("a credit lapses at its moment, before what is listed then; one that the story does not reach stays", () => {
    const events = eventsOf([{ at: "2026-11-22T09:00:00Z", grant: { asset: "USDT", amount: "9", credit: { id: "c2", kind: "voucher", expiresAt: "2026-11-22T20:00:00Z" } } }, { at: "2026-11-22T20:00:00Z", prices: { [symbol]: { markPrice: "57000" } } }]);
    const { entries, after } = gathered(rulesOf(reference), sample, events);
    expect(entries.map(({ kind, credit, payments }) => [kind, credit, payments[0]?.amount])).toEqual([["start", undefined, undefined], ["grant", undefined, "9"], ["lapse", "c1", "7.5"], ["lapse", "c2", "9"], ["prices", undefined, undefined]]);
    expect(after.account.balances?.[0]?.credits).toEqual([]);
    expect(gathered(rulesOf(reference), sample, events.slice(0, 1)).after.account.balances?.[0]?.credits).toHaveLength(2);
  });

  test("a job comes again until it is over, each time where its event stands in the list", () => {
    const events = eventsOf([
      { at: "2026-11-22T08:00:00Z", every: "600", until: "2026-11-22T08:25:00Z", realize: { of: "profit" } },
      { at: "2026-11-22T08:10:00Z", prices: { [symbol]: { markPrice: "57000" } } },
    ]);
    const agenda = new Agenda(events, [], sample.asOf);
    const seen: unknown[] = [];
    for (let due = agenda.peek(); due !== undefined; due = agenda.peek()) {
      seen.push([due.at, due.kind === "event" ? due.index : due.kind]);
      agenda.pass(due);
    }
    expect(seen).toEqual([["2026-11-22T08:00:00Z", 0], ["2026-11-22T08:10:00Z", 0], ["2026-11-22T08:10:00Z", 1], ["2026-11-22T08:20:00Z", 0]]);
    expect(gathered(rulesOf(reference), sample, events).counts).toMatchObject({ done: 4, ties: 1 });
  });

  test("what is realized changes no equity, and the positions go on from the mark", () => {
    // The short of p2 has gained 0.1 · 1,000 = 100, which its mode pays to the wallet; the long of p1 has lost 1,000.
    const { entries, after } = gathered(rulesOf(reference), sample, eventsOf([{ at: "2026-11-22T09:00:00Z", realize: { of: "both" } }]));
    expect(entries[1]?.payments.map(({ from, to, amount, purpose }) => [from, to, amount, purpose])).toEqual([
      ["counterparty", "balance.wallet_balance", "100", "realized_profit"],
      ["balance.bonus", "counterparty", "50", "realized_loss"],
      ["balance.wallet_balance", "counterparty", "950", "realized_loss"],
    ]);
    expect(after.positions?.map(({ entryPrice }) => entryPrice)).toEqual(["58000", "58000"]);
    expect(entries[1]?.pools).toMatchObject([{ id: "cross:USDT", equity: "4150" }, { id: "isolated:p2", equity: "300" }]);
  });
});

describe("ties", () => {
  const at = "2026-11-22T12:00:00Z";
  const fall = { at, prices: { [symbol]: { markPrice: "50100" } } };
  const rescue = { at, request: { action: "deposit", asset: "USDT", amount: "500" } };

  test("are decided by the order of the list: a deposit before the fall saves, after it does not", () => {
    const saved = gathered(rulesOf(reference), sample, eventsOf([rescue, fall]));
    const lost = gathered(rulesOf(reference), sample, eventsOf([fall, rescue]));
    expect([saved.counts.liquidations, saved.counts.ties]).toEqual([0, 1]);
    expect([lost.counts.liquidations, lost.counts.ties]).toEqual([1, 1]);
  });
});

describe("stages that are left later than they are entered", () => {
  test("are remembered from event to event", () => {
    const text = textOf("policies/reference/reference.margin").replace(/warn {4}when pool\.maintenance_margin >= 80% \* pool\.equity/, "warn when pool.maintenance_margin >= 10% * pool.equity until pool.maintenance_margin < 4% * pool.equity");
    const rules = rulesOf(compile(text));
    const mark = (hour: number, markPrice: string) => ({ at: `2026-11-22T${hour}:00:00Z`, prices: { [symbol]: { markPrice } } });
    // 52,000: 104 of 1,057.5, which is 9.8 %; 51,500: 103 of 800, 12.9 %; 54,000: 5.3 %; 58,000: 2.9 %; 54,000 again.
    const { entries } = gathered(rules, sample, eventsOf([mark(10, "52000"), mark(11, "51500"), mark(12, "54000"), mark(13, "58000"), mark(14, "54000")]));
    expect(entries.map(({ pools }) => pools.find(({ id }) => id === "cross:USDT")?.status)).toEqual(["healthy", "healthy", "warning", "warning", "healthy", "healthy"]);
  });
});

describe("rules that read what time it is", () => {
  const file = "policies/cases/time/time.margin";
  const { policy } = readPolicy(textOf(file), { file, bases: shippedBases });
  const lines = policy?.notes.examples.find(({ title }) => title === "at twelve the bonus counts no more")?.lines ?? [];
  const before = snapshotOf(buildSnapshot(policy!.notes.accounts, lines, policy!.meaning)); // the policy has no error, as its own test says
  const [instrument] = before.instruments ?? [];
  const move = (at: string) => ({ at, prices: { [instrument!.symbol]: { lastPrice: "99" } } }); // the account has one

  test("are read at every event, also where only prices move", () => {
    const events = eventsOf([move("2026-06-01T11:59:59.5Z"), move("2026-06-01T12:00:00Z")], before);
    const { entries } = gathered(rulesOf(policy!), before, events, { liquidate: "report" }); // as above
    expect(entries.map(({ at, pools }) => [at, pools[0]?.equity, pools[0]?.status])).toEqual([
      ["2026-06-01T11:59:59Z", "140", "healthy"],
      ["2026-06-01T11:59:59.5Z", undefined, undefined],
      ["2026-06-01T12:00:00Z", "90", "liquidatable"],
      ["2026-06-01T12:00:00Z", undefined, undefined],
    ]);
  });

  test("and at a moment that is only looked at", () => {
    const { status } = gathered(rulesOf(policy!), before, eventsOf([{ at: "2026-06-01T12:00:00Z", set: {} }], before), { liquidate: "report" }); // as above
    expect(status).toBe("liquidatable");
  });

  test("find the hour that it is when a plan goes on after a wait", () => {
    const poorer = { ...before, account: { ...before.account, balances: (before.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: "60" })) } };
    const { entries } = gathered(rulesOf(policy!), poorer, eventsOf([{ at: "2026-06-01T12:00:00Z", set: {} }], poorer)); // as above
    expect(entries.filter(({ kind }) => kind === "liquidation").map(({ at, plan }) => [at, plan])).toEqual([["2026-06-01T12:00:00Z", "waits"], ["2026-06-01T12:00:30Z", "ended"]]);
  });
});
