import { say, type Words } from "./say.ts";

/** A run of a platform against a suite: what was asked, what it said, and what it should have said. */
export const conformanceWords = {
  about: { en: "The stream that plimsoll conform --report wrote, from the disk: each case with what the policy says and what the platform said.", zh: "从磁盘打开 plimsoll conform --report 写出的结果流：逐例列出规则的结论与平台的回答。" },
  open: { en: "Open a report …", zh: "打开报告……" },
  reading: { en: "Reading {file} …", zh: "正在读取 {file}……" },
  wrong: { en: "{file} cannot be read as a report:", zh: "{file} 无法作为报告读取：" },
  tooLarge: { en: "{file} has {size} bytes; a report has at most {most}.", zh: "{file} 有 {size} 字节；报告最多 {most} 字节。" },
  conforms: { en: "conforms", zh: "符合" },
  differs: { en: "does not conform", zh: "不符合" },
  undecided: { en: "whether it conforms cannot be told ({open})", zh: "无法判断是否符合（{open}）" },
  cutOff: { en: "The stream has no end: the run was cut off, or is still going on.", zh: "结果流没有结尾：运行被中断或仍在进行。" },
  suite: { en: "Suite", zh: "用例集" },
  policy: { en: "Policy", zh: "规则" },
  ofPolicy: { en: "{policy} version {version}, digest {digest}", zh: "{policy} 版本 {version}，摘要 {digest}" },
  platform: { en: "Reached by", zh: "连接方式" },
  profile: { en: "Tolerance", zh: "容差" },
  cases: { en: "Cases", zh: "用例" },
  verdicts: { en: "Verdicts", zh: "判定" },
  verdict: { en: "Verdict", zh: "判定" },
  ledger: { en: "What was tolerated", zh: "容许的偏差" },
  output: { en: "Output", zh: "输出项" },
  largest: { en: "Largest", zh: "最大偏差" },
  reason: { en: "Reason", zh: "理由" },
  expected: { en: "The policy", zh: "规则" },
  found: { en: "The platform", zh: "平台" },
  by: { en: "Platform less policy", zh: "平台减规则" },
  nothing: { en: "nothing", zh: "无" },
  tolerated: { en: "tolerated: {why}", zh: "容许：{why}" },
  show: { en: "Show", zh: "显示" },
  onlyFailing: { en: "what fails ({count})", zh: "未通过的（{count}）" },
  everything: { en: "all ({count})", zh: "全部（{count}）" },
  onlyVerdict: { en: "{verdict} ({count})", zh: "{verdict}（{count}）" },
  named: { en: "Name contains", zh: "名称包含" },
  none: { en: "No case is of this kind.", zh: "没有此类用例。" },
  more: { en: "{count} more cases are not shown: filter by verdict or name.", zh: "另有 {count} 例未显示，请按判定或名称筛选。" },
  written: { en: "Written in {where}", zh: "出处：{where}" },
  again: { en: "Run it again:", zh: "重新运行：" },
  detail: { en: "What the platform wrote", zh: "平台输出" },
  why: { en: "Why the policy says so", zh: "规则为何如此" },
  otherPolicy: { en: "The policy at hand is not the one of the report, so it cannot say why: open {policy} version {version}.", zh: "当前规则不是报告所用的规则，无法解释：请打开 {policy} 版本 {version}。" },
  noWhy: { en: "Of these outputs the policy has no reasons to show.", zh: "这些输出项没有可展示的理由。" },
  boundaries: { en: "Nearest boundaries", zh: "最近的边界" },
  whatIf: { en: "Look at it in What if", zh: "在“假设”中查看" },
  asked: { en: "Asked", zh: "提问" },
} as const satisfies Record<string, Words>;

/** What an answer of a platform is worth. */
const verdictWords: Readonly<Record<string, Words>> = {
  "pass": { en: "pass", zh: "通过" },
  "pass-tolerated": { en: "pass, tolerated", zh: "通过（容差内）" },
  "decision-mismatch": { en: "another decision", zh: "结论不同" },
  "number-mismatch": { en: "another number", zh: "数值不同" },
  "rule-mismatch": { en: "another rule", zh: "规则不同" },
  "borderline": { en: "borderline", zh: "临界" },
  "indeterminate": { en: "indeterminate", zh: "无法判断" },
  "skipped": { en: "skipped", zh: "跳过" },
  "unsupported": { en: "unsupported", zh: "不支持" },
  "errored": { en: "error", zh: "报错" },
  "timeout": { en: "timeout", zh: "超时" },
  "crashed": { en: "crashed", zh: "崩溃" },
  "nondeterministic": { en: "answers vary", zh: "回答不一致" },
};

/** The word for a verdict; one that is not known here stays as it is. */
export function verdictWord(verdict: string): string {
  const found = Object.hasOwn(verdictWords, verdict) ? verdictWords[verdict] : undefined;
  return found === undefined ? verdict : say(found);
}
