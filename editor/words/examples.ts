import type { Words } from "./say.ts";

/** The examples of a policy, with what they claim and what was found. */
export const exampleWords = {
  summary: { en: "{passed} of {all} examples pass.", zh: "{all} 个示例中有 {passed} 个通过。" },
  none: { en: "The policy has no examples.", zh: "该规则没有示例。" },
  passed: { en: "passed", zh: "通过" },
  failed: { en: "FAILED", zh: "未通过" },
  waiting: { en: "not run yet", zh: "尚未运行" },
  expected: { en: "expected", zh: "预期" },
  actual: { en: "found", zh: "实际" },
  accept: { en: "Accept actual", zh: "采用实际值" },
  acceptOf: { en: "Write {actual} in place of {expected}", zh: "将 {expected} 改写为 {actual}" },
  show: { en: "Show in the text", zh: "在文本中显示" },
  openWhatIf: { en: "Open in What if", zh: "在“假设”中打开" },
  onlyFailed: { en: "Failed only", zh: "仅显示未通过" },
  mistake: { en: "The example could not be run to its end: {why}", zh: "示例未能运行到底：{why}" },
  cannotAccept: { en: "This claim is no single value; change it in the text.", zh: "该断言不是单一数值，请在文本中修改。" },
} as const satisfies Record<string, Words>;
