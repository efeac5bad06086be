import type { BucketShare, PaymentRule, PayRule, PayStep } from "../../dsl/ir.ts";
import { conditionVariations, expressionVariations } from "./expressions.ts";
import { atLevel, type Surroundings } from "./facts.ts";
import { dropped, each, inside, swapped, textOf, vary, within, without, type Variation } from "./variation.ts";

/** Buckets that a platform confuses: own money for own money, who takes the rest for who takes the rest. */
const confused: readonly (readonly string[])[] = [["balance.wallet_balance", "balance.bonus"], ["insurance_fund", "debt"], ["position.margin", "balance.wallet_balance"], ["adl", "socialised"]];

export function paymentVariations(rules: readonly PaymentRule[], outer: Surroundings): readonly Variation<readonly PaymentRule[]>[] {
  const around = atLevel(outer, "position", "charge");
  return [...dropped("dropped_clause", rules, sayRule).filter(({ at }) => rules[Number(at) - 1]?.kind === "pay"), ...each(rules, (rule) => within(rule.id, rule.kind === "pay" ? ruleVariations(rule, around) : []))].map((one) => ({ ...one, clause: one.clause ?? rules[Number(one.at) - 1]?.id }));
}

function ruleVariations(rule: PayRule, around: Surroundings): readonly Variation<PayRule>[] {
  return [
    ...without("dropped_limit", rule, "keeping", (keeping) => `keeping ${textOf(keeping)}`),
    ...inside(rule, "keeping", (keeping) => conditionVariations(keeping, around).filter(({ after }) => after !== "always")),
    ...without("dropped_limit", rule, "when", (when) => `when ${textOf(when)}`),
    ...inside(rule, "when", (when) => conditionVariations(when, around).filter(({ after }) => after !== "always")),
    ...without("order", rule, "before", (before) => `before ${before}`),
    ...without("order", rule, "together", () => "together"),
    ...(rule.purposes.length > 1 ? inside(rule, "purposes", (purposes) => dropped("dropped_clause", purposes, (purpose) => purpose.replaceAll("_", " "))) : []),
    ...inside(rule, "steps", (steps) =>
      [...dropped("dropped_step", steps, sayStep, 1), ...swapped(steps, sayStep), ...each(steps, (step) => within(step.id, stepVariations(step, around)))].map((one) => ({ ...one, clause: one.clause ?? steps[Number(one.at) - 1]?.id })),
    ),
    ...inside(rule, "to", (to) => each(to, bucketVariations)),
  ];
}

function stepVariations(step: PayStep, around: Surroundings): readonly Variation<PayStep>[] {
  return [
    ...without("dropped_limit", step, "when", (when) => `when ${textOf(when)}`),
    ...inside(step, "when", (when) => conditionVariations(when, around).filter(({ after }) => after !== "always")),
    ...without("dropped_limit", step, "upTo", (upTo) => `up to ${textOf(upTo)}`),
    ...inside(step, "upTo", (upTo) => expressionVariations(upTo, around)),
    ...without("dropped_limit", step, "downTo", (downTo) => `down to ${textOf(downTo)}`),
    ...inside(step, "downTo", (downTo) => expressionVariations(downTo, around)),
    ...inside(step, "buckets", (buckets) => each(buckets, bucketVariations)),
  ];
}

function bucketVariations(share: BucketShare): readonly Variation<BucketShare>[] {
  const others = confused.filter((pair) => pair.includes(share.bucket)).flatMap((pair) => pair.filter((bucket) => bucket !== share.bucket));
  return others.map((bucket) => vary("bucket", { ...share, bucket }, share.bucket, bucket));
}

function sayRule(rule: PaymentRule): string {
  const verb = rule.kind === "unspecified" ? "unspecified" : rule.direction;
  return `${verb} ${rule.purposes.join(", ")}`;
}

function sayStep({ role, buckets }: PayStep): string {
  return `${role} ${buckets.map(({ bucket }) => bucket).join(", ")}`;
}
