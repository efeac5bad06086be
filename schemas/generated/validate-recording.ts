// Generated from recording.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"recording.schema.json","title":"Recording","description":"What a platform said of an account at one moment, with the account as far as it is known.","type":"object","additionalProperties":false,"required":["plimsollRecording","t","source","snapshot","observed"],"properties":{"plimsollRecording":{"description":"The version of this form, which is 1.","type":"integer","enum":[1]},"t":{"$ref":"common.schema.json#/definitions/instant","description":"When it was said."},"source":{"type":"string","description":"Where it is from, such as ccxt."},"snapshot":{"$ref":"snapshot.schema.json","description":"The account, without the identities that the platform knows it by."},"observed":{"$ref":"#/definitions/observed"},"assumed":{"description":"Facts of the snapshot that are assumed, each wherever it stands: what the policy says without them, it says whatever they are, and a difference there is told; elsewhere it accuses nobody.","type":"array","items":{"$ref":"#/definitions/assumption"}},"unknown":{"description":"What of the snapshot is assumed, and what of the account is not in it, in sentences: while there is any, a difference accuses nobody.","type":"array","items":{"type":"string"}},"uncertain":{"description":"Numbers of the snapshot that may be otherwise, by how much.","type":"array","items":{"$ref":"#/definitions/uncertainty"}}},"definitions":{"observed":{"title":"Observed","description":"What the platform said, by the paths of answers.","type":"object","additionalProperties":false,"required":["decisions","numbers"],"properties":{"decisions":{"description":"Words.","type":"object","additionalProperties":{"type":"string"}},"numbers":{"description":"Decimals, or none.","type":"object","additionalProperties":{"$ref":"suite.schema.json#/definitions/expectedNumber"}}}},"assumption":{"title":"Assumption","type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","description":"The fact, such as balance.wallet_balance, of every object that has it."},"why":{"type":"string","description":"What was assumed, as a sentence."}}},"uncertainty":{"title":"Uncertainty","type":"object","additionalProperties":false,"required":["path","of","by"],"properties":{"path":{"type":"string","description":"The fact, such as instrument.mark_price or balance.wallet_balance."},"of":{"type":"string","description":"Whose: the symbol, the asset, the position's id."},"by":{"$ref":"common.schema.json#/definitions/positive","description":"How far it may be from what the snapshot says, either way."}}}}};
const schema13 = {"title":"Instant","description":"A moment in UTC, such as 2026-11-22T08:00:00Z; fractions of a second have at most 9 digits.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"};
const schema192 = {"title":"Assumption","type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","description":"The fact, such as balance.wallet_balance, of every object that has it."},"why":{"type":"string","description":"What was assumed, as a sentence."}}};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"snapshot.schema.json","title":"Snapshot","description":"One account and the market around it at one moment: everything an answer depends on, besides the policy.","type":"object","additionalProperties":false,"required":["asOf","account"],"properties":{"asOf":{"$ref":"common.schema.json#/definitions/instant","description":"The moment of this snapshot; decides which version of a policy is in force."},"selectors":{"description":"What picks rules: options of the policy (`yes`, `no` or their own words) and what the policy applies to, such as jurisdiction.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/name"}},"account":{"$ref":"#/definitions/account"},"assets":{"description":"The assets that something here is valued in or through.","type":"array","items":{"$ref":"#/definitions/asset"}},"instruments":{"description":"The contracts that positions and orders are in.","type":"array","items":{"$ref":"#/definitions/instrument"}},"positions":{"description":"The open positions of the account; their order breaks ties.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"The resting orders of the account.","type":"array","items":{"$ref":"#/definitions/order"}},"pools":{"description":"What is remembered of pools from before, for stages that are left at another threshold than they are entered. A pool not listed has the most severe status of its positions.","type":"array","items":{"$ref":"#/definitions/poolMemory"}},"funds":{"description":"Buckets of finite size that stand behind accounts, such as an insurance fund.","type":"array","items":{"$ref":"#/definitions/fund"}},"counterparties":{"description":"Other accounts, read only to rank auto-deleveraging.","type":"array","items":{"$ref":"#/definitions/counterparty"}}},"definitions":{"account":{"title":"Account","description":"The account that is judged.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity on the platform.","x-level":"account","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage the account was in before, where a policy leaves a stage later than it enters it.","x-level":"account","x-dimension":"enum"},"balances":{"description":"The account's money, one entry for each asset.","type":"array","items":{"$ref":"#/definitions/balance"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"balance":{"title":"Balance","description":"The account's money of one asset. The buckets are disjoint: margin assigned to an isolated position is in none of them.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"balance","x-dimension":"name"},"walletBalance":{"$ref":"common.schema.json#/definitions/decimal","description":"Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative.","x-level":"balance","x-dimension":"money","x-asset":"own"},"bonus":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money of the platform that the account may use as margin.","x-level":"balance","x-dimension":"money","x-asset":"own"},"debt":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What the account owes, 0 or more.","x-level":"balance","x-dimension":"money","x-asset":"own"},"credits":{"description":"Vouchers and bonuses with terms of their own. They are beside `bonus`, not parts of it.","type":"array","items":{"$ref":"#/definitions/credit"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"credit":{"title":"Credit","description":"A voucher or bonus with terms of its own.","type":"object","additionalProperties":false,"required":["id","kind","amount"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity on the platform.","x-level":"credit","x-dimension":"name"},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy.","x-level":"credit","x-dimension":"enum"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is left of it.","x-level":"credit","x-dimension":"money","x-asset":"own"},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay; 1 is all.","x-level":"credit","x-dimension":"ratio"},"grantedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it was granted.","x-level":"credit","x-dimension":"instant"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses.","x-level":"credit","x-dimension":"instant"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"asset":{"title":"Asset","description":"An asset and what it is worth.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset's code.","x-level":"asset","x-dimension":"name"},"prices":{"description":"The price of one unit in other assets, each more than 0.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/positive"}},"haircut":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of its value that does not count as margin: 0.05 counts 95 %. At most 1.","x-level":"asset","x-dimension":"ratio"},"step":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest amount of the asset that can move.","x-level":"asset","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"instrument":{"title":"Instrument","description":"A futures or perpetual contract.","type":"object","additionalProperties":false,"required":["symbol","contract","base","quote","settle","contractSize","tickSize","markPrice"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The contract's identity, such as BTC/USDT:USDT.","x-level":"instrument","x-dimension":"name"},"contract":{"type":"string","enum":["linear","inverse","quanto"],"description":"How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one.","x-level":"instrument","x-dimension":"enum"},"base":{"$ref":"common.schema.json#/definitions/name","description":"What the contract is on.","x-level":"instrument","x-dimension":"name"},"quote":{"$ref":"common.schema.json#/definitions/name","description":"What its prices are in.","x-level":"instrument","x-dimension":"name"},"settle":{"$ref":"common.schema.json#/definitions/name","description":"What its margin, profit and loss are in.","x-level":"instrument","x-dimension":"name"},"contractSize":{"$ref":"common.schema.json#/definitions/positive","description":"How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse.","x-level":"instrument","x-dimension":"ratio"},"tickSize":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between prices.","x-level":"instrument","x-dimension":"price"},"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at.","x-level":"instrument","x-dimension":"price"},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade.","x-level":"instrument","x-dimension":"price"},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price.","x-level":"instrument","x-dimension":"price"},"takerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that takes, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"makerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that rested, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"amountStep":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between sizes, in contracts.","x-level":"instrument","x-dimension":"quantity"},"minAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The smallest order, in contracts.","x-level":"instrument","x-dimension":"quantity"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage the platform offers on the contract.","x-level":"instrument","x-dimension":"leverage"},"quantoMultiplier":{"$ref":"common.schema.json#/definitions/positive","description":"Units of the settle asset that a quanto contract pays for one unit of price and of contract size.","x-level":"instrument","x-dimension":"ratio"},"fundingRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The funding rate of the current period as a share of value; if positive, longs pay.","x-level":"instrument","x-dimension":"ratio"},"openInterest":{"$ref":"common.schema.json#/definitions/nonNegative","description":"All open positions of one side, in contracts.","x-level":"instrument","x-dimension":"quantity"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When a dated contract settles; absent on a perpetual.","x-level":"instrument","x-dimension":"instant"},"tiers":{"description":"The platform's risk tiers in rising order, each beginning where the one before it ends.","type":"array","items":{"$ref":"#/definitions/tier"},"x-level":"instrument","x-dimension":"tiers"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"tier":{"title":"Tier","description":"A range of notional values and the rates in it.","type":"object","additionalProperties":false,"required":["minNotional"],"properties":{"minNotional":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Where the tier begins.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maxNotional":{"$ref":"common.schema.json#/definitions/positive","description":"Where the tier ends; a last tier without it is open.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maintenanceMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Maintenance margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maintenanceAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is deducted from rate times notional, so that maintenance margin does not jump between tiers.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"initialMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Initial margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage in the tier.","x-level":"tier","x-dimension":"leverage"}}},"position":{"title":"Position","description":"An open position. Hedge mode is two positions of one symbol.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"anyOf":[{"required":["entryPrice"]},{"required":["entryNotional"]}],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity; requests and charges name it.","x-level":"position","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"position","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the policy that the position is in, such as cross or isolated.","x-level":"position","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long or short.","x-level":"position","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts, 0 or more; the side carries the sign.","x-level":"position","x-dimension":"quantity"},"entryPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The average price the position was entered at.","x-level":"position","x-dimension":"price"},"entryNotional":{"$ref":"common.schema.json#/definitions/decimal","description":"The value of the position at entry, in place of entryPrice where the cost basis is no finite price.","x-level":"position","x-dimension":"money","x-asset":"settle"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage chosen for the position.","x-level":"position","x-dimension":"leverage"},"margin":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money assigned to this position alone; given exactly where the mode's pool is the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"unsettledFunding":{"$ref":"common.schema.json#/definitions/decimal","description":"Funding accrued and not yet paid; negative is owed by the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"openedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When the position was opened.","x-level":"position","x-dimension":"instant"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage its pool was in before.","x-level":"position","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"order":{"title":"Order","description":"An order that rests.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity.","x-level":"order","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"order","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change.","x-level":"order","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells.","x-level":"order","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts are still to be filled.","x-level":"order","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to.","x-level":"order","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with.","x-level":"order","x-dimension":"leverage"},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller.","x-level":"order","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"poolMemory":{"title":"PoolMemory","description":"The stage a pool was in before.","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The pool's id, as `assess` gives it.","x-level":"pool","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage it was in.","x-level":"pool","x-dimension":"enum"}}},"fund":{"title":"Fund","description":"A bucket of finite size.","type":"object","additionalProperties":false,"required":["name","asset","amount"],"properties":{"name":{"$ref":"common.schema.json#/definitions/word","description":"The fund's name: `insurance` is the insurance fund.","x-level":"fund","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What its money is.","x-level":"fund","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is in it.","x-level":"fund","x-dimension":"money","x-asset":"own"}}},"counterparty":{"title":"Counterparty","description":"Another account, in the shape of this snapshot.","type":"object","additionalProperties":false,"required":["account"],"properties":{"account":{"$ref":"#/definitions/account"},"positions":{"description":"Its open positions.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"Its resting orders.","type":"array","items":{"$ref":"#/definitions/order"}}}}}};
const schema16 = {"title":"Name","description":"An identity given by the platform: 1 to 128 printable characters.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"};
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const pattern3 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$", "u");
const schema17 = {"title":"Account","description":"The account that is judged.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity on the platform.","x-level":"account","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage the account was in before, where a policy leaves a stage later than it enters it.","x-level":"account","x-dimension":"enum"},"balances":{"description":"The account's money, one entry for each asset.","type":"array","items":{"$ref":"#/definitions/balance"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema19 = {"title":"Word","description":"A name that policies use: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"};
const schema20 = {"title":"Balance","description":"The account's money of one asset. The buckets are disjoint: margin assigned to an isolated position is in none of them.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"balance","x-dimension":"name"},"walletBalance":{"$ref":"common.schema.json#/definitions/decimal","description":"Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative.","x-level":"balance","x-dimension":"money","x-asset":"own"},"bonus":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money of the platform that the account may use as margin.","x-level":"balance","x-dimension":"money","x-asset":"own"},"debt":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What the account owes, 0 or more.","x-level":"balance","x-dimension":"money","x-asset":"own"},"credits":{"description":"Vouchers and bonuses with terms of their own. They are beside `bonus`, not parts of it.","type":"array","items":{"$ref":"#/definitions/credit"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema22 = {"title":"Decimal","description":"A decimal number in a string: at most 20 digits before the point and 18 after it.","type":"string","pattern":"^-?\\d{1,20}(\\.\\d{1,18})?$"};
const schema23 = {"title":"NonNegative","description":"A decimal number in a string, 0 or more.","type":"string","pattern":"^\\d{1,20}(\\.\\d{1,18})?$"};
const pattern7 = new RegExp("^-?\\d{1,20}(\\.\\d{1,18})?$", "u");
const pattern8 = new RegExp("^\\d{1,20}(\\.\\d{1,18})?$", "u");
const schema25 = {"title":"Credit","description":"A voucher or bonus with terms of its own.","type":"object","additionalProperties":false,"required":["id","kind","amount"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity on the platform.","x-level":"credit","x-dimension":"name"},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy.","x-level":"credit","x-dimension":"enum"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is left of it.","x-level":"credit","x-dimension":"money","x-asset":"own"},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay; 1 is all.","x-level":"credit","x-dimension":"ratio"},"grantedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it was granted.","x-level":"credit","x-dimension":"instant"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses.","x-level":"credit","x-dimension":"instant"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema32 = {"title":"DeclaredFacts","description":"Facts that a policy declares for itself, by their name in camel case.","type":"object","propertyNames":{"pattern":"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/factValue"}};
const schema33 = {"title":"FactValue","description":"The value of a declared fact: a decimal, `yes` or `no` or another word of the policy, or an instant; `Infinity` and `NaN` are none.","type":"string","pattern":"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"};
const pattern16 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,63}$", "u");
const pattern17 = new RegExp("^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern16.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema32.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema32.propertyNames,parentSchema:schema32,data};
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
if(!pattern17.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema33,data:data0};
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
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema25.required,parentSchema:schema25,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
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
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema19,data:data1};
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
const err7 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data1};
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
if(!pattern8.test(data2)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data2};
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
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data2};
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
if(!pattern8.test(data3)){
const err10 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data3};
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
const err11 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data3};
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
const err12 = {instancePath:instancePath+"/grantedAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema13,data:data4};
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
const err13 = {instancePath:instancePath+"/grantedAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data4};
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
const err14 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema13,data:data5};
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
const err15 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data5};
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
if(!(validate16(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema20.required,parentSchema:schema20,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
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
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/walletBalance",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema22,data:data1};
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
const err5 = {instancePath:instancePath+"/walletBalance",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data1};
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
if(!pattern8.test(data2)){
const err6 = {instancePath:instancePath+"/bonus",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data2};
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
const err7 = {instancePath:instancePath+"/bonus",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data2};
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
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/debt",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data3};
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
const err9 = {instancePath:instancePath+"/debt",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data3};
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
if(!(validate15(data4[i0], {instancePath:instancePath+"/credits/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.credits.type,parentSchema:schema20.properties.credits,data:data4};
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
if(!(validate16(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema17.required,parentSchema:schema17,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
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
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema19,data:data1};
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
const err5 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data1};
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
if(!(validate14(data2[i0], {instancePath:instancePath+"/balances/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.balances.type,parentSchema:schema17.properties.balances,data:data2};
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
if(!(validate16(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"Asset","description":"An asset and what it is worth.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset's code.","x-level":"asset","x-dimension":"name"},"prices":{"description":"The price of one unit in other assets, each more than 0.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/positive"}},"haircut":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of its value that does not count as margin: 0.05 counts 95 %. At most 1.","x-level":"asset","x-dimension":"ratio"},"step":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest amount of the asset that can move.","x-level":"asset","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema36 = {"title":"Positive","description":"A decimal number in a string, more than 0.","type":"string","pattern":"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"};
const pattern20 = new RegExp("^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema34.required,parentSchema:schema34,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
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
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
if(!pattern3.test(key1)){
const err4 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema34.properties.prices.propertyNames,data:key1,propertyName:key1};
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
const err5 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema34.properties.prices.propertyNames,parentSchema:schema34.properties.prices,data:data1};
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
if(!pattern20.test(data2)){
const err6 = {instancePath:instancePath+"/prices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data2};
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
const err7 = {instancePath:instancePath+"/prices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};
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
const err8 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.prices.type,parentSchema:schema34.properties.prices,data:data1};
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
if(!pattern8.test(data3)){
const err9 = {instancePath:instancePath+"/haircut",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data3};
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
const err10 = {instancePath:instancePath+"/haircut",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data3};
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
if(!pattern20.test(data4)){
const err11 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data4};
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
const err12 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data4};
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
if(!(validate16(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema39 = {"title":"Instrument","description":"A futures or perpetual contract.","type":"object","additionalProperties":false,"required":["symbol","contract","base","quote","settle","contractSize","tickSize","markPrice"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The contract's identity, such as BTC/USDT:USDT.","x-level":"instrument","x-dimension":"name"},"contract":{"type":"string","enum":["linear","inverse","quanto"],"description":"How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one.","x-level":"instrument","x-dimension":"enum"},"base":{"$ref":"common.schema.json#/definitions/name","description":"What the contract is on.","x-level":"instrument","x-dimension":"name"},"quote":{"$ref":"common.schema.json#/definitions/name","description":"What its prices are in.","x-level":"instrument","x-dimension":"name"},"settle":{"$ref":"common.schema.json#/definitions/name","description":"What its margin, profit and loss are in.","x-level":"instrument","x-dimension":"name"},"contractSize":{"$ref":"common.schema.json#/definitions/positive","description":"How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse.","x-level":"instrument","x-dimension":"ratio"},"tickSize":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between prices.","x-level":"instrument","x-dimension":"price"},"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at.","x-level":"instrument","x-dimension":"price"},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade.","x-level":"instrument","x-dimension":"price"},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price.","x-level":"instrument","x-dimension":"price"},"takerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that takes, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"makerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that rested, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"amountStep":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between sizes, in contracts.","x-level":"instrument","x-dimension":"quantity"},"minAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The smallest order, in contracts.","x-level":"instrument","x-dimension":"quantity"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage the platform offers on the contract.","x-level":"instrument","x-dimension":"leverage"},"quantoMultiplier":{"$ref":"common.schema.json#/definitions/positive","description":"Units of the settle asset that a quanto contract pays for one unit of price and of contract size.","x-level":"instrument","x-dimension":"ratio"},"fundingRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The funding rate of the current period as a share of value; if positive, longs pay.","x-level":"instrument","x-dimension":"ratio"},"openInterest":{"$ref":"common.schema.json#/definitions/nonNegative","description":"All open positions of one side, in contracts.","x-level":"instrument","x-dimension":"quantity"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When a dated contract settles; absent on a perpetual.","x-level":"instrument","x-dimension":"instant"},"tiers":{"description":"The platform's risk tiers in rising order, each beginning where the one before it ends.","type":"array","items":{"$ref":"#/definitions/tier"},"x-level":"instrument","x-dimension":"tiers"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema58 = {"title":"Tier","description":"A range of notional values and the rates in it.","type":"object","additionalProperties":false,"required":["minNotional"],"properties":{"minNotional":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Where the tier begins.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maxNotional":{"$ref":"common.schema.json#/definitions/positive","description":"Where the tier ends; a last tier without it is open.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maintenanceMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Maintenance margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maintenanceAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is deducted from rate times notional, so that maintenance margin does not jump between tiers.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"initialMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Initial margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage in the tier.","x-level":"tier","x-dimension":"leverage"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minNotional === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minNotional"},message:"must have required property '"+"minNotional"+"'",schema:schema58.required,parentSchema:schema58,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
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
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/minNotional",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data0};
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
const err3 = {instancePath:instancePath+"/minNotional",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data0};
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
if(!pattern20.test(data1)){
const err4 = {instancePath:instancePath+"/maxNotional",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data1};
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
const err5 = {instancePath:instancePath+"/maxNotional",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data1};
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
if(!pattern8.test(data2)){
const err6 = {instancePath:instancePath+"/maintenanceMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data2};
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
const err7 = {instancePath:instancePath+"/maintenanceMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data2};
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
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/maintenanceAmount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data3};
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
const err9 = {instancePath:instancePath+"/maintenanceAmount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data3};
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
if(!pattern8.test(data4)){
const err10 = {instancePath:instancePath+"/initialMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data4};
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
const err11 = {instancePath:instancePath+"/initialMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data4};
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
if(!pattern20.test(data5)){
const err12 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data5};
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
const err13 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data5};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contract === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.base === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quote === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote"},message:"must have required property '"+"quote"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.settle === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settle"},message:"must have required property '"+"settle"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.contractSize === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contractSize"},message:"must have required property '"+"contractSize"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tickSize === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tickSize"},message:"must have required property '"+"tickSize"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.markPrice === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "markPrice"},message:"must have required property '"+"markPrice"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
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
if(!pattern3.test(data0)){
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err10 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
const err11 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.contract.type,parentSchema:schema39.properties.contract,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data1 === "linear") || (data1 === "inverse")) || (data1 === "quanto"))){
const err12 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/enum",keyword:"enum",params:{allowedValues: schema39.properties.contract.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.contract.enum,parentSchema:schema39.properties.contract,data:data1};
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
if(!pattern3.test(data2)){
const err13 = {instancePath:instancePath+"/base",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data2};
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
const err14 = {instancePath:instancePath+"/base",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
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
if(!pattern3.test(data3)){
const err15 = {instancePath:instancePath+"/quote",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data3};
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
const err16 = {instancePath:instancePath+"/quote",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data3};
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
if(!pattern3.test(data4)){
const err17 = {instancePath:instancePath+"/settle",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data4};
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
const err18 = {instancePath:instancePath+"/settle",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data4};
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
if(!pattern20.test(data5)){
const err19 = {instancePath:instancePath+"/contractSize",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data5};
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
const err20 = {instancePath:instancePath+"/contractSize",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data5};
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
if(!pattern20.test(data6)){
const err21 = {instancePath:instancePath+"/tickSize",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data6};
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
const err22 = {instancePath:instancePath+"/tickSize",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data6};
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
if(!pattern20.test(data7)){
const err23 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data7};
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
const err24 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data7};
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
if(!pattern20.test(data8)){
const err25 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data8};
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
const err26 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data8};
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
if(!pattern20.test(data9)){
const err27 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data9};
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
const err28 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data9};
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
if(!pattern7.test(data10)){
const err29 = {instancePath:instancePath+"/takerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema22,data:data10};
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
const err30 = {instancePath:instancePath+"/takerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data10};
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
if(!pattern7.test(data11)){
const err31 = {instancePath:instancePath+"/makerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema22,data:data11};
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
const err32 = {instancePath:instancePath+"/makerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data11};
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
if(!pattern20.test(data12)){
const err33 = {instancePath:instancePath+"/amountStep",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data12};
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
const err34 = {instancePath:instancePath+"/amountStep",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data12};
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
if(!pattern8.test(data13)){
const err35 = {instancePath:instancePath+"/minAmount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data13};
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
const err36 = {instancePath:instancePath+"/minAmount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data13};
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
if(!pattern20.test(data14)){
const err37 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data14};
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
const err38 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data14};
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
if(!pattern20.test(data15)){
const err39 = {instancePath:instancePath+"/quantoMultiplier",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data15};
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
const err40 = {instancePath:instancePath+"/quantoMultiplier",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data15};
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
if(!pattern7.test(data16)){
const err41 = {instancePath:instancePath+"/fundingRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema22,data:data16};
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
const err42 = {instancePath:instancePath+"/fundingRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data16};
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
if(!pattern8.test(data17)){
const err43 = {instancePath:instancePath+"/openInterest",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data17};
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
const err44 = {instancePath:instancePath+"/openInterest",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data17};
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
const err45 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema13,data:data18};
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
const err46 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data18};
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
if(!(validate27(data19[i0], {instancePath:instancePath+"/tiers/" + i0,parentData:data19,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.tiers.type,parentSchema:schema39.properties.tiers,data:data19};
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
if(!(validate16(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema65 = {"title":"Position","description":"An open position. Hedge mode is two positions of one symbol.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"anyOf":[{"required":["entryPrice"]},{"required":["entryNotional"]}],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity; requests and charges name it.","x-level":"position","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"position","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the policy that the position is in, such as cross or isolated.","x-level":"position","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long or short.","x-level":"position","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts, 0 or more; the side carries the sign.","x-level":"position","x-dimension":"quantity"},"entryPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The average price the position was entered at.","x-level":"position","x-dimension":"price"},"entryNotional":{"$ref":"common.schema.json#/definitions/decimal","description":"The value of the position at entry, in place of entryPrice where the cost basis is no finite price.","x-level":"position","x-dimension":"money","x-asset":"settle"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage chosen for the position.","x-level":"position","x-dimension":"leverage"},"margin":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money assigned to this position alone; given exactly where the mode's pool is the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"unsettledFunding":{"$ref":"common.schema.json#/definitions/decimal","description":"Funding accrued and not yet paid; negative is owed by the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"openedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When the position was opened.","x-level":"position","x-dimension":"instant"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage its pool was in before.","x-level":"position","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema69 = {"title":"Side","description":"`long` gains when the price rises, `short` when it falls.","type":"string","enum":["long","short"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryPrice === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "entryPrice"},message:"must have required property '"+"entryPrice"+"'",schema:schema65.anyOf[0].required,parentSchema:schema65.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "entryNotional"},message:"must have required property '"+"entryNotional"+"'",schema:schema65.anyOf[1].required,parentSchema:schema65.anyOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema65.anyOf,parentSchema:schema65,data};
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.symbol === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.marginMode === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.side === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.contracts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
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
if(!pattern3.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
if(!pattern3.test(data1)){
const err11 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data1};
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
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data1};
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
if(!pattern2.test(data2)){
const err13 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema19,data:data2};
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
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data2};
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
const err15 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.type,parentSchema:schema69,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data3 === "long") || (data3 === "short"))){
const err16 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values",schema:schema69.enum,parentSchema:schema69,data:data3};
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
if(!pattern8.test(data4)){
const err17 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data4};
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
const err18 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data4};
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
if(!pattern20.test(data5)){
const err19 = {instancePath:instancePath+"/entryPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data5};
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
const err20 = {instancePath:instancePath+"/entryPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data5};
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
if(!pattern7.test(data6)){
const err21 = {instancePath:instancePath+"/entryNotional",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema22,data:data6};
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
const err22 = {instancePath:instancePath+"/entryNotional",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data6};
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
if(!pattern20.test(data7)){
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data7};
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
const err24 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data7};
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
if(!pattern8.test(data8)){
const err25 = {instancePath:instancePath+"/margin",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data8};
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
const err26 = {instancePath:instancePath+"/margin",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data8};
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
if(!pattern7.test(data9)){
const err27 = {instancePath:instancePath+"/unsettledFunding",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema22,data:data9};
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
const err28 = {instancePath:instancePath+"/unsettledFunding",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data9};
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
const err29 = {instancePath:instancePath+"/openedAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema13,data:data10};
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
const err30 = {instancePath:instancePath+"/openedAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data10};
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
if(!pattern2.test(data11)){
const err31 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema19,data:data11};
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
const err32 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data11};
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
if(!(validate16(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema78 = {"title":"Order","description":"An order that rests.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity.","x-level":"order","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"order","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change.","x-level":"order","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells.","x-level":"order","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts are still to be filled.","x-level":"order","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to.","x-level":"order","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with.","x-level":"order","x-dimension":"leverage"},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller.","x-level":"order","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.contracts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema78.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
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
if(!pattern3.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data1};
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
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data1};
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
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema19,data:data2};
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
const err11 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data2};
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
const err12 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.type,parentSchema:schema69,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "long") || (data3 === "short"))){
const err13 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values",schema:schema69.enum,parentSchema:schema69,data:data3};
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
if(!pattern8.test(data4)){
const err14 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data4};
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
const err15 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data4};
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
if(!pattern20.test(data5)){
const err16 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data5};
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
const err17 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data5};
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
if(!pattern20.test(data6)){
const err18 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data6};
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
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data6};
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
const err20 = {instancePath:instancePath+"/reduceOnly",schemaPath:"#/properties/reduceOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema78.properties.reduceOnly.type,parentSchema:schema78.properties.reduceOnly,data:data7};
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
if(!(validate16(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema86 = {"title":"PoolMemory","description":"The stage a pool was in before.","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The pool's id, as `assess` gives it.","x-level":"pool","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage it was in.","x-level":"pool","x-dimension":"enum"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema86.required,parentSchema:schema86,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
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
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
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
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema19,data:data1};
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
const err6 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema89 = {"title":"Fund","description":"A bucket of finite size.","type":"object","additionalProperties":false,"required":["name","asset","amount"],"properties":{"name":{"$ref":"common.schema.json#/definitions/word","description":"The fund's name: `insurance` is the insurance fund.","x-level":"fund","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What its money is.","x-level":"fund","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is in it.","x-level":"fund","x-dimension":"money","x-asset":"own"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema89.required,parentSchema:schema89,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
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
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema19,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data0};
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
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data1};
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
const err7 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data1};
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
if(!pattern8.test(data2)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema23,data:data2};
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
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema93 = {"title":"Counterparty","description":"Another account, in the shape of this snapshot.","type":"object","additionalProperties":false,"required":["account"],"properties":{"account":{"$ref":"#/definitions/account"},"positions":{"description":"Its open positions.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"Its resting orders.","type":"array","items":{"$ref":"#/definitions/order"}}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema93.required,parentSchema:schema93,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
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
if(!(validate13(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.positions !== undefined){
let data1 = data.positions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data1[i0], {instancePath:instancePath+"/positions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.positions.type,parentSchema:schema93.properties.positions,data:data1};
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
if(!(validate34(data3[i1], {instancePath:instancePath+"/orders/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.orders.type,parentSchema:schema93.properties.orders,data:data3};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asOf === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
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
const err3 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema13,data:data0};
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
const err4 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
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
if(!pattern2.test(key1)){
const err5 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema14.properties.selectors.propertyNames,data:key1,propertyName:key1};
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
const err6 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema14.properties.selectors.propertyNames,parentSchema:schema14.properties.selectors,data:data1};
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
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data2};
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
const err8 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
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
const err9 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.selectors.type,parentSchema:schema14.properties.selectors,data:data1};
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
if(!(validate13(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
let data4 = data.assets;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data4[i0], {instancePath:instancePath+"/assets/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.assets.type,parentSchema:schema14.properties.assets,data:data4};
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
if(!(validate26(data6[i1], {instancePath:instancePath+"/instruments/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.instruments.type,parentSchema:schema14.properties.instruments,data:data6};
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
if(!(validate31(data8[i2], {instancePath:instancePath+"/positions/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.positions.type,parentSchema:schema14.properties.positions,data:data8};
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
if(!(validate34(data10[i3], {instancePath:instancePath+"/orders/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.orders.type,parentSchema:schema14.properties.orders,data:data10};
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
if(!(validate37(data12[i4], {instancePath:instancePath+"/pools/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.pools.type,parentSchema:schema14.properties.pools,data:data12};
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
if(!(validate39(data14[i5], {instancePath:instancePath+"/funds/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.funds.type,parentSchema:schema14.properties.funds,data:data14};
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
if(!(validate41(data16[i6], {instancePath:instancePath+"/counterparties/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/counterparties",schemaPath:"#/properties/counterparties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.counterparties.type,parentSchema:schema14.properties.counterparties,data:data16};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema94 = {"title":"Observed","description":"What the platform said, by the paths of answers.","type":"object","additionalProperties":false,"required":["decisions","numbers"],"properties":{"decisions":{"description":"Words.","type":"object","additionalProperties":{"type":"string"}},"numbers":{"description":"Decimals, or none.","type":"object","additionalProperties":{"$ref":"suite.schema.json#/definitions/expectedNumber"}}}};
const schema189 = {"title":"ExpectedNumber","description":"A decimal number in a string, or none, or unlimited.","type":"string","pattern":"^(-?\\d{1,60}(\\.\\d{1,60})?|none|unlimited)$"};
const pattern123 = new RegExp("^(-?\\d{1,60}(\\.\\d{1,60})?|none|unlimited)$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decisions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.numbers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numbers"},message:"must have required property '"+"numbers"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "decisions") || (key0 === "numbers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decisions !== undefined){
let data0 = data.decisions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/decisions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.decisions.additionalProperties.type,parentSchema:schema94.properties.decisions.additionalProperties,data:data1};
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
const err4 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties.decisions.type,parentSchema:schema94.properties.decisions,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.numbers !== undefined){
let data2 = data.numbers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(!pattern123.test(data3)){
const err5 = {instancePath:instancePath+"/numbers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"suite.schema.json#/definitions/expectedNumber/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,60}(\\.\\d{1,60})?|none|unlimited)$"},message:"must match pattern \""+"^(-?\\d{1,60}(\\.\\d{1,60})?|none|unlimited)$"+"\"",schema:"^(-?\\d{1,60}(\\.\\d{1,60})?|none|unlimited)$",parentSchema:schema189,data:data3};
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
const err6 = {instancePath:instancePath+"/numbers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"suite.schema.json#/definitions/expectedNumber/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema189.type,parentSchema:schema189,data:data3};
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
const err7 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties.numbers.type,parentSchema:schema94.properties.numbers,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema193 = {"title":"Uncertainty","type":"object","additionalProperties":false,"required":["path","of","by"],"properties":{"path":{"type":"string","description":"The fact, such as instrument.mark_price or balance.wallet_balance."},"of":{"type":"string","description":"Whose: the symbol, the asset, the position's id."},"by":{"$ref":"common.schema.json#/definitions/positive","description":"How far it may be from what the snapshot says, either way."}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema193.required,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema193.required,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema193.required,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "of")) || (key0 === "by"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema193.properties.path.type,parentSchema:schema193.properties.path,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema193.properties.of.type,parentSchema:schema193.properties.of,data:data1};
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
let data2 = data.by;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema36,data:data2};
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
const err7 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema193.type,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="recording.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plimsollRecording === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plimsollRecording"},message:"must have required property '"+"plimsollRecording"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.t === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "t"},message:"must have required property '"+"t"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.snapshot === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshot"},message:"must have required property '"+"snapshot"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.observed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "plimsollRecording") || (key0 === "t")) || (key0 === "source")) || (key0 === "snapshot")) || (key0 === "observed")) || (key0 === "assumed")) || (key0 === "unknown")) || (key0 === "uncertain"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.plimsollRecording !== undefined){
let data0 = data.plimsollRecording;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/plimsollRecording",schemaPath:"#/properties/plimsollRecording/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.plimsollRecording.type,parentSchema:schema11.properties.plimsollRecording,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === 1)){
const err7 = {instancePath:instancePath+"/plimsollRecording",schemaPath:"#/properties/plimsollRecording/enum",keyword:"enum",params:{allowedValues: schema11.properties.plimsollRecording.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.plimsollRecording.enum,parentSchema:schema11.properties.plimsollRecording,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.t !== undefined){
let data1 = data.t;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/t",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema13,data:data1};
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
const err9 = {instancePath:instancePath+"/t",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.source.type,parentSchema:schema11.properties.source,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.snapshot !== undefined){
if(!(validate12(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.observed !== undefined){
if(!(validate47(data.observed, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData}))){
vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.assumed !== undefined){
let data5 = data.assumed;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.path === undefined){
const err11 = {instancePath:instancePath+"/assumed/" + i0,schemaPath:"#/definitions/assumption/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema192.required,parentSchema:schema192,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.why === undefined){
const err12 = {instancePath:instancePath+"/assumed/" + i0,schemaPath:"#/definitions/assumption/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema192.required,parentSchema:schema192,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "path") || (key1 === "why"))){
const err13 = {instancePath:instancePath+"/assumed/" + i0,schemaPath:"#/definitions/assumption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema192,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.path !== undefined){
let data7 = data6.path;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/assumed/" + i0+"/path",schemaPath:"#/definitions/assumption/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema192.properties.path.type,parentSchema:schema192.properties.path,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.why !== undefined){
let data8 = data6.why;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/assumed/" + i0+"/why",schemaPath:"#/definitions/assumption/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema192.properties.why.type,parentSchema:schema192.properties.why,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/assumed/" + i0,schemaPath:"#/definitions/assumption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema192.type,parentSchema:schema192,data:data6};
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
const err17 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.assumed.type,parentSchema:schema11.properties.assumed,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unknown !== undefined){
let data9 = data.unknown;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/unknown/" + i1,schemaPath:"#/properties/unknown/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.unknown.items.type,parentSchema:schema11.properties.unknown.items,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.unknown.type,parentSchema:schema11.properties.unknown,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.uncertain !== undefined){
let data11 = data.uncertain;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate112(data11[i2], {instancePath:instancePath+"/uncertain/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate112.errors : append(vErrors, validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/uncertain",schemaPath:"#/properties/uncertain/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.uncertain.type,parentSchema:schema11.properties.uncertain,data:data11};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
