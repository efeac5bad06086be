import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import { charge } from "../../../engine/charge.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import { Mismatch } from "../../../engine/mismatch.ts";
import { parseDecimal, subtract, add, equals } from "../../../engine/number/index.ts";
import { permit } from "../../../engine/permit/index.ts";
import { gathered } from "../../../engine/replay/guarded.ts";
import { snapshotAfter } from "../../../engine/replay/replay.ts";
import { rulesOf } from "../../../engine/replay/rules.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import type { ReplayEvent } from "../../../schemas/generated/events.ts";
import { validate } from "../../../schemas/generated/validate-replay-answer.ts";
import { lists, reference, sample, eventsOf } from "./events.ts";

const rules = rulesOf(reference);

describe("a replay", () => {
  test("of two lists one after the other is that of the second on what the first left", () => {
    fc.assert(
      fc.property(lists, fc.nat(14), (events, cut) => {
        const whole = gathered(rules, sample, events);
        const first = gathered(rules, sample, events.slice(0, cut));
        const second = gathered(rules, first.after, events.slice(cut));
        expect(second.after).toEqual(whole.after);
        expect(second.status).toBe(whole.status);
        // The second begins by saying how the account stands; from there on every entry is as it was, but for the places in the list.
        const rest = whole.entries.slice(first.entries.length).map(({ event, ...entry }) => ({ ...entry, ...(event === undefined ? {} : { event: event - cut }) }));
        expect(second.entries.slice(1).map(({ cannotDecide: _, ...entry }) => entry)).toEqual(rest.map(({ cannotDecide: _, ...entry }) => entry));
      }),
      { numRuns: 60 },
    );
  });

  test("conserves money, to the last unit, with funds and what came and went", () => {
    fc.assert(
      fc.property(lists, (events) => {
        const { money, after } = gathered(rules, sample, events);
        for (const flow of money) {
          const [before, income, outlay, left] = [flow.before, flow.in, flow.out, flow.after].map((text) => parseDecimal(text)!); // the engine has printed them
          expect(equals(subtract(add(before!, income!), outlay!), left!)).toBe(true);
        }
        expect(money.find(({ asset }) => asset === "USDT")?.after).toBe(ownMoney(after));
      }),
      { numRuns: 60 },
    );
  });

  test("gives the same bytes twice, fits its schema, and leaves a snapshot that is one", () => {
    fc.assert(
      fc.property(lists, (events) => {
        const answer = gathered(rules, sample, events);
        expect(JSON.stringify(gathered(rules, sample, events))).toBe(JSON.stringify(answer));
        expect([validate(answer), validate.errors ?? []]).toEqual([true, []]);
        expect(validateSnapshot(answer.after).issues).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("of one event is the answer of the single command", () => {
    fc.assert(
      fc.property(lists.filter((events) => events.length > 0), (events) => {
        const event = events[0]!; // there is one
        const here: Snapshot = { ...sample, asOf: event.at };
        const answer = gathered(rules, sample, [event], { liquidate: "report" });
        const single = singly(here, event);
        const entry = answer.entries.find((each) => each.event === 0);
        if (single !== undefined) {
          expect(entry?.outcome).toBe(single.outcome);
          expect(entry?.payments).toEqual(single.payments);
          if (single.after !== undefined) expect(answer.after).toEqual(single.after);
        }
        const standing = assess(reference, answer.after);
        expect(answer.status).toBe(standing.account.status);
      }),
      { numRuns: 150 },
    );
  });

  test("says of each pool what assess says, after every event", () => {
    fc.assert(
      fc.property(lists, (events) => {
        const known = new Map<string, unknown>();
        const { entries, after } = gathered(rules, sample, events);
        for (const { pools, gone } of entries) {
          for (const pool of pools) known.set(pool.id, pool);
          for (const id of gone) known.delete(id);
        }
        const expected = assess(reference, after).pools.map(({ id, asset, equity, initialMargin, maintenanceMargin, marginRatio, status }) => ({ id, asset, equity, initialMargin, maintenanceMargin, marginRatio, status }));
        expect(new Map(known)).toEqual(new Map(expected.map((pool) => [pool.id, JSON.parse(JSON.stringify(pool)) as unknown])));
      }),
      { numRuns: 60 },
    );
  });

  test("can be looked at after every entry: the account there stands as the entry says", () => {
    fc.assert(
      fc.property(lists, fc.nat(20), (events, index) => {
        const { entries, after } = gathered(rules, sample, events);
        const then = snapshotAfter(rules, sample, events, index);
        const entry = entries[Math.min(index, entries.length - 1)]!; // there is always the first
        expect(then.asOf).toBe(entry.at);
        expect(assess(reference, then).account.status).toBe(entry.status);
        if (index >= entries.length - 1) expect(then).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  test("runs the plan of what becomes liquidatable as liquidate does", () => {
    const fall = eventsOf([{ at: "2026-11-22T09:00:00Z", prices: { "BTC/USDT:USDT": { markPrice: "49500" } } }]);
    const { entries, after } = gathered(rules, sample, fall);
    const at = gathered(rules, sample, fall, { liquidate: "report" });
    const plan = liquidate(reference, at.after);
    expect(entries.at(-1)).toMatchObject({ kind: "liquidation", plan: "ended", steps: plan.steps });
    expect(after).toEqual(plan.after);
    expect(at.entries.at(-1)).toMatchObject({ kind: "liquidation", plan: "not_run", steps: plan.steps, payments: [] });
  });
});

/** What the single command says of a request or a charge on its own. */
function singly(snapshot: Snapshot, event: ReplayEvent) {
  const { request, charge: due } = event;
  try {
    if (request !== undefined) {
      const { verdict, payments, after } = permit(reference, snapshot, request);
      return { outcome: verdict === "allowed" ? "done" : verdict, payments: after === undefined ? [] : payments, after };
    }
    if (due === undefined) return undefined;
    const { payments, after } = charge(reference, snapshot, [due]);
    return { outcome: after === undefined ? "cannot_decide" : "done", payments: after === undefined ? [] : payments, after };
  } catch (fault) {
    if (fault instanceof Mismatch) return { outcome: "impossible", payments: [], after: undefined };
    throw fault;
  }
}

/** Wallet, bonus, credits and margins less debt, and the fund: added up here in whole millionths, apart from the engine. */
function ownMoney(snapshot: Snapshot): string | undefined {
  const [balance] = snapshot.account.balances ?? [];
  const parts = [balance?.walletBalance, balance?.bonus, balance?.debt === undefined ? undefined : `-${balance.debt}`, ...(balance?.credits ?? []).map(({ amount }) => amount), ...(snapshot.positions ?? []).map(({ margin }) => margin), ...(snapshot.funds ?? []).map(({ amount }) => amount)];
  const unit = 10n ** 18n;
  const total = parts.reduce((sum, text) => sum + (text === undefined ? 0n : inUnits(text)), 0n);
  const text = `${total < 0n ? "-" : ""}${(total < 0n ? -total : total) / unit}.${((total < 0n ? -total : total) % unit).toString().padStart(18, "0")}`;
  return text.replace(/\.?0+$/, "");
}

function inUnits(text: string): bigint {
  const [, sign, whole = "0", decimals = ""] = /^(-*)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const size = BigInt(whole + decimals.padEnd(18, "0"));
  return sign === "-" ? -size : size;
}
