/** Numbers that are rounded on the way, and ratios whose divisor nearly vanishes: decided in columns, and as the exact engine does. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { compile } from "../../../dsl/index.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const policyWith = (pool: string, stages: string): string => `language 1
policy test.rounding "Rounding" { version 1 applies to contract linear applies to settle USDT
  definitions {
    position.notional           = value of position at instrument.mark_price
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price
    position.initial_margin     = position.notional / position.leverage
    position.maintenance_margin = position.notional * 1%
    pool.initial_margin         = sum of position.initial_margin
    pool.maintenance_margin     = sum of position.maintenance_margin
    ${pool}
  }
  mode cross {
    sharing { share margin across positions with same instrument.settle count balance.wallet_balance count sum of position.unrealized_pnl }
    liquidation of pool { ${stages} finally close all positions }
    adjustment unspecified
    payment unspecified
  }
}`;

const ways = ["half even", "half up", "toward zero", "away from zero", "up", "down"].map((way): readonly [string, string, string] => [
  `rounded ${way}`, "",
  `warn when rounded (2 * pool.equity) to 100 ${way} < rounded (3 * pool.maintenance_margin) to 0.01 ${way} start when rounded pool.equity to 5 ${way} < rounded pool.maintenance_margin to 0.00001 ${way}`,
]);

const ratio = ["a ratio to equity", "pool.use = if pool.equity > 0 then pool.maintenance_margin / pool.equity else 2", "warn when pool.use >= 70% start when pool.use >= 1"] as const;

test.each([...ways, ratio])("%s: nearly all is decided in columns, and nothing otherwise than exactly", async (_, pool, stages) => {
  const policy = compile(policyWith(pool, stages));
  const program = prepare(policy);
  const { decideColumns } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { decideColumns: Decide };
  const accounts = new RandomAccounts(policy, 11, { modes: ["cross"] });
  const snapshots = Array.from({ length: 150 }, () => accounts.next());
  const emitted = compared(program, decideColumns, snapshots);
  expect(emitted.wrong).toEqual([]);
  expect(emitted.decided).toBeGreaterThan(0.9 * (snapshots.length - emitted.silent));
  // So few are interpreted.
  const few = snapshots.slice(0, 40);
  const interpreted = compared(program, deciderOf(policy).decideColumns, few);
  expect(interpreted.wrong).toEqual([]);
  expect(interpreted.decided).toBeGreaterThan(0.8 * (few.length - interpreted.silent));
});

test.each(["half even", "half up", "toward zero", "away from zero", "up", "down"])("%s: beside each threshold, by as little as the wire carries, no other step is said", async (way) => {
  // Of either sign, and a third that is no double.
  const policy = compile(policyWith("", `warn when rounded pool.equity to 0.3 ${way} < 1.8 USDT start when rounded pool.equity to 0.3 ${way} < -1.8 USDT`));
  const program = prepare(policy);
  const { decideColumns } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { decideColumns: Decide };
  const market = new RandomAccounts(policy, 3, { modes: ["cross"] }).next();
  const [position] = (market.positions ?? []).slice(0, 1);
  const chance = new Chance(17);
  const thresholds = [150n, 165n, 180n, 195n, -150n, -165n, -180n, -195n].flatMap((hundredths) =>
    [3n, 9n, 14n, 15n, 16n, 17n, 18n].flatMap((places) => [-1n, 0n, 1n].map((sign) => hundredths * 10n ** 16n + sign * 10n ** (18n - places))),
  );
  // Equity is a threshold or beside it, in decimals; in doubles the profit and the wallet are off before they are added.
  const snapshots = thresholds.map((equity): Snapshot => {
    const [contracts, gain] = [BigInt(1 + chance.below(9999)), BigInt(1 + chance.below(9999))];
    return {
      ...market, orders: [], account: { ...market.account, balances: [{ asset: "USDT", walletBalance: decimal(equity - contracts * gain * 10n ** 12n) }] },
      instruments: (market.instruments ?? []).map((each) => ({ ...each, contractSize: "1", settle: "USDT", markPrice: decimal(10n ** 18n + gain * 10n ** 15n) })),
      positions: position === undefined ? [] : [{ ...position, side: "long", entryPrice: "1", contracts: decimal(contracts * 10n ** 15n) }],
    };
  });
  const found = compared(program, decideColumns, snapshots);
  expect(found.wrong).toEqual([]);
  expect(found.decided).toBeGreaterThan(40);
  expect(found.decided).toBeLessThan(snapshots.length);
});

/** A whole number of 10⁻¹⁸ as a decimal. */
function decimal(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(19, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -18)}.${digits.slice(-18)}`;
}
