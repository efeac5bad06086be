/** Whatever an answer prints can be asked for, and its explanation says the same. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountOf } from "../../../bench/engine/account.ts";
import { assess } from "../../../engine/assess.ts";
import { explain, UnknownQuestion } from "../../../engine/explain/explain.ts";
import type { AssessAnswer, Explanation, Snapshot } from "../../../engine/snapshot/index.ts";
import { shippedBases } from "../../support/shipped.ts";
import { compile, toMarkdown, toText } from "../../../index.ts";
import { explainReport } from "../../../engine/report/index.ts";

/** Policies that stand by themselves. */
const policies = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).flatMap((path) => {
  const text = readFileSync(`policies/${path}`, "utf8");
  return /^\s*policy (?!.* extends )/m.test(text) ? [[path, compile(text, { bases: shippedBases })] as const] : [];
});

const everyLevel = compile(`language 1
policy test.levels {
  version 1
  facts {
    asset.buffer: ratio default 10% "What is kept back."
    credit.label: one of gift, coupon default gift "What a credit is."
  }
  definitions {
    position.notional           = value of position at instrument.mark_price
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price
    position.tier               = instrument.tiers by position.notional, upper bound included
    position.initial_margin     = position.notional / position.leverage
    position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate
    order.initial_margin        = value of order at order.price / order.leverage
    order.doubled               = 2 * order.initial_margin
    pool.initial_margin         = sum of position.initial_margin + sum of order.initial_margin
    pool.maintenance_margin     = sum of position.maintenance_margin
    pool.covered                = pool.equity >= pool.initial_margin
    instrument.step             = 3 * instrument.mark_price
    asset.kept                  = sum of balance.wallet_balance with same asset.asset
    credit.half                 = credit.amount / 2
    balance.given               = balance.wallet_balance + balance.bonus
    account.rich                = any of (balance.wallet_balance > 0)
  }
  mode cross {
    sharing { share margin across positions with same instrument.settle  count balance.wallet_balance  count sum of position.unrealized_pnl }
    adjustment unspecified because "not asked"
    liquidation of pool { warn when pool.maintenance_margin * 2 > pool.equity  start when pool.equity < pool.maintenance_margin  finally close all positions }
    payment unspecified because "not asked"
  }
  mode isolated {
    sharing { share margin with nothing  count position.margin }
    adjustment unspecified because "not asked"
    liquidation of position { start when position.margin < position.maintenance_margin  finally close position }
    payment unspecified because "not asked"
  }
}
`);

const facts = { liquidationFeeRate: "0.01", baseMarginFraction: "0.05", maintenanceFraction: "0.6" };

function snapshotFor(money: string): Snapshot {
  const { account, instruments = [], positions = [], ...rest } = accountOf({ positions: 4, instruments: 2, orders: 2, cross: 50, money });
  const [balance] = account.balances!; // these accounts have one
  return {
    ...rest,
    account: { ...account, balances: [{ ...balance!, credits: [{ id: "c1", kind: "gift", amount: "5" }] }] }, // as above
    instruments: instruments.map((each) => ({ ...each, facts })),
    positions: positions.map((each) => ({ ...each, unsettledFunding: "0.5" })),
  };
}

/** Every printed amount of an answer by its path, numbers and flags. */
function* printed(answer: AssessAnswer): Generator<readonly [question: string, value: string]> {
  const fields = function* (at: string, object: object): Generator<readonly [string, string]> {
    for (const [name, value] of Object.entries(object)) {
      if (name === "figures") yield* fields(`${at}.figures`, value as object); // figures are an object
      else if (typeof value === "string" && !["id", "pool", "mode", "key", "asset", "status"].includes(name)) yield [`${at}.${name}`, value];
    }
  };
  yield* fields("account", answer.account);
  for (const balance of answer.account.balances ?? []) yield* fields(`account.balances.${balance.asset}`, balance);
  for (const group of ["pools", "positions", "orders"] as const) for (const each of answer[group] ?? []) yield* fields(`${group}.${each.id}`, each);
}

describe.each([...policies, ["figures at every level", everyLevel] as const])("%s", (_, policy) => {
  const money = policy.meaning.applies.some(({ values }) => values.includes("USDC")) ? "USDC" : "USDT";
  const snapshot = snapshotFor(money);
  const answer = assess(policy, snapshot);

  test("every number and flag of the answer has an explanation that says the same", () => {
    const rows = [...printed(answer)];
    expect(rows.length).toBeGreaterThan(8);
    for (const [question, value] of rows) {
      const answers = explain(policy, snapshot, question).answers;
      expect([question, answers.map((each) => each.value)]).toEqual([question, [value]]);
    }
  });

  test("a path of the policy is answered for each object of its level", () => {
    for (const { path, dimension } of policy.meaning.definitions) {
      if (dimension.kind === "enum") continue;
      const { answers } = explain(policy, snapshot, path);
      expect(answers.length).toBeGreaterThan(0);
      for (const each of answers) expect(each.kind === "cannot_decide" ? each.note : each.value).toBeDefined();
    }
  });
});

