// Generated from the x- keywords of the schemas by schemas/generate.mjs: do not edit.

/** Where a fact stands. */
export type FactLevel =
  | "account" | "balance" | "credit" | "pool" | "position" | "order"
  | "instrument" | "asset" | "tier" | "fund" | "request" | "charge";

/** What a fact measures. */
export type FactDimension =
  | "money" | "price" | "quantity" | "ratio" | "leverage" | "duration"
  | "instant" | "enum" | "flag" | "number" | "tiers" | "name";

/** A fact of the schemas as policies know it. */
export interface FactDoc {
  /** Its path in a policy, such as `position.entry_price`. */
  readonly path: string;
  readonly level: FactLevel;
  /** Its name in a policy, in snake case. */
  readonly name: string;
  /** Its name in JSON, in camel case. */
  readonly key: string;
  readonly dimension: FactDimension;
  /** Of money: in which asset it is. `settle` is the instrument's; `own` is that of the object it stands in. */
  readonly asset?: "settle" | "own" | "quote";
  /** The words it may be, where the schema closes the list. An `enum` without them takes the policy's own words. */
  readonly values?: readonly string[];
  /** Whether every object at its level has it. */
  readonly required: boolean;
  /** Of a decimal that the schema keeps from being negative. */
  readonly sign?: "nonNegative" | "positive";
  readonly doc: string;
}

