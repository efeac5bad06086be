/** Short names for payment lists as data, and the lists of the reference policy. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ChargePurpose, CompiledPolicy, Expression, Meaning, PayRule, PayStep, PaymentRule } from "../../../dsl/ir.ts";
import { charge } from "../../../engine/charge.ts";
import { validateCharges, validateSnapshot, type Charge, type ChargeAnswer, type Snapshot } from "../../../engine/snapshot/index.ts";
import { compare, crossMode, equity, isolatedMode, num, policyOf } from "../assess/ir.ts";

export const sample = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../../policies/reference/accounts/sample.json"), "utf8")) as Snapshot;

export type StepText = readonly [bucket: string | readonly (readonly [share: string, bucket: string])[], more?: Partial<PayStep>];

/** A list of payers; the last step is its absorber. */
export function pay(id: string, purposes: readonly ChargePurpose[], steps: readonly StepText[], more: Partial<PayRule> = {}): PayRule {
  return {
    kind: "pay",
    id,
    direction: "pay",
    purposes: [...purposes] as PayRule["purposes"],
    to: [],
    steps: steps.map(([bucket, rest], index) => ({
      id: `${id}/step/${index + 1}`,
      role: index === steps.length - 1 ? "finally" : index === 0 ? "first" : "then",
      buckets: typeof bucket === "string" ? [{ bucket }] : bucket.map(([share, name]) => ({ share, bucket: name })),
      ...rest,
    })),
    ...more,
  };
}

export const wallet = "balance.wallet_balance";
export const bonus = "balance.bonus";
export const solvent: Expression = compare(equity, ">=", num("0"));
const receive = (id: string): PayRule => pay(id, ["realized_profit", "funding_fee"], [[wallet, { role: "to" }]], { direction: "receive" });

/** The payment section of the reference policy, in both modes. */
export const crossLists: PaymentRule[] = [
  pay("cross/payment/1", ["realized_loss"], [[bonus], [wallet], ["insurance_fund"]], { keeping: solvent }),
  pay("cross/payment/2", ["funding_fee"], [[wallet, { downTo: num("0") }], [bonus], [wallet], ["debt"]], { keeping: solvent }),
  pay("cross/payment/3", ["trading_fee"], [[wallet], ["debt"]], { keeping: solvent }),
  pay("cross/payment/4", ["bonus_clawback"], [[bonus]]),
  receive("cross/payment/5"),
  { kind: "unspecified", id: "cross/payment/6", direction: "both", purposes: ["liquidation_fee", "interest"] },
];
export const isolatedLists: PaymentRule[] = [
  pay("isolated/payment/1", ["realized_loss"], [["position.margin", { downTo: num("0") }], ["insurance_fund"]], { keeping: solvent }),
  pay("isolated/payment/2", ["funding_fee"], [["position.margin", { downTo: num("0") }], ["debt"]]),
  pay("isolated/payment/3", ["trading_fee"], [[wallet, { downTo: num("0") }], ["position.margin", { downTo: num("0") }], ["debt"]]),
  receive("isolated/payment/4"),
];

export function policyPaying(cross: PaymentRule[] = crossLists, isolated: PaymentRule[] = isolatedLists, more: Partial<Meaning> = {}): CompiledPolicy {
  return policyOf({ rounding: { amounts: { to: "0.00000001", mode: "half_even" } }, modes: [crossMode({ payment: cross }), isolatedMode({ payment: isolated })], ...more });
}

/** `charge` behind the boundary: the charge and the snapshot afterwards are ones that the schema accepts. */
export function charged(policy: CompiledPolicy, snapshot: Snapshot, charges: Charge | readonly Charge[]): ChargeAnswer {
  const valid = validateCharges(charges);
  if (valid.charges === undefined) throw new Error(JSON.stringify(valid.issues));
  const answer = charge(policy, snapshot, valid.charges);
  const issues = answer.after === undefined ? [] : validateSnapshot(answer.after).issues;
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return answer;
}

/** `from → to amount`, one line a payment. */
export function lines(answer: ChargeAnswer): readonly string[] {
  return answer.payments.map(({ from, to, amount }) => `${from} → ${to} ${amount}`);
}
