import type { Words } from "./say.ts";

/** What may be different in an account, and how to say what account. */
export const whatIfWords = {
  prices: { en: "Prices", zh: "价格" },
  markOf: { en: "Mark price of {symbol}", zh: "{symbol} 标记价格" },
  allPrices: { en: "All prices", zh: "所有价格" },
  percent: { en: "{percent} %", zh: "{percent} %" },
  positions: { en: "Positions and money", zh: "仓位与资金" },
  leverageOf: { en: "Leverage of {id}", zh: "{id} 的杠杆" },
  marginOf: { en: "Margin of {id}", zh: "{id} 的保证金" },
  modeOf: { en: "Mode of {id}", zh: "{id} 的模式" },
  leverage: { en: "leverage", zh: "杠杆" },
  margin: { en: "margin", zh: "保证金" },
  mode: { en: "mode", zh: "模式" },
  walletOf: { en: "Wallet, {asset}", zh: "钱包，{asset}" },
  bonusOf: { en: "Bonus, {asset}", zh: "赠金，{asset}" },
  options: { en: "What the policy leaves to the platform", zh: "规则留给平台决定的选项" },
  reset: { en: "Back to the account as opened", zh: "恢复为打开时的账户" },
  asOpened: { en: "The account as it was opened.", zh: "账户为打开时的状态。" },
  changed: { en: "{count} changed", zh: "已改动 {count} 项" },
  notANumber: { en: "Write a number above 0, such as 58000.5.", zh: "请输入大于 0 的数，例如 58000.5。" },
  own: { en: "Own account …", zh: "自己的账户……" },
  spoken: { en: "{account}: {status}. Margin ratio {ratio}.", zh: "{account}：{status}。保证金率 {ratio}。" },
} as const satisfies Record<string, Words>;

/** The pictures of the view. */
export const pictureWords = {
  curve: { en: "Margin ratio over price", zh: "保证金率随价格变化" },
  symbol: { en: "Instrument", zh: "合约" },
  beside: { en: "Beside it, all positions in", zh: "同时对照：所有仓位改为" },
  notBeside: { en: "nothing", zh: "不对照" },
  sideBySide: { en: "{here} and {there} side by side", zh: "{here} 与 {there} 对照" },
  here: { en: "as it is", zh: "当前" },
  charge: { en: "Who pays", zh: "由谁支付" },
  purpose: { en: "Charge", zh: "费用类型" },
  position: { en: "of", zh: "仓位" },
  amount: { en: "Amount", zh: "金额" },
  plan: { en: "How it would be liquidated", zh: "将如何强平" },
  breakdown: { en: "What the margin balance is made of", zh: "保证金余额的构成" },
} as const satisfies Record<string, Words>;

/** What is charged, as the field calls it. */
export const purposeWords: Readonly<Record<string, Words>> = {
  realized_loss: { en: "realized loss", zh: "已实现亏损" },
  funding_fee: { en: "funding fee", zh: "资金费用" },
  trading_fee: { en: "trading fee", zh: "交易手续费" },
  liquidation_fee: { en: "liquidation fee", zh: "强平费用" },
  interest: { en: "interest", zh: "利息" },
  bonus_clawback: { en: "bonus claw-back", zh: "赠金回收" },
};
