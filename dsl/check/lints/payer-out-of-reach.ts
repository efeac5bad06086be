import type { PayAst, PayStepAst } from "../../ast.ts";
import { headOf } from "./places.ts";
import { keyOf } from "./expressions.ts";
import type { Lint } from "./lint.ts";

/** Absorbers without bound: they take whatever is left. */
const endless: readonly string[] = ["debt", "socialised", "forgiven", "counterparty", "adl", "claim", "venue", "liquidator", "cost of position"];

export const payerOutOfReach: Lint = {
  code: "payer-out-of-reach",
  severity: "warning",
  summary: "each step of a payment can still have something to pay",
  why: "A step after one that takes everything, or one that names the same bucket on the same terms, never pays: the order is not what it seems.",
  place: "payment",
  bad: `
    pay trading_fee {  [HELP Cross]
      first debt
      finally balance.wallet_balance
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
  `,
  good: `
    pay trading_fee {  [HELP Cross]
      first balance.wallet_balance down to 0
      finally debt
    }
  `,
  check({ clauses }, report) {
    for (const { what, clause } of clauses) {
      if (what !== "pay" || clause.kind !== "pay") continue;
      for (const [index, step] of clause.steps.entries()) {
        const earlier = clause.steps.slice(0, index);
        const twin = earlier.find((each) => termsOf(each) === termsOf(step));
        const taker = earlier.find((each) => takesAll(each, step, clause));
        const cause = twin ?? taker;
        if (cause === undefined) continue;
        report({
          message: twin === undefined ? "The step pays nothing, because one before it takes all that is left." : "The step names the same bucket on the same terms as one before it.",
          at: { span: headOf(step) },
          also: [{ span: headOf(cause), caption: "the step before" }],
          help: "Give the earlier step a limit (`up to`, `down to`, `when`), or take one of the two out.",
        });
        break;
      }
    }
  },
};

function termsOf({ buckets, upTo, downTo, when }: PayStepAst): string {
  return keyOf([buckets, upTo ?? null, downTo ?? null, when ?? null]);
}

/** A wallet may go below 0, so without a floor it pays everything; under `keeping` it leaves the rest to an absorber, but none to other own buckets. */
function takesAll(step: PayStepAst, later: PayStepAst, rule: PayAst): boolean {
  if (step.upTo !== undefined || step.downTo !== undefined || step.when !== undefined || step.buckets.length !== 1) return false;
  const bucket = step.buckets[0]?.bucket.text ?? "";
  if (endless.includes(bucket)) return true;
  if (bucket !== "balance.wallet_balance") return false;
  return rule.keeping === undefined || later.buckets.every((each) => each.bucket.text.includes("."));
}
