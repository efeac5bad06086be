import type { Words } from "./say.ts";

/** The policy in words: for customers, and clause by clause. */
export const articleWords = {
  kind: { en: "Which page", zh: "页面" },
  article: { en: "Help article for customers", zh: "面向客户的帮助文章" },
  rulebook: { en: "The whole rulebook", zh: "完整规则手册" },
  about: { en: "Written from the rules, so that it cannot say anything else.", zh: "根据规则生成，因此内容始终与规则一致。" },
  assumed: { en: "assumed", zh: "假设" },
  sources: { en: "Show sources", zh: "显示来源" },
} as const satisfies Record<string, Words>;
