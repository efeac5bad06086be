import { describe, expect, test } from "vitest";
import { buildSnapshot, CoverageCollector, runExample, type ExampleEngine, type ExampleResult } from "../../../engine/examples/index.ts";
import { validateSnapshot } from "../../../engine/snapshot/index.ts";
import { engineWith, policyWith } from "./policy.ts";

function run(lines: string, engine: ExampleEngine = engineWith()): ExampleResult {
  const policy = policyWith(`example "one" {\n${lines}\n}`);
  return runExample(policy, policy.notes.examples[0]!, engine); // the one above
}

function snapshotOf(lines: string): unknown {
  const { meaning, notes } = policyWith(`example "one" {\n${lines}\n}`);
  return buildSnapshot(notes.accounts, notes.examples[0]!.lines, meaning);
}

describe("a claim that fails", () => {
  test("says why a request came out as it did, and after which of several lines", () => {
    const first = "given sample when withdraw: asset USDT, amount 100_000 expect verdict allowed";
    const [one] = run(first).checks;
    expect(one).toMatchObject({ text: "verdict", expected: "allowed", passed: false });
    expect(one?.actual).toMatch(/^(refused|cannot_decide): ./);
    const [, two] = run(`${first} when deposit: asset USDT, amount 1 expect verdict refused`).checks;
    expect(two?.text).toBe("verdict, after `when deposit: asset USDT, amount 1`");
  });

  test("and one that holds says nothing more", () => {
    const refused = "given sample when withdraw: asset USDT, amount 100_000 expect verdict";
    const [failed] = run(`${refused} allowed`).checks;
    const [verdict = ""] = failed?.actual.split(":") ?? [];
    expect(run(`${refused} ${verdict}`).checks).toMatchObject([{ text: "verdict", actual: verdict, passed: true }]);
  });
});

