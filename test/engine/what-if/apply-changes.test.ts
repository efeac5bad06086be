import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import { add, divide, multiply, parseDecimal, sumAll, toDecimalString, type Fraction } from "../../../engine/number/index.ts";
import { validateSnapshot, type Change, type Snapshot } from "../../../engine/snapshot/index.ts";
import { applyChanges } from "../../../engine/what-if/apply-changes.ts";
import { accounts } from "../assess/accounts.ts";
import { policyPaying, sample } from "../payment/lists.ts";

const policy = policyPaying(undefined, undefined, { options: [{ name: "bonus", values: ["yes", "no"], default: "yes" }], applies: [{ key: "jurisdiction", values: ["EU"] }] });

function changed(changes: readonly Change[], snapshot = sample): Snapshot {
  const answer = applyChanges(policy, snapshot, changes);
  if (answer.snapshot === undefined) throw new Error(JSON.stringify(answer.issues));
  expect(validateSnapshot(answer.snapshot).issues).toEqual([]);
  return answer.snapshot;
}

const decimal = (text = "0"): Fraction => parseDecimal(text)!;
const money = (snapshot: Snapshot): string =>
  toDecimalString(sumAll([
    ...(snapshot.account.balances ?? []).flatMap(({ walletBalance, bonus }) => [decimal(walletBalance), decimal(bonus)]),
    ...(snapshot.positions ?? []).map(({ margin }) => decimal(margin)),
  ]));
const issueOf = (changes: unknown, snapshot = sample) => applyChanges(policy, snapshot, changes).issues[0];

const some = fc.oneof(accounts("linear", "cross", "quanto"), accounts("inverse", "cross"), accounts("linear", "isolated"), accounts("inverse", "isolated"));

