// Generated from prove-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"prove-answer.schema.json","title":"ProveAnswer","description":"What is true of every account under a policy: `plimsoll prove`.","type":"object","additionalProperties":false,"required":["policy","evaluations","cases","findings"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"reproduce":{"type":"string","description":"The call that says the same again."},"plimsoll":{"type":"string","description":"The version of Plimsoll that answered."},"evaluations":{"type":"integer","description":"How many accounts the search for a refutation of each property could ask about."},"cases":{"type":"integer","description":"How many cases the proofs of each property could tell apart."},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}}},"definitions":{"finding":{"title":"ProvedFinding","description":"One property of one mode or clause.","type":"object","additionalProperties":false,"required":["property","about","verdict","because","clauses"],"properties":{"property":{"type":"string","description":"The property's name.","enum":["statuses_exclusive","stages_in_order","reachable","more_margin_never_hurts","pools_isolated","loss_stays_within","conserves_money","never_divides_by_zero","order_of_positions","splitting_a_position","guarantee"]},"about":{"type":"string","description":"What it is about: a mode, a stage, an exception."},"verdict":{"type":"string","description":"Proved of all accounts that `assuming` describes; refuted by `accounts`, or shown to be impossible by `method`; or unknown.","enum":["proved","refuted","unknown"]},"because":{"type":"string","description":"What was shown, or what happens in the account, or what stands in the way."},"method":{"type":"string","description":"How it was shown."},"assuming":{"type":"array","description":"What a proof takes for granted.","items":{"type":"string"}},"help":{"type":"string","description":"What would help where it is unknown."},"clauses":{"type":"array","description":"The ids of the clauses that it is about.","items":{"type":"string"}},"accounts":{"type":"array","description":"Accounts that the exact engine was asked about. Of two, the second is the first after the change that the property speaks of.","items":{"$ref":"snapshot.schema.json"}},"of":{"type":"string","description":"The pool, position or order of the accounts that it is seen of."},"ask":{"$ref":"suite.schema.json#/definitions/caseAsk","description":"What the first account was asked, as a case of a suite states it; absent: how it stands."},"reckoned":{"type":"array","description":"Of each account, how the policy comes to its answer: a figure or a condition in numbers to a line, with its place in the text.","items":{"type":"array","items":{"type":"string"}}},"places":{"type":"object","description":"Where the clauses stand in the text, by their ids.","additionalProperties":{"type":"string"}}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema14 = {"title":"ProvedFinding","description":"One property of one mode or clause.","type":"object","additionalProperties":false,"required":["property","about","verdict","because","clauses"],"properties":{"property":{"type":"string","description":"The property's name.","enum":["statuses_exclusive","stages_in_order","reachable","more_margin_never_hurts","pools_isolated","loss_stays_within","conserves_money","never_divides_by_zero","order_of_positions","splitting_a_position","guarantee"]},"about":{"type":"string","description":"What it is about: a mode, a stage, an exception."},"verdict":{"type":"string","description":"Proved of all accounts that `assuming` describes; refuted by `accounts`, or shown to be impossible by `method`; or unknown.","enum":["proved","refuted","unknown"]},"because":{"type":"string","description":"What was shown, or what happens in the account, or what stands in the way."},"method":{"type":"string","description":"How it was shown."},"assuming":{"type":"array","description":"What a proof takes for granted.","items":{"type":"string"}},"help":{"type":"string","description":"What would help where it is unknown."},"clauses":{"type":"array","description":"The ids of the clauses that it is about.","items":{"type":"string"}},"accounts":{"type":"array","description":"Accounts that the exact engine was asked about. Of two, the second is the first after the change that the property speaks of.","items":{"$ref":"snapshot.schema.json"}},"of":{"type":"string","description":"The pool, position or order of the accounts that it is seen of."},"ask":{"$ref":"suite.schema.json#/definitions/caseAsk","description":"What the first account was asked, as a case of a suite states it; absent: how it stands."},"reckoned":{"type":"array","description":"Of each account, how the policy comes to its answer: a figure or a condition in numbers to a line, with its place in the text.","items":{"type":"array","items":{"type":"string"}}},"places":{"type":"object","description":"Where the clauses stand in the text, by their ids.","additionalProperties":{"type":"string"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema15 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"snapshot.schema.json","title":"Snapshot","description":"One account and the market around it at one moment: everything an answer depends on, besides the policy.","type":"object","additionalProperties":false,"required":["asOf","account"],"properties":{"asOf":{"$ref":"common.schema.json#/definitions/instant","description":"The moment of this snapshot; decides which version of a policy is in force."},"selectors":{"description":"What picks rules: options of the policy (`yes`, `no` or their own words) and what the policy applies to, such as jurisdiction.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/name"}},"account":{"$ref":"#/definitions/account"},"assets":{"description":"The assets that something here is valued in or through.","type":"array","items":{"$ref":"#/definitions/asset"}},"instruments":{"description":"The contracts that positions and orders are in.","type":"array","items":{"$ref":"#/definitions/instrument"}},"positions":{"description":"The open positions of the account; their order breaks ties.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"The resting orders of the account.","type":"array","items":{"$ref":"#/definitions/order"}},"pools":{"description":"What is remembered of pools from before, for stages that are left at another threshold than they are entered. A pool not listed has the most severe status of its positions.","type":"array","items":{"$ref":"#/definitions/poolMemory"}},"funds":{"description":"Buckets of finite size that stand behind accounts, such as an insurance fund.","type":"array","items":{"$ref":"#/definitions/fund"}},"counterparties":{"description":"Other accounts, read only to rank auto-deleveraging.","type":"array","items":{"$ref":"#/definitions/counterparty"}}},"definitions":{"account":{"title":"Account","description":"The account that is judged.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity on the platform.","x-level":"account","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage the account was in before, where a policy leaves a stage later than it enters it.","x-level":"account","x-dimension":"enum"},"balances":{"description":"The account's money, one entry for each asset.","type":"array","items":{"$ref":"#/definitions/balance"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"balance":{"title":"Balance","description":"The account's money of one asset. The buckets are disjoint: margin assigned to an isolated position is in none of them.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"balance","x-dimension":"name"},"walletBalance":{"$ref":"common.schema.json#/definitions/decimal","description":"Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative.","x-level":"balance","x-dimension":"money","x-asset":"own"},"bonus":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money of the platform that the account may use as margin.","x-level":"balance","x-dimension":"money","x-asset":"own"},"debt":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What the account owes, 0 or more.","x-level":"balance","x-dimension":"money","x-asset":"own"},"credits":{"description":"Vouchers and bonuses with terms of their own. They are beside `bonus`, not parts of it.","type":"array","items":{"$ref":"#/definitions/credit"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"credit":{"title":"Credit","description":"A voucher or bonus with terms of its own.","type":"object","additionalProperties":false,"required":["id","kind","amount"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity on the platform.","x-level":"credit","x-dimension":"name"},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy.","x-level":"credit","x-dimension":"enum"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is left of it.","x-level":"credit","x-dimension":"money","x-asset":"own"},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay; 1 is all.","x-level":"credit","x-dimension":"ratio"},"grantedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it was granted.","x-level":"credit","x-dimension":"instant"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses.","x-level":"credit","x-dimension":"instant"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"asset":{"title":"Asset","description":"An asset and what it is worth.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset's code.","x-level":"asset","x-dimension":"name"},"prices":{"description":"The price of one unit in other assets, each more than 0.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/positive"}},"haircut":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of its value that does not count as margin: 0.05 counts 95 %. At most 1.","x-level":"asset","x-dimension":"ratio"},"step":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest amount of the asset that can move.","x-level":"asset","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"instrument":{"title":"Instrument","description":"A futures or perpetual contract.","type":"object","additionalProperties":false,"required":["symbol","contract","base","quote","settle","contractSize","tickSize","markPrice"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The contract's identity, such as BTC/USDT:USDT.","x-level":"instrument","x-dimension":"name"},"contract":{"type":"string","enum":["linear","inverse","quanto"],"description":"How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one.","x-level":"instrument","x-dimension":"enum"},"base":{"$ref":"common.schema.json#/definitions/name","description":"What the contract is on.","x-level":"instrument","x-dimension":"name"},"quote":{"$ref":"common.schema.json#/definitions/name","description":"What its prices are in.","x-level":"instrument","x-dimension":"name"},"settle":{"$ref":"common.schema.json#/definitions/name","description":"What its margin, profit and loss are in.","x-level":"instrument","x-dimension":"name"},"contractSize":{"$ref":"common.schema.json#/definitions/positive","description":"How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse.","x-level":"instrument","x-dimension":"ratio"},"tickSize":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between prices.","x-level":"instrument","x-dimension":"price"},"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at.","x-level":"instrument","x-dimension":"price"},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade.","x-level":"instrument","x-dimension":"price"},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price.","x-level":"instrument","x-dimension":"price"},"takerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that takes, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"makerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that rested, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"amountStep":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between sizes, in contracts.","x-level":"instrument","x-dimension":"quantity"},"minAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The smallest order, in contracts.","x-level":"instrument","x-dimension":"quantity"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage the platform offers on the contract.","x-level":"instrument","x-dimension":"leverage"},"quantoMultiplier":{"$ref":"common.schema.json#/definitions/positive","description":"Units of the settle asset that a quanto contract pays for one unit of price and of contract size.","x-level":"instrument","x-dimension":"ratio"},"fundingRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The funding rate of the current period as a share of value; if positive, longs pay.","x-level":"instrument","x-dimension":"ratio"},"openInterest":{"$ref":"common.schema.json#/definitions/nonNegative","description":"All open positions of one side, in contracts.","x-level":"instrument","x-dimension":"quantity"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When a dated contract settles; absent on a perpetual.","x-level":"instrument","x-dimension":"instant"},"tiers":{"description":"The platform's risk tiers in rising order, each beginning where the one before it ends.","type":"array","items":{"$ref":"#/definitions/tier"},"x-level":"instrument","x-dimension":"tiers"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"tier":{"title":"Tier","description":"A range of notional values and the rates in it.","type":"object","additionalProperties":false,"required":["minNotional"],"properties":{"minNotional":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Where the tier begins.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maxNotional":{"$ref":"common.schema.json#/definitions/positive","description":"Where the tier ends; a last tier without it is open.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maintenanceMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Maintenance margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maintenanceAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is deducted from rate times notional, so that maintenance margin does not jump between tiers.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"initialMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Initial margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage in the tier.","x-level":"tier","x-dimension":"leverage"}}},"position":{"title":"Position","description":"An open position. Hedge mode is two positions of one symbol.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"anyOf":[{"required":["entryPrice"]},{"required":["entryNotional"]}],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity; requests and charges name it.","x-level":"position","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"position","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the policy that the position is in, such as cross or isolated.","x-level":"position","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long or short.","x-level":"position","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts, 0 or more; the side carries the sign.","x-level":"position","x-dimension":"quantity"},"entryPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The average price the position was entered at.","x-level":"position","x-dimension":"price"},"entryNotional":{"$ref":"common.schema.json#/definitions/decimal","description":"The value of the position at entry, in place of entryPrice where the cost basis is no finite price.","x-level":"position","x-dimension":"money","x-asset":"settle"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage chosen for the position.","x-level":"position","x-dimension":"leverage"},"margin":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money assigned to this position alone; given exactly where the mode's pool is the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"unsettledFunding":{"$ref":"common.schema.json#/definitions/decimal","description":"Funding accrued and not yet paid; negative is owed by the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"openedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When the position was opened.","x-level":"position","x-dimension":"instant"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage its pool was in before.","x-level":"position","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"order":{"title":"Order","description":"An order that rests.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity.","x-level":"order","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"order","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change.","x-level":"order","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells.","x-level":"order","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts are still to be filled.","x-level":"order","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to.","x-level":"order","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with.","x-level":"order","x-dimension":"leverage"},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller.","x-level":"order","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"poolMemory":{"title":"PoolMemory","description":"The stage a pool was in before.","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The pool's id, as `assess` gives it.","x-level":"pool","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage it was in.","x-level":"pool","x-dimension":"enum"}}},"fund":{"title":"Fund","description":"A bucket of finite size.","type":"object","additionalProperties":false,"required":["name","asset","amount"],"properties":{"name":{"$ref":"common.schema.json#/definitions/word","description":"The fund's name: `insurance` is the insurance fund.","x-level":"fund","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What its money is.","x-level":"fund","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is in it.","x-level":"fund","x-dimension":"money","x-asset":"own"}}},"counterparty":{"title":"Counterparty","description":"Another account, in the shape of this snapshot.","type":"object","additionalProperties":false,"required":["account"],"properties":{"account":{"$ref":"#/definitions/account"},"positions":{"description":"Its open positions.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"Its resting orders.","type":"array","items":{"$ref":"#/definitions/order"}}}}}};
const schema16 = {"title":"Instant","description":"A moment in UTC, such as 2026-11-22T08:00:00Z; fractions of a second have at most 9 digits.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"};
const schema17 = {"title":"Name","description":"An identity given by the platform: 1 to 128 printable characters.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern1 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$", "u");
const schema18 = {"title":"Account","description":"The account that is judged.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity on the platform.","x-level":"account","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage the account was in before, where a policy leaves a stage later than it enters it.","x-level":"account","x-dimension":"enum"},"balances":{"description":"The account's money, one entry for each asset.","type":"array","items":{"$ref":"#/definitions/balance"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema20 = {"title":"Word","description":"A name that policies use: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"};
const schema21 = {"title":"Balance","description":"The account's money of one asset. The buckets are disjoint: margin assigned to an isolated position is in none of them.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"balance","x-dimension":"name"},"walletBalance":{"$ref":"common.schema.json#/definitions/decimal","description":"Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative.","x-level":"balance","x-dimension":"money","x-asset":"own"},"bonus":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money of the platform that the account may use as margin.","x-level":"balance","x-dimension":"money","x-asset":"own"},"debt":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What the account owes, 0 or more.","x-level":"balance","x-dimension":"money","x-asset":"own"},"credits":{"description":"Vouchers and bonuses with terms of their own. They are beside `bonus`, not parts of it.","type":"array","items":{"$ref":"#/definitions/credit"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema23 = {"title":"Decimal","description":"A decimal number in a string: at most 20 digits before the point and 18 after it.","type":"string","pattern":"^-?\\d{1,20}(\\.\\d{1,18})?$"};
const schema24 = {"title":"NonNegative","description":"A decimal number in a string, 0 or more.","type":"string","pattern":"^\\d{1,20}(\\.\\d{1,18})?$"};
const pattern6 = new RegExp("^-?\\d{1,20}(\\.\\d{1,18})?$", "u");
const pattern7 = new RegExp("^\\d{1,20}(\\.\\d{1,18})?$", "u");
const schema26 = {"title":"Credit","description":"A voucher or bonus with terms of its own.","type":"object","additionalProperties":false,"required":["id","kind","amount"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity on the platform.","x-level":"credit","x-dimension":"name"},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy.","x-level":"credit","x-dimension":"enum"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is left of it.","x-level":"credit","x-dimension":"money","x-asset":"own"},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay; 1 is all.","x-level":"credit","x-dimension":"ratio"},"grantedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it was granted.","x-level":"credit","x-dimension":"instant"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses.","x-level":"credit","x-dimension":"instant"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema33 = {"title":"DeclaredFacts","description":"Facts that a policy declares for itself, by their name in camel case.","type":"object","propertyNames":{"pattern":"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/factValue"}};
const schema34 = {"title":"FactValue","description":"The value of a declared fact: a decimal, `yes` or `no` or another word of the policy, or an instant; `Infinity` and `NaN` are none.","type":"string","pattern":"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"};
const pattern15 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,63}$", "u");
const pattern16 = new RegExp("^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern15.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema33.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema33.propertyNames,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "kind")) || (key0 === "amount")) || (key0 === "ratio")) || (key0 === "grantedAt")) || (key0 === "expiresAt")) || (key0 === "facts"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ratio !== undefined){
let data3 = data.ratio;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.grantedAt !== undefined){
let data4 = data.grantedAt;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/grantedAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/grantedAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data5 = data.expiresAt;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err14 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "asset") || (key0 === "walletBalance")) || (key0 === "bonus")) || (key0 === "debt")) || (key0 === "credits")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.walletBalance !== undefined){
let data1 = data.walletBalance;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/walletBalance",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/walletBalance",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bonus !== undefined){
let data2 = data.bonus;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/bonus",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bonus",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.debt !== undefined){
let data3 = data.debt;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/debt",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/debt",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.credits !== undefined){
let data4 = data.credits;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data4[i0], {instancePath:instancePath+"/credits/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.credits.type,parentSchema:schema21.properties.credits,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "status")) || (key0 === "balances")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.balances !== undefined){
let data2 = data.balances;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data2[i0], {instancePath:instancePath+"/balances/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.balances.type,parentSchema:schema18.properties.balances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema35 = {"title":"Asset","description":"An asset and what it is worth.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset's code.","x-level":"asset","x-dimension":"name"},"prices":{"description":"The price of one unit in other assets, each more than 0.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/positive"}},"haircut":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of its value that does not count as margin: 0.05 counts 95 %. At most 1.","x-level":"asset","x-dimension":"ratio"},"step":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest amount of the asset that can move.","x-level":"asset","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema37 = {"title":"Positive","description":"A decimal number in a string, more than 0.","type":"string","pattern":"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"};
const pattern19 = new RegExp("^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "asset") || (key0 === "prices")) || (key0 === "haircut")) || (key0 === "step")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prices !== undefined){
let data1 = data.prices;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err4 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema35.properties.prices.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err5 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema35.properties.prices.propertyNames,parentSchema:schema35.properties.prices,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err6 = {instancePath:instancePath+"/prices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/prices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.prices.type,parentSchema:schema35.properties.prices,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.haircut !== undefined){
let data3 = data.haircut;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/haircut",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/haircut",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.step !== undefined){
let data4 = data.step;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err11 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema40 = {"title":"Instrument","description":"A futures or perpetual contract.","type":"object","additionalProperties":false,"required":["symbol","contract","base","quote","settle","contractSize","tickSize","markPrice"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The contract's identity, such as BTC/USDT:USDT.","x-level":"instrument","x-dimension":"name"},"contract":{"type":"string","enum":["linear","inverse","quanto"],"description":"How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one.","x-level":"instrument","x-dimension":"enum"},"base":{"$ref":"common.schema.json#/definitions/name","description":"What the contract is on.","x-level":"instrument","x-dimension":"name"},"quote":{"$ref":"common.schema.json#/definitions/name","description":"What its prices are in.","x-level":"instrument","x-dimension":"name"},"settle":{"$ref":"common.schema.json#/definitions/name","description":"What its margin, profit and loss are in.","x-level":"instrument","x-dimension":"name"},"contractSize":{"$ref":"common.schema.json#/definitions/positive","description":"How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse.","x-level":"instrument","x-dimension":"ratio"},"tickSize":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between prices.","x-level":"instrument","x-dimension":"price"},"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at.","x-level":"instrument","x-dimension":"price"},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade.","x-level":"instrument","x-dimension":"price"},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price.","x-level":"instrument","x-dimension":"price"},"takerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that takes, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"makerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that rested, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"amountStep":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between sizes, in contracts.","x-level":"instrument","x-dimension":"quantity"},"minAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The smallest order, in contracts.","x-level":"instrument","x-dimension":"quantity"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage the platform offers on the contract.","x-level":"instrument","x-dimension":"leverage"},"quantoMultiplier":{"$ref":"common.schema.json#/definitions/positive","description":"Units of the settle asset that a quanto contract pays for one unit of price and of contract size.","x-level":"instrument","x-dimension":"ratio"},"fundingRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The funding rate of the current period as a share of value; if positive, longs pay.","x-level":"instrument","x-dimension":"ratio"},"openInterest":{"$ref":"common.schema.json#/definitions/nonNegative","description":"All open positions of one side, in contracts.","x-level":"instrument","x-dimension":"quantity"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When a dated contract settles; absent on a perpetual.","x-level":"instrument","x-dimension":"instant"},"tiers":{"description":"The platform's risk tiers in rising order, each beginning where the one before it ends.","type":"array","items":{"$ref":"#/definitions/tier"},"x-level":"instrument","x-dimension":"tiers"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema59 = {"title":"Tier","description":"A range of notional values and the rates in it.","type":"object","additionalProperties":false,"required":["minNotional"],"properties":{"minNotional":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Where the tier begins.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maxNotional":{"$ref":"common.schema.json#/definitions/positive","description":"Where the tier ends; a last tier without it is open.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maintenanceMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Maintenance margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maintenanceAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is deducted from rate times notional, so that maintenance margin does not jump between tiers.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"initialMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Initial margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage in the tier.","x-level":"tier","x-dimension":"leverage"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minNotional === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minNotional"},message:"must have required property '"+"minNotional"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "minNotional") || (key0 === "maxNotional")) || (key0 === "maintenanceMarginRate")) || (key0 === "maintenanceAmount")) || (key0 === "initialMarginRate")) || (key0 === "maxLeverage"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.minNotional !== undefined){
let data0 = data.minNotional;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/minNotional",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/minNotional",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.maxNotional !== undefined){
let data1 = data.maxNotional;
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err4 = {instancePath:instancePath+"/maxNotional",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/maxNotional",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.maintenanceMarginRate !== undefined){
let data2 = data.maintenanceMarginRate;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/maintenanceMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/maintenanceMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maintenanceAmount !== undefined){
let data3 = data.maintenanceAmount;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/maintenanceAmount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/maintenanceAmount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.initialMarginRate !== undefined){
let data4 = data.initialMarginRate;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err10 = {instancePath:instancePath+"/initialMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/initialMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.maxLeverage !== undefined){
let data5 = data.maxLeverage;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err12 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contract === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.base === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quote === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote"},message:"must have required property '"+"quote"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.settle === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settle"},message:"must have required property '"+"settle"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.contractSize === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contractSize"},message:"must have required property '"+"contractSize"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tickSize === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tickSize"},message:"must have required property '"+"tickSize"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.markPrice === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "markPrice"},message:"must have required property '"+"markPrice"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.contract !== undefined){
let data1 = data.contract;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.contract.type,parentSchema:schema40.properties.contract,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data1 === "linear") || (data1 === "inverse")) || (data1 === "quanto"))){
const err12 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/enum",keyword:"enum",params:{allowedValues: schema40.properties.contract.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.contract.enum,parentSchema:schema40.properties.contract,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.base !== undefined){
let data2 = data.base;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err13 = {instancePath:instancePath+"/base",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/base",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.quote !== undefined){
let data3 = data.quote;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err15 = {instancePath:instancePath+"/quote",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/quote",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.settle !== undefined){
let data4 = data.settle;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err17 = {instancePath:instancePath+"/settle",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/settle",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contractSize !== undefined){
let data5 = data.contractSize;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err19 = {instancePath:instancePath+"/contractSize",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contractSize",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tickSize !== undefined){
let data6 = data.tickSize;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err21 = {instancePath:instancePath+"/tickSize",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tickSize",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.markPrice !== undefined){
let data7 = data.markPrice;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err23 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.lastPrice !== undefined){
let data8 = data.lastPrice;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err25 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.indexPrice !== undefined){
let data9 = data.indexPrice;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err27 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.takerFeeRate !== undefined){
let data10 = data.takerFeeRate;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err29 = {instancePath:instancePath+"/takerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/takerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.makerFeeRate !== undefined){
let data11 = data.makerFeeRate;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err31 = {instancePath:instancePath+"/makerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/makerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.amountStep !== undefined){
let data12 = data.amountStep;
if(typeof data12 === "string"){
if(!pattern19.test(data12)){
const err33 = {instancePath:instancePath+"/amountStep",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/amountStep",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.minAmount !== undefined){
let data13 = data.minAmount;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err35 = {instancePath:instancePath+"/minAmount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/minAmount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.maxLeverage !== undefined){
let data14 = data.maxLeverage;
if(typeof data14 === "string"){
if(!pattern19.test(data14)){
const err37 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.quantoMultiplier !== undefined){
let data15 = data.quantoMultiplier;
if(typeof data15 === "string"){
if(!pattern19.test(data15)){
const err39 = {instancePath:instancePath+"/quantoMultiplier",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/quantoMultiplier",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.fundingRate !== undefined){
let data16 = data.fundingRate;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err41 = {instancePath:instancePath+"/fundingRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/fundingRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.openInterest !== undefined){
let data17 = data.openInterest;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err43 = {instancePath:instancePath+"/openInterest",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/openInterest",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data18 = data.expiresAt;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err45 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema16,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.tiers !== undefined){
let data19 = data.tiers;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data19[i0], {instancePath:instancePath+"/tiers/" + i0,parentData:data19,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.tiers.type,parentSchema:schema40.properties.tiers,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema66 = {"title":"Position","description":"An open position. Hedge mode is two positions of one symbol.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"anyOf":[{"required":["entryPrice"]},{"required":["entryNotional"]}],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity; requests and charges name it.","x-level":"position","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"position","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the policy that the position is in, such as cross or isolated.","x-level":"position","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long or short.","x-level":"position","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts, 0 or more; the side carries the sign.","x-level":"position","x-dimension":"quantity"},"entryPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The average price the position was entered at.","x-level":"position","x-dimension":"price"},"entryNotional":{"$ref":"common.schema.json#/definitions/decimal","description":"The value of the position at entry, in place of entryPrice where the cost basis is no finite price.","x-level":"position","x-dimension":"money","x-asset":"settle"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage chosen for the position.","x-level":"position","x-dimension":"leverage"},"margin":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money assigned to this position alone; given exactly where the mode's pool is the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"unsettledFunding":{"$ref":"common.schema.json#/definitions/decimal","description":"Funding accrued and not yet paid; negative is owed by the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"openedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When the position was opened.","x-level":"position","x-dimension":"instant"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage its pool was in before.","x-level":"position","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema70 = {"title":"Side","description":"`long` gains when the price rises, `short` when it falls.","type":"string","enum":["long","short"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryPrice === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "entryPrice"},message:"must have required property '"+"entryPrice"+"'",schema:schema66.anyOf[0].required,parentSchema:schema66.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryNotional === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "entryNotional"},message:"must have required property '"+"entryNotional"+"'",schema:schema66.anyOf[1].required,parentSchema:schema66.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema66.anyOf,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.symbol === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.marginMode === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.side === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.contracts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err11 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data2 = data.marginMode;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err13 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data3 === "long") || (data3 === "short"))){
const err16 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.contracts !== undefined){
let data4 = data.contracts;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.entryPrice !== undefined){
let data5 = data.entryPrice;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err19 = {instancePath:instancePath+"/entryPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/entryPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.entryNotional !== undefined){
let data6 = data.entryNotional;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err21 = {instancePath:instancePath+"/entryNotional",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/entryNotional",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.leverage !== undefined){
let data7 = data.leverage;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.margin !== undefined){
let data8 = data.margin;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err25 = {instancePath:instancePath+"/margin",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/margin",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.unsettledFunding !== undefined){
let data9 = data.unsettledFunding;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err27 = {instancePath:instancePath+"/unsettledFunding",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/unsettledFunding",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.openedAt !== undefined){
let data10 = data.openedAt;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err29 = {instancePath:instancePath+"/openedAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema16,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/openedAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err31 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema79 = {"title":"Order","description":"An order that rests.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity.","x-level":"order","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"order","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change.","x-level":"order","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells.","x-level":"order","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts are still to be filled.","x-level":"order","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to.","x-level":"order","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with.","x-level":"order","x-dimension":"leverage"},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller.","x-level":"order","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.contracts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema79.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err8 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data2 = data.marginMode;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "long") || (data3 === "short"))){
const err13 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.contracts !== undefined){
let data4 = data.contracts;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err14 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.price !== undefined){
let data5 = data.price;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err16 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.leverage !== undefined){
let data6 = data.leverage;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err18 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reduceOnly !== undefined){
let data7 = data.reduceOnly;
if(typeof data7 !== "boolean"){
const err20 = {instancePath:instancePath+"/reduceOnly",schemaPath:"#/properties/reduceOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.reduceOnly.type,parentSchema:schema79.properties.reduceOnly,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema87 = {"title":"PoolMemory","description":"The stage a pool was in before.","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The pool's id, as `assess` gives it.","x-level":"pool","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage it was in.","x-level":"pool","x-dimension":"enum"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "status"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema90 = {"title":"Fund","description":"A bucket of finite size.","type":"object","additionalProperties":false,"required":["name","asset","amount"],"properties":{"name":{"$ref":"common.schema.json#/definitions/word","description":"The fund's name: `insurance` is the insurance fund.","x-level":"fund","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What its money is.","x-level":"fund","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is in it.","x-level":"fund","x-dimension":"money","x-asset":"own"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "asset")) || (key0 === "amount"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.asset !== undefined){
let data1 = data.asset;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema94 = {"title":"Counterparty","description":"Another account, in the shape of this snapshot.","type":"object","additionalProperties":false,"required":["account"],"properties":{"account":{"$ref":"#/definitions/account"},"positions":{"description":"Its open positions.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"Its resting orders.","type":"array","items":{"$ref":"#/definitions/order"}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "account") || (key0 === "positions")) || (key0 === "orders"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate14(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.positions !== undefined){
let data1 = data.positions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data1[i0], {instancePath:instancePath+"/positions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.positions.type,parentSchema:schema94.properties.positions,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.orders !== undefined){
let data3 = data.orders;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate35(data3[i1], {instancePath:instancePath+"/orders/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.orders.type,parentSchema:schema94.properties.orders,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asOf === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.asOf !== undefined){
let data0 = data.asOf;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.selectors !== undefined){
let data1 = data.selectors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err5 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema15.properties.selectors.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err6 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema15.properties.selectors.propertyNames,parentSchema:schema15.properties.selectors,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.selectors.type,parentSchema:schema15.properties.selectors,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate14(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
let data4 = data.assets;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data4[i0], {instancePath:instancePath+"/assets/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.assets.type,parentSchema:schema15.properties.assets,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.instruments !== undefined){
let data6 = data.instruments;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data6[i1], {instancePath:instancePath+"/instruments/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.instruments.type,parentSchema:schema15.properties.instruments,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.positions !== undefined){
let data8 = data.positions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate32(data8[i2], {instancePath:instancePath+"/positions/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.positions.type,parentSchema:schema15.properties.positions,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.orders !== undefined){
let data10 = data.orders;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate35(data10[i3], {instancePath:instancePath+"/orders/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.orders.type,parentSchema:schema15.properties.orders,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.pools !== undefined){
let data12 = data.pools;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate38(data12[i4], {instancePath:instancePath+"/pools/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.pools.type,parentSchema:schema15.properties.pools,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.funds !== undefined){
let data14 = data.funds;
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!(validate40(data14[i5], {instancePath:instancePath+"/funds/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.funds.type,parentSchema:schema15.properties.funds,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.counterparties !== undefined){
let data16 = data.counterparties;
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
if(!(validate42(data16[i6], {instancePath:instancePath+"/counterparties/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/counterparties",schemaPath:"#/properties/counterparties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.counterparties.type,parentSchema:schema15.properties.counterparties,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema103 = {"title":"CaseAsk","description":"What is asked about the snapshot: how it stands, unless this says otherwise.","type":"object","additionalProperties":false,"required":["ask"],"properties":{"ask":{"type":"string","enum":["assess","permit","charge","liquidate"],"description":"The question."},"request":{"$ref":"request.schema.json","description":"What is asked for: of permit always, of liquidate where liquidators choose."},"charges":{"description":"Of charge: the charges, in order.","type":"array","items":{"$ref":"charge.schema.json#/definitions/charge"}}}};
const schema104 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"request.schema.json","title":"Request","description":"What somebody asks to do. An amount or a number of contracts that is absent asks how much is possible at most; one of 0 has the state judged as it stands.","type":"object","required":["action"],"discriminator":{"propertyName":"action"},"oneOf":[{"$ref":"#/definitions/moneyRequest"},{"$ref":"#/definitions/marginRequest"},{"$ref":"#/definitions/leverageRequest"},{"$ref":"#/definitions/marginModeRequest"},{"$ref":"#/definitions/positionModeRequest"},{"$ref":"#/definitions/expireCreditRequest"},{"$ref":"#/definitions/openRequest"},{"$ref":"#/definitions/changeRequest"},{"$ref":"#/definitions/placeOrderRequest"},{"$ref":"#/definitions/cancelOrderRequest"},{"$ref":"#/definitions/liquidateRequest"}],"definitions":{"moneyRequest":{"title":"MoneyRequest","description":"Money into or out of the account. `transfer` takes it to another wallet of the same owner.","type":"object","additionalProperties":false,"required":["action","asset"],"properties":{"action":{"type":"string","enum":["deposit","withdraw","transfer"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent.","x-level":"request","x-dimension":"enum"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"request","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money.","x-level":"request","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"marginRequest":{"title":"MarginRequest","description":"Money between the wallet and the margin of one position.","type":"object","additionalProperties":false,"required":["action","position"],"properties":{"action":{"type":"string","enum":["add_margin","remove_margin"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money, in the settle asset."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"leverageRequest":{"title":"LeverageRequest","description":"Another leverage for one position, or for all positions of a symbol in a mode.","type":"object","additionalProperties":false,"required":["action","leverage"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode"]}],"properties":{"action":{"type":"string","enum":["change_leverage"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, together with marginMode in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode that the positions are in."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage asked for.","x-level":"request","x-dimension":"leverage"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"marginModeRequest":{"title":"MarginModeRequest","description":"Another mode for one position, or for all positions of a symbol.","type":"object","additionalProperties":false,"required":["action","marginMode"],"anyOf":[{"required":["position"]},{"required":["symbol"]}],"properties":{"action":{"type":"string","enum":["change_margin_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, in place of position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode asked for.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"positionModeRequest":{"title":"PositionModeRequest","description":"Another position mode for the account: the selector `position_mode` of the next snapshot.","type":"object","additionalProperties":false,"required":["action","positionMode"],"properties":{"action":{"type":"string","enum":["change_position_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"positionMode":{"$ref":"common.schema.json#/definitions/word","description":"The position mode asked for: a word of the policy's option `position_mode`.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"expireCreditRequest":{"title":"ExpireCreditRequest","description":"A credit lapses: what is left of it goes to the venue.","type":"object","additionalProperties":false,"required":["action","asset","credit"],"properties":{"action":{"type":"string","enum":["expire_credit"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset of its balance."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"openRequest":{"title":"OpenRequest","description":"A fill that opens a position, or a trade that is judged as what it amounts to.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side"],"properties":{"action":{"type":"string","enum":["open","trade"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument.","x-level":"request","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Of `open` the position's side; of `trade` long buys and short sells.","x-level":"request","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts.","x-level":"request","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill or of the order; the mark price where a fill has none.","x-level":"request","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"changeRequest":{"title":"ChangeRequest","description":"A fill that changes a position, which is named by its id, or by symbol, mode and side.","type":"object","additionalProperties":false,"required":["action"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode","side"]}],"properties":{"action":{"type":"string","enum":["increase","reduce","close","delever","settle"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position.","x-level":"request","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument, with marginMode and side in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"The position's side."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; `close` and `settle` take all of them where it is absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill; the mark price where absent."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"placeOrderRequest":{"title":"PlaceOrderRequest","description":"An order that rests.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side","price"],"properties":{"action":{"type":"string","enum":["place_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id the order shall have."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change."},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with."},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller; no where absent.","x-level":"request","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"cancelOrderRequest":{"title":"CancelOrderRequest","description":"The end of an order that rests.","type":"object","additionalProperties":false,"required":["action","order"],"properties":{"action":{"type":"string","enum":["cancel_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id of the order.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"liquidateRequest":{"title":"LiquidateRequest","description":"What a liquidator chooses to close.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","enum":["liquidate"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position; the whole account where absent."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; as many as the policy allows where absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}}}};
const schema105 = {"title":"MoneyRequest","description":"Money into or out of the account. `transfer` takes it to another wallet of the same owner.","type":"object","additionalProperties":false,"required":["action","asset"],"properties":{"action":{"type":"string","enum":["deposit","withdraw","transfer"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent.","x-level":"request","x-dimension":"enum"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"request","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money.","x-level":"request","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema106 = {"title":"By","description":"Who acts.","type":"string","enum":["trader","venue","liquidator"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern15.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema33.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema33.propertyNames,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "asset")) || (key0 === "amount")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.action.type,parentSchema:schema105.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "deposit") || (data0 === "withdraw")) || (data0 === "transfer"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema105.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema105.properties.action.enum,parentSchema:schema105.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.asset !== undefined){
let data2 = data.asset;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema111 = {"title":"MarginRequest","description":"Money between the wallet and the margin of one position.","type":"object","additionalProperties":false,"required":["action","position"],"properties":{"action":{"type":"string","enum":["add_margin","remove_margin"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money, in the settle asset."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.position === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "amount")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.action.type,parentSchema:schema111.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "add_margin") || (data0 === "remove_margin"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema111.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema111.properties.action.enum,parentSchema:schema111.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema115 = {"title":"LeverageRequest","description":"Another leverage for one position, or for all positions of a symbol in a mode.","type":"object","additionalProperties":false,"required":["action","leverage"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode"]}],"properties":{"action":{"type":"string","enum":["change_leverage"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, together with marginMode in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode that the positions are in."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage asked for.","x-level":"request","x-dimension":"leverage"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema115.anyOf[0].required,parentSchema:schema115.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema115.anyOf[1].required,parentSchema:schema115.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema115.anyOf[1].required,parentSchema:schema115.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema115.anyOf,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.leverage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leverage"},message:"must have required property '"+"leverage"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "symbol")) || (key0 === "marginMode")) || (key0 === "side")) || (key0 === "leverage")) || (key0 === "facts"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.action.type,parentSchema:schema115.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "change_leverage")){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema115.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema115.properties.action.enum,parentSchema:schema115.properties.action,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err18 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.leverage !== undefined){
let data6 = data.leverage;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema122 = {"title":"MarginModeRequest","description":"Another mode for one position, or for all positions of a symbol.","type":"object","additionalProperties":false,"required":["action","marginMode"],"anyOf":[{"required":["position"]},{"required":["symbol"]}],"properties":{"action":{"type":"string","enum":["change_margin_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, in place of position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode asked for.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema122.anyOf[0].required,parentSchema:schema122.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema122.anyOf[1].required,parentSchema:schema122.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema122.anyOf,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.marginMode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "symbol")) || (key0 === "side")) || (key0 === "marginMode")) || (key0 === "facts"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.action.type,parentSchema:schema122.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "change_margin_mode")){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema122.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema122.properties.action.enum,parentSchema:schema122.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.side !== undefined){
let data4 = data.side;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "long") || (data4 === "short"))){
const err15 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data5 = data.marginMode;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema128 = {"title":"PositionModeRequest","description":"Another position mode for the account: the selector `position_mode` of the next snapshot.","type":"object","additionalProperties":false,"required":["action","positionMode"],"properties":{"action":{"type":"string","enum":["change_position_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"positionMode":{"$ref":"common.schema.json#/definitions/word","description":"The position mode asked for: a word of the policy's option `position_mode`.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.positionMode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positionMode"},message:"must have required property '"+"positionMode"+"'",schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "by")) || (key0 === "positionMode")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.properties.action.type,parentSchema:schema128.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "change_position_mode")){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema128.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema128.properties.action.enum,parentSchema:schema128.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.positionMode !== undefined){
let data2 = data.positionMode;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/positionMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/positionMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema131 = {"title":"ExpireCreditRequest","description":"A credit lapses: what is left of it goes to the venue.","type":"object","additionalProperties":false,"required":["action","asset","credit"],"properties":{"action":{"type":"string","enum":["expire_credit"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset of its balance."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credit"},message:"must have required property '"+"credit"+"'",schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "asset")) || (key0 === "credit")) || (key0 === "facts"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema131.properties.action.type,parentSchema:schema131.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "expire_credit")){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema131.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema131.properties.action.enum,parentSchema:schema131.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err7 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.asset !== undefined){
let data2 = data.asset;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.credit !== undefined){
let data3 = data.credit;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err10 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema131.type,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema135 = {"title":"OpenRequest","description":"A fill that opens a position, or a trade that is judged as what it amounts to.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side"],"properties":{"action":{"type":"string","enum":["open","trade"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument.","x-level":"request","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Of `open` the position's side; of `trade` long buys and short sells.","x-level":"request","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts.","x-level":"request","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill or of the order; the mark price where a fill has none.","x-level":"request","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema143 = {"title":"TakerOrMaker","description":"Whether a fill took liquidity from the book or rested in it; decides the fee rate.","type":"string","enum":["taker","maker"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema135.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.action.type,parentSchema:schema135.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "open") || (data0 === "trade"))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema135.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema135.properties.action.enum,parentSchema:schema135.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data3 = data.marginMode;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.side !== undefined){
let data4 = data.side;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "long") || (data4 === "short"))){
const err14 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contracts !== undefined){
let data5 = data.contracts;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err15 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.price !== undefined){
let data6 = data.price;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err17 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.leverage !== undefined){
let data7 = data.leverage;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.takerOrMaker !== undefined){
let data8 = data.takerOrMaker;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema143.type,parentSchema:schema143,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data8 === "taker") || (data8 === "maker"))){
const err22 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/enum",keyword:"enum",params:{allowedValues: schema143.enum},message:"must be equal to one of the allowed values",schema:schema143.enum,parentSchema:schema143,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema135.type,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema144 = {"title":"ChangeRequest","description":"A fill that changes a position, which is named by its id, or by symbol, mode and side.","type":"object","additionalProperties":false,"required":["action"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode","side"]}],"properties":{"action":{"type":"string","enum":["increase","reduce","close","delever","settle"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position.","x-level":"request","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument, with marginMode and side in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"The position's side."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; `close` and `settle` take all of them where it is absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill; the mark price where absent."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema144.anyOf[0].required,parentSchema:schema144.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema144.anyOf[1].required,parentSchema:schema144.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema144.anyOf[1].required,parentSchema:schema144.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema144.anyOf[1].required,parentSchema:schema144.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema144.anyOf,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema144.required,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema144.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.action.type,parentSchema:schema144.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data0 === "increase") || (data0 === "reduce")) || (data0 === "close")) || (data0 === "delever")) || (data0 === "settle"))){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema144.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema144.properties.action.enum,parentSchema:schema144.properties.action,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err18 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contracts !== undefined){
let data6 = data.contracts;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err19 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err21 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.leverage !== undefined){
let data8 = data.leverage;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.takerOrMaker !== undefined){
let data9 = data.takerOrMaker;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema143.type,parentSchema:schema143,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data9 === "taker") || (data9 === "maker"))){
const err26 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/enum",keyword:"enum",params:{allowedValues: schema143.enum},message:"must be equal to one of the allowed values",schema:schema143.enum,parentSchema:schema143,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema144.type,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema154 = {"title":"PlaceOrderRequest","description":"An order that rests.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side","price"],"properties":{"action":{"type":"string","enum":["place_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id the order shall have."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change."},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with."},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller; no where absent.","x-level":"request","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.price === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'",schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema154.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema154.properties.action.type,parentSchema:schema154.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "place_order")){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema154.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema154.properties.action.enum,parentSchema:schema154.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.contracts !== undefined){
let data6 = data.contracts;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err18 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err20 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.leverage !== undefined){
let data8 = data.leverage;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err22 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reduceOnly !== undefined){
let data9 = data.reduceOnly;
if(typeof data9 !== "boolean"){
const err24 = {instancePath:instancePath+"/reduceOnly",schemaPath:"#/properties/reduceOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema154.properties.reduceOnly.type,parentSchema:schema154.properties.reduceOnly,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema154.type,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema163 = {"title":"CancelOrderRequest","description":"The end of an order that rests.","type":"object","additionalProperties":false,"required":["action","order"],"properties":{"action":{"type":"string","enum":["cancel_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id of the order.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema163.required,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'",schema:schema163.required,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "by")) || (key0 === "order")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema163.properties.action.type,parentSchema:schema163.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "cancel_order")){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema163.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema163.properties.action.enum,parentSchema:schema163.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema163.type,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema166 = {"title":"LiquidateRequest","description":"What a liquidator chooses to close.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","enum":["liquidate"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position; the whole account where absent."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; as many as the policy allows where absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema166.required,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "contracts")) || (key0 === "price")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema166.properties.action.type,parentSchema:schema166.properties.action,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "liquidate")){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema166.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema166.properties.action.enum,parentSchema:schema166.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.type,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values",schema:schema106.enum,parentSchema:schema106,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.contracts !== undefined){
let data3 = data.contracts;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.price !== undefined){
let data4 = data.price;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err10 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate56(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema166.type,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="request.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "deposit"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
else if(tag0 === "withdraw"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
else if(tag0 === "transfer"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
else if(tag0 === "add_margin"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove_margin"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_leverage"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_margin_mode"){
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_position_mode"){
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
else if(tag0 === "expire_credit"){
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate66.errors : append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
else if(tag0 === "open"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : append(vErrors, validate68.errors);
errors = vErrors.length;
}
}
else if(tag0 === "trade"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : append(vErrors, validate68.errors);
errors = vErrors.length;
}
}
else if(tag0 === "increase"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reduce"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "close"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delever"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "settle"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "place_order"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "cancel_order"){
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "liquidate"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf",schema:schema104.discriminator,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string",schema:schema104.discriminator,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema172 = {"title":"Charge","description":"Money that an event makes due. Its event has happened: the snapshot is the state after it, with the charge unpaid.","type":"object","additionalProperties":false,"required":["purpose","asset","amount"],"anyOf":[{"required":["position"]},{"required":["marginMode"]}],"properties":{"purpose":{"$ref":"common.schema.json#/definitions/purpose","description":"What the charge is for.","x-level":"charge","x-dimension":"enum"},"direction":{"type":"string","enum":["pay","receive"],"description":"Whether the account pays or receives. Funding must say; a realized profit is received and all else is paid.","x-level":"charge","x-dimension":"enum"},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position that it is for.","x-level":"charge","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode, where the position is gone.","x-level":"charge","x-dimension":"enum"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, where the position is gone.","x-level":"charge","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"charge","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much is due, 0 or more.","x-level":"charge","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema173 = {"title":"Purpose","description":"What a charge is for.","type":"string","enum":["realized_loss","realized_profit","funding_fee","trading_fee","liquidation_fee","interest","bonus_clawback"]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern15.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema33.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema33.propertyNames,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema172.anyOf[0].required,parentSchema:schema172.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marginMode === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema172.anyOf[1].required,parentSchema:schema172.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema172.anyOf,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purpose === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema172.required,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.asset === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema172.required,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.amount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema172.required,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "purpose") || (key0 === "direction")) || (key0 === "position")) || (key0 === "marginMode")) || (key0 === "symbol")) || (key0 === "asset")) || (key0 === "amount")) || (key0 === "facts"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.purpose !== undefined){
let data0 = data.purpose;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/purpose",schemaPath:"common.schema.json#/definitions/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.type,parentSchema:schema173,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((data0 === "realized_loss") || (data0 === "realized_profit")) || (data0 === "funding_fee")) || (data0 === "trading_fee")) || (data0 === "liquidation_fee")) || (data0 === "interest")) || (data0 === "bonus_clawback"))){
const err8 = {instancePath:instancePath+"/purpose",schemaPath:"common.schema.json#/definitions/purpose/enum",keyword:"enum",params:{allowedValues: schema173.enum},message:"must be equal to one of the allowed values",schema:schema173.enum,parentSchema:schema173,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.direction.type,parentSchema:schema172.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data1 === "pay") || (data1 === "receive"))){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema172.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.direction.enum,parentSchema:schema172.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data3 = data.marginMode;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err13 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema20,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err15 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.asset !== undefined){
let data5 = data.asset;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err17 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err19 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate100(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate100.errors : append(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.type,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ask === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "ask") || (key0 === "request")) || (key0 === "charges"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ask !== undefined){
let data0 = data.ask;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.ask.type,parentSchema:schema103.properties.ask,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "assess") || (data0 === "permit")) || (data0 === "charge")) || (data0 === "liquidate"))){
const err3 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/enum",keyword:"enum",params:{allowedValues: schema103.properties.ask.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.ask.enum,parentSchema:schema103.properties.ask,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate54(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.charges !== undefined){
let data2 = data.charges;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data2[i0], {instancePath:instancePath+"/charges/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : append(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/charges",schemaPath:"#/properties/charges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.charges.type,parentSchema:schema103.properties.charges,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "property"},message:"must have required property '"+"property"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.about === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.because === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.clauses === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.property !== undefined){
let data0 = data.property;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.property.type,parentSchema:schema14.properties.property,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((data0 === "statuses_exclusive") || (data0 === "stages_in_order")) || (data0 === "reachable")) || (data0 === "more_margin_never_hurts")) || (data0 === "pools_isolated")) || (data0 === "loss_stays_within")) || (data0 === "conserves_money")) || (data0 === "never_divides_by_zero")) || (data0 === "order_of_positions")) || (data0 === "splitting_a_position")) || (data0 === "guarantee"))){
const err7 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/enum",keyword:"enum",params:{allowedValues: schema14.properties.property.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.property.enum,parentSchema:schema14.properties.property,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.about !== undefined){
let data1 = data.about;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.about.type,parentSchema:schema14.properties.about,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verdict !== undefined){
let data2 = data.verdict;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.verdict.type,parentSchema:schema14.properties.verdict,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data2 === "proved") || (data2 === "refuted")) || (data2 === "unknown"))){
const err10 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema14.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.verdict.enum,parentSchema:schema14.properties.verdict,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.because !== undefined){
let data3 = data.because;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.because.type,parentSchema:schema14.properties.because,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.method !== undefined){
let data4 = data.method;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.method.type,parentSchema:schema14.properties.method,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.assuming !== undefined){
let data5 = data.assuming;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/assuming/" + i0,schemaPath:"#/properties/assuming/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.assuming.items.type,parentSchema:schema14.properties.assuming.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/assuming",schemaPath:"#/properties/assuming/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.assuming.type,parentSchema:schema14.properties.assuming,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.help !== undefined){
let data7 = data.help;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.help.type,parentSchema:schema14.properties.help,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.clauses !== undefined){
let data8 = data.clauses;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.clauses.items.type,parentSchema:schema14.properties.clauses.items,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.clauses.type,parentSchema:schema14.properties.clauses,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.accounts !== undefined){
let data10 = data.accounts;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data10[i2], {instancePath:instancePath+"/accounts/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.accounts.type,parentSchema:schema14.properties.accounts,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.of !== undefined){
let data12 = data.of;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.of.type,parentSchema:schema14.properties.of,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ask !== undefined){
if(!(validate111(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = vErrors === null ? validate111.errors : append(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data.reckoned !== undefined){
let data14 = data.reckoned;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(typeof data16 !== "string"){
const err20 = {instancePath:instancePath+"/reckoned/" + i3+"/" + i4,schemaPath:"#/properties/reckoned/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.reckoned.items.items.type,parentSchema:schema14.properties.reckoned.items.items,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/reckoned/" + i3,schemaPath:"#/properties/reckoned/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.reckoned.items.type,parentSchema:schema14.properties.reckoned.items,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/reckoned",schemaPath:"#/properties/reckoned/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.reckoned.type,parentSchema:schema14.properties.reckoned,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.places !== undefined){
let data17 = data.places;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
let data18 = data17[key1];
if(typeof data18 !== "string"){
const err23 = {instancePath:instancePath+"/places/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/places/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.places.additionalProperties.type,parentSchema:schema14.properties.places.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.places.type,parentSchema:schema14.properties.places,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="prove-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.evaluations === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluations"},message:"must have required property '"+"evaluations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.findings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "policy") || (key0 === "reproduce")) || (key0 === "plimsoll")) || (key0 === "evaluations")) || (key0 === "cases")) || (key0 === "findings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err5 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.version === undefined){
const err6 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.digest === undefined){
const err7 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reproduce !== undefined){
let data4 = data.reproduce;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/reproduce",schemaPath:"#/properties/reproduce/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reproduce.type,parentSchema:schema11.properties.reproduce,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.plimsoll !== undefined){
let data5 = data.plimsoll;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/plimsoll",schemaPath:"#/properties/plimsoll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.plimsoll.type,parentSchema:schema11.properties.plimsoll,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.evaluations !== undefined){
let data6 = data.evaluations;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/evaluations",schemaPath:"#/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.evaluations.type,parentSchema:schema11.properties.evaluations,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.cases !== undefined){
let data7 = data.cases;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.cases.type,parentSchema:schema11.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.findings !== undefined){
let data8 = data.findings;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data8[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.findings.type,parentSchema:schema11.properties.findings,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
