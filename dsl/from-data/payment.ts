import type { PayAst, PayStepAst, PayUnspecifiedAst, ShareOfAst } from "../ast.ts";
import type { BucketShare, Notes, PaymentRule, PayStep } from "../ir.ts";
import { toCondition, toExpr } from "./expressions.ts";
import type { Place } from "./expressions.ts";
import { name, names, nowhere, percent, tailOf } from "./nodes.ts";

const place: Place = { words: new Map([["charge.amount", "charge"]]), pool: true };

export function paymentRule(rule: PaymentRule, notes: Notes): PayAst | PayUnspecifiedAst {
  const tail = tailOf(notes, rule.id);
  const purposes = names(rule.purposes);
  if (rule.kind === "unspecified") return { kind: "pay_unspecified", purposes, tail, span: nowhere };
  return {
    kind: rule.direction,
    purposes,
    to: rule.to.map(shareOf),
    ...(rule.together === true && { together: { span: nowhere } }),
    ...(rule.before !== undefined && { before: name(rule.before) }),
    ...(rule.keeping !== undefined && { keeping: toCondition(rule.keeping, place) }),
    ...(rule.when !== undefined && { when: toCondition(rule.when, place) }),
    steps: rule.steps.map((one) => payStep(one, notes)),
    tail,
    span: nowhere,
  };
}

function payStep({ id, role, buckets, upTo, downTo, when }: PayStep, notes: Notes): PayStepAst {
  return {
    kind: "pay_step",
    role,
    buckets: buckets.map(shareOf),
    ...(upTo !== undefined && { upTo: toExpr(upTo, place) }),
    ...(downTo !== undefined && { downTo: toExpr(downTo, place) }),
    ...(when !== undefined && { when: toCondition(when, place) }),
    tail: tailOf(notes, id),
    span: nowhere,
  };
}

function shareOf({ bucket, share }: BucketShare): ShareOfAst {
  return { ...(share !== undefined && { share: percent(share) }), bucket: name(bucket), span: nowhere };
}
