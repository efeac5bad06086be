import type { Words } from "./say.ts";

/** Why a number is what it is. */
export const explainWords = {
  question: { en: "What is to be explained", zh: "要解释的内容" },
  statuses: { en: "the statuses", zh: "状态" },
  assumed: { en: "assumed", zh: "假设" },
  distance: { en: "room: {distance}", zh: "余量：{distance}" },
  missing: { en: "missing: {distance}", zh: "差额：{distance}" },
  notApplied: { en: "did not apply", zh: "未适用" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
  showClause: { en: "Show {clause} in the text", zh: "在文本中显示 {clause}" },
} as const satisfies Record<string, Words>;