describe("what if", () => {
  test("a mark price moves last and index price by the same factor", () => {
    const [instrument] = changed([{ change: "mark_price", symbol: "BTC/USDT:USDT", to: "29000" }]).instruments!;
    expect(instrument).toMatchObject({ markPrice: "29000", lastPrice: "28995", indexPrice: "29005" });
  });

  test("other tiers are those of one instrument, and must rise without gaps from 0", () => {
    const [low, high] = [{ minNotional: "0", maxNotional: "30000", maintenanceMarginRate: "0.01" }, { minNotional: "30000", maintenanceMarginRate: "0.02" }];
    const after = changed([{ change: "tiers", symbol: "BTC/USDT:USDT", to: [low, high] }]);
    expect(after.instruments![0]).toEqual({ ...sample.instruments![0], tiers: [low, high] });
    expect(after.instruments!.slice(1)).toEqual(sample.instruments!.slice(1));
    expect(issueOf([{ change: "tiers", symbol: "BTC/USDT:USDT", to: [low, { ...high, minNotional: "40000" }] }])).toMatchObject({ path: "[0].to[1].minNotional", message: expect.stringContaining("leave a gap") as string });
    expect(issueOf([{ change: "tiers", symbol: "BTC/USDT:USDT", to: [high] }])?.message).toContain("begin at 0");
    expect(issueOf([{ change: "tiers", symbol: "X", to: [] }])?.path).toBe("[0].symbol");
    expect(issueOf([{ change: "tiers", symbol: "BTC/USDT:USDT", to: [{ ...low, maxNotional: "a lot" }] }])?.path).toBe("[0].to[0].maxNotional");
  });

  test("everything falls by ten percent, and assets keep their prices", () => {
    const after = changed([{ change: "all_prices", by: "-0.1" }]);
    expect(after.instruments![0]).toMatchObject({ markPrice: "52200", lastPrice: "52191", indexPrice: "52209" });
    expect(after.assets).toBe(sample.assets);
  });

  // 60,000 · 0.5 ÷ 10 = 3,000 for p1; p2 keeps its 300.
  test("from cross to isolated takes value at entry ÷ leverage from the wallet, and orders move along", () => {
    const after = changed([{ change: "margin_mode", to: "isolated" }]);
    expect(after.positions!.map(({ marginMode, margin }) => [marginMode, margin])).toEqual([["isolated", "3000"], ["isolated", "300"]]);
    expect(after.account.balances![0]).toMatchObject({ walletBalance: "2000", bonus: "50" });
    expect(after.orders![0]!.marginMode).toBe("isolated");
  });

  test("from isolated to cross gives the margin to the wallet", () => {
    const after = changed([{ change: "margin_mode", to: "cross", position: "p2" }]);
    expect(after.positions![1]).toEqual({ ...sample.positions![1], marginMode: "cross", margin: undefined });
    expect(Object.hasOwn(after.positions![1]!, "margin")).toBe(false);
    expect(after.account.balances![0]!.walletBalance).toBe("5300");
    expect(after.orders).toBe(sample.orders);
  });

  test("an isolated position's margin comes from the wallet and goes there", () => {
    expect(changed([{ change: "margin", position: "p2", to: "1000.5" }]).account.balances![0]!.walletBalance).toBe("4299.5");
    expect(changed([{ change: "margin", position: "p2", to: "0" }]).account.balances![0]!.walletBalance).toBe("5300");
  });

  test("leverage, size, side, wallet, bonus and options become what is said", () => {
    const after = changed([
      { change: "leverage", position: "p1", to: "20" },
      { change: "contracts", position: "p1", to: "0.75" },
      { change: "side", position: "p1", to: "short" },
      { change: "wallet_balance", asset: "USDT", to: "-12.5" },
      { change: "bonus", asset: "BTC", to: "1" },
      { change: "option", name: "bonus", to: "no" },
      { change: "option", name: "jurisdiction", to: "EU" },
    ]);
    expect(after.positions![0]).toEqual({ ...sample.positions![0], leverage: "20", contracts: "0.75", side: "short" });
    expect(after.account.balances).toEqual([{ asset: "USDT", walletBalance: "-12.5", bonus: "50" }, { asset: "BTC", walletBalance: "0", bonus: "1" }]);
    expect(after.selectors).toEqual({ bonus: "no", jurisdiction: "EU" });
  });

  test("a cost that is stated in money grows with the size", () => {
    const { entryPrice: _, ...rest } = sample.positions![0]!;
    const costly: Snapshot = { ...sample, positions: [{ ...rest, entryNotional: "30000" }] };
    expect(changed([{ change: "contracts", position: "p1", to: "0.1" }], costly).positions![0]!.entryNotional).toBe("6000");
    expect(issueOf([{ change: "contracts", position: "p1", to: "0" }], costly)?.message).toContain("entryPrice");
  });

  test.each<[string, unknown, string, RegExp]>([
    ["an instrument that is not there", [{ change: "mark_price", symbol: "ETH", to: "1" }], "[0].symbol", /symbol of an instrument/],
    ["a position that is not there", [{ change: "side", position: "p9", to: "long" }], "[0].position", /id of a position/],
    ["a fall of everything to nothing", [{ change: "all_prices", by: "-1" }], "[0].by", /more than -1/],
    ["no leverage at all", [{ change: "leverage", position: "p1", to: "0" }], "[0].to", /more than 0/],
    ["margin of a position that shares", [{ change: "margin", position: "p1", to: "1" }], "[0].position", /margin of its own/],
    ["more margin than the wallet holds", [{ change: "margin", position: "p2", to: "5301" }], "[0].to", /holds, 5000 USDT, .* takes 5001/],
    ["a mode that cannot be afforded", [{ change: "wallet_balance", asset: "USDT", to: "2999.99" }, { change: "margin_mode", to: "isolated" }], "[1].to", /takes 3000/],
    ["a mode that the policy does not have", [{ change: "margin_mode", to: "portfolio" }], "[0].to", /mode of the policy/],
    ["a bonus that is owed", [{ change: "bonus", asset: "USDT", to: "-1" }], "[0].to", /0 or more/],
    ["a word that is no option's", [{ change: "option", name: "bonus", to: "perhaps" }], "[0].to", /words of bonus/],
    ["an option that is not there", [{ change: "option", name: "constructor", to: "yes" }], "[0].name", /option of the policy/],
    ["a number", [{ change: "leverage", position: "p1", to: 20 }], "[0].to", /string/],
    ["a kind of change that is not there", [{ change: "weather", to: "rain" }], "[0].change", /known words/],
    ["no list", { changed: 1 }, "[0].change", /missing/],
    ["a wallet of too many digits", [{ change: "margin_mode", to: "cross" }], "[0].to", /more than 20 digits/],
  ])("refuses %s", (what, changes, path, message) => {
    const rich: Snapshot = { ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance: "99999999999999999999" }] } };
    const issue = issueOf(changes, what.includes("digits") ? rich : sample);
    expect(issue?.path).toBe(path);
    expect(issue?.message).toMatch(message);
  });

  test("a position without leverage cannot say what it would need alone", () => {
    const { leverage: _, ...rest } = sample.positions![0]!;
    expect(issueOf([{ change: "margin_mode", to: "isolated" }], { ...sample, positions: [rest] })?.message).toContain("leverage");
  });
});

