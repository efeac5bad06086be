import type { ChargePurpose, Expression, PaymentRule, PayRule, PayStep, UnspecifiedPayment } from "../../../dsl/ir.ts";
import { bucketsText, payerText, receiverText } from "../buckets.ts";
import { conditionText } from "../condition.ts";
import { listed } from "../english.ts";
import { literalText } from "../literals.ts";
import { binding, quantityText } from "../quantity.ts";
import type { Speaker } from "../speaker.ts";
import { whenText } from "../supported.ts";

/** What a charge is for, in the plural where it has one. */
export function purposeText(purpose: ChargePurpose, direction: "pay" | "receive"): string {
  if (purpose === "funding_fee") return direction === "pay" ? "funding fees" : "funding that is received";
  return { realized_loss: "trading losses", realized_profit: "realized profits", trading_fee: "trading fees", liquidation_fee: "liquidation fees", interest: "interest", bonus_clawback: "bonuses that are taken back" }[purpose];
}

/** A list in one sentence: `trading losses are paid first from the bonus, then from the wallet balance`. */
export function payText(rule: PayRule, speaker: Speaker): string {
  const opening = openingText(rule, speaker);
  return `${opening} ${stepsText(rule, speaker)}${keepingText(rule.keeping, speaker)}`;
}

/** Only what becomes of a charge: `when the pool is under liquidation, first from the wallet balance, and finally by the insurance fund`. */
export function rulePhrase(rule: PayRule, speaker: Speaker): string {
  const when = whenText(rule.when, speaker);
  const to = rule.to.length === 0 ? "" : `${rule.direction === "pay" ? "to" : "by"} ${bucketsText(rule.to, (bucket) => receiverText(bucket, speaker))}, `;
  return `${when === "" ? "" : `${when}: `}${to}${stepsText(rule, speaker)}${keepingText(rule.keeping, speaker)}`;
}

/** What comes before the steps where each has a line of its own. */
export function payHeadText(rule: PayRule, speaker: Speaker): string {
  const opening = openingText(rule, speaker);
  return `${opening} in this order${keepingText(rule.keeping, speaker)}`;
}

function openingText(rule: PayRule, speaker: Speaker): string {
  const when = whenText(rule.when, speaker);
  const what = listed(rule.purposes.map((purpose) => purposeText(purpose, rule.direction)));
  const many = rule.purposes.length > 1 || rule.purposes[0] !== "interest";
  const one = rule.purposes.length === 1 && rule.direction === "receive" && rule.purposes[0] === "funding_fee";
  const verb = rule.direction === "receive" ? (one ? "goes" : "go") : many ? "are paid" : "is paid";
  return `${when === "" ? "" : `${when}, `}${what}${recipientsText(rule, speaker)} ${verb}${rule.together === undefined ? "" : ", as one amount where they fall due at one fill,"}${rule.before === undefined ? "" : ", before the loss of the same fill,"}`;
}

/** `first from the bonus (if supported), then from the wallet balance, and finally by the insurance fund`. */
export function stepsText({ steps, direction }: PayRule, speaker: Speaker): string {
  if (steps.length === 1 && steps[0] !== undefined) return payStepText(steps[0], direction, speaker);
  const [first, second] = steps;
  if (steps.length === 2 && first !== undefined && second !== undefined) return `first ${payStepText(first, direction, speaker)}, then ${payStepText(second, direction, speaker)}`;
  const said = steps.map((step) => `${step.role} ${payStepText(step, direction, speaker)}`);
  return `${said.slice(0, -1).join(", ")}, and ${said.at(-1) ?? ""}`;
}

/** One step, without its place in the order: `from the wallet balance (down to 0)`. */
export function payStepText(step: PayStep, direction: "pay" | "receive", speaker: Speaker): string {
  const payers = bucketsText(step.buckets, (bucket) => (direction === "pay" ? payerText(bucket, speaker) : receiverText(bucket, speaker)));
  const { upTo, downTo, when } = step;
  const notBelow = downTo === undefined || (isZero(downTo) && speaker.voice.brief && !step.buckets.some(({ bucket }) => bucket === "balance.wallet_balance")) ? "" : `down to ${quantityText(downTo, speaker, binding.sum)}`;
  const terms = [whenText(when, speaker), upTo === undefined ? "" : `up to ${quantityText(upTo, speaker, binding.sum)}`, notBelow].filter((term) => term !== "");
  return `${direction === "receive" ? "to " : ""}${payers}${terms.length === 0 ? "" : ` (${terms.join(", ")})`}`;
}

/** `, which go to the insurance fund,`; nothing where the policy does not name who receives. */
function recipientsText({ to, direction }: PayRule, speaker: Speaker): string {
  if (to.length === 0) return "";
  return `, which ${direction === "pay" ? "go to" : "come from"} ${bucketsText(to, (bucket) => receiverText(bucket, speaker))},`;
}

/** How far the account's own money pays. */
function keepingText(keeping: Expression | undefined, speaker: Speaker): string {
  if (keeping === undefined) return "";
  if (keeping.kind === "compare" && keeping.operator === ">=" && keeping.left.kind === "equity" && keeping.right.kind === "number") {
    const balance = quantityText(keeping.left, speaker).replace(/^the /, "");
    return `; the account's own money is used only down to a ${balance} of ${literalText(keeping.right)}`;
  }
  return `; the account's own money is used only as far as ${conditionText(keeping, speaker, { verb: "stay" })}`;
}

/** What a policy leaves open about payments. */
export function unspecifiedPaymentText({ purposes, direction }: UnspecifiedPayment): string {
  const paid = purposes.filter((purpose) => purpose !== "realized_profit" && !(purpose === "funding_fee" && direction === "receive"));
  const received = purposes.filter((purpose) => !paid.includes(purpose));
  const questions = [
    paid.length === 0 ? "" : `which money pays ${listed(paid.map((purpose) => purposeText(purpose, "pay")), "or")}`,
    received.length === 0 ? "" : `where ${listed(received.map((purpose) => purposeText(purpose, "receive")), "or")} ${received.length === 1 && received[0] === "funding_fee" ? "goes" : "go"}`,
    direction === "both" && purposes.includes("funding_fee") ? "where funding that is received goes" : "",
  ].filter((question) => question !== "");
  return `the rulebook does not say ${listed(questions, "or")}`;
}

/** Whether a rule answers for a purpose in a direction. */
export function answers(rule: PaymentRule, purpose: ChargePurpose, direction: "pay" | "receive"): boolean {
  return rule.purposes.includes(purpose) && (rule.direction === direction || rule.direction === "both");
}

function isZero(expression: Expression): boolean {
  return expression.kind === "number" && /^0(\.0+)?$/.test(expression.value);
}
