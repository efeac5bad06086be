import { effectWords } from "./charts.ts";
import { accountWords, statusWords } from "./account.ts";
import { say, type Words } from "./say.ts";
import { purposeWords } from "./what-if.ts";

/** Two policies: what each decides that the other does not. */
export const differenceWords = {
  about: { en: "Each decision that both policies take: proved to be the same, or different with a small account that shows it, or searched without finding a difference.", zh: "两份规则共有的每项判定：已证明相同，或不同并给出最小账户，或搜索后未发现差异。" },
  preparing: { en: "Reading both policies …", zh: "正在读取两份规则……" },
  working: { en: "Searching accounts: {done} of {all}", zh: "正在搜索账户：{done}/{all}" },
  minimizing: { en: "Making accounts small: {done} of {all}", zh: "正在化简账户：{done}/{all}" },
  stop: { en: "Stop", zh: "停止" },
  again: { en: "Begin again", zh: "重新开始" },
  stopped: { en: "Stopped; nothing is said of the policies.", zh: "已停止，未作结论。" },
  equivalent: { en: "Proved: {now} and {old} decide the same.", zh: "已证明：{now} 与 {old} 判定相同。" },
  different: { en: "Different in {count} of {all} decisions: {now} and {old}.", zh: "{all} 项判定中有 {count} 项不同：{now} 与 {old}。" },
  no_difference_found: { en: "No difference was found between {now} and {old}. That proves nothing.", zh: "未发现 {old} 与 {now} 的差异，但这不构成证明。" },
  atHand: { en: "the text at hand", zh: "当前文本" },
  asOpened: { en: "the text as opened", zh: "打开时的文本" },
  named: { en: "{id} version {version}", zh: "{id} 版本 {version}" },
  decisions: { en: "What is decided differently", zh: "不同的判定" },
  decision: { en: "Decision", zh: "判定" },
  nowIs: { en: "The text at hand is", zh: "当前文本" },
  shownBy: { en: "Shown by", zh: "示例账户" },
  notFound: { en: "No difference found ({count})", zh: "未发现差异（{count}）" },
  proved: { en: "Proved to be the same ({count})", zh: "已证明相同（{count}）" },
  provedUpTo: { en: "Proved to be the same for {bound}, and no difference found beyond ({count})", zh: "在范围内已证明相同（{bound}），范围外未发现差异（{count}）" },
  equivalentUpTo: { en: "Proved for {bound}: {now} and {old} decide the same. Beyond, no difference was found.", zh: "在范围内（{bound}）已证明：{now} 与 {old} 判定相同；范围外未发现差异。" },
  never: { en: "Proved never to happen ({count}): the text at hand is nowhere", zh: "已证明不会发生（{count}）：当前文本在任何账户上都不会" },
  onlyOld: { en: "Only in {old}", zh: "仅见于 {old}" },
  onlyNew: { en: "Only in {now}", zh: "仅见于 {now}" },
  accounts: { en: "Accounts that show it", zh: "示例账户" },
  look: { en: "Look at {id} in What if", zh: "在“假设”中查看 {id}" },
  asked: { en: "Asked", zh: "提问" },
  reckoned: { en: "How each comes to it", zh: "双方各自的计算" },
  both: { en: "Both reckon", zh: "双方相同" },
  rule: { en: "Rule", zh: "规则" },
  of: { en: "Of", zh: "对象" },
  old: { en: "Before", zh: "之前" },
  now: { en: "At hand", zh: "当前" },
  direction: { en: "That is", zh: "变化" },
  along: { en: "Along {path} of {of} (here {value}) the two differ {where}, in steps of {step}.", zh: "沿 {of} 的 {path}（此处 {value}），差异范围：{where}，步长 {step}。" },
  at: { en: "at {from} alone", zh: "仅在 {from}" },
  between: { en: "from {from} to {to}", zh: "{from} 至 {to}" },
  from: { en: "from {from} up", zh: "{from} 及以上" },
  to: { en: "up to {to}", zh: "{to} 及以下" },
  everywhere: { en: "everywhere that was tried", zh: "所有试过的值" },
  rests: { en: "What this rests on", zh: "依据" },
  searched: { en: "Searched {evaluations} evaluations of at most {budget}, from {accounts} accounts of at most {positions} positions.", zh: "共计算 {evaluations} 次（上限 {budget}），起始账户 {accounts} 个，每个最多 {positions} 个仓位。" },
  notNeeded: { en: "Nothing had to be searched.", zh: "无需搜索。" },
  more: { en: "{count} more are not shown.", zh: "另有 {count} 项未显示。" },
} as const satisfies Record<string, Words>;

