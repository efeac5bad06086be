import { expect, test } from "vitest";
import { assess, compile } from "../../../index.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const policy = compile(`language 1
policy silent.positions "Silent positions" {
  version 1
  applies to settle USDT
  applies to contract linear
  source HOUSE "own" dated 2026-01-01 sections all
  facts { position.weight: number }
  definitions {
    position.notional = value of position at instrument.mark_price [HOUSE all]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [HOUSE all]
    position.initial_margin = position.notional / position.leverage [HOUSE all]
    position.maintenance_margin = 1% * position.notional [HOUSE all]
    pool.initial_margin = sum of position.initial_margin [HOUSE all]
    pool.maintenance_margin = sum of position.maintenance_margin [HOUSE all]
  }
  mode cross "Cross" {
    sharing { [HOUSE all]
      share margin across positions with same instrument.settle
      count balance.wallet_balance
    }
    adjustment { allow trader to close [HOUSE all] }
    liquidation of position {
      warn when position.unrealized_pnl < 0 [HOUSE all]
      start when position.weight > 1 [HOUSE all]
      finally close position [HOUSE all]
    }
    payment { [HOUSE all]
      pay realized_loss, funding_fee, trading_fee, liquidation_fee, interest { finally insurance_fund }
      receive realized_profit, funding_fee { to balance.wallet_balance }
      unspecified bonus_clawback because "none"
    }
  }
}
`);

/** Positions of a loss, each of a weight, or of none that anybody knows. */
function accountOf(weights: readonly (string | undefined)[]): Snapshot {
  const positions = weights.map((weight, index) => ({ id: `p${index}`, symbol: "A", marginMode: "cross", side: "long" as const, contracts: "1", entryPrice: "101", leverage: "10", ...(weight !== undefined && { facts: { weight } }) }));
  return { asOf: "2026-11-29T00:00:00Z", account: { id: "A-1", balances: [{ asset: "USDT", walletBalance: "100" }] }, positions, instruments: [{ symbol: "A", base: "BTC", quote: "USDT", settle: "USDT", contract: "linear", contractSize: "1", tickSize: "0.1", markPrice: "100" }] };
}

/** What is said of the pool, the account and each position, and of what nothing is said. */
function saidOf(weights: readonly (string | undefined)[]): unknown {
  const { pools, account, positions, cannotDecide } = assess(policy, accountOf(weights));
  return [pools[0]?.status, account.status, positions.map(({ status }) => status).join(" "), cannotDecide.map(({ answer }) => answer).filter((answer) => answer.endsWith("status")).join(" ")];
}

test("a silent position makes its pool silent, unless another is in the last stage", () => {
  expect(saidOf(["2", undefined])).toEqual(["liquidatable", "liquidatable", "liquidatable cannot_decide", "positions.p1.status"]);
  expect(saidOf([undefined, "2", undefined])).toEqual(["liquidatable", "liquidatable", "cannot_decide liquidatable cannot_decide", "positions.p0.status positions.p2.status"]);
  expect(saidOf(["0", undefined])).toEqual(["cannot_decide", "cannot_decide", "warning cannot_decide", "pools.cross:USDT.status"]);
  expect(saidOf(["0", "1"])).toEqual(["warning", "warning", "warning warning", ""]);
});

test("compiled code is sure of no such pool otherwise", () => {
  const all = [["2", undefined], ["0", undefined], ["0", "1"], ["2", "0"]].map(accountOf);
  const decider = deciderOf(policy);
  const batch = decider.columnsOf(all);
  const asked = decider.decideColumns(batch);
  const settled = decider.settle(batch, asked);
  for (const [index, account] of all.entries()) for (const { accountStatus } of [asked, settled]) expect([undefined, assess(policy, account).account.status]).toContain(decider.statuses[accountStatus[index]!]);
});
