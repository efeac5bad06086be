/** All lints, and running them. A new lint is a file of its own and a line here. */

import type { PolicyAst } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CompiledPolicy } from "../../ir.ts";
import { accountMoneyInIsolated } from "./account-money-in-isolated.ts";
import { assumptionWithoutReason } from "./assumption-without-reason.ts";
import { beforeSomethingElse } from "./before-something-else.ts";
import { boundaryMismatch } from "./boundary-mismatch.ts";
import { clauseTwice } from "./clause-twice.ts";
import { clausesOf } from "./clauses.ts";
import { constantCondition } from "./constant-condition.ts";
import { countedTheWrongWay } from "./counted-the-wrong-way.ts";
import { equalityOfAmounts } from "./equality-of-amounts.ts";
import { exceptionChangesNothing } from "./exception-changes-nothing.ts";
import { foreignAsset } from "./foreign-asset.ts";
import { guaranteeOfOtherMoney } from "./guarantee-of-other-money.ts";
import { guaranteeReversed } from "./guarantee-reversed.ts";
import { invertedLimit } from "./inverted-limit.ts";
import { invertedTrigger } from "./inverted-trigger.ts";
import { limitOfNothing } from "./limit-of-nothing.ts";
import type { Lint } from "./lint.ts";
import { marginReckonedWrongly } from "./margin-reckoned-wrongly.ts";
import { mentionsIn } from "./mentions.ts";
import { modeWithoutExample } from "./mode-without-example.ts";
import { payerOutOfReach } from "./payer-out-of-reach.ts";
import { permissionWithoutEffect } from "./permission-without-effect.ts";
import { planWords } from "./plan-words.ts";
import { priceMoveWithoutSign } from "./price-move-without-sign.ts";
import { profitBackwards } from "./profit-backwards.ts";
import { purposeOfAction } from "./purpose-of-action.ts";
import { repeatedOperand } from "./repeated-operand.ts";
import { selfComparison } from "./self-comparison.ts";
import { stagesOutOfOrder } from "./stages-out-of-order.ts";
import { stepAfterEverything } from "./step-after-everything.ts";
import { stopLeavesGap } from "./stop-leaves-gap.ts";
import { strictnessDiffers } from "./strictness-differs.ts";
import { tierDiscontinuity } from "./tier-discontinuity.ts";
import { tierMoreLenient } from "./tier-more-lenient.ts";
import { uncitedClause } from "./uncited-clause.ts";
import { unspecifiedYetAssumed } from "./unspecified-yet-assumed.ts";
import { unusedDefinition } from "./unused-definition.ts";
import { unusedName } from "./unused-name.ts";
import { unusedSource } from "./unused-source.ts";
import { widerThanThePool } from "./wider-than-the-pool.ts";

export type { Lint, Place } from "./lint.ts";

export const lints: readonly Lint[] = [
  accountMoneyInIsolated, assumptionWithoutReason, beforeSomethingElse, boundaryMismatch, clauseTwice, constantCondition, countedTheWrongWay,
  equalityOfAmounts, exceptionChangesNothing, foreignAsset, guaranteeOfOtherMoney, guaranteeReversed, invertedLimit, invertedTrigger, limitOfNothing, marginReckonedWrongly, modeWithoutExample,
  payerOutOfReach, permissionWithoutEffect, planWords, priceMoveWithoutSign, profitBackwards, purposeOfAction, repeatedOperand, selfComparison,
  stagesOutOfOrder, stepAfterEverything, stopLeavesGap, strictnessDiffers, tierDiscontinuity, tierMoreLenient, uncitedClause, unspecifiedYetAssumed, unusedDefinition, unusedName,
  unusedSource, widerThanThePool,
];

/** Reports what the lints find, in the order of the text. `policy` is absent where the text has errors. */
export function applyLints(ast: PolicyAst, policy: CompiledPolicy | undefined, report: (diagnostic: Diagnostic) => void, chosen: readonly Lint[] = lints): void {
  const linted = { ast, clauses: [...clausesOf(ast)], mentions: mentionsIn(ast), ...(policy === undefined ? {} : { compiled: policy }) };
  const found: Diagnostic[] = [];
  for (const lint of chosen) lint.check(linted, (finding) => found.push({ code: lint.code, severity: lint.severity, ...finding }));
  for (const diagnostic of found.sort((a, b) => a.at.span.start - b.at.span.start)) report(diagnostic);
}
