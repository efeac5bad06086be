import { expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { policyOf } from "./policies.ts";

/** A position may be reduced where the pool covers what it needs, or where it is no less healthy than before. */
const text = (sign: ">=" | ">"): string => `language 1

policy healthy.cross "No less healthy" {
  version   1
  source    R "Rules" read 2026-01-01 sections one
  applies   to contract linear
  applies   to settle USDT
  round     amounts to 0.01 down, prices to tick against trader
  facts {
    instrument.initial_fraction: ratio "Initial margin as a share of the value."
  }
  definitions {
    position.notional           = value of position at instrument.mark_price [R one]
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price [R one]
    position.initial_margin     = position.notional * instrument.initial_fraction [R one]
    position.maintenance_margin = position.initial_margin / 2 [R one]
    pool.initial_margin         = sum of position.initial_margin [R one]
    pool.maintenance_margin     = sum of position.maintenance_margin [R one]
  }
  mode cross "Cross" {
    sharing { [R one]
      share margin across positions with same instrument.settle
      count balance.wallet_balance
      count sum of position.unrealized_pnl
    }
    adjustment {
      allow trader to reduce
        when pool.equity >= pool.initial_margin
          or pool.equity >= pool.maintenance_margin
          and pool.equity * before pool.initial_margin ${sign} before pool.equity * pool.initial_margin [R one]
    }
    liquidation of pool {
      start when pool.equity < pool.maintenance_margin [R one]
      finally close all positions [R one]
    }
    payment {
      pay realized_loss, trading_fee { [R one]
        first balance.wallet_balance
        finally insurance_fund
      }
      unspecified funding_fee, liquidation_fee, interest, bonus_clawback, realized_profit because "none is written"
    }
  }
}
`;

test("what is no less healthy than before is told from what is healthier by a reduction that changes neither, soon", () => {
  const { decisions } = diff(policyOf(text(">=")), policyOf(text(">")), { positions: 2, seed: 1, evaluations: 100 });
  expect(decisions.find(({ decision }) => decision === "cross.permit.reduce")?.verdict).toBe("stricter");
});
