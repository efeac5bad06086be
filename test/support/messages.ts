/** A text for every code of a message that one file can give: the examples of the pages, and some for those that have none. */

import { catalogue } from "../../dsl/check/catalogue/index.ts";
import { examplePages } from "../../dsl/check/examples/catalogue.ts";
import { lints } from "../../dsl/check/lints/index.ts";
import { syntaxPages } from "../../dsl/syntax/pages.ts";
import { around } from "../dsl/check/support.ts";
import { policyAround, readMarks } from "../dsl/lints/snippet.ts";
import { base } from "../dsl/overlays/policies.ts";

/** Several of a code are told apart by what is behind `/`. */
const own: Readonly<Record<string, string>> = {
  "block-unclosed/inner": "language 1\npolicy test {\n  version 1\n  definitions {\n    position.floor = 1 * position.margin\n  mode cross {\n  }\n}\n",
  "block-unclosed/end": "language 1\npolicy test {\n  version 1\n  mode cross {\n  }\n",
  "brace-too-many": "language 1\npolicy test {\n  version 1\n  mode cross {\n    sharing { share margin with nothing }\n    }\n    adjustment { allow trader to open }\n    payment { receive realized_profit { to balance.wallet_balance } }\n  }\n}\n",
  "citation-unclosed": "language 1\npolicy test {\n  version 1\n  source HELP \"Help\" sections Cross\n  account {\n    allow trader to deposit [HELP Cross\n    allow trader to withdraw [HELP Cross]\n  }\n}\n",
  "language-missing/policy": "policy test {\n  version 1\n}\n",
  "language-missing/nothing": "",
  "text-after-policy": "language 1\npolicy test {\n  version 1\n}\n}\n",
  "reason-not-quoted": "language 1\npolicy test {\n  version 1\n  account {\n    unspecified trader to deposit because the rulebook is silent\n  }\n}\n",
  "aggregate-range/one": around("definitions", "position.notional = sum of instrument.mark_price").text,
  "aggregate-range/in-pool": around("definitions", "account.all = number of balance in pool").text,
  "stage-order": around("liquidation", "start when pool.equity < pool.maintenance_margin\nwarn when pool.maintenance_margin >= 80% * pool.equity\nfinally close all positions").text,
  "not-here/before": around("sharing", "count before balance.bonus").text,
  "not-here/dots": around("definitions", "position.fee.rate = 1%").text,
  "not-here/account": around("policy", "account { liquidation of pool { start when account.id is a  finally close all positions } }").text,
  "unknown-name/is": around("definitions", "position.long = position.side = long").text,
  "unknown-word/list": around("sharing", "count balance.bonus for open").text,
  "not-a-quantity/tier": around("definitions", "position.tier = instrument.tiers by 0, upper bound included\nposition.rate = position.tier * 2").text,
  "divisor-may-be-zero/comparison": around("definitions", "position.risky = position.unsettled_funding / position.margin > 80%").text,
  "keyword-as-name/purpose": policyAround("payment", "receive because \"why\" { to balance.wallet_balance }").text,
  "syntax/section": policyAround("sharing", "count balance.bonus [HELP ]").text,
  "syntax/purpose": policyAround("adjustment", "allow trader to open when pool.equity for >= pool.initial_margin [HELP Cross]").text,
  "reason-not-quoted/nothing": policyAround("adjustment", "unspecified trader to open because [HELP Cross]").text,
  "mode-without-example": base("").replace(/\}\n$/, '  mode other { sharing unspecified adjustment unspecified liquidation of pool unspecified payment unspecified }\n  examples { example "one" { given position p1: margin_mode cross  expect account: status healthy } }\n}\n'),
  "unknown-name/option": around("policy", "options { hedging default yes }\ndefinitions { position.x = if hedging then 1% else 2% }").text,
  "unknown-name/bare": around("definitions", "position.fee = notional * 1%\nposition.notional = value of position at instrument.mark_price").text,
  "unknown-source/source": around("sharing", "count balance.bonus [TERMS Fees]").text,
  "section-missing/share": around("policy", "mode cross { sharing { count balance.wallet_balance } adjustment unspecified liquidation of pool unspecified payment unspecified }").text,
  "plan-order/nothing-starts": around("liquidation", "finally close all positions").text,
  "plan-order/words": around("liquidation", "start when pool.equity < pool.maintenance_margin\nthen cancel orders in pool\nfinally close all positions").text,
  "step-order/words": around("payment", "pay realized_loss { then balance.bonus  finally insurance_fund }").text,
  "waterfall-end/role": around("payment", "pay realized_loss { first balance.bonus }").text,
  "waterfall-end/limit": around("payment", "pay realized_loss { finally insurance_fund up to 10% of charge }").text,
  "waterfall-end/empty": around("payment", "pay realized_loss { }").text,
  "repeat-endless/finally": around("liquidation", "start when pool.equity < pool.maintenance_margin\nfinally close all positions, repeat").text,
  "minus-before-fact/divided": policyAround("definitions", "position.x = position.margin / -position.leverage").text,
  "number-letters/thousands": policyAround("definitions", "position.x = max(position.margin, 5k)").text,
  "foreign-comment/block": policyAround("definitions", "/* two\n * lines */ position.x = 1 * position.margin").text,
  "foreign-operator/and": policyAround("definitions", "position.x = position.margin > 0&&position.margin < 5").text,
  "duplicate-name/section": "language 1\npolicy test {\n  version 1\n  source HELP \"Help\" sections Cross, Cross\n}\n",
  "duplicate-name/label": around("sharing", "count balance.bonus as money\ncount sum of position.margin as money").text,
  "duplicate-name/version": "language 1\npolicy test {\n  version 1\n  version 2\n}\n",
  "tier-rows/open": around("policy", "tiers risk upper bound included {\n  above: rate 1%\n  up to 5 USDT: rate 2%\n}").text,
  "tier-rows/boundary": around("policy", "tiers risk upper bound included {\n  up to 5 USDT: rate 1%\n  above: rate 2%\n}\ndefinitions { position.tier = risk by 1 USDT, lower bound included }").text,
  "margin-reckoned-wrongly/sum": policyAround("definitions", "pool.initial_margin = max of position.initial_margin  [HELP Cross]\nposition.initial_margin = position.contracts * 2 [HELP Cross]").text,
  "equality-of-amounts/not": policyAround("liquidation", "start when pool.equity != pool.maintenance_margin  [HELP Reminder]").text,
};

/** Lines of an example in a policy that is otherwise whole. */
function inExample(snippet: string): string {
  const lines = snippet.trimStart().startsWith("example") ? snippet : `example "one" {\n${snippet}\nexpect account: status healthy\n}`;
  return base("").replace(/\}\n$/, `  examples {\naccount sample {\n  given balance USDT: wallet_balance 5_000\n}\n${lines}\n}\n}\n`);
}

/** By code, or by code and case. */
export const texts: ReadonlyMap<string, string> = new Map([
  ...Object.entries(catalogue).map(([code, { place, bad }]) => [code, around(place, readMarks(bad).text).text] as const),
  ...lints.map(({ code, place, bad }) => [code, policyAround(place, readMarks(bad).text).text] as const),
  ...Object.entries(syntaxPages).flatMap(([code, { place, bad }]) => (place === undefined || bad === undefined ? [] : [[code, policyAround(place, readMarks(bad).text).text] as const])),
  ...Object.entries(examplePages).map(([code, { bad }]) => [code, inExample(readMarks(bad).text)] as const),
  ...Object.entries(own),
]);