describe("a question", () => {
  const snapshot = snapshotFor("USDT");
  const ask = (question: string): readonly Explanation[] => explain(everyLevel, snapshot, question).answers;
  const shown = (question: string): readonly string[] => ask(question).map(({ label, value, unit }) => [label, value, unit].filter((each) => each !== undefined).join(" "));

  test("may name a figure of any level, by its list, its id or its path", () => {
    const [mark, wallet] = [snapshot.instruments![0]!.markPrice, snapshot.account.balances![0]!.walletBalance!]; // these accounts have them
    const triple = String(Math.round(Number(mark) * 30) / 10); // prices of one decimal
    expect(shown("instruments.C1/USDT:USDT.figures.step")).toEqual([`figures.step of C1/USDT:USDT ${triple} USDT`]);
    expect(shown("C1/USDT:USDT.step")).toEqual([`step of C1/USDT:USDT ${triple} USDT`]);
    expect(shown("instrument.step")[0]).toBe(`instrument.step of C1/USDT:USDT ${triple} USDT`);
    expect(shown("assets.USDT.figures.kept")).toEqual([`figures.kept of USDT ${wallet.replace(/0+$/, "")} USDT`]);
    expect(shown("credits.c1.figures.half")).toEqual(["figures.half of c1 2.5 USDT"]);
    expect(shown("credit.half")).toEqual(["credit.half of c1 2.5 USDT"]);
    expect(shown("account.rich")).toEqual(["rich of wide-4 yes"]);
    expect(shown("balances.USDT.bonus")).toEqual(["bonus of USDT 50 USDT"]);
    expect(shown("pool.equity for opening")).toHaveLength(3);
    expect(shown("position.tier.maintenance_margin_rate")).toHaveLength(4);
    expect(shown("positions.p1.side")).toEqual([`side of p1 ${snapshot.positions![0]!.side}`]); // as above
    expect(ask("o1").map(({ label }) => label)).toEqual(["initialMargin of o1", "figures.doubled of o1"]);
  });

  test("about a position that is judged by itself is answered by its own stages", () => {
    const isolated = snapshot.positions!.find((each) => each.marginMode === "isolated")!; // half of them are
    const [status, ...more] = ask(`positions.${isolated.id}.status`);
    expect(more).toEqual([]);
    expect(status).toMatchObject({ label: `status of position ${isolated.id}`, value: "healthy" });
    expect(status!.children.map(({ label, kind, value }) => [label, kind, value])).toEqual([["liquidatable", "not_applied", "no"]]); // it is the only answer
  });

  test("about the price of another stage is answered at that price", () => {
    const cross = assess(everyLevel, snapshot).positions.find((each) => each.stagePrices?.[0]?.price !== undefined)!; // wide accounts have one
    const [answer] = ask(`positions.${cross.id}.stagePrices.warning`);
    expect(answer).toMatchObject({ value: cross.stagePrices![0]!.price, clause: "cross/liquidation/stage/warning" }); // found by it
  });

  test("that nothing answers to comes back with everything that can be asked", () => {
    const refused = (question: string): UnknownQuestion => {
      try {
        ask(question);
      } catch (fault) {
        if (fault instanceof UnknownQuestion) return fault;
      }
      throw new Error(`${question} was answered`);
    };
    for (const question of ["accounts", "p1.nothing", "pool.equity for fun", "position.nothing", "figures", "", "pools.p1.equity", "request.amount"]) expect(refused(question).question).toBe(question);
    for (const known of refused("x").known) expect(ask(known).length).toBeGreaterThan(0);
    expect(refused("x").known).toEqual(expect.arrayContaining(["account.figures.rich", "assets.USDT.figures.kept", "credits.c1.figures.half", "instruments.C1/USDT:USDT.figures.step", "orders.o1.figures.doubled"]));
  });

  test("has its answer as text and as Markdown, with the arithmetic and the place", () => {
    const report = explainReport(explain(everyLevel, snapshot, "balance.given"), (clause) => (clause === "definitions/balance.given" ? "levels.margin:25" : undefined));
    const wallet = snapshot.account.balances![0]!.walletBalance!; // as above
    for (const text of [toText(report, { widthColumns: 120 }), toMarkdown(report)]) expect(text.replaceAll(",", "")).toContain(`${Number(wallet)} + 50`);
    expect(toText(report, { widthColumns: 120 })).toContain("levels.margin:25");
  });
});
