import type { ChargePurpose, Meaning, Mode, PayRule, PayStep } from "../../dsl/ir.ts";
import type { Edit } from "./edit.ts";

/** One clause says who pays losses, funding and fees alike, and a platform has code of its own for each: one of them is paid in another order, or the first payer of the others does not pay it. */
export function purposesApart(meaning: Meaning): readonly Edit[] {
  return meaning.modes.flatMap((mode) => mode.payment.flatMap((rule) => (rule.kind === "pay" && rule.direction === "pay" && rule.purposes.length > 1 ? rule.purposes.flatMap((purpose) => apart(meaning, mode, rule, purpose)) : [])));
}

function apart(meaning: Meaning, mode: Mode, rule: PayRule, purpose: ChargePurpose): readonly Edit[] {
  const [first, second] = rule.steps;
  if (first === undefined || second === undefined) return [];
  const others: PayRule = { ...rule, purposes: rule.purposes.filter((each) => each !== purpose) };
  const paidBy = (steps: readonly PayStep[], after: string): Edit => {
    const own: PayRule = { ...rule, purposes: [purpose], steps };
    const modes = meaning.modes.map((each) => (each === mode ? { ...mode, payment: mode.payment.flatMap((other) => (other === rule ? [own, others] : [other])) } : each));
    return { meaning: { ...meaning, modes }, kind: "order", clause: rule.id, before: `\`${sayStep(first)}\` for each of \`${rule.purposes.join(", ")}\``, after: `${after} for \`${purpose}\` alone` };
  };
  const follows = rule.steps.slice(1);
  const swapped = second.role === "finally" ? [] : [paidBy([{ ...second, role: first.role }, { ...first, role: second.role }, ...rule.steps.slice(2)], `\`${sayStep({ ...second, role: first.role })}\``)];
  return [...swapped, paidBy(follows.length === 1 ? follows : [{ ...second, role: first.role }, ...follows.slice(1)], `no \`${bucketsOf(first)}\``)];
}

function bucketsOf({ buckets }: PayStep): string {
  return buckets.map(({ bucket }) => bucket).join(", ");
}

function sayStep(step: PayStep): string {
  return `${step.role} ${bucketsOf(step)}`;
}