export const facts: readonly FactDoc[] = [
  {"path":"charge.purpose","level":"charge","name":"purpose","key":"purpose","dimension":"enum","values":["realized_loss","realized_profit","funding_fee","trading_fee","liquidation_fee","interest","bonus_clawback"],"required":true,"doc":"What the charge is for."},
  {"path":"charge.direction","level":"charge","name":"direction","key":"direction","dimension":"enum","values":["pay","receive"],"required":false,"doc":"Whether the account pays or receives. Funding must say; a realized profit is received and all else is paid."},
  {"path":"charge.position","level":"charge","name":"position","key":"position","dimension":"name","required":false,"doc":"The id of the position that it is for."},
  {"path":"charge.margin_mode","level":"charge","name":"margin_mode","key":"marginMode","dimension":"enum","required":false,"doc":"The mode, where the position is gone."},
  {"path":"charge.symbol","level":"charge","name":"symbol","key":"symbol","dimension":"name","required":false,"doc":"The symbol, where the position is gone."},
  {"path":"charge.asset","level":"charge","name":"asset","key":"asset","dimension":"name","required":true,"doc":"What the money is."},
  {"path":"charge.amount","level":"charge","name":"amount","key":"amount","dimension":"money","asset":"own","required":true,"sign":"nonNegative","doc":"How much is due, 0 or more."},
  {"path":"request.by","level":"request","name":"by","key":"by","dimension":"enum","values":["trader","venue","liquidator"],"required":false,"doc":"Who acts; the trader where absent."},
  {"path":"request.asset","level":"request","name":"asset","key":"asset","dimension":"name","required":true,"doc":"What the money is."},
  {"path":"request.amount","level":"request","name":"amount","key":"amount","dimension":"money","asset":"own","required":false,"sign":"nonNegative","doc":"How much money."},
  {"path":"request.leverage","level":"request","name":"leverage","key":"leverage","dimension":"leverage","required":true,"sign":"positive","doc":"The leverage asked for."},
  {"path":"request.margin_mode","level":"request","name":"margin_mode","key":"marginMode","dimension":"enum","required":true,"doc":"The mode asked for."},
  {"path":"request.position_mode","level":"request","name":"position_mode","key":"positionMode","dimension":"enum","required":true,"doc":"The position mode asked for: a word of the policy's option `position_mode`."},
  {"path":"request.credit","level":"request","name":"credit","key":"credit","dimension":"name","required":true,"doc":"The id of the credit."},
  {"path":"request.symbol","level":"request","name":"symbol","key":"symbol","dimension":"name","required":true,"doc":"The symbol of the instrument."},
  {"path":"request.side","level":"request","name":"side","key":"side","dimension":"enum","values":["long","short"],"required":true,"doc":"Of `open` the position's side; of `trade` long buys and short sells."},
  {"path":"request.contracts","level":"request","name":"contracts","key":"contracts","dimension":"quantity","required":false,"sign":"nonNegative","doc":"How many contracts."},
  {"path":"request.price","level":"request","name":"price","key":"price","dimension":"price","required":false,"sign":"positive","doc":"The price of the fill or of the order; the mark price where a fill has none."},
  {"path":"request.taker_or_maker","level":"request","name":"taker_or_maker","key":"takerOrMaker","dimension":"enum","values":["taker","maker"],"required":false,"doc":"Which fee rate the fill pays; taker where absent."},
  {"path":"request.position","level":"request","name":"position","key":"position","dimension":"name","required":false,"doc":"The id of the position."},
  {"path":"request.reduce_only","level":"request","name":"reduce_only","key":"reduceOnly","dimension":"flag","required":false,"doc":"Whether it can only make a position smaller; no where absent."},
  {"path":"request.order","level":"request","name":"order","key":"order","dimension":"name","required":true,"doc":"The id of the order."},
  {"path":"account.id","level":"account","name":"id","key":"id","dimension":"name","required":true,"doc":"The account's identity on the platform."},
  {"path":"account.status","level":"account","name":"status","key":"status","dimension":"enum","required":false,"doc":"The stage the account was in before, where a policy leaves a stage later than it enters it."},
  {"path":"balance.asset","level":"balance","name":"asset","key":"asset","dimension":"name","required":true,"doc":"What the money is."},
  {"path":"balance.wallet_balance","level":"balance","name":"wallet_balance","key":"walletBalance","dimension":"money","asset":"own","required":false,"doc":"Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative."},
  {"path":"balance.bonus","level":"balance","name":"bonus","key":"bonus","dimension":"money","asset":"own","required":false,"sign":"nonNegative","doc":"Money of the platform that the account may use as margin."},
  {"path":"balance.debt","level":"balance","name":"debt","key":"debt","dimension":"money","asset":"own","required":false,"sign":"nonNegative","doc":"What the account owes, 0 or more."},
  {"path":"credit.id","level":"credit","name":"id","key":"id","dimension":"name","required":true,"doc":"The credit's identity on the platform."},
  {"path":"credit.kind","level":"credit","name":"kind","key":"kind","dimension":"enum","required":true,"doc":"Which terms apply, in a word of the policy."},
  {"path":"credit.amount","level":"credit","name":"amount","key":"amount","dimension":"money","asset":"own","required":true,"sign":"nonNegative","doc":"What is left of it."},
  {"path":"credit.ratio","level":"credit","name":"ratio","key":"ratio","dimension":"ratio","required":false,"sign":"nonNegative","doc":"The share of a loss or fee that it may pay; 1 is all."},
  {"path":"credit.granted_at","level":"credit","name":"granted_at","key":"grantedAt","dimension":"instant","required":false,"doc":"When it was granted."},
  {"path":"credit.expires_at","level":"credit","name":"expires_at","key":"expiresAt","dimension":"instant","required":false,"doc":"When it lapses."},
  {"path":"asset.asset","level":"asset","name":"asset","key":"asset","dimension":"name","required":true,"doc":"The asset's code."},
  {"path":"asset.haircut","level":"asset","name":"haircut","key":"haircut","dimension":"ratio","required":false,"sign":"nonNegative","doc":"The share of its value that does not count as margin: 0.05 counts 95 %. At most 1."},
  {"path":"asset.step","level":"asset","name":"step","key":"step","dimension":"money","asset":"own","required":false,"sign":"positive","doc":"The smallest amount of the asset that can move."},
  {"path":"instrument.symbol","level":"instrument","name":"symbol","key":"symbol","dimension":"name","required":true,"doc":"The contract's identity, such as BTC/USDT:USDT."},
  {"path":"instrument.contract","level":"instrument","name":"contract","key":"contract","dimension":"enum","values":["linear","inverse","quanto"],"required":true,"doc":"How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one."},
  {"path":"instrument.base","level":"instrument","name":"base","key":"base","dimension":"name","required":true,"doc":"What the contract is on."},
  {"path":"instrument.quote","level":"instrument","name":"quote","key":"quote","dimension":"name","required":true,"doc":"What its prices are in."},
  {"path":"instrument.settle","level":"instrument","name":"settle","key":"settle","dimension":"name","required":true,"doc":"What its margin, profit and loss are in."},
  {"path":"instrument.contract_size","level":"instrument","name":"contract_size","key":"contractSize","dimension":"ratio","required":true,"sign":"positive","doc":"How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse."},
  {"path":"instrument.tick_size","level":"instrument","name":"tick_size","key":"tickSize","dimension":"price","required":true,"sign":"positive","doc":"The smallest step between prices."},
  {"path":"instrument.mark_price","level":"instrument","name":"mark_price","key":"markPrice","dimension":"price","required":true,"sign":"positive","doc":"The price that unrealized profit and loss are reckoned at."},
  {"path":"instrument.last_price","level":"instrument","name":"last_price","key":"lastPrice","dimension":"price","required":false,"sign":"positive","doc":"The price of the last trade."},
  {"path":"instrument.index_price","level":"instrument","name":"index_price","key":"indexPrice","dimension":"price","required":false,"sign":"positive","doc":"The price of the underlying on other markets, or an oracle's price."},
  {"path":"instrument.taker_fee_rate","level":"instrument","name":"taker_fee_rate","key":"takerFeeRate","dimension":"ratio","required":false,"doc":"The fee of a fill that takes, as a share of its value; negative is a rebate."},
  {"path":"instrument.maker_fee_rate","level":"instrument","name":"maker_fee_rate","key":"makerFeeRate","dimension":"ratio","required":false,"doc":"The fee of a fill that rested, as a share of its value; negative is a rebate."},
  {"path":"instrument.amount_step","level":"instrument","name":"amount_step","key":"amountStep","dimension":"quantity","required":false,"sign":"positive","doc":"The smallest step between sizes, in contracts."},
  {"path":"instrument.min_amount","level":"instrument","name":"min_amount","key":"minAmount","dimension":"quantity","required":false,"sign":"nonNegative","doc":"The smallest order, in contracts."},
  {"path":"instrument.max_leverage","level":"instrument","name":"max_leverage","key":"maxLeverage","dimension":"leverage","required":false,"sign":"positive","doc":"The highest leverage the platform offers on the contract."},
  {"path":"instrument.quanto_multiplier","level":"instrument","name":"quanto_multiplier","key":"quantoMultiplier","dimension":"ratio","required":false,"sign":"positive","doc":"Units of the settle asset that a quanto contract pays for one unit of price and of contract size."},
  {"path":"instrument.funding_rate","level":"instrument","name":"funding_rate","key":"fundingRate","dimension":"ratio","required":false,"doc":"The funding rate of the current period as a share of value; if positive, longs pay."},
  {"path":"instrument.open_interest","level":"instrument","name":"open_interest","key":"openInterest","dimension":"quantity","required":false,"sign":"nonNegative","doc":"All open positions of one side, in contracts."},
  {"path":"instrument.expires_at","level":"instrument","name":"expires_at","key":"expiresAt","dimension":"instant","required":false,"doc":"When a dated contract settles; absent on a perpetual."},
  {"path":"instrument.tiers","level":"instrument","name":"tiers","key":"tiers","dimension":"tiers","required":false,"doc":"The platform's risk tiers in rising order, each beginning where the one before it ends."},
  {"path":"tier.min_notional","level":"tier","name":"min_notional","key":"minNotional","dimension":"money","asset":"settle","required":true,"sign":"nonNegative","doc":"Where the tier begins."},
  {"path":"tier.max_notional","level":"tier","name":"max_notional","key":"maxNotional","dimension":"money","asset":"settle","required":false,"sign":"positive","doc":"Where the tier ends; a last tier without it is open."},
  {"path":"tier.maintenance_margin_rate","level":"tier","name":"maintenance_margin_rate","key":"maintenanceMarginRate","dimension":"ratio","required":false,"sign":"nonNegative","doc":"Maintenance margin as a share of notional."},
  {"path":"tier.maintenance_amount","level":"tier","name":"maintenance_amount","key":"maintenanceAmount","dimension":"money","asset":"settle","required":false,"sign":"nonNegative","doc":"What is deducted from rate times notional, so that maintenance margin does not jump between tiers."},
  {"path":"tier.initial_margin_rate","level":"tier","name":"initial_margin_rate","key":"initialMarginRate","dimension":"ratio","required":false,"sign":"nonNegative","doc":"Initial margin as a share of notional."},
  {"path":"tier.max_leverage","level":"tier","name":"max_leverage","key":"maxLeverage","dimension":"leverage","required":false,"sign":"positive","doc":"The highest leverage in the tier."},
  {"path":"position.id","level":"position","name":"id","key":"id","dimension":"name","required":true,"doc":"The position's identity; requests and charges name it."},
  {"path":"position.symbol","level":"position","name":"symbol","key":"symbol","dimension":"name","required":true,"doc":"The symbol of its instrument."},
  {"path":"position.margin_mode","level":"position","name":"margin_mode","key":"marginMode","dimension":"enum","required":true,"doc":"The mode of the policy that the position is in, such as cross or isolated."},
  {"path":"position.side","level":"position","name":"side","key":"side","dimension":"enum","values":["long","short"],"required":true,"doc":"long or short."},
  {"path":"position.contracts","level":"position","name":"contracts","key":"contracts","dimension":"quantity","required":true,"sign":"nonNegative","doc":"How many contracts, 0 or more; the side carries the sign."},
  {"path":"position.entry_price","level":"position","name":"entry_price","key":"entryPrice","dimension":"price","required":false,"sign":"positive","doc":"The average price the position was entered at."},
  {"path":"position.entry_notional","level":"position","name":"entry_notional","key":"entryNotional","dimension":"money","asset":"settle","required":false,"doc":"The value of the position at entry, in place of entryPrice where the cost basis is no finite price."},
  {"path":"position.leverage","level":"position","name":"leverage","key":"leverage","dimension":"leverage","required":false,"sign":"positive","doc":"The leverage chosen for the position."},
  {"path":"position.margin","level":"position","name":"margin","key":"margin","dimension":"money","asset":"settle","required":false,"sign":"nonNegative","doc":"Money assigned to this position alone; given exactly where the mode's pool is the position."},
  {"path":"position.unsettled_funding","level":"position","name":"unsettled_funding","key":"unsettledFunding","dimension":"money","asset":"settle","required":false,"doc":"Funding accrued and not yet paid; negative is owed by the position."},
  {"path":"position.opened_at","level":"position","name":"opened_at","key":"openedAt","dimension":"instant","required":false,"doc":"When the position was opened."},
  {"path":"position.status","level":"position","name":"status","key":"status","dimension":"enum","required":false,"doc":"The stage its pool was in before."},
  {"path":"order.id","level":"order","name":"id","key":"id","dimension":"name","required":true,"doc":"The order's identity."},
  {"path":"order.symbol","level":"order","name":"symbol","key":"symbol","dimension":"name","required":true,"doc":"The symbol of its instrument."},
  {"path":"order.margin_mode","level":"order","name":"margin_mode","key":"marginMode","dimension":"enum","required":true,"doc":"The mode of the position that it would open or change."},
  {"path":"order.side","level":"order","name":"side","key":"side","dimension":"enum","values":["long","short"],"required":true,"doc":"long buys, short sells."},
  {"path":"order.contracts","level":"order","name":"contracts","key":"contracts","dimension":"quantity","required":true,"sign":"nonNegative","doc":"How many contracts are still to be filled."},
  {"path":"order.price","level":"order","name":"price","key":"price","dimension":"price","required":false,"sign":"positive","doc":"The price it is limited to."},
  {"path":"order.leverage","level":"order","name":"leverage","key":"leverage","dimension":"leverage","required":false,"sign":"positive","doc":"The leverage it would be filled with."},
  {"path":"order.reduce_only","level":"order","name":"reduce_only","key":"reduceOnly","dimension":"flag","required":false,"doc":"Whether it can only make a position smaller."},
  {"path":"pool.id","level":"pool","name":"id","key":"id","dimension":"name","required":true,"doc":"The pool's id, as `assess` gives it."},
  {"path":"pool.status","level":"pool","name":"status","key":"status","dimension":"enum","required":true,"doc":"The stage it was in."},
  {"path":"fund.name","level":"fund","name":"name","key":"name","dimension":"name","required":true,"doc":"The fund's name: `insurance` is the insurance fund."},
  {"path":"fund.asset","level":"fund","name":"asset","key":"asset","dimension":"name","required":true,"doc":"What its money is."},
  {"path":"fund.amount","level":"fund","name":"amount","key":"amount","dimension":"money","asset":"own","required":true,"sign":"nonNegative","doc":"What is in it."},
];
