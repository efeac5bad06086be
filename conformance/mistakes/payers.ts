import type { Meaning, Mode, PayRule, PayStep } from "../../dsl/ir.ts";
import type { Edit } from "./edit.ts";

/** Who has money of the account, and pays a charge that the policy does not have it pay: before all others, or before whoever takes the rest. */
export function payerMistakes(meaning: Meaning): readonly Edit[] {
  return meaning.modes.flatMap((mode) => mode.payment.flatMap((rule) => (rule.kind === "pay" && rule.direction === "pay" ? ruleMistakes(meaning, mode, rule) : [])));
}

function ruleMistakes(meaning: Meaning, mode: Mode, rule: PayRule): readonly Edit[] {
  const own = new Set(bucketsOf([rule]));
  const last = rule.steps.length - 1;
  return payersOf(meaning, mode).filter((bucket) => !own.has(bucket)).flatMap((bucket) =>
    [...new Set([0, last])].map((at): Edit => {
      const step: PayStep = { id: `${rule.id}/payer`, role: at === 0 ? "first" : "then", buckets: [{ bucket }], downTo: { kind: "number", value: "0" } };
      const changed: PayRule = { ...rule, steps: [...rule.steps.slice(0, at), step, ...rule.steps.slice(at)] };
      const modes = meaning.modes.map((each) => (each === mode ? { ...mode, payment: mode.payment.map((other) => (other === rule ? changed : other)) } : each));
      const follower = rule.steps[at];
      const [said, next] = [follower === undefined ? "" : sayStep(follower), follower?.role === "finally" ? "whatever is left" : "all of it"];
      return { meaning: { ...meaning, modes }, kind: "bucket", clause: rule.id, before: `\`${said}\` for ${next}`, after: `\`${bucket}\` before \`${said}\`` };
    }),
  );
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
