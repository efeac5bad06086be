import type { CommonWords, CurveWords, EffectWords, FlowWords, PlanWords, Show, WaterfallWords } from "../charts/words.ts";
import { accountWords, statusWords } from "./account.ts";
import { showDecimal, showMoney, showPercent } from "./number.ts";
import { say, type Words } from "./say.ts";

/** How charts write numbers. */
export const show: Show = { decimal: (text) => showDecimal(text), money: (text, unit) => showMoney(text, unit), percent: (ratio) => showPercent(ratio) };

const words = {
  asTable: { en: "As a table", zh: "以表格显示" },
  clause: { en: "Rule", zh: "规则" },
  source: { en: "Source", zh: "来源" },
  amount: { en: "Amount", zh: "金额" },
  assumed: { en: "assumed", zh: "假设" },
  price: { en: "Price", zh: "价格" },
  markPrice: { en: "Mark price", zh: "标记价格" },
  bankruptcy: { en: "bankrupt", zh: "破产" },
  moveMark: { en: "Mark price of {symbol}", zh: "{symbol} 的标记价格" },
  tier: { en: "tier {row}", zh: "第 {row} 档" },
  below: { en: "{what} below {price}", zh: "低于 {price} {what}" },
  above: { en: "{what} above {price}", zh: "高于 {price} {what}" },
  beginsBelow: { en: "{what}, below", zh: "{what}（低于）" },
  beginsAbove: { en: "{what}, above", zh: "{what}（高于）" },
  curve: { en: "Margin ratio of {pool} over the price of {symbol}: {now}. {marks}.", zh: "{pool} 的保证金率随 {symbol} 价格的变化：{now}。{marks}。" },
  atPrice: { en: "at {price}", zh: "价格 {price}" },
  ratioIs: { en: "margin ratio {ratio}", zh: "保证金率 {ratio}" },
  noMarks: { en: "No status begins or ends between these prices.", zh: "在此价格区间内没有状态变化。" },
  pricesThatMatter: { en: "Prices that matter", zh: "关键价格" },
  what: { en: "What", zh: "项目" },
  near: { en: "The policy rounds what changes with the price: zones and prices are near, figures are exact.", zh: "该政策会对随价格变化的数值取整：区间和价格为近似值，各项数值精确。" },
  part: { en: "Part", zh: "组成部分" },
  notApplied: { en: "not counted, as not: {condition}", zh: "不计入，条件不成立：{condition}" },
  notDecided: { en: "cannot decide", zh: "无法判定" },
  waterfall: { en: "{pool}: {parts}. Margin balance {total}.", zh: "{pool}：{parts}。保证金余额 {total}。" },
  walletBalance: { en: "Wallet balance", zh: "钱包余额" },
  bonus: { en: "Bonus", zh: "赠金" },
  debt: { en: "Debt", zh: "欠款" },
  positionMargin: { en: "Position margin", zh: "仓位保证金" },
  orderMargin: { en: "Order margin", zh: "委托保证金" },
  insuranceFund: { en: "Insurance fund", zh: "保险基金" },
  counterparty: { en: "Counterparty", zh: "对手方" },
  venue: { en: "Venue", zh: "平台" },
  adl: { en: "Auto-deleveraging", zh: "自动减仓" },
  payer: { en: "From", zh: "支付方" },
  recipient: { en: "To", zh: "收取方" },
  share: { en: "Share", zh: "占比" },
  paidBy: { en: "{from} → {to}", zh: "{from} → {to}" },
  flow: { en: "{total} paid: {legs}.", zh: "共支付 {total}：{legs}。" },
  nothingPaid: { en: "Nothing is paid.", zh: "没有支付。" },
  step: { en: "Step", zh: "步骤" },
  contracts: { en: "Contracts", zh: "张数" },
  realizedPnl: { en: "Realized PnL", zh: "已实现盈亏" },
  after: { en: "after", zh: "之后" },
  effectCancelOrders: { en: "cancel orders", zh: "撤销委托" },
  effectReduce: { en: "reduce", zh: "减仓" },
  effectClose: { en: "close", zh: "平仓" },
  effectNet: { en: "net", zh: "对冲抵消" },
  effectConvert: { en: "convert", zh: "兑换" },
  effectMove: { en: "move money", zh: "划转资金" },
  effectOpen: { en: "open", zh: "开仓" },
  effectSet: { en: "set", zh: "设定" },
  effectWait: { en: "wait", zh: "等待" },
  ofOrders: { en: "({count})", zh: "（{count}）" },
  at: { en: "at {price}", zh: "价格 {price}" },
  plan: { en: "Liquidation in {count} steps: {steps}.", zh: "强平共 {count} 步：{steps}。" },
  noSteps: { en: "Nothing is liquidated.", zh: "没有强平。" },
  oneOfWays: { en: "The policy leaves a choice open: this is one of {ways} ways.", zh: "政策留有选择：这是 {ways} 种方式之一。" },
  of: { en: "Of", zh: "对象" },
  figure: { en: "Figure", zh: "指标" },
  old: { en: "Old", zh: "旧" },
  new: { en: "New", zh: "新" },
  move: { en: "Change", zh: "变化" },
  better: { en: "better", zh: "更好" },
  worse: { en: "worse", zh: "更差" },
  fit: { en: "fit", zh: "适用" },
  whoPays: { en: "who pays", zh: "支付方" },
  permission: { en: "may", zh: "权限" },
  fits: { en: "fits", zh: "适用" },
  doesNotFit: { en: "does not fit", zh: "不适用" },
  allowed: { en: "allowed", zh: "允许" },
  refused: { en: "refused", zh: "拒绝" },
  realizedLoss: { en: "trading loss", zh: "交易亏损" },
  fundingFee: { en: "funding", zh: "资金费" },
  tradingFee: { en: "trading fee", zh: "手续费" },
  withdraw: { en: "withdraw", zh: "提现" },
  addMargin: { en: "add margin", zh: "追加保证金" },
  removeMargin: { en: "remove margin", zh: "减少保证金" },
  increase: { en: "increase", zh: "加仓" },
  close: { en: "close", zh: "平仓" },
  effects: { en: "{shown} changes, {worse} for the worse and {better} for the better.", zh: "{shown} 项变化，{worse} 项变差，{better} 项变好。" },
  moreEffects: { en: "{count} more changes are not shown.", zh: "另有 {count} 项变化未显示。" },
  noEffect: { en: "No change in effect.", zh: "效果没有变化。" },
} as const satisfies Record<string, Words>;