describe("laws of what if", () => {
  test("no change, and a change to what is so, change nothing", () => {
    fc.assert(
      fc.property(some, (snapshot) => {
        const [position, instrument, balance] = [snapshot.positions![0]!, snapshot.instruments![0]!, snapshot.account.balances![0]!];
        const same: Change[] = [
          { change: "mark_price", symbol: instrument.symbol, to: `${instrument.markPrice}.0` },
          { change: "all_prices", by: "0" },
          ...(instrument.tiers === undefined ? [] : [{ change: "tiers" as const, symbol: instrument.symbol, to: structuredClone(instrument.tiers) }]),
          { change: "leverage", position: position.id, to: position.leverage! },
          { change: "contracts", position: position.id, to: position.contracts },
          ...(position.margin === undefined ? [] : [{ change: "margin" as const, position: position.id, to: position.margin }]),
          { change: "side", position: position.id, to: position.side },
          { change: "margin_mode", to: position.marginMode },
          { change: "wallet_balance", asset: balance.asset, to: balance.walletBalance! },
          { change: "bonus", asset: balance.asset, to: balance.bonus! },
          { change: "option", name: "bonus", to: "yes" },
        ];
        expect(changed([], snapshot)).toBe(snapshot);
        expect(changed(same, snapshot)).toBe(snapshot);
      }),
    );
  });

  test("whatever mode positions are moved to, money is neither made nor lost, and what comes out can be assessed", () => {
    const mode = fc.record({ to: fc.constantFrom("cross", "isolated"), position: fc.option(fc.constantFrom("p1", "p2"), { nil: undefined }) });
    const margin = fc.integer({ min: 0, max: 2000 }).map(String);
    fc.assert(
      fc.property(some, fc.array(mode, { minLength: 1, maxLength: 3 }), margin, (snapshot, modes, to) => {
        let current = snapshot;
        const steps: Change[] = [...modes.map(({ to: word, position }): Change => ({ change: "margin_mode", to: word, ...(position === undefined ? {} : { position }) })), { change: "margin", position: "p1", to }];
        for (const step of steps) {
          const next = applyChanges(policy, current, [step]);
          if (next.snapshot === undefined) continue;
          expect(validateSnapshot(next.snapshot).issues).toEqual([]);
          expect(money(next.snapshot)).toBe(money(snapshot));
          current = next.snapshot;
        }
        for (const position of current.positions!) expect(position.margin === undefined).toBe(position.marginMode === "cross");
        expect(assess(policy, current).pools.length).toBeGreaterThan(0);
      }),
    );
  });

  test("prices that moved by a share and back are what they were, to the last of 18 decimals", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -99, max: 300 }), (snapshot, percent) => {
        const share = toDecimalString(divide(decimal(String(percent)), decimal("100")));
        const there = changed([{ change: "all_prices", by: share }], snapshot);
        for (const [index, { markPrice }] of there.instruments!.entries()) {
          expect(markPrice).toBe(toDecimalString(multiply(decimal(snapshot.instruments![index]!.markPrice), add(decimal("1"), decimal(share)))));
        }
        const back = changed(snapshot.instruments!.map(({ symbol, markPrice }) => ({ change: "mark_price" as const, symbol, to: markPrice })), there);
        expect(back.instruments!.map(({ markPrice }) => markPrice)).toEqual(snapshot.instruments!.map(({ markPrice }) => markPrice));
      }),
    );
  });

  test("nothing that is not what it must be throws", () => {
    fc.assert(
      fc.property(fc.anything(), (changes) => {
        const { snapshot, issues } = applyChanges(policy, sample, changes);
        expect(snapshot === undefined).toBe(issues.length > 0);
      }),
    );
  });
});
