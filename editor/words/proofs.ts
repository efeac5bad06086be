import type { Words } from "./say.ts";

/** What is true of every account: proved, refuted by an account, or unknown. */
export const proofWords = {
  about: { en: "What is true of every account under these rules, the policy's own guarantees among it. Refuted means that there is an account; unknown, that neither a proof nor an account was found.", zh: "在这些规则下对所有账户都成立的性质，包括规则自带的保证。“反例”表示存在违反的账户；“未知”表示既无证明也无反例。" },
  working: { en: "Looking at: {property} ({done} of {all})", zh: "正在检查：{property}（{done}/{all}）" },
  stop: { en: "Stop", zh: "停止" },
  again: { en: "Begin again", zh: "重新开始" },
  stopped: { en: "Stopped. What was found until then:", zh: "已停止。截至停止时的结果：" },
  summary: { en: "Proved: {proved}. Refuted: {refuted}. Unknown: {unknown}.", zh: "已证明：{proved}。反例：{refuted}。未知：{unknown}。" },
  work: { en: "Each refutation was searched for in at most {evaluations} accounts, and the proofs of each property could tell apart {cases} cases.", zh: "每个反例最多在 {evaluations} 个账户中查找；每个性质的证明最多可区分 {cases} 种情形。" },
  proved: { en: "proved", zh: "已证明" },
  refuted: { en: "refuted", zh: "有反例" },
  unknown: { en: "unknown", zh: "未知" },
  show: { en: "Show", zh: "显示" },
  all: { en: "all", zh: "全部" },
  method: { en: "Method", zh: "方法" },
  assuming: { en: "Taken for granted", zh: "前提" },
  help: { en: "What would help", zh: "可改进之处" },
  rules: { en: "Rules", zh: "规则" },
  look: { en: "Look at the account in What if", zh: "在“假设”中查看该账户" },
  lookBefore: { en: "The account before", zh: "变动前的账户" },
  lookAfter: { en: "The account after", zh: "变动后的账户" },
  none: { en: "Nothing is of this kind.", zh: "没有此类结果。" },
} as const satisfies Record<string, Words>;

export const propertyWords: Readonly<Record<string, Words>> = {
  statuses_exclusive: { en: "A pool has one status at a time", zh: "资金池同一时刻只有一个状态" },
  stages_in_order: { en: "Worse statuses imply the milder ones", zh: "较重状态必然满足较轻状态" },
  reachable: { en: "Every clause can take effect", zh: "每条规则都可能生效" },
  more_margin_never_hurts: { en: "More margin never hurts", zh: "增加保证金不会更糟" },
  pools_isolated: { en: "Pools do not touch each other", zh: "资金池互不影响" },
  loss_stays_within: { en: "A loss stays within its margin", zh: "亏损不超出其保证金" },
  conserves_money: { en: "No money appears or vanishes", zh: "资金守恒" },
  never_divides_by_zero: { en: "Nothing is divided by zero", zh: "不会除以零" },
  order_of_positions: { en: "The order of positions does not matter", zh: "仓位顺序不影响结果" },
  splitting_a_position: { en: "Splitting a position changes nothing", zh: "拆分仓位不改变结果" },
  guarantee: { en: "The policy's own guarantee", zh: "规则自带的保证" },
};