type Name = keyof typeof words;
const named = (names: Readonly<Record<string, Name>>, word: string): string => {
  const name = Object.hasOwn(names, word) ? names[word] : undefined;
  return name === undefined ? word.replaceAll("_", " ") : say(words[name]);
};

const buckets: Readonly<Record<string, Name>> = {
  "balance.wallet_balance": "walletBalance", "balance.bonus": "bonus", "balance.debt": "debt", debt: "debt", "position.margin": "positionMargin",
  insurance_fund: "insuranceFund", counterparty: "counterparty", venue: "venue", adl: "adl",
};
const effectNames: Readonly<Record<string, Name>> = { cancel_orders: "effectCancelOrders", reduce: "effectReduce", close: "effectClose", net: "effectNet", convert: "effectConvert", move: "effectMove", wait: "effectWait", open: "effectOpen", set: "effectSet" };
const actions: Readonly<Record<string, Name>> = { realized_loss: "realizedLoss", funding_fee: "fundingFee", trading_fee: "tradingFee", withdraw: "withdraw", add_margin: "addMargin", remove_margin: "removeMargin", increase: "increase", close: "close" };
const values: Readonly<Record<string, Name>> = { fits: "fits", "does not fit": "doesNotFit", allowed: "allowed", refused: "refused" };
const figures = { equity: accountWords.marginBalance, maintenanceMargin: accountWords.maintenanceMargin, initialMargin: accountWords.initialMargin } as const;
const parts: Readonly<Record<string, Words>> = {
  "balance.wallet_balance": words.walletBalance, "balance.bonus": words.bonus, "balance.debt": words.debt, "position.margin": words.positionMargin, "position.unrealized_pnl": accountWords.unrealizedPnl,
  "position.initial_margin": accountWords.initialMargin, "position.maintenance_margin": accountWords.maintenanceMargin, "order.initial_margin": words.orderMargin,
};

function common(): CommonWords {
  return {
    asTable: say(words.asTable), clause: say(words.clause), source: say(words.source), amount: say(words.amount), assumed: say(words.assumed),
    status: (status) => say(statusWords(status)),
    bucket: (name) => named(buckets, name),
  };
}

