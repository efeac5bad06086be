/** Whole clauses and blocks, for who does not remember how one is written. `${1:word}` is a place to fill in. */

import type { BlockKind } from "../../syntax/expected/index.ts";

export interface Snippet {
  readonly label: string;
  readonly insert: string;
  readonly documentation: string;
}

function snippet(label: string, insert: string, documentation: string): Snippet {
  return { label, insert, documentation };
}

const permissions: readonly Snippet[] = [
  snippet("allow … up to …", "allow ${1:trader} to ${2:withdraw} up to amount that keeps ${3:pool.equity for withdrawing >= pool.initial_margin}", "Allows an action up to the largest amount that keeps a condition."),
  snippet("allow … when …", "allow trader to ${1:open} when ${2:pool.equity for opening >= pool.initial_margin}", "Allows an action where a condition holds after it."),
  snippet("forbid … because …", "forbid trader to ${1:add to position} because \"${2:why}\"", "Refuses an action, with the reason."),
  snippet("unspecified … because …", "unspecified trader to ${1:change leverage} because \"${2:the rulebook does not mention it}\"", "The rulebook does not say."),
];

const sections = [
  "  sharing {\n    share margin ${3:across positions with same instrument.settle}\n    count balance.wallet_balance\n    count sum of position.unrealized_pnl\n  }\n",
  "  adjustment {\n    allow trader to open when pool.equity for opening >= pool.initial_margin\n    allow trader to close\n  }\n",
  "  liquidation of pool {\n    start when pool.equity < pool.maintenance_margin\n    stop when pool.equity >= pool.maintenance_margin\n    finally close all positions\n  }\n",
  "  payment {\n    pay realized_loss, trading_fee, funding_fee {\n      finally balance.wallet_balance\n    }\n    receive realized_profit, funding_fee {\n      to balance.wallet_balance\n    }\n    unspecified liquidation_fee, interest, bonus_clawback because \"${4:the rulebook does not mention them}\"\n  }\n",
].join("\n");

