import type { Words } from "./say.ts";

/** What is said of an account: statuses, and the four things that anybody watches. */
export const accountWords = {
  account: { en: "Account", zh: "账户" },
  marginBalance: { en: "Margin balance", zh: "保证金余额" },
  unrealizedPnl: { en: "Unrealized PnL", zh: "未实现盈亏" },
  liquidationPrice: { en: "Liquidation price", zh: "强平价格" },
  maintenanceMargin: { en: "Maintenance margin", zh: "维持保证金" },
  bankruptcyPrice: { en: "Bankruptcy price", zh: "破产价格" },
  more: { en: "{count} more are not shown.", zh: "另有 {count} 项未显示。" },
  initialMargin: { en: "Initial margin", zh: "初始保证金" },
  marginRatio: { en: "Margin ratio", zh: "保证金率" },
  available: { en: "Available", zh: "可用" },
  status: { en: "Status", zh: "状态" },
  position: { en: "Position", zh: "仓位" },
  positions: { en: "Open positions", zh: "持仓" },
  pool: { en: "Pool", zh: "资金池" },
  healthy: { en: "healthy", zh: "健康" },
  warning: { en: "warning", zh: "预警" },
  liquidatable: { en: "LIQUIDATABLE", zh: "可强平" },
  cannotDecide: { en: "cannot decide", zh: "无法判定" },
  leavesOpen: { en: "open because of it: {count}", zh: "使 {count} 项结果无法确定" },
  giveTiers: { en: "Write its tiers in Tables", zh: "在“表格”中填写档位" },
  giveFact: { en: "Edit the account", zh: "编辑账户" },
  none: { en: "none", zh: "无" },
  reached: { en: "reached", zh: "已到达" },
  notDecided: { en: "not decided", zh: "未定" },
  long: { en: "long", zh: "多" },
  short: { en: "short", zh: "空" },
} as const satisfies Record<string, Words>;

/** The word for a status: those that every policy has, or the policy's own as it stands. */
export function statusWords(status: string): Words {
  switch (status) {
    case "healthy":
    case "warning":
    case "liquidatable":
      return accountWords[status];
    case "cannot_decide":
      return accountWords.cannotDecide;
    default:
      return { en: status.replaceAll("_", " "), zh: status.replaceAll("_", " ") };
  }
}
