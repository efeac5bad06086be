import type { Plant } from "./by-hand.ts";

const bybit = "bybit/isolated.margin";
const okx = "okx/usdt.margin";
const deribit = "deribit/standard.margin";
const kraken = "kraken/multi-collateral.margin";
const mexc = "mexc/usdt.margin";
const binance = "binance/usdm.margin";
const reference = "reference/reference.margin";
const start = "start   when pool.equity < pool.maintenance_margin ";

/** One number far off, a direction of one clause, an exception for one mode, and several changes at once, in venues of several kinds; and what means nothing. */
export const more: readonly Plant[] = [
  { file: kraken, what: "a far row of a table", edits: [["up to 60_000_000 USD: initial_margin_rate 30%, maintenance_margin_rate 15%", "up to 60_000_000 USD: initial_margin_rate 30%, maintenance_margin_rate 15.1%"]], shows: [/maintenance_margin stricter/, /stage\.liquidatable stricter/] },
  { file: kraken, what: "a bound of the other table", edits: [["up to 30_000_000 USD: initial_margin_rate 30%, maintenance_margin_rate 15%", "up to 30_000_100 USD: initial_margin_rate 30%, maintenance_margin_rate 15%"]], shows: [/maintenance_margin looser/] },
  { file: kraken, what: "a row that says the same twice", edits: [["up to 2_000_000 USD:  initial_margin_rate 4%,  maintenance_margin_rate 2%", "up to 1_500_000 USD:  initial_margin_rate 4%,  maintenance_margin_rate 2%\n    up to 2_000_000 USD:  initial_margin_rate 4%,  maintenance_margin_rate 2%"]], shows: [] },
  { file: bybit, what: "starts below and not at", edits: [["start   when pool.equity <= pool.maintenance_margin ", "start   when pool.equity < pool.maintenance_margin "]], shows: [/^isolated\.stage\.liquidatable looser/], never: [/^isolated\.stage\.liquidatable stricter/] },
  { file: bybit, what: "a floor a ten-thousandth lower", edits: [["up to max(0, position.margin - position.initial_margin - position.fee_to_close)", "up to max(0, 1.0001 * position.margin - position.initial_margin - position.fee_to_close)"]], shows: [/^isolated\.permit\.remove_margin\.largest looser/] },
  { file: bybit, what: "funding from the margin first", edits: [["first   balance.wallet_balance  down to 0\n        then    position.margin  down to 0\n        finally insurance_fund", "first   position.margin  down to 0\n        then    balance.wallet_balance  down to 0\n        finally insurance_fund"]], shows: [/^isolated\.pay\.funding_fee\.position\.margin more/, /^isolated\.pay\.funding_fee\.balance\.wallet_balance less/] },
  { file: bybit, what: "no replenishment", edits: [["        when position.auto_margin\n", "        when not position.auto_margin\n"]], shows: [/^isolated\.plan/] },
  { file: bybit, what: "leverage keeps the margin", edits: [["        also set position.margin to position.initial_margin\n", "        also set position.margin to 1.01 * position.initial_margin\n"]], shows: [/^isolated\.permit\.change_leverage\.effects/] },
  { file: bybit, what: "a step of the plan is gone", edits: [["      then    cancel orders in instrument                                                         [PROCESS lowest]\n", ""]], shows: [/^isolated\.plan/] },
  { file: bybit, what: "one tier only where nothing is lost", edits: [["by 1 tier  when pool.equity > 0 ", "by 1 tier  when pool.equity > 10% * pool.maintenance_margin "]], shows: [/^isolated\.plan/] },
  { file: okx, what: "the fee is not margin", edits: [["\n                                  + position.liquidation_fee\n", "\n"]], shows: [/maintenance_margin looser/] },
  { file: okx, what: "funding from below the floor", edits: [["first   balance.wallet_balance  down to 0\n        finally forgiven", "first   balance.wallet_balance  down to 1 USDT\n        finally forgiven"]], shows: [/^cross\.pay\.funding_fee\.balance\.wallet_balance less/] },
  { file: okx, what: "one tier for two", edits: [["then    reduce position by 2 tiers, repeat", "then    reduce position by 1 tier, repeat"]], shows: [/^isolated\.plan/] },
  { file: okx, what: "a smallest amount", edits: [["request.amount >= 10_000 USDT", "request.amount > 10_000 USDT"]], shows: [/^isolated\.permit\.add_margin/] },
  { file: deribit, what: "half a hundredth of a percent", edits: [["1% + 0.005% * (position.notional / 1 BTC)", "1% + 0.0051% * (position.notional / 1 BTC)"]], shows: [/^cross\.maintenance_margin stricter/, /^cross\.stage\.liquidatable stricter/], never: [/^cross\.maintenance_margin looser/] },
  { file: deribit, what: "a fee of three quarters of a percent is one", edits: [["fee     0.75% * fill.value", "fee     0.76% * fill.value"]], shows: [/^cross\.plan/] },
  { file: deribit, what: "closing while liquidated", edits: [["forbid trader to close  when pool.status is liquidatable ", "forbid trader to close  when pool.status is liquidatable and pool.equity < 0 "]], shows: [/^cross\.permit\.close looser/] },
  { file: deribit, what: "the fund is left out", edits: [["        then    insurance_fund\n", ""]], shows: [/^cross\.pay\.realized_loss\.insurance_fund less/, /^cross\.pay\.realized_loss\.socialised more/] },
  { file: deribit, what: "the trigger the other way round", edits: [["start   when pool.maintenance_margin > pool.equity ", "start   when pool.equity < pool.maintenance_margin "]], shows: [] },
  { file: deribit, what: "a rate as a product", edits: [["position.notional * position.maintenance_rate ", "position.maintenance_rate * position.notional "]], shows: [] },
  { file: mexc, what: "the trigger without its fee", edits: [["start   when pool.equity <= pool.maintenance_margin + pool.liquidation_fee", "start   when pool.equity <= pool.maintenance_margin"]], shows: [/\.stage\.liquidatable (looser|incomparable)/] },
  { file: binance, what: "a difference of negatives", edits: [["order.leverage + order.open_loss ", "order.leverage - (0 - order.open_loss) "]], shows: [] },
  { file: reference, what: "the larger of a sum and itself", edits: [["pool.maintenance_margin     = sum of position.maintenance_margin ", "pool.maintenance_margin     = max(sum of position.maintenance_margin, sum of position.maintenance_margin) "]], shows: [] },
  { file: reference, what: "a guarantee less", edits: [["    always isolated loss stays within position.margin\n", ""]], shows: [] },
  { file: reference, what: "two at once: the start, and what may be added", edits: [[start, "start   when pool.equity <= pool.maintenance_margin "], ["when option isolated_adjustment  up to balance.available", "when option isolated_adjustment  up to 99% * balance.available"]], shows: [/^cross\.stage\.liquidatable stricter/, /^isolated\.permit\.add_margin\.largest stricter/], never: [/^isolated\.stage\.liquidatable/] },
  { file: reference, what: "three at once: a rate, a payer, a step", edits: [["pool.maintenance_margin >= 80% * pool.equity", "pool.maintenance_margin >= 79% * pool.equity"], ["        then    balance.bonus  when option bonus  because \"the article gives no order\"            [HOUSE assumptions]\n", ""], ["reduce position with largest loss by 1 tier, repeat", "reduce position with smallest loss by 1 tier, repeat"]], shows: [/^cross\.stage\.warning stricter/, /^cross\.pay\.funding_fee\.balance\.bonus less/, /^cross\.plan/] },
  { file: reference, what: "only where the isolated option is off", edits: [["order.initial_margin        = (value of order at order.price) / order.leverage", "order.initial_margin        = (if option isolated_adjustment then 100% else 101%) * (value of order at order.price) / order.leverage"]], shows: [/^cross\.initial_margin stricter/], never: [/^cross\.initial_margin looser/] },
  { file: reference, what: "amounts rounded up", edits: [["round     amounts to 0.00000001 half even", "round     amounts to 0.00000001 up"]], shows: [/\.(pay|plan|permit)/] },
  { file: reference, what: "warning only where a start is not near", edits: [["warn    when pool.maintenance_margin >= 80% * pool.equity\n        because \"monitor regularly; the article names no threshold\"                               [HOUSE assumptions]\n      # \"If margin balance", "warn    when pool.maintenance_margin >= 80% * pool.equity and pool.equity > 0\n        because \"monitor regularly; the article names no threshold\"                               [HOUSE assumptions]\n      # \"If margin balance"]], shows: [/^cross\.stage\.warning looser/], never: [/^cross\.stage\.warning stricter/] },
];