export function curveWords(): CurveWords {
  const markValue: CurveWords["markValue"] = (price, ratio, status) => [say(words.atPrice, { price }), ...(ratio === undefined ? [] : [say(words.ratioIs, { ratio })]), ...(status === undefined ? [] : [status])].join(", ");
  return {
    ...common(),
    price: say(words.price), marginRatio: say(accountWords.marginRatio), marginBalance: say(accountWords.marginBalance), maintenanceMargin: say(accountWords.maintenanceMargin), initialMargin: say(accountWords.initialMargin),
    bankruptcy: say(words.bankruptcy), markPrice: say(words.markPrice), noMarks: say(words.noMarks), pricesThatMatter: say(words.pricesThatMatter), what: say(words.what), near: say(words.near),
    moveMark: (symbol) => say(words.moveMark, { symbol }),
    markValue,
    tier: (row) => say(words.tier, { row }),
    from: (what, price, holds) => say(words[holds], { what, price }),
    begins: (what, holds) => say(holds === "below" ? words.beginsBelow : words.beginsAbove, { what }),
    summary: ({ pool, symbol, price, ratio, status, marks }) => say(words.curve, { pool, symbol, now: markValue(price, ratio, status), marks: marks.length === 0 ? say(words.noMarks).replace(/[.。]$/, "") : marks.join("; ") }),
  };
}

export function waterfallWords(): WaterfallWords {
  return {
    ...common(),
    part: say(words.part),
    total: (figure) => say(figures[figure]),
    partName: (label, path) => {
      const known = path !== undefined && Object.hasOwn(parts, path) ? parts[path] : undefined;
      // What has no words here is called as the policy calls it, which a line begins with.
      return known === undefined ? `${label.slice(0, 1).toUpperCase()}${label.slice(1)}` : say(known);
    },
    notApplied: (condition) => say(words.notApplied, { condition }),
    notDecided: () => say(words.notDecided),
    summary: (pool, total, list) => say(words.waterfall, { pool, total, parts: list.join("; ") }),
  };
}

export function flowWords(): FlowWords {
  return {
    ...common(),
    payer: say(words.payer), recipient: say(words.recipient), share: say(words.share), nothing: say(words.nothingPaid),
    paidBy: (from, to) => say(words.paidBy, { from, to }),
    summary: (total, legs) => say(words.flow, { total, legs: legs.join("; ") }),
  };
}

export function planWords(): PlanWords {
  return {
    ...flowWords(),
    step: say(words.step), price: say(words.price), contracts: say(words.contracts), realizedPnl: say(words.realizedPnl), after: say(words.after), marginBalance: say(accountWords.marginBalance), maintenanceMargin: say(accountWords.maintenanceMargin), noSteps: say(words.noSteps),
    effect: (effect) => named(effectNames, effect),
    did: ({ effect, position, contracts, price, orders }) =>
      [effect, ...(orders === 0 ? [] : [say(words.ofOrders, { count: orders })]), ...(position === undefined ? [] : [position]), ...(contracts === undefined ? [] : [contracts]), ...(price === undefined ? [] : [say(words.at, { price })])].join(" "),
    planSummary: (steps) => say(words.plan, { count: steps.length, steps: steps.join("; ") }),
    oneOfWays: (ways) => say(words.oneOfWays, { ways }),
  };
}

export function effectWords(): EffectWords {
  const kinds: Readonly<Record<string, Words>> = {
    fit: words.fit, status: accountWords.status, pool: accountWords.pool, liquidation_price: accountWords.liquidationPrice, equity: accountWords.marginBalance, maintenance_margin: accountWords.maintenanceMargin,
    initial_margin: accountWords.initialMargin, payer: words.whoPays, permission: words.permission,
  };
  return {
    ...common(),
    account: say(accountWords.account), of: say(words.of), figure: say(words.figure), old: say(words.old), new: say(words.new), move: say(words.move), better: say(words.better), worse: say(words.worse), none: say(accountWords.none), noEffect: say(words.noEffect),
    what: (what) => (Object.hasOwn(kinds, what) && kinds[what] !== undefined ? say(kinds[what]) : what.replaceAll("_", " ")),
    action: (action) => named(actions, action),
    value: (value) => payersInWords(value) ?? (Object.hasOwn(values, value) ? named(values, value) : ["healthy", "warning", "liquidatable", "cannot_decide"].includes(value) ? say(statusWords(value)) : value),
    effectSummary: (shown, worse, better) => say(words.effects, { shown, worse, better }),
    more: (count) => say(words.moreEffects, { count }),
  };
}

/** `balance.bonus 50 to counterparty, …` in words; nothing where it is something else. */
function payersInWords(value: string): string | undefined {
  const legs = value.split(", ").map((leg) => /^([a-z_.]+) (-?[\d.]+) to ([a-z_.]+)$/.exec(leg));
  if (legs.some((leg) => leg === null)) return undefined;
  return legs.map((leg) => `${named(buckets, leg?.[1] ?? "")} ${showDecimal(leg?.[2])} → ${named(buckets, leg?.[3] ?? "")}`).join(", ");
}
