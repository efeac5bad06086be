import { say, type Words } from "./say.ts";

/**
 * Reasons that the engine gives, for a page that speaks Chinese: those that people meet most, told by their form. What is quoted from a policy stays in its language, and so does every
 * reason that is not here.
 */
const forms: readonly { readonly pattern: RegExp; readonly zh: string }[] = [
  { pattern: /The fact `([^`]+)` of (\S+) is missing\./g, zh: "缺少 $2 的事实 `$1`。" },
  { pattern: /Give `([^`]+)` under its `facts` in the snapshot\./g, zh: "请在快照的 `facts` 中给出 `$1`。" },
  { pattern: /Give `([^`]+)` in the snapshot\./g, zh: "请在快照中给出 `$1`。" },
  { pattern: /The policy says: ([^]+?)\. (?=Give|请)/g, zh: "规则写道：$1。" },
  { pattern: /(`[^`]+` version \S+) is in force from (\S+); the snapshot is of (\S+)\.$/g, zh: "$1 自 $2 起生效；快照时刻为 $3。" },
  { pattern: /(`[^`]+` version \S+) was in force until (\S+); the snapshot is of (\S+)\.$/g, zh: "$1 于 $2 失效；快照时刻为 $3。" },
  { pattern: /The policy has no mode `([^`]+)`\./g, zh: "规则没有模式 `$1`。" },
  { pattern: /The policy leaves (\S+) in mode `([^`]+)` unspecified\./g, zh: "规则未规定模式 `$2` 的 $1。" },
  { pattern: /The policy applies to (\S+) (.+?); here it is (\S+)\./g, zh: "规则适用于 $1 $2，此处为 $3。" },
  { pattern: /The policy does not say who may (.+?)\./g, zh: "规则未说明谁可以 $1。" },
  { pattern: /A divisor is 0\./g, zh: "除数为 0。" },
];

/** A reason in the language of the page, as far as its forms are known here. */
export function reasonInWords(reason: string): string {
  const zh = forms.reduce((text, { pattern, zh: by }) => text.replace(pattern, by), reason);
  return say({ en: reason, zh: zh === reason ? reason : zh.replace(/([。；]) /g, "$1") });
}

/** Whether a reason is said in English whatever the page speaks. */
export function isEnglish(reason: string): boolean {
  return say(marks) === "zh" && reasonInWords(reason) === reason;
}

const marks: Words = { en: "en", zh: "zh" };

/** What a finding is about: a mode, a stage of one, two stages of one. Anything else stays as it is. */
export function aboutInWords(about: string, title: (mode: string) => string, status: (name: string) => string): string {
  const mode = /^mode (\w+)$/.exec(about);
  if (mode !== null) return title(mode[1] ?? "");
  const stage = /^stage (\w+) of mode (\w+)$/.exec(about);
  if (stage !== null) return say({ en: "{mode}, status {stage}", zh: "{mode}，状态“{stage}”" }, { mode: title(stage[2] ?? ""), stage: status(stage[1] ?? "") });
  const two = /^(\w+) after (\w+) in mode (\w+)$/.exec(about);
  if (two !== null) return say({ en: "{mode}, {later} after {earlier}", zh: "{mode}，“{earlier}”之后“{later}”" }, { mode: title(two[3] ?? ""), later: status(two[1] ?? ""), earlier: status(two[2] ?? "") });
  return about;
}
