import type { Words } from "./say.ts";

/** About the text and its problems. */
export const editorWords = {
  label: { en: "Policy text. Press Control M, on a Mac Control Shift M, so that Tab leaves the text.", zh: "规则文本。按 Control M（Mac 上为 Control Shift M），Tab 键即可离开文本。" },
  hint: { en: "Ctrl+M: Tab leaves the text · F8: next problem · Ctrl+.: quick fix · F1: all commands", zh: "Ctrl+M：Tab 离开文本 · F8：下一个问题 · Ctrl+.：快速修复 · F1：所有命令" },
  loading: { en: "The editor is loading …", zh: "编辑器加载中……" },
  loadingView: { en: "Loading …", zh: "加载中……" },
  done: { en: "The answer is complete.", zh: "结果已全部得出。" },
  notLoaded: { en: "This view could not be loaded. Choose another and come back to try again.", zh: "无法加载此视图。请切换到其他视图后再试。" },
  problems: { en: "Problems", zh: "问题" },
  noProblems: { en: "No problems.", zh: "没有问题。" },
  problemCount: { en: "{errors} errors, {warnings} warnings", zh: "{errors} 个错误，{warnings} 个警告" },
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  note: { en: "note", zh: "提示" },
  line: { en: "line {line}", zh: "第 {line} 行" },
  stale: { en: "The text has errors: what is shown is of the last text that was whole.", zh: "文本有错误：所示结果来自上一个完整的文本。" },
  files: { en: "Open files", zh: "打开的文件" },
  closeFile: { en: "Close {file}", zh: "关闭 {file}" },
} as const satisfies Record<string, Words>;

/** Above the lines of clauses and examples. */
export const lensWords = {
  run: { en: "Run", zh: "运行" },
  passed: { en: "passed", zh: "通过" },
  failed: { en: "failed", zh: "未通过" },
  stale: { en: "changed since", zh: "此后已改动" },
  fires: { en: "on {fired} of {all} accounts", zh: "适用于 {all} 个账户中的 {fired} 个" },
} as const satisfies Record<string, Words>;
