import type { Words } from "./say.ts";

/** Two versions: what was changed in the rules, and for whom that changes anything. */
export const compareWords = {
  with: { en: "Compare with", zh: "对比对象" },
  opened: { en: "the text as opened", zh: "打开时的文本" },
  noEffect: { en: "No change in effect.", zh: "效果没有变化。" },
  sameTexts: { en: "The texts are the same.", zh: "两个文本完全相同。" },
  sameRules: { en: "The rules say the same: only layout, comments, citations or names of a version differ.", zh: "规则内容相同：仅排版、注释、引用或版本名称不同。" },
  rulesDiffer: { en: "The rules differ in {count} places, and nothing changes for any of the {accounts} accounts.", zh: "规则有 {count} 处不同，但 {accounts} 个账户均无变化。" },
  effect: { en: "{count} rules differ; something changes for {changed} of {accounts} accounts: worse for {worse}, better for {better}.", zh: "{count} 条规则不同；{accounts} 个账户中有 {changed} 个发生变化：{worse} 个变差，{better} 个变好。" },
  worst: { en: "The gravest: {account}, {what} {old} → {new}.", zh: "最严重：{account}，{what} {old} → {new}。" },
  rules: { en: "Rules that differ", zh: "不同的规则" },
  effects: { en: "Whose outcome changes", zh: "哪些账户的结果改变" },
  before: { en: "Before", zh: "之前" },
  after: { en: "After", zh: "之后" },
  textDiff: { en: "The texts side by side", zh: "文本对比" },
  added: { en: "added", zh: "新增" },
  removed: { en: "removed", zh: "删除" },
  changed: { en: "changed", zh: "修改" },
  moved: { en: "moved", zh: "移动" },
  broken: { en: "One of the texts has errors: compare when both are whole.", zh: "其中一个文本有错误，两者完整后才能比较。" },
  working: { en: "Comparing {done} of {all} accounts …", zh: "正在比较 {all} 个账户中的第 {done} 个……" },
  more: { en: "{count} more rows are not shown.", zh: "另有 {count} 行未显示。" },
} as const satisfies Record<string, Words>;
