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
