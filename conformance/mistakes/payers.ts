import type { ChargePurpose, Meaning, Mode, PayRule, PayStep } from "../../dsl/ir.ts";
import type { Edit } from "./edit.ts";

/**
 * Who has money of the account, and pays a charge that the policy does not have it pay: before all others, or before whoever takes the rest. A balance that pays whatever is left, and so goes below 0,
 * and stops at 0 instead, with what it does not pay taken by somebody else. Money of the account that pays one of the purposes in the first payer's place, as far as it goes, whatever the pool is to keep.
 */
export function payerMistakes(meaning: Meaning): readonly Edit[] {
  return meaning.modes.flatMap((mode) => mode.payment.flatMap((rule) => (rule.kind === "pay" && rule.direction === "pay" ? [...ruleMistakes(meaning, mode, rule), ...stopped(meaning, mode, rule), ...rule.purposes.flatMap((purpose) => inPlace(meaning, mode, rule, purpose))] : [])));
}

function ruleMistakes(meaning: Meaning, mode: Mode, rule: PayRule): readonly Edit[] {
  const own = new Set(bucketsOf([rule]));
  const last = rule.steps.length - 1;
  return payersOf(meaning, mode).filter((bucket) => !own.has(bucket)).flatMap((bucket) =>
    [...new Set([0, last])].map((at): Edit => {
      const step: PayStep = { id: `${rule.id}/payer`, role: at === 0 ? "first" : "then", buckets: [{ bucket }], downTo: zero };
      const changed = withSteps(meaning, mode, rule, [...rule.steps.slice(0, at), step, ...rule.steps.slice(at)]);
      const follower = rule.steps[at];
      const [said, next] = [follower === undefined ? "" : sayStep(follower), follower?.role === "finally" ? "whatever is left" : "all of it"];
      return { meaning: changed, kind: "bucket", clause: rule.id, before: `\`${said}\` for ${next}`, after: `\`${bucket}\` before \`${said}\`` };
    }),
  );
}

const zero = { kind: "number", value: "0" } as const;

function stopped(meaning: Meaning, mode: Mode, rule: PayRule): readonly Edit[] {
  const [last] = rule.steps.slice(-1);
  const [only, ...others] = last?.buckets ?? [];
  if (last?.role !== "finally" || only === undefined || others.length > 0 || !only.bucket.startsWith("balance.") || last.downTo !== undefined) return [];
  const before = rule.steps.slice(0, -1);
  const step: PayStep = { ...last, role: before.length === 0 ? "first" : "then", downTo: zero };
  return absorbers(meaning).map((bucket): Edit => ({
    meaning: withSteps(meaning, mode, rule, [...before, step, { id: `${rule.id}/rest`, role: "finally", buckets: [{ bucket }] }]),
    kind: "bucket", clause: rule.id, before: `\`${sayStep(last)}\` for whatever is left`, after: `\`${sayStep(step)} down to 0\` and \`finally ${bucket}\` for whatever is left`,
  }));
}

function inPlace(meaning: Meaning, mode: Mode, rule: PayRule, purpose: ChargePurpose): readonly Edit[] {
  const [first, ...rest] = rule.steps;
  if (first === undefined || rest.length === 0) return [];
  const own = new Set(bucketsOf([rule]));
  const others = rule.purposes.filter((each) => each !== purpose);
  const { keeping: _, ...free } = rule;
  return payersOf(meaning, mode).filter((bucket) => !own.has(bucket)).map((bucket): Edit => {
    const step: PayStep = { id: `${rule.id}/payer`, role: "first", buckets: [{ bucket }], downTo: zero };
    return { meaning: withRules(meaning, mode, rule, [{ ...free, purposes: [purpose], steps: [step, ...rest] }, ...(others.length === 0 ? [] : [{ ...rule, purposes: others }])]), kind: "bucket", clause: rule.id, before: `\`${sayStep(first)}\` for \`${rule.purposes.join(", ")}\``, after: `\`${sayStep(step)}\` as far as it goes for \`${purpose}\`${others.length === 0 ? "" : " alone"}` };
  });
}

/** Who takes what the account does not pay, under this policy; and a debt, which every platform can write down. */
function absorbers(meaning: Meaning): readonly string[] {
  const last = meaning.modes.flatMap(({ payment }) => payment.flatMap((rule) => (rule.kind === "pay" && rule.direction === "pay" ? bucketsOf([{ ...rule, steps: rule.steps.filter(({ role }) => role === "finally") }]) : [])));
  return [...new Set(["debt", ...last.filter((bucket) => !bucket.includes("."))])];
}

function withSteps(meaning: Meaning, mode: Mode, rule: PayRule, steps: readonly PayStep[]): Meaning {
  return withRules(meaning, mode, rule, [{ ...rule, steps }]);
}

function withRules(meaning: Meaning, mode: Mode, rule: PayRule, rules: readonly PayRule[]): Meaning {
  return { ...meaning, modes: meaning.modes.map((each) => (each === mode ? { ...mode, payment: mode.payment.flatMap((other): readonly Mode["payment"][number][] => (other === rule ? rules : [other])) } : each)) };
}

/** Buckets of the account that pay anything in this mode, and those of a balance that pay in any. */
function payersOf(meaning: Meaning, mode: Mode): readonly string[] {
  const anywhere = meaning.modes.flatMap(({ payment }) => bucketsOf(payment.flatMap((rule) => (rule.kind === "pay" ? [rule] : []))));
  const here = new Set(bucketsOf(mode.payment.flatMap((rule) => (rule.kind === "pay" ? [rule] : []))));
  return [...new Set(anywhere)].filter((bucket) => bucket.startsWith("balance.") || (bucket.includes(".") && here.has(bucket)));
}

function bucketsOf(rules: readonly PayRule[]): readonly string[] {
  return rules.flatMap(({ steps }) => steps.flatMap(({ buckets }) => buckets.map(({ bucket }) => bucket)));
}

function sayStep({ role, buckets }: PayStep): string {
  return `${role} ${buckets.map(({ bucket }) => bucket).join(", ")}`;
}
