/** A policy whose clauses ask for the moment: of a declared instant, a declared duration and a position's own moment. */
export const timed = ({ cooled = "1h", rested = "account.rest", aged = "account.now >= position.opened_at + 24h" }: { readonly cooled?: string; readonly rested?: string; readonly aged?: string } = {}): string => `language 1

policy timed.cross "Timed" {
  version   1
  source    R "Rules" read 2026-01-01 sections one
  applies   to contract linear
  applies   to settle USDT
  round     amounts to 0.01 down, prices to tick against trader
  facts {
    account.cooled_at: instant default 2026-01-01 "When it was last liquidated."
    account.rest: duration default 600s "How long it rests."
  }
  definitions {
    position.notional           = value of position at instrument.mark_price [R one]
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price [R one]
    position.initial_margin     = position.notional / position.leverage [R one]
    position.maintenance_margin = 1% * position.notional [R one]
    pool.initial_margin         = sum of position.initial_margin [R one]
    pool.maintenance_margin     = sum of position.maintenance_margin [R one]
  }
  account {
    allow trader to withdraw when account.now >= account.cooled_at + ${rested} up to max(0, balance.wallet_balance) [R one]
  }
  mode cross "Cross" {
    sharing { [R one]
      share margin across positions with same instrument.settle
      count balance.wallet_balance
      count sum of position.unrealized_pnl
    }
    adjustment {
      allow trader to place order when pool.equity for opening >= pool.initial_margin and account.now >= account.cooled_at + ${cooled} [R one]
      allow trader to change leverage when ${aged} [R one]
    }
    liquidation of pool {
      start when pool.equity <= pool.maintenance_margin [R one]
      finally close all positions [R one]
    }
    payment unspecified because "none is written"
  }
}
`;