describe("given", () => {
  test("an account of the examples is put in, and later lines change its fields", () => {
    expect(snapshotOf("given sample given position p1: contracts 1, leverage none")).toMatchObject({
      account: { balances: [{ asset: "USDT", walletBalance: "5000", bonus: "50" }] },
      positions: [{ id: "p1", marginMode: "cross", side: "long", contracts: "1", entryPrice: "60000" }],
    });
    expect(snapshotOf("given sample given position p1: leverage none")).not.toHaveProperty("positions.0.leverage");
  });

  test("what a symbol says need not be said again", () => {
    expect(snapshotOf('given instrument "BTC/USDT:USDT": mark_price 1 given instrument "ETH/USD:ETH": mark_price 2, contract_size 10')).toMatchObject({
      instruments: [
        { symbol: "BTC/USDT:USDT", contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.01", markPrice: "1" },
        { symbol: "ETH/USD:ETH", contract: "inverse", base: "ETH", quote: "USD", settle: "ETH", contractSize: "10" },
      ],
    });
    expect(snapshotOf('given instrument "ETH/USD:BTC-270326": mark_price 2')).toMatchObject({ instruments: [{ contract: "quanto", settle: "BTC" }] });
  });

  test("every kind of object can be given, and the snapshot is valid", () => {
    const snapshot = snapshotOf(`
      given sample
      given at 2026-03-01
      given option bonus no
      given selector jurisdiction EU
      given account: status warning
      given asset ETH: price 2_000 USD, price 1_999 USDT, haircut 5%
      given tier "BTC/USDT:USDT": min_notional 0, max_notional 50_000, maintenance_margin_rate 0.4%, maintenance_amount 0, max_leverage 125x
      given tier "BTC/USDT:USDT": min_notional 50_000, maintenance_margin_rate 50bps, maintenance_amount 50
      given order o1: symbol "BTC/USDT:USDT", margin_mode cross, side long, contracts 0.1, price 57_000, leverage 10, reduce_only no
      given credit USDT voucher: kind welcome, amount 5
      given fund insurance: asset USDT, amount 100
      given counterparty c1 position q1: symbol "BTC/USDT:USDT", margin_mode cross, side short, contracts 1, entry_price 50_000
    `);
    expect(validateSnapshot(snapshot).issues).toEqual([]);
    expect(snapshot).toMatchObject({
      asOf: "2026-03-01T00:00:00Z",
      selectors: { bonus: "no", jurisdiction: "EU" },
      account: { status: "warning", balances: [{ credits: [{ id: "voucher", amount: "5" }] }] },
      assets: [{ asset: "ETH", prices: { USD: "2000", USDT: "1999" }, haircut: "0.05" }],
      instruments: [{ tiers: [{ maintenanceMarginRate: "0.004", maxLeverage: "125" }, { minNotional: "50000", maintenanceMarginRate: "0.005" }] }],
      orders: [{ id: "o1", reduceOnly: false }],
      funds: [{ name: "insurance", amount: "100" }],
      counterparties: [{ account: { id: "c1" }, positions: [{ id: "q1" }] }],
    });
  });

  test("an object is left out by `no`", () => {
    expect(snapshotOf("given sample given no position p1 given no balance USDT")).toMatchObject({ positions: [], account: { balances: [] } });
  });
});

describe("expect", () => {
  // 5,000 + 50 − 0.5 · (60,000 − 58,000) = 4,050; 29,000 / 10 = 2,900; 1 % of 29,000 = 290.
  test("figures, statuses and facts of the snapshot are compared exactly", () => {
    const result = run(`
      given sample
      expect account: status healthy
      expect pool cross USDT: equity 4_050, initial_margin 2_900, maintenance_margin 290 USDT, status healthy
      expect position p1: notional 29_000, unrealized_pnl -1_000, contracts 0.5, side long, leverage 10x
      expect balance USDT: available 1_150, wallet_balance 5_000, bonus 50
      expect no position p2
    `);
    expect(result.checks.filter((check) => !check.passed)).toEqual([]);
    expect(result).toMatchObject({ title: "one", passed: true });
    expect(result.checks).toHaveLength(14);
    expect(result.touched).toEqual(expect.arrayContaining(["definitions/position.notional", "cross/sharing/count/1"]));
  });

  test("a claim that does not hold shows what was there", () => {
    const result = run("given sample expect pool cross: equity 4_049, status warning");
    expect(result.passed).toBe(false);
    expect(result.checks).toEqual([
      { text: "pool cross: equity", expected: "4049", actual: "4050", passed: false },
      { text: "pool cross: status", expected: "warning", actual: "healthy", passed: false },
    ]);
  });

  test("a number may be off by the stated distance, its bound included", () => {
    expect(run("given sample expect pool cross: equity 4_049.5 within 0.5").passed).toBe(true);
    expect(run("given sample expect pool cross: equity 4_049.49 within 0.5").passed).toBe(false);
  });

  test("what is absent is `none`, and what could not be decided says so", () => {
    const lines = "given sample given position p1: leverage none";
    expect(run(`${lines} expect position p1: initial_margin cannot_decide, leverage none, notional 29_000`).checks.map((check) => check.passed)).toEqual([true, true, true]);
    expect(run(`${lines} expect cannot_decide initial_margin expect cannot_decide`).passed).toBe(true);
    expect(run("given sample expect cannot_decide").passed).toBe(false);
    expect(run("given sample expect position p1: liquidation_price none").passed).toBe(false);
  });

  test("an example that expects nothing has not passed", () => {
    expect(run("given sample")).toMatchObject({ passed: false, mistake: "The example expects nothing." });
  });

  test.each([
    ["an incomplete snapshot", "given position p1: side long expect account: status healthy", /^The snapshot of the example is not complete: /],
    ["a request that is none", "given sample when withdraw: amount 5 expect verdict allowed", /^`when withdraw: amount 5`: /],
    ["an account that is not there", "given simple expect account: status healthy", /^No account of the examples is called `simple`\.$/],
    ["an expectation of nothing known", "given sample expect weather: status sunny", /^Nothing can be expected of `weather`\.$/],
    ["a claim that is not understood to its end", "given sample expect step 1 weather 3", /^Nothing can be expected of `step 1 weather 3`\.$/],
    ["the same of an outcome", "given sample expect outcome 1 weather 3", /^Nothing can be expected of `outcome 1 weather 3`\.$/],
  ])("%s is a mistake of the example, in words", (_, lines, message) => {
    const result = run(lines);
    expect(result.passed).toBe(false);
    expect(result.mistake).toMatch(message);
  });
});

describe("when", () => {
  test("a charge is paid, and the next line sees what is left", () => {
    const result = run(`
      given sample
      when charge realized_loss: position p1, asset USDT, amount 30
      expect payments 1
      expect payment 1: from balance.bonus, to counterparty, amount 30 USDT, purpose realized_loss, clause bonus_first
      expect after balance USDT: bonus 20, wallet_balance 5_000
      when charge realized_loss: position p1, asset USDT, amount 30
      expect payments 2
      expect payment 2: from balance.wallet_balance, amount 10
      expect after pool cross USDT: equity 3_990
    `);
    expect(result.mistake).toBeUndefined();
    expect(result.checks.filter((check) => !check.passed)).toEqual([]);
  });

  test("the market may move between two questions", () => {
    const result = run(`
      given sample
      expect account: status healthy
      when instrument "BTC/USDT:USDT": mark_price 50_000
      expect pool cross: equity 50, maintenance_margin 250, status liquidatable
      when at 2026-05-01
      expect account: status liquidatable
      expect at 2026-05-01
      expect at 2026-05-01T00:00:01Z
    `);
    expect(result.checks.filter((check) => !check.passed).map(({ text, expected, actual }) => [text, expected, actual])).toEqual([["at, after `when at 2026-05-01`", "2026-05-01T00:00:01Z", "2026-05-01T00:00:00Z"]]);
    expect(result.mistake).toBeUndefined();
  });

  // 5,000 − 1,000 of loss is 4,000 + 50 bonus, which the small policy counts for all purposes; 2,900 back the position.
  test("requests and liquidations go to the engine, and change what comes after", () => {
    const result = run(`
      given sample
      when withdraw: asset USDT
      expect verdict allowed
      expect largest 1_150
      expect binding withdrawing
      when withdraw: asset USDT, amount 1_150.01
      expect verdict refused
      expect pool cross: equity 4_050
      when withdraw: asset USDT, amount 150
      expect verdict allowed
      expect after pool cross: equity 3_900
      expect balance USDT: wallet_balance 4_850
      when instrument "BTC/USDT:USDT": mark_price 50_000
      expect account: status liquidatable
      when liquidate
      expect steps 1
      expect step 1: effect close, position p1, contracts 0.5, clause closing
      expect no position p1
      expect after account: status healthy
    `);
    expect(result.mistake).toBeUndefined();
    expect(result.checks.filter((check) => !check.passed)).toEqual([]);
  });

  test("requests are asked as they are written, and their answers read by name", () => {
    const asked: unknown[] = [];
    const head = { policy: { id: "p", version: "1", digest: "d" }, asOf: "2026-01-01T00:00:00Z", payments: [] };
    const engine = engineWith({
      permit(_, snapshot, request) {
        asked.push(request);
        return {
          ...head, verdict: "refused", largest: "530", reasons: [{ clause: "account/permissions/1", because: "margin in use" }],
          binding: { clause: "account/permissions/1", term: "pool.equity for withdrawing >= pool.initial_margin" }, after: snapshot,
        };
      },
      liquidate(_, snapshot, request) {
        asked.push(request);
        const step = { clause: "cross/liquidation/step/1", effect: "close", position: "p1", contracts: "0.5", price: "58000", payments: [], adl: [] };
        return { ...head, steps: [step], after: snapshot };
      },
    });
    const result = run(
      `
      given sample
      when venue withdraw: asset USDT, amount 600
      expect verdict refused expect largest 530 expect binding withdrawing expect binding "pool.equity for withdrawing" expect reason "margin in use"
      when liquidate
      expect steps 1 expect step 1: effect close, position p1, contracts 0.5, clause closing expect step 1 payments 0 expect payments 0 expect outcomes 1 expect outcome 1 steps 1
    `,
      engine,
    );
    expect(result.mistake).toBeUndefined();
    expect(result.checks.filter((check) => !check.passed)).toEqual([]);
    expect(asked).toEqual([{ action: "withdraw", by: "venue", asset: "USDT", amount: "600" }, undefined]);
  });
});

describe("coverage", () => {
  test("clauses that took part are covered, the others missed", () => {
    const policy = policyWith('example "one" { given sample expect pool cross: equity 4_050, status healthy }');
    const collector = new CoverageCollector();
    runExample(policy, policy.notes.examples[0]!, engineWith(), collector); // the one above
    const { clauses, boundaries } = collector.coverageOf(policy.meaning);
    expect(clauses.covered).toContain("definitions/position.notional");
    expect(clauses.missed).toContain("cross/payment/1");
    expect([...clauses.covered, ...clauses.missed]).not.toContain("cross/liquidation");
    const trigger = boundaries.find(({ clause }) => clause === "cross/liquidation/stage/liquidatable");
    expect(trigger).toMatchObject({ operator: "<", path: "when", above: true, equal: false, below: false, held: false, failed: true });
  });

  test("a boundary is covered from all sides by examples on all sides", () => {
    // Equity 5,050 − 0.5 · (60,000 − P) meets 1 % of 0.5 · P at P = 24,950 / 0.495: no decimal. With 4,950 + 50 it is 25,000 / 0.495; with
    // contracts 1 and 10,000 in the wallet, no bonus: 10,000 − (60,000 − P) = P / 100 at P = 50,000 / 0.99. At an entry of 59,500: 49,500 / 0.99 = 50,000.
    const start = 'given sample given balance USDT: wallet_balance 10_000, bonus 0 given position p1: contracts 1, entry_price 59_500';
    const at = (price: string, status: string): string => `example "${price}" { ${start} given instrument "BTC/USDT:USDT": mark_price ${price} expect account: status ${status} }`;
    const policy = policyWith([at("49_999", "liquidatable"), at("50_000", "healthy"), at("50_001", "healthy")].join("\n"));
    const collector = new CoverageCollector();
    const results = policy.notes.examples.map((example) => runExample(policy, example, engineWith(), collector));
    expect(results.map((result) => [result.title, result.passed])).toEqual([["49_999", true], ["50_000", true], ["50_001", true]]);
    const trigger = collector.coverageOf(policy.meaning).boundaries.find(({ clause }) => clause === "cross/liquidation/stage/liquidatable");
    expect(trigger).toMatchObject({ below: true, equal: true, above: true, held: true, failed: true });
  });
});