export const snippets: Readonly<Partial<Record<BlockKind, readonly Snippet[]>>> = {
  file: [snippet("language 1 … policy … { }", "language 1\n\npolicy ${1:venue.futures} \"${2:Title}\" {\n  version 1\n  $0\n}\n", "A new policy.")],
  policy: [
    snippet("source … sections …", "source ${1:RULES} \"${2:Title}\" at \"${3:https://venue.example/rules}\" read ${4:2026-01-01} sections ${5:Margin}", "A document that clauses cite."),
    snippet("effective from … until …", "effective from ${1:2026-01-01} until ${2:2027-01-01}", "When the rules are in force."),
    snippet("round amounts …, prices …", "round amounts to ${1:0.00000001} half even, prices to tick against trader", "How money and prices are rounded."),
    snippet("definitions of the six figures", "definitions {\n  position.notional = value of position at instrument.mark_price\n  position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price\n  position.initial_margin = position.notional / position.leverage\n  position.maintenance_margin = position.notional * ${1:0.5%}\n  pool.initial_margin = sum of position.initial_margin\n  pool.maintenance_margin = sum of position.maintenance_margin\n}", "What every report prints."),
    snippet("mode … with its four sections", `mode \${1:cross} "\${2:Cross margin}" {\n${sections}}`, "A margin mode that answers each question."),
    snippet("tiers … upper bound included { }", "tiers ${1:risk} upper bound included {\n  up to ${2:50_000 USDT}: maintenance_margin_rate ${3:0.4%}, maintenance_amount ${4:0 USDT}\n  above: maintenance_margin_rate ${5:1%}, maintenance_amount ${6:300 USDT}\n}", "A venue's table of rates by size."),
    snippet("guarantees { }", "guarantees {\n  always conserves money\n  $0\n}", "What the author claims of every state."),
    snippet("examples { }", "examples {\n  account ${1:trader} {\n    given balance USDT: wallet_balance ${2:5000}\n  }\n\n  example \"${3:the account is healthy}\" {\n    given ${1:trader}\n    expect account: status healthy\n  }\n}", "Tests of the policy."),
  ],
  options: [
    snippet("NAME default yes", "${1:bonus} default ${2:yes}", "An option that is yes or no."),
    snippet("NAME one of … default …", "${1:position_mode} one of ${2:one_way}, ${3:hedge} default ${2:one_way}", "An option with words of its own."),
  ],
  facts: [
    snippet("LEVEL.NAME: money in settle", "${1:account.cumulative_pnl}: money in settle default 0 \"${2:What it is.}\"", "An amount that only this venue's snapshots give."),
    snippet("LEVEL.NAME: one of …", "${1:instrument.risk_group}: one of ${2:majors}, ${3:alts}", "A word that only this venue's snapshots give."),
  ],
  tiers: [
    snippet("up to …: …", "up to ${1:50_000 USDT}: maintenance_margin_rate ${2:0.4%}, maintenance_amount ${3:0 USDT}", "A row of the table."),
    snippet("above: …", "above: maintenance_margin_rate ${1:1%}, maintenance_amount ${2:0 USDT}", "The last row, without an end."),
  ],
  definitions: [
    snippet("except when …: …", "except when ${1:order.reduce_only}: ${2:0}", "Another value where a condition holds."),
    snippet("position.tier = … by …", "position.tier = instrument.tiers by ${1:position.notional}, upper bound included", "The row of the platform's table that a position is in."),
  ],
  account: permissions,
  adjustment: permissions,
  mode: [
    snippet("sharing { }", "sharing {\n  share margin ${1:across positions with same instrument.settle}\n  count balance.wallet_balance\n  count sum of position.unrealized_pnl\n}", "Whose margin backs whose position."),
    snippet("adjustment { }", "adjustment {\n  allow trader to open when pool.equity for opening >= pool.initial_margin\n  allow trader to close\n  $0\n}", "Who may do what."),
    snippet("liquidation of pool { }", "liquidation of pool {\n  start when ${1:pool.equity < pool.maintenance_margin}\n  stop when ${2:pool.equity >= pool.maintenance_margin}\n  finally close all positions ${3:at bankruptcy price shared by position.maintenance_margin}\n}", "What starts a liquidation, and what is closed."),
    snippet("payment { }", "payment {\n  pay realized_loss, trading_fee, funding_fee {\n    finally balance.wallet_balance\n  }\n  receive realized_profit, funding_fee {\n    to balance.wallet_balance\n  }\n  unspecified liquidation_fee, interest, bonus_clawback because \"${1:the rulebook does not mention them}\"\n}", "Which money pays first."),
  ],
  sharing: [
    snippet("share margin across positions with same …", "share margin across positions with same ${1:instrument.settle}", "One pool for all positions that have it in common."),
    snippet("share margin with nothing", "share margin with nothing", "A pool for each position."),
    snippet("count … for … when …", "count ${1:balance.bonus} for ${2:maintaining} when ${3:option bonus}", "Money that counts as equity for some purposes."),
    snippet("reserve … for …", "reserve ${1:sum of order.initial_margin} for ${2:opening, withdrawing}", "Money that does not count."),
  ],
  liquidation: [
    snippet("start when equity falls short", "start when ${1:pool.equity < pool.maintenance_margin}", "What starts the plan."),
    snippet("stop when equity suffices", "stop when ${1:pool.equity >= pool.maintenance_margin}", "What ends the plan."),
    snippet("first …, then …, finally …", "first cancel orders in pool\nthen reduce position with largest loss by ${1:1 tier}, repeat\nfinally close all positions at bankruptcy price shared by position.maintenance_margin", "A plan in three steps."),
    snippet("fee …", "fee ${1:0.5%} * fill.value", "What a liquidation costs."),
  ],
  payment: [
    snippet("pay … { first … finally … }", "pay ${1:realized_loss} {\n  first ${2:balance.bonus}\n  finally ${3:balance.wallet_balance}\n}", "Who pays, in order."),
    snippet("pay … keeping … { }", "pay ${1:realized_loss} keeping ${2:pool.equity >= 0} {\n  first ${3:balance.wallet_balance}\n  finally ${4:insurance_fund}\n}", "Own money pays only as far as a condition still holds."),
    snippet("receive … { to … }", "receive ${1:realized_profit} {\n  to ${2:balance.wallet_balance}\n}", "Where received money goes."),
    snippet("unspecified … because …", "unspecified ${1:interest} because \"${2:the rulebook does not mention it}\"", "The rulebook does not say who pays."),
  ],
  pay: [
    snippet("first … up to …", "first ${1:balance.bonus} up to ${2:30% of charge}", "A payer with a limit."),
    snippet("first … when option …", "first ${1:balance.bonus} when ${2:pool.equity > 0}", "A payer under a condition."),
    snippet("first split …", "first split ${1:50%} ${2:balance.bonus}, ${3:50%} ${4:balance.wallet_balance}", "Payers by shares."),
  ],
  guarantees: [
    snippet("always … loss stays within …", "always ${1:cross} loss stays within ${2:balance.wallet_balance}", "A loss takes no more than a bucket."),
    snippet("never paying takes … below …", "never paying takes ${1:pool.equity} below ${2:0}", "No payment takes a figure below a floor."),
  ],
  examples: [
    snippet("account … { }", "account ${1:trader} {\n  given balance USDT: wallet_balance ${2:5000}\n  $0\n}", "An account that several examples share."),
    snippet("example … { }", "example \"${1:what it shows}\" {\n  given ${2:account}\n  expect account: status ${3:healthy}\n}", "A test."),
  ],
  example: [
    snippet("given position …", "given position ${1:p1}: symbol \"${2:BTC/USDT:USDT}\", margin_mode ${3:cross}, side ${4:long}, contracts ${5:1}, entry_price ${6:60_000}, leverage ${7:10}", "A position."),
    snippet("given instrument …", "given instrument \"${1:BTC/USDT:USDT}\": mark_price ${2:58_000}", "An instrument with its price."),
    snippet("when withdraw …", "when withdraw: asset ${1:USDT}, amount ${2:100}", "A request."),
    snippet("when charge …", "when charge ${1:funding_fee}: direction pay, asset ${2:USDT}, amount ${3:12.5}, position ${4:p1}", "A charge."),
    snippet("expect pool …", "expect pool ${1:cross} ${2:USDT}: equity ${3:4050}, status ${4:healthy}", "What a pool must be."),
    snippet("expect verdict …", "expect verdict ${1:allowed}", "What must be answered."),
  ],
  example_account: [
    snippet("given balance …", "given balance ${1:USDT}: wallet_balance ${2:5000}", "Money."),
    snippet("given instrument …", "given instrument \"${1:BTC/USDT:USDT}\": mark_price ${2:58_000}, tick_size ${3:0.1}", "An instrument with its price."),
    snippet("given position …", "given position ${1:p1}: symbol \"${2:BTC/USDT:USDT}\", margin_mode ${3:cross}, side ${4:long}, contracts ${5:1}, entry_price ${6:60_000}, leverage ${7:10}", "A position."),
  ],
};
