import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { proofsOf } from "../../../conformance/diff/same-rules.ts";
import type { CompiledPolicy } from "../../../dsl/index.ts";
import { edited, policyOf } from "./policies.ts";

const text = (name: string): string => readFileSync(`test/kit/diff/texts/${name}.margin`, "utf8");

/** What is not proved to be the same by the form of the rules. */
function left(before: CompiledPolicy, after: CompiledPolicy): readonly string[] {
  const decisions = decisionsOf(before, after);
  const proofs = proofsOf(before, after, decisions);
  return decisions.flatMap(({ key }) => (proofs.has(key) ? [] : [key]));
}

type Row = readonly [file: string, what: string, ...edits: readonly (readonly [from: string, to: string])[]];

/** Rewritings of conditions, of what is chosen by them and of sums over what fulfils them. */
const same: readonly Row[] = [
  ["portfolio", "gross as one sum", ["pool.gross                  = pool.long + pool.short [R a]", "pool.gross                  = sum of position.maintenance_margin [R a]"]],
  ["portfolio", "gross with not", ["pool.short                  = sum of position.maintenance_margin where (position.side is short) [R a]", "pool.short                  = sum of position.maintenance_margin where (not (position.side is long)) [R a]"]],
  ["portfolio", "not (none or half) is full", ["if option offset is none then pool.gross else if option offset is half then (pool.gross + pool.by_base) / 2 else pool.by_base", "if option offset is full then pool.by_base else if not (option offset is none or option offset is full) then 50% * (pool.gross + pool.by_base) else pool.gross"]],
  ["portfolio", "factor out of if", ["(if position.insured then 0.5 else 1) * position.rate * position.notional", "if position.insured then position.rate * position.notional / 2 else position.rate * position.notional"]],
  ["portfolio", "rates by if", ["position.rate               = 2% [R a]\n      except when instrument.risk_group is alts: 5% [R a]\n      except when instrument.risk_group is memes: 10% [R a]", "position.rate               = if not (instrument.risk_group is majors or instrument.risk_group is memes) then 5% else if instrument.risk_group is majors then 2% else 10% [R a]"]],
  ["portfolio", "rates other exception order", ["      except when instrument.risk_group is alts: 5% [R a]\n      except when instrument.risk_group is memes: 10% [R a]", "      except when instrument.risk_group is memes: 10% [R a]\n      except when instrument.risk_group is alts: 5% [R a]"]],
  ["portfolio", "unreachable exception", ["      except when instrument.risk_group is memes: 10% [R a]", "      except when instrument.risk_group is memes and instrument.risk_group is not alts: 10% [R a]\n      except when instrument.risk_group is memes and instrument.risk_group is majors: 77% [R a]"]],
  ["portfolio", "min of leverage as max", ["position.notional / min(position.leverage, 50x)", "max(position.notional / position.leverage, position.notional / 50)"]],
  ["portfolio", "clamp the other way", ["(100% - min(30%, max(0%, account.tier_discount)))", "max(70%, min(100%, 100% - account.tier_discount))"]],
  ["portfolio", "losses by where", ["sum of min(0 USD, position.unrealized_pnl) [R a]", "sum of position.unrealized_pnl where (position.unrealized_pnl <= 0 USD) [R a]"]],
  ["portfolio", "losses as rest", ["sum of min(0 USD, position.unrealized_pnl) [R a]", "sum of position.unrealized_pnl - sum of position.unrealized_pnl where (position.unrealized_pnl > 0 USD) [R a]"]],
  ["portfolio", "losses as half of difference to abs", ["sum of min(0 USD, position.unrealized_pnl) [R a]", "(sum of position.unrealized_pnl - sum of abs(position.unrealized_pnl)) / 2 [R a]"]],
  ["portfolio", "forbid split in two", ["    forbid trader to withdraw when account.frozen or account.losses < -1_000_000 USD [R b]", "    forbid trader to withdraw when account.frozen [R b]\n    forbid trader to withdraw when not account.frozen and account.losses < -1_000_000 USD [R b]"]],
  ["portfolio", "forbid by not and", ["when account.frozen or account.losses < -1_000_000 USD", "when not (not account.frozen and account.losses >= -1_000_000 USD)"]],
  ["portfolio", "two allows into one", ["      allow trader to open, increase when pool.equity for opening >= pool.initial_margin [R b]\n      allow trader to open, increase when position.insured and pool.equity for opening >= 50% * pool.initial_margin [R b]", "      allow trader to open, increase when pool.equity for opening >= pool.initial_margin or (2 * pool.equity for opening >= pool.initial_margin and position.insured) [R b]"]],
  ["portfolio", "count 19 or fewer", ["number of position < 20", "number of position <= 19"]],
  ["portfolio", "none held, by any", ["number of position in account = 0 and number of order in account = 0", "not (number of position in account > 0 or number of order in account >= 1)"]],
  ["portfolio", "none held, as one number", ["number of position in account = 0 and number of order in account = 0", "number of position in account + number of order in account = 0"]],
  ["portfolio", "none held, as fewer than one of twice as many", ["number of position in account = 0 and number of order in account = 0", "2 * number of position in account + 3 * number of order in account < 2"]],
  ["bonus", "enough for opening, as what is available", ["pool.equity for opening >= pool.initial_margin and number of position <= 3", "pool.available = pool.equity for opening - pool.initial_margin and number of position <= 3"]],
  ["portfolio", "equity purposes merged", ["      count sum of position.unrealized_pnl for maintaining, opening\n      count sum of min(0 USD, position.unrealized_pnl) for withdrawing", "      count sum of min(0 USD, position.unrealized_pnl)\n      count sum of max(0 USD, position.unrealized_pnl) for maintaining, opening"]],
  ["portfolio", "unused definition", ["    account.losses  ", "    account.unused              = sum of position.notional where (position.side is short) [R a]\n    account.losses  "]],
  ["portfolio", "order value inlined and guarded other way", ["if order.reduce_only then 0 USD else order.value / order.leverage", "if not order.reduce_only then (value of value of order at order.price in USD) / order.leverage else 0 USD"]],
  ["coins", "not retail is professional or maker", ["account.kind is not retail or pool.equity", "account.kind is professional or account.kind is maker or pool.equity"]],
  ["coins", "forbid leverage factored", ["when request.leverage > 100x or (account.kind is retail and request.leverage > 20x)", "when request.leverage > 20x and (account.kind is retail or request.leverage > 100x)"]],
  ["coins", "max factored", ["max(position.at_entry / position.leverage, position.at_entry * position.tier.open)", "position.at_entry * max(1 / position.leverage, position.tier.open)"]],
  ["coins", "equity by purposes", ["      count position.unrealized_pnl for maintaining\n      count min(0, position.unrealized_pnl) for opening, withdrawing", "      count position.unrealized_pnl\n      reserve max(0, position.unrealized_pnl) for withdrawing, opening"]],
  ["coins", "distribution of rates", ["position.at_entry * position.keeping + position.at_entry * instrument.taker_fee_rate", "position.at_entry * (position.tier.keep + position.mark_buffer + instrument.taker_fee_rate)"]],
  ["bonus", "discount as sum of parts", ["if option plan is basic then 100% else if option plan is plus then 90% else 80%", "80% + (if option plan is plus then 10% else 0%) + (if option plan is not plus and option plan is not prime then 20% else 0%)"]],
  ["bonus", "max with one", ["max(position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount, 1 USDT)", "(1 USDT + max(0 USDT, position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount - 1 USDT))"]],
  ["bonus", "winners and losers as pnl", ["      count pool.winners for maintaining\n", "      count sum of position.unrealized_pnl for maintaining\n      reserve pool.losers for maintaining\n"]],
  ["bonus", "max as if then else", ["max(order.price, instrument.mark_price)", "(if order.price <= instrument.mark_price then instrument.mark_price else order.price)"]],
  ["bonus", "min of transfer", ["max(0 USDT, min(balance.wallet_balance, 50_000 USDT) - pool.initial_margin)", "max(0 USDT, min(balance.wallet_balance - pool.initial_margin, 50_000 USDT - pool.initial_margin))"]],
  ["bonus", "plan not basic", ["when option bonus and option plan is not basic", "when (option plan is plus or option plan is prime) and option bonus"]],
  ["bonus", "place order two into one", ["      allow trader to place order when order.reduce_only [R b]\n      allow trader to place order when pool.equity for opening >= pool.initial_margin and order.price >= 50% * instrument.mark_price [R b]", "      allow trader to place order when not (not order.reduce_only and (pool.equity for opening < pool.initial_margin or 2 * order.price < instrument.mark_price)) [R b]"]],
  ["bonus", "pool sides by max min", ["max(sum of position.initial_margin where (position.side is long) + sum of order.initial_margin where (order.side is long), sum of position.initial_margin where (position.side is short) + sum of order.initial_margin where (order.side is short))", "(sum of position.initial_margin + sum of order.initial_margin - min(sum of position.initial_margin where (position.side is long) + sum of order.initial_margin where (order.side is long), sum of position.initial_margin where (position.side is short) + sum of order.initial_margin where (order.side is short)))"]],
  ["bonus", "no bonus, as none above 0", ["when balance.bonus = 0 or", "when not balance.bonus > 0 or"]],
  ["bonus", "no bonus, as less than none but for what is more", ["when balance.bonus = 0 or", "when balance.bonus + balance.bonus * (if option bonus then 1 else 2) <= 0 or"]],
  ["assets", "a range as the smaller of two", ["not (request.leverage >= 1x and request.leverage <= 20x)", "min(request.leverage - 1x, 20x - request.leverage) < 0"]],
  ["assets", "range by absolute", ["not (request.leverage >= 1x and request.leverage <= 20x)", "request.leverage < 1x or not request.leverage <= 20x"]],
  ["assets", "any as number", ["any of (position.leverage <= 20x)", "number of position where (not (position.leverage > 20x)) >= 1"]],
  ["assets", "any as not all", ["any of (position.leverage <= 20x)", "not (all of (position.leverage > 20x))"]],
  ["assets", "balance worth by max min", ["if balance.wallet_balance > 0 then asset.weight * value of balance.wallet_balance in USD else value of balance.wallet_balance in USD", "(if balance.wallet_balance > 0 then asset.weight else 1) * value of balance.wallet_balance in USD"]],
  ["assets", "exception as if with factor", ["1.5% * position.notional [R a]\n      except when position.worth > 1_000_000 USD: 3% * position.notional [R a]", "(if position.worth <= 1_000_000 USD then 1 else 2) * 1.5% * position.notional [R a]"]],
];

