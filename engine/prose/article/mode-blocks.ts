import type { ChargePurpose, PlanStep } from "../../../dsl/ir.ts";
import type { DocBlock } from "../../../schemas/generated/doc-answer.ts";
import { heading, list, paragraph, plain, section } from "../blocks.ts";
import { isOwnMoney } from "../buckets.ts";
import { liquidationImpact } from "../compare/headlines.ts";
import type { View } from "../compare/view.ts";
import { countPhrase } from "../compare/sharing-rows.ts";
import { capital, listed, sentence } from "../english.ts";
import { modeHeading } from "../lexicon.ts";
import { stepDeed } from "../sentences/liquidation.ts";
import { payText, purposeText } from "../sentences/payment.ts";
import { purposesText } from "../sentences/sharing.ts";
import { tellerOf, type Statement } from "../statement.ts";
import { characteristics } from "./characteristics.ts";
import { permissionStatements } from "./permissions.ts";

/** One mode of the article: what it is, what it is like, what to note, what margin is used for. */
export function modeBlocks(view: View): readonly DocBlock[] {
  const { mode, policy } = view;
  const { sharing, liquidation } = mode;
  return [
    heading(2, modeHeading(view.lexicon, policy.notes.modeTitles, mode.name)),
    ...view.statements(sharing === undefined ? [] : [sharing.partition.id]).map(paragraph),
    ...section(heading(3, "Key characteristics"), list(characteristics(view))),
    ...section(heading(3, "Margin balance"), balanceBlocks(view)),
    ...section(heading(3, "Margin usage"), usageBlocks(view)),
    ...section(heading(3, "What you can do"), list(permissionStatements(view, mode.adjustment))),
    ...section(heading(3, "Liquidation"), liquidation === undefined ? [] : liquidationBlocks(view)),
    ...section(heading(3, "Who pays"), list(paymentStatements(view))),
  ];
}

/** What the margin balance is made of, and for what each part counts. */
function balanceBlocks(view: View): readonly DocBlock[] {
  const counts = view.mode.sharing?.counts ?? [];
  if (counts.length === 0) return [];
  const items = counts.map((count): Statement => {
    const [said] = view.statements([count.id]);
    const purposes = purposesText(count.purposes);
    return { ...(said ?? plain("")), text: capital(`${countPhrase(view, count)}${purposes === "" ? "" : `,${purposes}`}`) };
  });
  return [paragraph("The margin balance is made up of:"), ...list(items)];
}

const usages: readonly (readonly [ChargePurpose, string])[] = [
  ["realized_loss", "Covering trading losses"],
  ["funding_fee", "Paying funding fees"],
  ["trading_fee", "Paying trading fees"],
  ["liquidation_fee", "Paying liquidation fees"],
  ["interest", "Paying interest"],
];

/** What margin is used for: to keep positions open, and for each charge that the account's own money pays. */
function usageBlocks(view: View): readonly DocBlock[] {
  const { mode } = view;
  if (mode.sharing === undefined) return [];
  const items: Statement[] = [plain("Maintaining open positions")];
  const bonus = new Set<string>();
  for (const [purpose, text] of usages) {
    const rules = mode.payment.filter((rule) => rule.kind === "pay" && rule.direction === "pay" && rule.purposes.includes(purpose));
    const steps = rules.flatMap((rule) => (rule.kind === "pay" ? rule.steps : []));
    const own = steps.filter(({ buckets }) => buckets.some(({ bucket }) => isOwnMoney(bucket)));
    if (own.length === 0) continue;
    const [said] = view.statements(rules.map(({ id }) => id));
    const { parts: _parts, ...rest } = said ?? plain(text);
    items.push({ ...rest, text });
    if (own.some(({ buckets }) => buckets.some(({ bucket }) => bucket === "balance.bonus" || bucket === "credit.amount"))) bonus.add(purposeText(purpose, "pay"));
  }
  if (bonus.size > 0) items.push(plain(`Bonus: it may be used for ${listed([...bonus])}${optionalBonus(view) ? " (if supported)" : ""}`));
  return [paragraph(`In ${view.lexicon.mode(mode.name)}, margin may be used for:`), ...list(items)];
}

/** Whether every step that a bonus pays depends on an option. */
function optionalBonus({ mode }: View): boolean {
  const steps = mode.payment.flatMap((rule) => (rule.kind === "pay" && !rule.purposes.includes("bonus_clawback") ? rule.steps : [])).filter(({ buckets }) => buckets.some(({ bucket }) => bucket === "balance.bonus"));
  return steps.length > 0 && steps.every(({ when }) => when?.kind === "option");
}

function liquidationBlocks(view: View): readonly DocBlock[] {
  const { liquidation, sharing } = view.mode;
  if (liquidation === undefined) return [];
  const before = view.statements(liquidation.stages.map(({ id }) => id));
  const impact = liquidationImpact(view);
  const affected = sharing === undefined ? [] : [impactText(sharing.partition.by === "position", liquidation.of === "position")];
  const steps = stepStatements(view, liquidation.steps);
  const after = view.statements([...liquidation.stops, ...liquidation.fees, ...(liquidation.surplus === undefined ? [] : [liquidation.surplus])].map(({ id }) => id));
  return [
    ...list([...before, ...affected.map((text): Statement => ({ text, ...(impact.assumed === true ? { assumed: true } : {}) }))]),
    ...(steps.length === 0 ? [] : [paragraph("What happens in a liquidation:"), ...list(steps, steps.length > 1)]),
    ...list(after),
  ];
}

/** The steps of a plan, which a numbered list puts in order. */
function stepStatements(view: View, steps: readonly PlanStep[]): readonly Statement[] {
  return steps.map((step) => ({ ...(view.statements([step.id])[0] ?? plain("")), text: sentence(stepDeed(step, view.speaker())) }));
}

function impactText(alone: boolean, oneByOne: boolean): string {
  if (alone) return "Only the position whose margin is insufficient is liquidated.";
  return oneByOne ? "Each position is liquidated by itself." : "Since the margin is shared, several positions may be affected at once.";
}

/** In an article one sentence tells a whole list, and is assumed if any step of it is. */
function partlyAssumed(statements: readonly Statement[]): { readonly assumed?: true } {
  return statements.some((statement) => [statement, ...(statement.parts ?? [])].some(({ assumed }) => assumed === true)) ? { assumed: true } : {};
}

function paymentStatements(view: View): readonly Statement[] {
  const { tell } = tellerOf(view.policy);
  return view.mode.payment.flatMap((rule) => (rule.kind === "pay" ? [{ ...tell(payText(rule, view.speaker()), rule.id), ...partlyAssumed(view.statements([rule.id])) }] : []));
}
