/** Nothing that somebody writes as events may throw, but for a `SnapshotError` that says where. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { SnapshotError } from "../../../engine/guarded.ts";
import { gathered, replay } from "../../../engine/replay/guarded.ts";
import { parseEvents } from "../../../engine/replay/parse-events.ts";
import { rulesOf } from "../../../engine/replay/rules.ts";
import { compile } from "../../../index.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accounts } from "../assess/accounts.ts";
import { eventsOf, lists, reference, sample, symbol } from "./events.ts";

const keys = ["at", "every", "until", "note", "prices", "set", "request", "charge", "charges", "funding", "grant", "expire", "realize", "credit", "amount", "asset", "marginMode", "of", "symbol", "rate", "instruments", "assets", "facts", "tiers", "settle", "__proto__", "constructor"];
const words = ["2026-11-22T09:00:00Z", "2026-11-22T09:00:00.5Z", "USDT", symbol, "cross", "isolated", "p1", "c1", "1", "-1", "0", "1e5", "99999999999999999999", "0.000000000000000001", "profit", "pay", "withdraw", "close", "linear", ""];
const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constantFrom<unknown>(...words, null, true, 5), fc.array(tie("any"), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...keys, symbol, "USDT", "p1"), tie("any"), { maxKeys: 4 })),
})).any;

/** Good lists with one thing in them replaced. */
const bent = fc.tuple(lists, fc.nat(13), fc.constantFrom(...keys), value, fc.boolean()).map(([events, at, key, put, inside]) => {
  const list: Record<string, unknown>[] = events.map((event) => ({ ...event }));
  const event = list[at % Math.max(1, list.length)];
  if (event === undefined) return [put];
  const [kind] = Object.keys(event).filter((name) => name !== "at");
  const home = inside && kind !== undefined && typeof event[kind] === "object" ? { ...event[kind], [key]: put } : undefined;
  return list.map((each) => (each === event ? (home === undefined ? { ...event, [key]: put } : { ...event, [kind!]: home }) : each)); // a kind was found
});

test("bent events are replayed, or refused with the place of what is wrong", () => {
  let refusals = 0;
  fc.assert(
    fc.property(fc.oneof(bent, value), (events) => {
      try {
        replay(reference, sample, events);
      } catch (fault) {
        if (!(fault instanceof SnapshotError)) throw fault;
        refusals += 1;
        for (const { message } of fault.issues) expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 600 },
  );
  expect(refusals).toBeGreaterThan(100);
});

test("any text is read as events, or told what is wrong with it", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.array(fc.json()).map((lines) => lines.join("\n"))), (text) => void parseEvents(text)), { numRuns: 500 });
});

test("an instrument stays what it is: another settlement would move money that nobody paid", () => {
  const events = eventsOf([{ at: "2026-11-22T09:00:00Z", set: { instruments: { [symbol]: { settle: "BTC" } } } }, { at: "2026-11-22T09:00:00Z", set: { instruments: { "ETH/USDT:USDT": { markPrice: "1000" } } } }]);
  const { entries, after } = gathered(rulesOf(reference), sample, events);
  expect(entries.slice(1).map(({ outcome, issues }) => [outcome, issues?.[0]])).toEqual([
    ["impossible", 'set.instruments["BTC/USDT:USDT"].settle: expected USDT, as an instrument stays what it is, but found "BTC".'],
    ["impossible", expect.stringContaining("instruments[1].contract: expected a value, but it is missing")],
  ]);
  expect(after).toEqual({ ...sample, asOf: "2026-11-22T09:00:00Z" });
});

test("what is realized changes no equity, in linear and in inverse contracts, but for the policy's rounding of amounts", () => {
  const policy = compile(readFileSync(join(import.meta.dirname, "../../../policies/reference/reference.margin"), "utf8"));
  fc.assert(
    fc.property(fc.oneof(accounts("linear", "cross"), accounts("inverse", "cross")), (snapshot) => {
      const events = eventsOf([{ at: snapshot.asOf, realize: { of: "both" } }], snapshot);
      const { entries } = gathered(rulesOf(policy), snapshot, events, { liquidate: "report" });
      const [before, after] = entries.filter(({ kind }) => kind !== "liquidation");
      // Where the pool is bankrupt already, a fund pays part of the loss, and the pool is better off by it.
      if (after?.outcome !== "done" || after.payments.some(({ from }) => from === "insurance_fund")) return;
      for (const pool of after.pools) {
        const was = before?.pools.find(({ id }) => id === pool.id);
        if (was?.equity === undefined || pool.equity === undefined) continue;
        // Amounts are put on a grid of 0.00000001, once a position.
        expect(Math.abs(Number(pool.equity) - Number(was.equity))).toBeLessThanOrEqual(1e-8 * ((snapshot.positions ?? []).length + 1));
      }
    }),
    { numRuns: 80 },
  );
});

test("where the policy leaves a choice open, the first way is taken, and the entry says so", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../policies/reference/reference.margin"), "utf8").replace(/then {4}reduce position with largest loss by 1 tier, repeat/, "then    reduce any position by 10%");
  const two = { ...sample, positions: [...(sample.positions ?? []), { ...sample.positions![0]!, id: "p3" }] }; // it has one
  const { entries } = gathered(rulesOf(compile(text)), two, eventsOf([{ at: "2026-11-22T09:00:00Z", prices: { [symbol]: { markPrice: "55000" } } }], two));
  expect(entries.at(-1)).toMatchObject({ kind: "liquidation", choice: true });
});

test("what becomes too large to be written is said, and changes nothing", () => {
  const huge = "99999999999999999999";
  const at = "2026-11-22T09:00:00Z";
  const events = eventsOf([
    { at, funding: { symbol, rate: huge } },
    { at, grant: { asset: "USDT", amount: huge } },
    { at, grant: { asset: "USDT", amount: "1" } },
    { at, request: { action: "deposit", asset: "USDT", amount: huge } },
    { at, charge: { purpose: "realized_profit", position: "p1", asset: "USDT", amount: huge } },
  ]);
  const { entries } = gathered(rulesOf(reference), sample, events, { liquidate: "report" });
  const tooLarge = (what: string, amount: string) => ["cannot_decide", `${what} would be ${amount}, and numbers have at most 20 digits before the point.`];
  expect(entries.slice(1).map(({ outcome, cannotDecide }) => [outcome, ...(cannotDecide ?? []).map(({ reason }) => reason)])).toEqual([
    tooLarge("The funding fee of p1", "2899999999999999999971000"), // 0.5 · 58,000 · (10²⁰ − 1)
    tooLarge("bonus", "100000000000000000049"), // 50 + 10²⁰ − 1
    ["done"],
    tooLarge("walletBalance", "100000000000000004999"), // 5,000 + 10²⁰ − 1
    tooLarge("walletBalance", "100000000000000004999"),
  ]);
  expect(entries.at(-1)!.payments).toEqual([]); // there is one
});