describe("what is true of the same accounts is the same", () => {
  for (const [file, what, ...edits] of same) test(`${file}: ${what}`, () => expect(left(policyOf(text(file)), policyOf(edited(text(file), ...edits)))).toEqual([]));
});

/** As near to these as can be, and another thing. */
const other: readonly Row[] = [
  ["portfolio", "one sum of both sides, and of one twice", ["where (position.side is short) [R a]", "where (position.side is long) [R a]"]],
  ["portfolio", "half and full changed places", ["if option offset is half", "if option offset is full"]],
  ["portfolio", "a factor that one of both has", ["(if position.insured then 0.5 else 1) * position.rate * position.notional", "if position.insured then position.rate * position.notional / 2 else position.notional"]],
  ["portfolio", "one of both, as one number", ["number of position in account = 0 and number of order in account = 0", "number of position in account + number of order in account <= 1"]],
  ["portfolio", "an order that weighs less than a position", ["number of position in account = 0 and number of order in account = 0", "2 * number of position in account + number of order in account < 2"]],
  ["bonus", "enough for opening, where all of it may be less than nothing", ["pool.equity for opening >= pool.initial_margin and number of position <= 3", "pool.available >= pool.equity for opening - pool.initial_margin and number of position <= 3"]],
  ["portfolio", "20 and no more", ["number of position < 20", "number of position <= 20"]],
  ["portfolio", "losses above a bound", ["sum of min(0 USD, position.unrealized_pnl) [R a]", "sum of position.unrealized_pnl where (position.unrealized_pnl <= 1 USD) [R a]"]],
  ["portfolio", "and in place of or", ["when account.frozen or account.losses", "when account.frozen and account.losses"]],
  ["coins", "two of three words", ["account.kind is not retail or pool.equity", "account.kind is professional or pool.equity"]],
  ["coins", "where there is nothing to keep", ["and pool.maintenance_margin > 0 [R c]", "and pool.maintenance_margin >= 0 [R c]"]],
  ["bonus", "a bound of the smaller of two", ["min(balance.wallet_balance, 50_000 USDT) - pool.initial_margin)", "min(balance.wallet_balance - pool.initial_margin, 50_000 USDT))"]],
  ["bonus", "the larger of two prices where it is the smaller", ["max(order.price, instrument.mark_price)", "(if order.price > instrument.mark_price then instrument.mark_price else order.price)"]],
  ["bonus", "no bonus, as any that is not below 0", ["when balance.bonus = 0 or", "when balance.bonus >= 0 or"]],
  ["bonus", "no deposits, which may be below 0", ["account.deposited >= 100 USDT", "account.deposited + 0.001 USDT > 100 USDT"]],
  ["assets", "a range as the larger of two", ["not (request.leverage >= 1x and request.leverage <= 20x)", "max(request.leverage - 1x, 20x - request.leverage) < 0"]],
  ["assets", "a range as the smaller of two, with an end more", ["not (request.leverage >= 1x and request.leverage <= 20x)", "min(request.leverage - 1x, 20x - request.leverage) <= 0"]],
  ["assets", "none in place of not all", ["any of (position.leverage <= 20x)", "all of (position.leverage <= 20x)"]],
  ["assets", "all where there is none", ["any of (position.leverage <= 20x)", "not (any of (position.leverage > 20x))"]],
  // What is not there must still be decided, where nothing else reads it.
  ["coins", "a fact that may be absent, asked in vain", ["and pool.maintenance_margin > 0 [R c]", "and pool.maintenance_margin > 0 and (instrument.funding_rate > 0% or instrument.funding_rate <= 0%) [R c]"]],
];

describe("what is not, is not", () => {
  for (const [file, what, ...edits] of other) test(`${file}: ${what}`, () => expect(left(policyOf(text(file)), policyOf(edited(text(file), ...edits)))).not.toEqual([]));
});
