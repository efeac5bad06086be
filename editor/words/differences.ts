import type { Words } from "./say.ts";

/** Modes side by side. */
export const differenceWords = {
  against: { en: "Beside another policy", zh: "与另一规则对照" },
  alone: { en: "only this policy", zh: "仅本规则" },
  feature: { en: "Feature", zh: "项目" },
  onlyDifferent: { en: "Only what differs", zh: "仅显示差异" },
  about: { en: "Computed from the rules, in their words. A cell leads to the clauses that it comes from.", zh: "由规则计算得出，沿用规则的措辞。点击单元格可查看其所依据的条款。" },
  assumed: { en: "assumed", zh: "假设" },
  silent: { en: "not said", zh: "未规定" },
  waiting: { en: "The policy is being read …", zh: "正在读取规则……" },
} as const satisfies Record<string, Words>;
