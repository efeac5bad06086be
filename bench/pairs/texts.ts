import { readFileSync } from "node:fs";

const rulebook = readFileSync("docs/diff/before.margin", "utf8").replace("effective from 2026-01-01 until 2026-07-01", "effective from 2026-01-01");

function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The rulebook has no ${from}`);
    return text.replace(from, to);
  }, rulebook);
}

const maintenance = "1% * position.notional                                          [RULES Margin]";
const tiers = "  tiers risk upper bound included {\n    up to 50_000 USDT: rate 0.4%, deduction 0 USDT [RULES Margin]\n    up to 500_000 USDT: rate 0.5%, deduction 50 USDT [RULES Margin]\n    above: rate 1%, deduction 2_550 USDT [RULES Margin]\n  }\n\n  definitions {\n    position.tier = risk by position.notional, upper bound included [RULES Margin]\n";

/** Small policies of different make: flat rates, tiers, the largest of lines, money that counts in part, profits that do not, a mode of single positions. */
export const texts: readonly string[] = [
  rulebook,
  edited(["  definitions {\n", tiers], [maintenance, "position.notional * position.tier.rate - position.tier.deduction [RULES Margin]"]),
  edited([maintenance, "max(0.4% * position.notional, 0.5% * position.notional - 50 USDT, 1% * position.notional - 2_550 USDT) [RULES Margin]"]),
  edited(["count balance.bonus  for maintaining   ", "count min(balance.bonus, 50% * balance.wallet_balance)  for maintaining   "], ["count sum of position.unrealized_pnl  ", "count min(0, sum of position.unrealized_pnl)  "]),
  edited([maintenance, "(if position.side is short then 1.2% else 1%) * position.notional + 0.05% * value of position at position.entry_price [RULES Margin]"], ["pool.equity < pool.maintenance_margin   ", "pool.equity < pool.maintenance_margin or pool.equity <= 5 USDT   "]),
  edited(["share margin across positions with same instrument.settle", "share margin with nothing"], ["count balance.wallet_balance   ", "count position.margin   "], ["count balance.bonus  for maintaining                                                        [RULES Margin]\n", ""], ["count sum of position.unrealized_pnl  ", "count position.unrealized_pnl  "], ["first   balance.bonus\n        then    balance.wallet_balance\n", "first   position.margin\n"], ["pool.equity >= pool.initial_margin  ", "balance.wallet_balance >= 0  "]),
];

const isolated = `
  mode isolated "Isolated margin" {
    sharing {
      share margin with nothing                                                                   [RULES Margin]
      count position.margin                                                                       [RULES Margin]
      count position.unrealized_pnl                                                               [RULES Margin]
    }

    adjustment {
      allow trader to close                                                                       [RULES Margin]
      allow trader to add to position  up to balance.wallet_balance                               [RULES Money]
      allow trader to remove from position  up to amount that keeps pool.equity >= pool.initial_margin [RULES Money]
    }

    liquidation of position {
      warn    when pool.maintenance_margin >= 80% * pool.equity                                   [RULES Liquidation]
      start   when pool.equity < pool.maintenance_margin                                          [RULES Liquidation]
      finally close position at bankruptcy price                                                  [RULES Liquidation]
    }

    payment {
      pay realized_loss, trading_fee {                                                            [RULES Money]
        first   position.margin
        finally insurance_fund
      }
      receive realized_profit {                                                                   [RULES Money]
        to balance.wallet_balance
      }
      unspecified funding_fee, liquidation_fee, interest, bonus_clawback
        because "the rulebook is silent"
    }
  }
}
`;

/** One with tiers and a second mode, of some 220 mutants: the size that criterion A1 speaks of. */
export const twoModes: string = `${(texts[1] ?? rulebook).trimEnd().replace(/\}$/, "")}${isolated}`;