/** How the text at hand decides, for whoever holds the account. */
export const directionWords: Readonly<Record<string, Words>> = {
  equivalent: { en: "the same", zh: "相同" },
  no_difference_found: { en: "no difference found", zh: "未发现差异" },
  stricter: { en: "stricter", zh: "更严" },
  looser: { en: "looser", zh: "更宽" },
  more: { en: "more", zh: "更多" },
  less: { en: "less", zh: "更少" },
  incomparable: { en: "now stricter, now looser", zh: "有严有宽" },
  changed: { en: "changed", zh: "改变" },
};

/** A sign beside each word. */
export const directionSigns: Readonly<Record<string, string>> = { equivalent: "✔", no_difference_found: "?", stricter: "▲", looser: "▼", more: "+", less: "−", incomparable: "◆", changed: "◆" };

/** What a policy says of a decision, where it is a word. */
const answers: Readonly<Record<string, Words>> = { yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" }, now: { en: "now", zh: "现在" }, none: { en: "none", zh: "无" } };

export function answerInWords(value: string): string {
  const known = Object.hasOwn(answers, value) ? answers[value] : undefined;
  return known === undefined ? effectWords().value(value) : say(known);
}

const names = {
  stage: { en: "status {what}", zh: "状态 {what}" },
  permit: { en: "may: {what}", zh: "可否：{what}" },
  largest: { en: "largest: {what}", zh: "上限：{what}" },
  effects: { en: "what is done by: {what}", zh: "执行结果：{what}" },
  byVenue: { en: "{what}, by the venue", zh: "{what}（平台）" },
  byLiquidator: { en: "{what}, by a liquidator", zh: "{what}（清算人）" },
  inForce: { en: "in force", zh: "生效中" },
  pays: { en: "who pays: {what}", zh: "由谁支付：{what}" },
  share: { en: "{what}, out of {bucket}", zh: "{what}，出自{bucket}" },
  receives: { en: "{what}, into {bucket}", zh: "{what}，计入{bucket}" },
  plan: { en: "liquidation plan", zh: "强平步骤" },
  account: { en: "account", zh: "账户" },
} as const satisfies Record<string, Words>;
const figures: Readonly<Record<string, Words>> = { liquidation_price: accountWords.liquidationPrice, equity: accountWords.marginBalance, maintenance_margin: accountWords.maintenanceMargin, initial_margin: accountWords.initialMargin, available: accountWords.available };

/** A decision such as `cross.permit.withdraw.largest`, in words. A name of the policy's own stays as it is. */
export function decisionInWords(decision: string, titleOf: (mode: string) => string): string {
  const [mode = "", kind = "", what = "", ...rest] = decision.split(".");
  const words = effectWords();
  const purpose = (name: string): string => (Object.hasOwn(purposeWords, name) && purposeWords[name] !== undefined ? say(purposeWords[name]) : name.replaceAll("_", " "));
  const said = (): string => {
    if (kind === "stage") return say(names.stage, { what: say(statusWords(what)) });
    if (kind === "permit") {
      const action = words.action(what);
      const by = rest.includes("by_venue") ? say(names.byVenue, { what: action }) : rest.includes("by_liquidator") ? say(names.byLiquidator, { what: action }) : action;
      return say(rest.includes("largest") ? names.largest : rest.includes("effects") ? names.effects : names.permit, { what: by });
    }
    if (kind === "in_force") return say(names.inForce);
    if (kind === "pay" && rest.length === 0) return say(names.pays, { what: purpose(what) });
    if (kind === "pay" || kind === "receive") return say(kind === "pay" ? names.share : names.receives, { what: purpose(what), bucket: words.bucket(rest.join(".")) });
    if (kind === "plan") return say(names.plan);
    return Object.hasOwn(figures, kind) && figures[kind] !== undefined ? say(figures[kind]) : decision.slice(mode.length + 1).replaceAll("_", " ");
  };
  return `${mode === "account" ? say(names.account) : titleOf(mode)}: ${said()}`;
}
