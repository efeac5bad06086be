import type { Plant } from "./by-hand.ts";

const bitmex = "bitmex/perpetual.margin";
const paradex = "paradex/perpetual.margin";
const drift = "drift/cross.margin";
const vertex = "vertex/cross.margin";
const mcs = "mcs/btc.margin";
const gmx = "gmx/v2.margin";
const lighter = "lighter/perps.margin";

/** Rewritings across clauses that the forms of rules had to learn, and differences beside them, in venues with groups, buffers and prices of their own. */
export const venues: readonly Plant[] = [
  { file: bitmex, what: "kinds of contract in another order", edits: [["contract linear, inverse, quanto", "contract quanto, linear, inverse"]], shows: [] },
  { file: bitmex, what: "a loss without its sign", edits: [["min(position.unrealized_pnl, 0)", "(position.unrealized_pnl - abs(position.unrealized_pnl)) / 2"]], shows: [] },
  { file: bitmex, what: "stops above and not at", edits: [["stop    when pool.equity >= pool.maintenance_margin ", "stop    when pool.equity > pool.maintenance_margin "]], shows: [/^cross\.plan/] },
  { file: bitmex, what: "orders of the pool", edits: [["first   cancel orders in instrument", "first   cancel orders in pool"]], shows: [/^cross\.plan/] },
  { file: bitmex, what: "a bound that belongs to the higher limit", edits: [["by position.entry_value, upper bound included", "by position.entry_value, lower bound included"]], shows: [/^cross\.maintenance_margin stricter/, /^isolated\.stage\.liquidatable stricter/] },
  { file: paradex, what: "sides as a product with the sign", edits: [["if position.side is long\n                                    then position.contracts\n                                    else 0 contracts ", "position.contracts * (1 + position.sign) / 2 "]], shows: [] },
  { file: paradex, what: "figures of positions in their own words, in a group", edits: [["sum of position.long_contracts\n", "sum of position.contracts where (position.side is long)\n"], ["sum of position.short_contracts\n", "sum of position.contracts where (position.side is not long)\n"]], shows: [] },
  { file: paradex, what: "orders that only reduce count on one side alone", edits: [["sum of order.contracts where (order.side is short)\n", "sum of order.contracts where (order.side is short and not order.reduce_only)\n"]], shows: [/^cross\.initial_margin looser/, /^account\.permit\.withdraw\.largest looser/] },
  { file: drift, what: "a buffer a hundredth of a percent wider: only where a stage is left", edits: [["default 2%", "default 2.01%"]], shows: [/^cross\.stage\.liquidatable stricter/, /^cross\.liquidation_price stricter/, /^cross\.plan/] },
  { file: drift, what: "liabilities by side", edits: [["pool.liabilities            = sum of position.notional ", "pool.liabilities            = sum of position.notional where (position.side is long) + sum of position.notional where (position.side is short) "]], shows: [] },
  { file: vertex, what: "a price by the side, without its sign", edits: [["(1 - position.sign * instrument.maintenance_weight / 2)", "(if position.side is long then 1 - instrument.maintenance_weight / 2 else 1 + instrument.maintenance_weight / 2)"]], shows: [] },
  { file: vertex, what: "a step that is taken at nothing too", edits: [["when pool.equity > 0\n", "when pool.equity >= 0\n"]], shows: [/^cross\.plan/] },
  { file: mcs, what: "an exception as an if in the divisor", edits: [["position.entry_value / position.leverage                        [MARGIN Initial]\n      except when position.margin_mode is cross: position.entry_value\n        / position.tier.max_leverage ", "position.entry_value / (if position.margin_mode is cross then position.tier.max_leverage else position.leverage) "]], shows: [] },
  { file: mcs, what: "orders of the other side first", edits: [["order.side is long and any of (position.side is long) with same instrument.symbol", "order.side is long and any of (position.side is short) with same instrument.symbol"]], shows: [/^cross\.plan/] },
  { file: gmx, what: "the price by the side, within one move", edits: [["profit of position\n                                    from position.entry_price to instrument.min_price\n      shows dimension 9, case 14                                                                  [LIQ prices]\n      except when position.side is short: profit of position\n          from position.entry_price to instrument.max_price ", "profit of position from position.entry_price to (if position.side is short then instrument.max_price else instrument.min_price) "]], shows: [] },
  { file: gmx, what: "a floor a cent lower", edits: [["5 USDC)", "4.99 USDC)"]], shows: [/^isolated\.maintenance_margin looser/, /^isolated\.stage\.liquidatable looser/], never: [/^isolated\.maintenance_margin stricter/] },
  { file: lighter, what: "no less healthy, the other way round", edits: [["and pool.equity * before pool.initial_margin\n            >= before pool.equity * pool.initial_margin\n        shows", "and not (before pool.equity * pool.initial_margin > pool.equity * before pool.initial_margin)\n        shows"]], shows: [] },
];
