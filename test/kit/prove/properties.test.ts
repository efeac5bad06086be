import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { prove, type Finding, type PropertyName } from "../../../conformance/prove/index.ts";
import { groundOf } from "../../../conformance/prove/claim.ts";
import { poolsInStage } from "../../../conformance/prove/search/in-stage.ts";
import { accountsOf, Budget } from "../../../conformance/prove/search/lines.ts";
import { compile } from "../../../dsl/index.ts";
import type { CompiledPolicy } from "../../../engine/index.ts";
import { validated } from "../../../engine/validated.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { root } from "../reference.ts";

const text = readFileSync(join(root, "policies/reference/reference.margin"), "utf8").replace(/\n {2}examples \{[\s\S]*$/, "\n}\n");

/** The reference policy with one thing said otherwise. Examples are left out, so that accounts are those that searches make. */
function changed(from: string | RegExp, to: string, whole = text): CompiledPolicy {
  const other = whole.replace(from, to);
  expect(other).not.toBe(text);
  return compile(other);
}

/** The same where everything settles in one asset, so that amounts of the account may be added up and compared. */
const inUsdt = text.replace("applies   to contract linear, inverse", "applies   to contract linear\n  applies   to settle USDT");

function found(policy: CompiledPolicy, property: PropertyName, budget = 300): readonly Finding[] {
  return prove(policy, { budget, properties: [property] });
}

const verdicts = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ verdict }) => verdict))];

describe("the reference policy", () => {
  const policy = compile(text);

  test.each(["statuses_exclusive", "stages_in_order", "reachable", "more_margin_never_hurts", "pools_isolated", "loss_stays_within", "conserves_money", "never_divides_by_zero", "order_of_positions"] as const)("%s is proved", (property) => {
    const findings = found(policy, property, 1_000);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ verdict }) => verdict !== "proved")).toEqual([]);
    for (const { method, because } of findings) expect([method, because].every((each) => each !== undefined && each !== "")).toBe(true);
  });

  test("a proof holds for any number of positions where only sums of them are read", () => {
    for (const { assuming } of found(policy, "stages_in_order")) expect(assuming?.[0]).toBe("any number of positions and orders");
  });

  test("two halves may need less than the whole, because tiers are by position: an account shows it", () => {
    for (const { verdict, accounts } of found(policy, "splitting_a_position")) {
      expect(verdict).toBe("refuted");
      const [whole, parts] = accounts!; // a refutation has them
      expect(validated.assess(policy, whole!).account.status).not.toBe(validated.assess(policy, parts!).account.status);
    }
  });
});

describe("a planted fault is refuted by an account, or called unknown; never proved", () => {
  test("a warning that comes after liquidation", () => {
    const findings = found(changed("when pool.maintenance_margin >= 80% * pool.equity", "when pool.maintenance_margin >= 120% * pool.equity"), "stages_in_order");
    expect(findings.map(({ verdict }) => verdict)).toEqual(["refuted", "proved"]);
    expect(findings[0]?.accounts?.length).toBe(1);
  });

  test("a bonus that counts against the account", () => {
    const findings = found(changed("count balance.bonus  for maintaining", "reserve balance.bonus  for maintaining"), "more_margin_never_hurts");
    const bonus = findings.filter(({ about }) => about.startsWith("balance.bonus"));
    expect(verdicts(bonus)).toEqual(["refuted"]);
    expect(verdicts(findings.filter((each) => !bonus.includes(each)))).toEqual(["proved"]);
  });

  test("an isolated pool that feels the profits of the whole account", () => {
    const policy = changed(/(count position\.margin .*\n\s*count )position\.unrealized_pnl/, "$1sum of position.unrealized_pnl in account", inUsdt);
    expect(verdicts(found(policy, "pools_isolated", 3_000).filter(({ about }) => about.endsWith("isolated")))).toEqual(["refuted"]);
  });

  test("pools that feel each other, though no account that is made up has two", () => {
    const quay = readFileSync(join(root, "docs/diff/before.margin"), "utf8");
    const feels = (whole: string): string => whole.replace("pool.equity < pool.maintenance_margin ", "pool.equity < (number of position in account) * pool.maintenance_margin ");
    const open = quay.replace("  applies   to settle USDT\n", "");
    const said = (whole: string) => found(compile(whole), "pools_isolated", 50).map(({ verdict, because }) => `${verdict}: ${because}`);
    expect(said(feels(open))).toEqual(["proved: It can read nothing of another pool.", expect.stringMatching(/^refuted: cross:\w+ is liquidatable with the positions and orders of other pools, and is not without them/)]);
    expect(said(open)).toEqual(Array(2).fill("proved: It can read nothing of another pool."));
    expect(said(feels(quay))).toEqual(Array(2).fill("proved: All positions and orders are in one pool."));
  });

  test("an exception that the one before it takes everything from", () => {
    const policy = changed("except when order.reduce_only: 0", "except when order.contracts > 5 contracts: order.price * order.contracts / order.leverage as nearer [HOUSE assumptions]\n      except when order.contracts > 10 contracts: 0 as farther");
    const findings = found(policy, "reachable", 1_000).filter(({ about }) => about.endsWith("order.initial_margin"));
    expect(findings.map(({ about, verdict }) => `${about}: ${verdict}`)).toEqual(["exception 1 of order.initial_margin: proved", "exception 2 of order.initial_margin: refuted"]);
  });

  test("a loss that reaches into the wallet", () => {
    const policy = changed(/(pay realized_loss {2}keeping pool\.equity >= 0 \{ .*\n\s*first {3}position\.margin {2}down to 0\n)/, "$1        then    balance.wallet_balance  down to 0\n");
    expect(verdicts(found(policy, "loss_stays_within", 1_000))).toEqual(["refuted"]);
  });

  test("a divisor that may be 0 is refused by the language, so that there is none to refute", () => {
    expect(() => changed("position.notional / position.leverage", "position.notional * position.notional / (position.notional - 20000 USDT)", inUsdt)).toThrow("divisor-may-be-zero");
  });

  test("a guarantee that does not hold, and one that does", () => {
    const policy = changed("always conserves money", "always pool.maintenance_margin >= 0\n    always pool.equity >= 0");
    const of = (index: number): readonly string[] => verdicts(found(policy, "guarantee", 1_000).filter(({ clauses }) => clauses[0] === `guarantees/${index}`));
    expect(of(1)).toEqual(["proved"]);
    expect(of(2)).toEqual(["refuted"]);
  });
});

describe("no account contradicts a proof", () => {
  test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "okx/usdt.margin", "vega/futures.margin"])("of %s", (file) => {
    const policy = compile(shippedPolicies.get(file)!, { bases: shippedBases }); // shipped
    const ground = groundOf(policy);
    const proved = prove(policy, { budget: 1, properties: ["stages_in_order"] }).filter(({ verdict }) => verdict === "proved");
    for (const account of accountsOf(policy, new Budget(150))) {
      for (const mode of policy.meaning.modes) {
        const stages = mode.liquidation?.stages ?? [];
        for (const [index, stage] of stages.entries()) {
          const before = stages[index - 1];
          if (before === undefined || !proved.some(({ clauses }) => clauses[0] === before.id && clauses[1] === stage.id)) continue;
          const [severe, mild] = [poolsInStage(ground, account, mode.name, stage), poolsInStage(ground, account, mode.name, before)];
          expect([...severe.holding].filter((pool) => mild.free.has(pool))).toEqual([]);
        }
      }
    }
  });
});
